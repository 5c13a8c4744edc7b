// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import type { Reading, WithheldReason } from '../../utils/domain/message.ts';
import { noteHealth } from '../../utils/ledger/coverage.ts';
import { emptyReading } from '../../utils/sites/site.ts';
import { host, newLedger, when, type Room } from './make.ts';

let room: Room;
beforeEach(async () => {
  room = await newLedger();
});

const minute = 60_000;
const nine = when('Mon 09:00');
const look = (now: number, changes: Partial<Reading> = {}) => room.store(changes, now);
const spans = async () =>
  (await room.database.getAll('coverage')).map(({ from, to }) => [
    (from - nine) / minute,
    (to - nine) / minute,
  ]);

describe('healthy readings', () => {
  test.each<[string, number[], [number, number][]]>([
    ['one', [0], [[0, 0]]],
    ['less than five minutes apart are one span', [0, 2, 6, 11], [[0, 11]]],
    [
      'more than five minutes apart leave a gap',
      [0, 5.1, 6],
      [
        [0, 0],
        [5.1, 6],
      ],
    ],
    ['at the same instant are one', [0, 0], [[0, 0]]],
    [
      'after a night are another',
      [0, 24 * 60],
      [
        [0, 0],
        [1440, 1440],
      ],
    ],
  ])('%s', async (_case, looks, expected) => {
    for (const at of looks) await look(nine + at * minute);
    expect(await spans()).toEqual(expected);
  });

  test('no span is longer than an hour, and nothing is lost at its end', async () => {
    for (let at = 0; at <= 150; at += 1) await look(nine + at * minute);
    expect(await spans()).toEqual([
      [0, 60],
      [61, 121],
      [122, 150],
    ]);
  });

  test('a clock set back shortens nothing', async () => {
    for (const at of [0, 4, 8, 6, 1, 9]) await look(nine + at * minute);
    expect(await spans()).toEqual([[0, 9]]);
  });

  test('each account of each host has its own', async () => {
    await look(nine);
    await look(nine, { account: 'alice@other.test' });
    expect(await spans()).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test.each(['changed', 'signed-out'] as const)('a reading that is %s vouches for nothing', async (state) => {
    await look(nine, { health: { state, missing: ['list'] } });
    expect(await spans()).toEqual([]);
    expect(await room.database.getAll('sources')).toMatchObject([{ host, seen: nine, health: { state } }]);
  });
});

describe('what was withheld', () => {
  const held = (count: number, reason: WithheldReason = 'no-time') => ({ withheld: [{ reason, count }] });
  const counts = async () =>
    (await room.database.getAll('withheld')).map(({ day, reason, count }) => [day, reason, count]);

  test('is the most of one time, not the sum: the same page is read again and again', async () => {
    for (const count of [2, 5, 3]) await look(nine, held(count));
    expect(await counts()).toEqual([['2026-11-23', 'no-time', 5]]);
  });

  test('is kept by day and reason', async () => {
    await look(nine, held(1));
    await look(nine, held(2, 'order-unknown'));
    await look(when('Tue 09:00'), held(3));
    expect(await counts()).toEqual([
      ['2026-11-23', 'no-time', 1],
      ['2026-11-23', 'order-unknown', 2],
      ['2026-11-24', 'no-time', 3],
    ]);
  });

  test('of nothing is nothing', async () => {
    await look(nine, held(0));
    expect(await counts()).toEqual([]);
  });
});

describe('a page without an account', () => {
  const note = (changes: Partial<Reading>) =>
    noteHealth(
      room.database,
      room.hash,
      { ...emptyReading('roundcube'), ...changes, account: 'alice@company.test' },
      { host, now: nine },
    );

  test('is noted when it is signed out, and covers nothing', async () => {
    await note({ health: { state: 'signed-out', missing: [] } });
    expect(await room.database.getAll('sources')).toMatchObject([{ health: { state: 'signed-out' } }]);
    expect(await spans()).toEqual([]);
  });

  test("still loading, it does not hide the account's last health", async () => {
    await look(nine, { health: { state: 'changed', missing: ['list'] } });
    await note({});
    expect(await room.database.getAll('sources')).toMatchObject([{ health: { state: 'changed' } }]);
  });

  test("somebody else's messages are counted", async () => {
    await note({ withheld: [{ reason: 'other-account', count: 7 }] });
    expect(await room.database.getAll('withheld')).toMatchObject([{ reason: 'other-account', count: 7 }]);
  });
});
