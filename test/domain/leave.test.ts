// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { workingClock } from '../../utils/domain/clock.ts';
import type { Fact } from '../../utils/domain/fact.ts';
import { leaveFault, leavesFrom, takeBack, takeLeave } from '../../utils/domain/leave.ts';
import { placeAt, stretches } from '../../utils/domain/place.ts';
import { berlin, monday, place, schedule, when } from './make.ts';

const hours = (facts: readonly Fact[], date = monday) =>
  workingClock(facts, berlin)
    .on(date)
    .reduce((sum, [from, until]) => sum + until - from, 0) / 3_600_000;
const base: Fact[] = [schedule({ stated: 1 })];
const usual = hours(base);
const one = { first: '2026-11-23', last: '2026-11-23' };

describe('days off', () => {
  test('as a range are free days; taken back they are working days again', () => {
    const taken = [...base, ...takeLeave(base, berlin, { ...one, last: '2026-11-25', part: 'day' }, 10)];
    expect([0, 1, 2, 3].map((day) => hours(taken, monday + day))).toEqual([0, 0, 0, usual]);
    const [leave, ...others] = leavesFrom(taken, berlin, '2026-11-01');
    expect([leave, others]).toEqual([
      { first: '2026-11-23', last: '2026-11-25', part: 'day', stretch: null },
      [],
    ]);
    const back = leave ? [...taken, ...takeBack(taken, leave, 20)] : [];
    expect([0, 1, 2].map((day) => hours(back, monday + day))).toEqual([usual, usual, usual]);
    expect(leavesFrom(back, berlin, '2026-11-01')).toEqual([]);
  });

  test.each(['morning', 'afternoon'] as const)('a free %s leaves half of the working time', (part) => {
    const taken = [...base, ...takeLeave(base, berlin, { ...one, part }, 10)];
    expect(hours(taken)).toBe(usual / 2);
    expect(leavesFrom(taken, berlin, '2026-11-01')).toMatchObject([{ ...one, part }]);
  });

  test('half a day taken back is what it was: at home where that was stated', () => {
    const home = [...base, place('Mon 00:00', 'Tue 00:00', 'remote', 5)];
    const taken = [...home, ...takeLeave(home, berlin, { ...one, part: 'afternoon' }, 10)];
    expect(placeAt(stretches(taken), when('Mon 16:30'))).toBe('off');
    const [leave] = leavesFrom(taken, berlin, '2026-11-01');
    const back = leave ? [...taken, ...takeBack(taken, leave, 20)] : [];
    expect(placeAt(stretches(back), when('Mon 16:30'))).toBe('remote');
    expect(hours(back)).toBe(usual);
  });

  test('that have passed leave the list', () => {
    const taken = [...base, ...takeLeave(base, berlin, { ...one, part: 'day' }, 10)];
    expect(leavesFrom(taken, berlin, '2026-11-23')).toHaveLength(1);
    expect(leavesFrom(taken, berlin, '2026-11-24')).toEqual([]);
  });

  test.each([
    ['', '', 'day', 'no-date'],
    ['2026-11-23', '', 'day', null],
    ['2026-11-23', '2026-11-22', 'day', 'ends-before'],
    ['2026-11-23', '2026-11-24', 'morning', 'half-of-several'],
    ['2026-11-23', '2027-11-23', 'day', null],
    ['2026-11-23', '2027-11-24', 'day', 'too-long'],
    ['2026-13-45', '', 'day', 'no-date'],
  ] as const)('from %j to %j, %s: %j', (first, last, part, fault) => {
    expect(leaveFault(first, last, part)).toBe(fault);
  });
});
