// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Fact, Mark } from '../../utils/domain/fact.ts';
import { judge } from '../../utils/domain/judge.ts';
import { rulesOf } from '../../utils/domain/rules.ts';
import { anAsk, answeredAt, berlin, minutes, schedule, when } from './make.ts';

const mail = { channel: 'email', site: 'roundcube' } as const;
const mark = (name: Mark, stated: string): Fact => ({
  kind: 'mark',
  ask: 'ask',
  mark: name,
  stated: when(stated),
});
const judged = (ask: Parameters<typeof judge>[0], asOf: string, ...facts: Fact[]) =>
  judge(ask, rulesOf([schedule(), ...facts], berlin), when(asOf));

describe('answered unseen: a "replied" mark, its time not read (target: 4 working hours)', () => {
  test.each<[string, string | null, string, string]>([
    ['first seen answered within target', null, 'Mon 12:59', 'within'],
    ['first seen answered exactly at it', null, 'Mon 13:00', 'within'],
    ['last seen unanswered after it', 'Mon 13:01', 'Mon 16:00', 'late'],
    ['last seen unanswered exactly at it', 'Mon 13:00', 'Mon 16:00', 'unseen'],
    ['last seen unanswered before it', 'Mon 11:00', 'Mon 16:00', 'unseen'],
    ['never seen unanswered', null, 'Mon 16:00', 'unseen'],
    ['the sights contradict each other: the mark counts', 'Mon 16:30', 'Mon 12:00', 'within'],
  ])('%s', (_case, unanswered, answered, outcome) => {
    const seen = { unansweredSeen: unanswered ? when(unanswered) : null, answeredSeen: when(answered) };
    const result = judged(anAsk('Mon 09:00', { ...mail, ...seen }), 'Tue 09:00');
    expect(result).toMatchObject({
      outcome,
      elsewhere: 'unseen',
      open: false,
      replied: false,
      elapsed: null,
    });
  });

  test('is open in a report as of a time before the mark was seen', () => {
    const ask = anAsk('Mon 09:00', { ...mail, answeredSeen: when('Mon 12:00') });
    expect(judged(ask, 'Mon 11:00')).toMatchObject({ outcome: 'undecided', open: true, elsewhere: null });
  });

  test('the reply itself, once read, decides', () => {
    const ask = anAsk('Mon 09:00', { ...mail, answeredSeen: when('Mon 16:00'), ...answeredAt('Mon 09:30') });
    expect(judged(ask, 'Tue 09:00')).toMatchObject({ outcome: 'within', replied: true, elsewhere: null });
  });
});

describe("the user's own marks", () => {
  test('answered elsewhere is never within target, however soon', () => {
    const result = judged(anAsk('Mon 09:00', mail), 'Mon 09:10', mark('answered-elsewhere', 'Mon 09:05'));
    expect(result).toMatchObject({ outcome: 'late', elsewhere: 'marked', open: false, replied: false });
    expect(minutes(result?.working)).toBe(5);
  });

  test('no reply needed is out of the share, even when it is past its target', () => {
    const result = judged(anAsk('Mon 09:00', mail), 'Tue 16:00', mark('no-reply-needed', 'Mon 09:05'));
    expect(result).toMatchObject({ outcome: 'no-reply-needed' });
  });

  test('a mark that was taken back is as if it had never been', () => {
    const facts = [mark('no-reply-needed', 'Mon 09:05'), mark('none', 'Mon 09:06')];
    expect(judged(anAsk('Mon 09:00', mail), 'Mon 10:00', ...facts)).toMatchObject({ outcome: 'undecided' });
  });

  test('the later of two marks holds, in whatever order they are stored', () => {
    const facts = [mark('answered-elsewhere', 'Mon 10:00'), mark('no-reply-needed', 'Mon 09:05')];
    expect(judged(anAsk('Mon 09:00', mail), 'Mon 11:00', ...facts)?.outcome).toBe('late');
  });

  test.each(['no-reply-needed', 'answered-elsewhere'] as const)(
    'a reply that was read says more than %s',
    (name) => {
      const ask = anAsk('Mon 09:00', { ...mail, ...answeredAt('Mon 10:00') });
      expect(judged(ask, 'Tue 09:00', mark(name, 'Mon 10:30'))?.outcome).toBe('within');
    },
  );

  test("the mark of another ask is another ask's", () => {
    const other: Fact = { kind: 'mark', ask: 'another', mark: 'no-reply-needed', stated: 0 };
    expect(judged(anAsk('Mon 09:00', mail), 'Mon 10:00', other)?.outcome).toBe('undecided');
  });
});

describe('no ask at all, or one that nobody can place', () => {
  const bot: Fact = { kind: 'person', sender: 'boss', notAPerson: true, name: null, stated: 1 };

  test.each([
    ['open', {}],
    ['answered', answeredAt('Mon 09:30')],
    ['answered unseen', { answeredSeen: when('Mon 09:30') }],
  ])('a sender marked as no person: %s', (_case, changes) => {
    expect(judged(anAsk('Mon 09:00', changes), 'Mon 12:00', bot)?.outcome).toBe('not-a-person');
  });

  test('the mark on the sender can be taken back', () => {
    const back: Fact = { ...bot, notAPerson: false, stated: 2 };
    expect(judged(anAsk('Mon 09:00'), 'Mon 12:00', back, bot)?.outcome).toBe('late');
  });

  test('an unknown order is withheld, and not open', () => {
    const ask = anAsk('Mon 09:00', { orderUnknown: true });
    expect(judged(ask, 'Mon 12:00')).toMatchObject({ outcome: 'order-unknown', open: false });
  });

  test('a sender who is not known cannot be marked', () => {
    expect(judged(anAsk('Mon 09:00', { sender: null }), 'Mon 12:00', bot)?.outcome).toBe('late');
  });
});
