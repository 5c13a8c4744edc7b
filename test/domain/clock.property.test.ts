// @vitest-environment node
import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { workingClock } from '../../utils/domain/clock.ts';
import type { DayHours, Fact, WeekHours } from '../../utils/domain/fact.ts';
import { schedule } from './make.ts';

const minute = 60_000;
const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Cairo',
  'America/St_Johns',
];
/** Days around which clocks change somewhere, and ordinary ones. */
const dates = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-04-24',
  '2026-06-17',
  '2026-10-25',
  '2026-10-30',
  '2011-12-30',
];

// Hours begin and end where no clock ever changes, so that every minute is plainly inside or outside.
const dayHours = fc.oneof(
  fc.constant<DayHours>([]),
  fc
    .tuple(fc.integer({ min: 300, max: 700 }), fc.integer({ min: 1, max: 500 }))
    .map(([a, b]): DayHours => [[a, a + b]]),
  fc
    .tuple(
      fc.integer({ min: 300, max: 600 }),
      fc.integer({ min: 610, max: 700 }),
      fc.integer({ min: 710, max: 1300 }),
    )
    .map(([a, b, c]): DayHours => [
      [a, b - 5],
      [b, c],
    ]),
  // Over midnight; the others begin at five, so that no two days meet.
  fc
    .tuple(fc.integer({ min: 1310, max: 1370 }), fc.integer({ min: 1700, max: 1735 }))
    .map((shift): DayHours => [shift]),
);
const week: fc.Arbitrary<WeekHours> = fc.tuple(
  dayHours,
  dayHours,
  dayHours,
  dayHours,
  dayHours,
  dayHours,
  dayHours,
);

const world = fc.record({
  zone: fc.constantFrom(...zones),
  date: fc.constantFrom(...dates),
  week,
  off: fc.option(fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: 1, max: 900 }))),
  holiday: fc.option(fc.integer({ min: -1, max: 1 })),
});
type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

const noonOf = ({ date }: World) => Date.parse(`${date}T12:00:00Z`);
const shifted = (date: string, days: number) => Temporal.PlainDate.from(date).add({ days }).toString();

function factsOf(one: World): Fact[] {
  const from = noonOf(one) + (one.off?.[0] ?? 0) * minute;
  return [
    schedule({ zone: one.zone, week: one.week }),
    ...(one.off
      ? [{ kind: 'place', stated: 0, from, until: from + one.off[1] * minute, place: 'off' } as const]
      : []),
    ...(one.holiday === null
      ? []
      : [{ kind: 'holiday', stated: 0, date: shifted(one.date, one.holiday), off: true } as const]),
  ];
}

/** The definition, minute by minute, by the browser's calendar: does this minute lie in some day's hours? */
function counted(one: World, from: number, until: number): number {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: one.zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  const offFrom = noonOf(one) + (one.off?.[0] ?? 0) * minute;
  const holiday = one.holiday === null ? null : shifted(one.date, one.holiday);
  let sum = 0;
  for (let at = from; at < until; at += minute) {
    if (one.off && at >= offFrom && at < offFrom + one.off[1] * minute) continue;
    const [date = '', time = ''] = format.format(at).split(', ');
    const [hour, rest] = time.split(':').map(Number);
    const ofDay = (hour ?? 0) * 60 + (rest ?? 0);
    const inside = (day: string, minuteOfDay: number) =>
      day !== holiday &&
      one.week[Temporal.PlainDate.from(day).dayOfWeek - 1]?.some(
        ([start, end]) => start <= minuteOfDay && minuteOfDay < end,
      );
    if (inside(date, ofDay) || inside(shifted(date, -1), ofDay + 1440)) sum += minute;
  }
  return sum;
}

const span = fc.tuple(fc.integer({ min: -2200, max: 2200 }), fc.integer({ min: 0, max: 1500 }));

describe('working time of any week, in any zone', () => {
  test('is what counting minute by minute makes it', () => {
    fc.assert(
      fc.property(world, span, (one, [start, long]) => {
        // Friday, 30 December 2011, was skipped on Samoa: its night, and the one that would run into it, have no
        // minutes of their own to count.
        fc.pre(
          one.zone !== 'Pacific/Apia' ||
            one.date !== '2011-12-30' ||
            [...one.week[3], ...one.week[4]].every(([, end]) => end <= 1440),
        );
        const from = noonOf(one) + start * minute;
        const until = from + long * minute;
        expect(workingClock(factsOf(one), 'UTC').working(from, until)).toBe(counted(one, from, until));
      }),
      { numRuns: 60 },
    );
  });

  test('adds up, never shrinks, and is never longer than the wall clock', () => {
    fc.assert(
      fc.property(world, fc.tuple(span, span), (one, [[start, first], [, second]]) => {
        const clock = workingClock(factsOf(one), 'UTC');
        const a = noonOf(one) + start * minute + 17;
        const b = a + first * 61_003;
        const c = b + second * 59_999;
        expect(clock.working(a, b) + clock.working(b, c)).toBe(clock.working(a, c));
        expect(clock.working(a, c)).toBeGreaterThanOrEqual(clock.working(a, b));
        expect(clock.working(a, c)).toBeLessThanOrEqual(c - a);
        expect(clock.working(c, a)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test('begins at the next working instant and ended at the previous one', () => {
    fc.assert(
      fc.property(world, span, (one, [start]) => {
        const clock = workingClock(factsOf(one), 'UTC');
        const at = noonOf(one) + start * minute + 17;
        const next = clock.next(at);
        if (next) {
          expect(next.at).toBeGreaterThanOrEqual(at);
          expect(clock.working(at, next.at)).toBe(0);
          expect(clock.working(next.at, next.at + 1)).toBe(1);
          expect(clock.on(next.date).some(([from, until]) => from <= next.at && next.at < until)).toBe(true);
        }
        const previous = clock.previous(at);
        if (previous !== null) {
          expect(previous).toBeLessThanOrEqual(at);
          expect(clock.working(previous, at)).toBe(0);
          expect(clock.working(previous - 1, previous)).toBe(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
