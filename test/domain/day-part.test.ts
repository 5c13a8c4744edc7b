// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { middleOf, partOfDay, placesOfHalves } from '../../utils/domain/day-part.ts';
import { dayPlace } from '../../utils/domain/judge.ts';
import { rulesOf } from '../../utils/domain/rules.ts';
import { placeOfDay } from '../../utils/domain/switch.ts';
import * as fc from '../properties.ts';
import { berlin, monday, schedule, when } from './make.ts';

const facts = [schedule()];

describe('half a day', () => {
  test('splits where half of the working time is over: after a lunch break that is not at noon', () => {
    // 3 of 8 hours before the break, so that the fourth ends an hour after it.
    const working = [
      [when('Mon 09:00'), when('Mon 12:00')],
      [when('Mon 13:00'), when('Mon 18:00')],
    ] as const;
    expect(middleOf(working.map(([from, until]) => [from, until]))).toBe(when('Mon 14:00'));
    expect(middleOf([])).toBeNull();
  });

  test('is for each half of the whole local date', () => {
    expect(partOfDay(facts, berlin, monday, 'morning')).toEqual({
      from: when('Mon 00:00'),
      until: when('Mon 13:00'),
    });
    expect(partOfDay(facts, berlin, monday, 'afternoon')).toEqual({
      from: when('Mon 13:00'),
      until: when('Tue 00:00'),
    });
    expect(partOfDay(facts, berlin, monday + 5, 'morning').until).toBe(when('Sat 12:00'));
  });

  test('is where it was also on a day that was called off before', () => {
    const off = placeOfDay(facts, berlin, monday, 'off', when('Mon 08:00'));
    expect(partOfDay([...facts, off], berlin, monday, 'morning').until).toBe(when('Mon 13:00'));
  });

  test('at home makes the day a mixed one, with as many minutes of each place', () => {
    const places = placesOfHalves(facts, berlin, monday, { morning: 'remote', afternoon: 'office' }, 1);
    const rules = rulesOf([...facts, ...places], berlin);
    expect(dayPlace(monday, rules)).toBe('mixed');
    expect(rules.places.map(({ place, from }) => [place, from])).toEqual([
      ['remote', when('Mon 00:00')],
      ['office', when('Mon 13:00')],
    ]);
  });

  test('always has as much working time before its middle as after it', () => {
    const stretch = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 5 }), (parts) => {
        let at = 0;
        const working = parts.map(([gap, length]): [number, number] => [(at += gap), (at += length)]);
        const middle = middleOf(working) ?? Number.NaN;
        const before = working.reduce(
          (sum, [from, until]) => sum + Math.max(0, Math.min(until, middle) - from),
          0,
        );
        const all = working.reduce((sum, [from, until]) => sum + until - from, 0);
        expect(before).toBeCloseTo(all / 2, 6);
      }),
    );
  });
});
