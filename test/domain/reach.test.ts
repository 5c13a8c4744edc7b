// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { workingClock } from '../../utils/domain/clock.ts';
import { reaches } from '../../utils/domain/reach.ts';
import { assert, constantFrom, integer, property } from '../properties.ts';
import { at, schedule, zone as berlin } from '../report/sample.ts';
import type { Fact, FactOf } from '../../utils/domain/fact.ts';

const minute = 60_000;

describe('working time of 9 to 17 on weekdays', () => {
  const clock = workingClock([schedule], berlin);

  // Design section 2: the waiting time that these instants make is the number of minutes.
  test.each<[string, number, number, number | null]>([
    ['at once', at(17, '10:00'), 0, at(17, '10:00')],
    ['within the hours', at(17, '10:00'), 15, at(17, '10:15')],
    ['from before them', at(17, '07:00'), 5, at(17, '09:05')],
    ['to their very end', at(17, '16:45'), 15, at(17, '17:00')],
    ['over a night', at(17, '16:50'), 15, at(18, '09:05')],
    ['over a weekend', at(20, '16:30'), 40, at(23, '09:10')],
    ['from a Sunday', at(22, '12:00'), 1, at(23, '09:01')],
    ['two whole days', at(13, '20:00'), 960, at(17, '17:00')],
  ])('%s', (_case, from, minutes, expected) => {
    expect(reaches(clock, from, minutes * minute)).toBe(expected);
  });

  test('that never comes is reached never', () => {
    const none: FactOf<'schedule'> = { ...schedule, week: [[], [], [], [], [], [], []] };
    expect(reaches(workingClock([none], berlin), at(17, '10:00'), minute)).toBeNull();
  });
});

test('in any zone, over breaks, holidays, leave and nights, it is the first instant with so much behind it', () => {
  const zones = constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
  assert(
    property(
      zones,
      integer({ min: 0, max: 400 * 1440 }),
      integer({ min: 1, max: 5000 }),
      (zone, after, minutes) => {
        const day: [number, number][] = [
          [540, 720],
          [750, 1020],
        ];
        const facts: Fact[] = [
          {
            ...schedule,
            zone,
            from: '2026-01-01',
            week: [day, day, [[1320, 1800]], day, [], [[60, 180]], []],
          },
          { kind: 'holiday', stated: 1, date: '2026-05-14', off: true },
          {
            kind: 'place',
            stated: 2,
            from: Date.UTC(2026, 6, 1),
            until: Date.UTC(2026, 6, 9, 8),
            place: 'off',
          },
        ];
        const clock = workingClock(facts, zone);
        const from = Date.UTC(2026, 0, 1) + after * minute;
        const reached = reaches(clock, from, minutes * minute) ?? 0;
        expect(clock.working(from, reached)).toBe(minutes * minute);
        expect(clock.working(from, reached - 1)).toBe(minutes * minute - 1);
      },
    ),
    { numRuns: 60 },
  );
});
