import { describe, expect, test } from 'vitest';
import type { Fact, WeekHours } from '../../utils/domain/fact.ts';
import { rulesOf } from '../../utils/domain/rules.ts';
import { hasAsk, isNews, lastDue, type Said } from '../../utils/reminder/due.ts';
import { ask, at, remote, schedule, zone as berlin } from '../report/sample.ts';

const minute = 60_000;
const day: [number, number][] = [[540, 1020]];
const long: [number, number][] = [
  [480, 720],
  [780, 1110],
];
const fiveDays: WeekHours = [day, day, day, day, day, [], []];
const fourDays: WeekHours = [long, long, long, long, [], [], []];

/** Until June five days until 17:00, from then on four until 18:30. */
const fewerDays = '2026-06-01';
/** A Friday, a Thursday and the Friday after it, and all of one week. */
const holidays = [
  '2026-01-02',
  '2026-05-14',
  '2026-05-15',
  '2026-08-03',
  '2026-08-04',
  '2026-08-05',
  '2026-08-06',
];

function factsIn(zone: string): Fact[] {
  return [
    { ...schedule, stated: 0, zone, from: '2025-12-01', week: fiveDays },
    { ...schedule, stated: 0, zone, from: fewerDays, week: fourDays },
    ...holidays.map((date): Fact => ({ kind: 'holiday', stated: 0, date, off: true })),
  ];
}

/** When each week of 2026 ends, by the calendar alone: the last weekday that is worked, at its end, local time. */
function endsIn(zone: string): { week: string; at: number }[] {
  const ends: { week: string; at: number }[] = [];
  for (
    let monday = Temporal.PlainDate.from('2025-12-29');
    monday.year < 2027;
    monday = monday.add({ days: 7 })
  ) {
    const five = monday.toString() < fewerDays;
    const worked = Array.from({ length: five ? 5 : 4 }, (_, index) => monday.add({ days: index })).filter(
      (date) => !holidays.includes(date.toString()),
    );
    const last = worked.at(-1);
    if (!last) continue;
    const plainTime = five ? '17:00' : '18:30';
    const at = last.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
    ends.push({ week: `${monday.yearOfWeek}-W${String(monday.weekOfYear).padStart(2, '0')}`, at });
  }
  return ends;
}

/** Looks at the clock every so often, as the background does, and writes down what it would say. */
function live(zone: string, wakes: (now: number) => boolean): { week: string; at: number }[] {
  const rules = rulesOf(factsIn(zone), zone);
  const from = Temporal.ZonedDateTime.from(`2026-01-01T00:02[${zone}]`).epochMilliseconds;
  const told: { week: string; at: number }[] = [];
  let said: Said = { since: from, week: null };
  for (let now = from; now < from + 366 * 1440 * minute; now += 5 * minute) {
    if (!wakes(now)) continue;
    const due = lastDue(rules, zone, now);
    if (due === null || !isNews(due, said)) continue;
    said = { ...said, week: due.week };
    told.push({ week: due.week, at: now });
  }
  return told;
}

describe.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'])(
  'a year in %s',
  (zone) => {
    const ends = endsIn(zone).filter(({ week }) => week < '2027');

    test('once a week, within five minutes of the end of its last working day', () => {
      const told = live(zone, () => true).filter(({ week }) => week < '2027');
      expect(told.map(({ week }) => week)).toEqual(ends.map(({ week }) => week));
      // Weeks of the year, without the one that was all holidays.
      expect(told).toHaveLength(52);
      for (const [index, { at: when }] of told.entries()) {
        const late = when - (ends[index]?.at ?? 0);
        expect(late).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThan(5 * minute);
      }
    });

    test('a computer that sleeps over the weekend is told on Monday, of the same week and once', () => {
      const awake = (now: number) => {
        const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
        return local.dayOfWeek <= 3 && local.hour >= 9 && local.hour < 12;
      };
      const told = live(zone, awake).filter(({ week }) => week < '2027');
      const weeks = told.map(({ week }) => week);
      expect(new Set(weeks).size).toBe(weeks.length);
      expect(ends.map(({ week }) => week).filter((week) => week !== '2026-W53')).toEqual(
        weeks.filter((week) => week !== '2026-W53'),
      );
      for (const { week, at: when } of told) {
        const end = ends.find((one) => one.week === week)?.at ?? Infinity;
        expect(when).toBeGreaterThan(end);
      }
    });
  },
);

describe('a week', () => {
  const rules = rulesOf([schedule], berlin);

  test('that was done before the installation is no news', () => {
    const due = lastDue(rules, berlin, at(17, '10:00'));
    expect(due).toEqual({ week: '2026-W46', at: at(13, '17:00') });
    expect(due && isNews(due, { since: at(17, '09:00'), week: null })).toBe(false);
    expect(due && isNews(due, { since: at(12, '09:00'), week: null })).toBe(true);
    expect(due && isNews(due, { since: at(12, '09:00'), week: '2026-W46' })).toBe(false);
  });

  test('of night shifts is done when the last of them is', () => {
    const night: [number, number][] = [[22 * 60, 30 * 60]];
    const shifts = rulesOf([{ ...schedule, week: [[], [], [], [], [], [], night] }], berlin);
    expect(lastDue(shifts, berlin, at(23, '05:59'))?.week).toBe('2026-W46');
    expect(lastDue(shifts, berlin, at(23, '06:00'))).toEqual({ week: '2026-W47', at: at(23, '06:00') });
  });

  test('whose Friday is spent absent is done on Thursday', () => {
    const absent: Fact = { ...remote(20), kind: 'place', place: 'off' } as Fact;
    const of = rulesOf([schedule, absent], berlin);
    expect(lastDue(of, berlin, at(19, '17:00'))).toEqual({ week: '2026-W47', at: at(19, '17:00') });
  });

  test('has an ask where a person’s first working minute lies in it', () => {
    const robot: Fact = { kind: 'person', stated: 1, sender: 'robot', notAPerson: true, name: null };
    const of = rulesOf([schedule, robot], berlin);
    const one = (on: number, time: string, sender = 'carol') => [ask('converse', on, time, null, { sender })];
    expect(hasAsk(one(17, '10:00'), of, '2026-W47')).toBe(true);
    // Friday evening's belongs to the week after.
    expect(hasAsk(one(13, '18:00'), of, '2026-W47')).toBe(true);
    expect(hasAsk(one(20, '18:00'), of, '2026-W47')).toBe(false);
    expect(hasAsk(one(17, '10:00', 'robot'), of, '2026-W47')).toBe(false);
    expect(hasAsk([], of, '2026-W47')).toBe(false);
  });
});
