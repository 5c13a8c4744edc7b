// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Ask } from '../../utils/domain/ask.ts';
import { deriveAsks } from '../../utils/domain/derive.ts';
import { incoming, minutes, own } from './make.ts';

const waits = (asks: readonly Ask[]) => asks.map((ask) => minutes(ask.reply && ask.reply.at - ask.at));

describe('episodes', () => {
  test("one sender's asks before the answer are one, timed from the first; the next opens another", () => {
    const asks = deriveAsks([
      incoming('Mon 13:00'),
      incoming('Mon 13:10'),
      incoming('Mon 13:15'),
      own('Mon 13:20'),
      incoming('Mon 13:21'),
      own('Mon 13:22'),
    ]);
    expect(waits(asks)).toEqual([20, 1]);
    expect(asks.map((ask) => ask.messages)).toEqual([3, 1]);
  });

  test('asked on Monday, asked again on Thursday, answered then: one ask, its clock from Monday', () => {
    const asks = deriveAsks([incoming('Mon 10:00'), incoming('Thu 14:00'), own('Thu 14:05')]);
    expect(waits(asks)).toEqual([3 * 24 * 60 + 4 * 60 + 5]);
    expect(asks[0]).toMatchObject({ messages: 2, lastAt: incoming('Thu 14:00').at });
  });

  test("two people's mentions, one answer: each has its own clock, both same-room", () => {
    const mention = { addressed: 'mention' } as const;
    const asks = deriveAsks([
      incoming('Mon 09:00', { ...mention, sender: 'boss' }),
      incoming('Mon 09:10', { ...mention, sender: 'carol' }),
      own('Mon 09:12'),
    ]);
    expect(waits(asks)).toEqual([12, 2]);
    expect(asks.map((ask) => ask.reply?.how)).toEqual(['same-room', 'same-room']);
  });

  test('"thanks!" after the answer is an ask of its own, with the own message before it', () => {
    const reply = own('Mon 09:05');
    const asks = deriveAsks([incoming('Mon 09:00'), reply, incoming('Mon 09:06')]);
    expect(waits(asks)).toEqual([5, Number.NaN]);
    expect(asks[1]).toMatchObject({ reply: null, ownBefore: reply.at });
  });

  test('asks by different people are never joined', () => {
    const asks = deriveAsks([
      incoming('Mon 09:00', { sender: 'boss' }),
      incoming('Mon 09:01', { sender: 'carol' }),
      incoming('Mon 09:02', { sender: 'boss' }),
    ]);
    expect(asks.map(({ sender, messages }) => [sender, messages])).toEqual([
      ['boss', 2],
      ['carol', 1],
    ]);
  });

  test('where the sender is not known, each ask stands alone: they may be of different people', () => {
    const asks = deriveAsks([
      incoming('Mon 09:00', { sender: null }),
      incoming('Mon 09:01', { sender: null }),
    ]);
    expect(asks).toHaveLength(2);
  });

  test('asks in two threads of one room are two, and one in the room a third', () => {
    const asks = deriveAsks([
      incoming('Mon 09:00', { thread: 'one' }),
      incoming('Mon 09:01', { thread: 'two' }),
      incoming('Mon 09:02'),
    ]);
    expect(asks).toHaveLength(3);
  });

  test('nothing said, nothing asked; own messages alone make no ask', () => {
    expect(deriveAsks([])).toEqual([]);
    expect(deriveAsks([own('Mon 09:00'), own('Mon 09:05')])).toEqual([]);
  });

  test('the link of the conversation is the latest one given', () => {
    const asks = deriveAsks([
      incoming('Mon 09:00', { link: 'https://chat.company.test/#1' }),
      incoming('Mon 09:01'),
      incoming('Mon 09:02', { link: 'https://chat.company.test/#3' }),
    ]);
    expect(asks[0]?.link).toBe('https://chat.company.test/#3');
  });

  test('an acknowledgement is noted and does not stop the clock', () => {
    const acknowledgedAt = incoming('Mon 09:01').at;
    const [ask] = deriveAsks([incoming('Mon 09:00', { acknowledgedAt }), own('Mon 09:30')]);
    expect(ask?.acknowledgedAt).toBe(acknowledgedAt);
    expect(waits(ask ? [ask] : [])).toEqual([30]);
  });
});
