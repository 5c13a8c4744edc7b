// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../utils/domain/fact.ts';
import { deriveAsks } from '../../utils/domain/derive.ts';
import { judge } from '../../utils/domain/judge.ts';
import { rulesOf } from '../../utils/domain/rules.ts';
import { berlin, incoming, minutes, own, schedule, when } from './make.ts';

const rules = (...facts: Fact[]) => rulesOf([schedule(), ...facts], berlin);
const outcomes = (turns: Parameters<typeof deriveAsks>[0], asOf = 'Mon+1 16:00', ...facts: Fact[]) =>
  deriveAsks(turns).map((ask) => judge(ask, rules(...facts), when(asOf))?.outcome);

const mention = { addressed: 'mention' } as const;
const mail = { site: 'roundcube', addressed: 'to', precision: 'minute' } as const;

describe('follow-ups in chat', () => {
  test('ask, answer, "thanks!" and nothing more: one ask of 5 minutes and one follow-up', () => {
    const turns = [incoming('Mon 09:00'), own('Mon 09:05'), incoming('Mon 09:06')];
    expect(outcomes(turns)).toEqual(['within', 'follow-up']);
    const [ask] = deriveAsks(turns);
    expect(minutes(ask && judge(ask, rules(), when('Tue 09:00'))?.working)).toBe(5);
  });

  test.each([
    ['30 minutes after', 'Mon 09:35', 'follow-up'],
    ['a second later than that', 'Mon 09:35:01', 'late'],
  ])('%s the own message', (_case, at, outcome) => {
    expect(outcomes([own('Mon 09:05'), incoming(at)])).toEqual([outcome]);
  });

  test('one that is answered is an ordinary ask', () => {
    expect(outcomes([own('Mon 09:05'), incoming('Mon 09:06'), own('Mon 09:40')])).toEqual(['late']);
  });

  test('somebody who thanks and comes back later with a question has asked', () => {
    expect(outcomes([own('Mon 09:05'), incoming('Mon 09:06'), incoming('Mon 10:30')])).toEqual(['late']);
  });

  test('in a room nobody was spoken to: a mention after a post is an ask', () => {
    expect(outcomes([own('Mon 09:05'), incoming('Mon 09:06', mention)])).toEqual(['late']);
  });

  test.each([
    ["in a thread the thread's people were", 'root', 'root', 'follow-up'],
    ['but not those of another thread', 'another', 'root', 'late'],
  ])('%s', (_case, said, asked, outcome) => {
    const turns = [own('Mon 09:05', { thread: said }), incoming('Mon 09:06', { ...mention, thread: asked })];
    expect(outcomes(turns)).toEqual([outcome]);
  });

  test("the user's own root is a message in its thread", () => {
    const turns = [
      own('Mon 09:05', { key: 'root' }),
      incoming('Mon 09:06', { addressed: 'thread', thread: 'root' }),
    ];
    expect(outcomes(turns)).toEqual(['follow-up']);
  });
});

describe('follow-ups in mail: one working day', () => {
  test.each([
    ['the next morning, 8 working hours later', 'Mon 12:00', 'Tue 12:00', 'follow-up'],
    ['a minute more', 'Mon 12:00', 'Tue 12:01', 'late'],
    ['over the weekend', 'Fri 12:00', 'Mon+1 12:00', 'follow-up'],
    ['after a mail of the evening', 'Mon 20:00', 'Tue 17:00', 'follow-up'],
  ])('%s', (_case, said, asked, outcome) => {
    const turns = [own(said, mail), incoming(asked, mail)];
    expect(outcomes(turns, 'Mon+1 17:00', { kind: 'target', stated: 0, from: 0, chat: 1, email: 1 })).toEqual(
      [outcome],
    );
  });

  test('a mark that it was answered makes it an ordinary ask', () => {
    const asked = incoming('Mon 12:30', { ...mail, answeredSeen: when('Mon 13:00') });
    expect(outcomes([own('Mon 12:00', mail), asked])).toEqual(['within']);
  });
});
