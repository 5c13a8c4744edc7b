// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { dateNumber, instantOf, workingClock } from '../../utils/domain/clock.ts';
import type { Fact, WeekHours } from '../../utils/domain/fact.ts';
import { minutes, schedule } from './make.ts';

const everyDay = (...hours: [number, number][]): WeekHours => [
  hours,
  hours,
  hours,
  hours,
  hours,
  hours,
  hours,
];
const clockIn = (zone: string, week: WeekHours) => workingClock([schedule({ zone, week })], 'UTC');
const hoursOn = (zone: string, date: string, week = everyDay([0, 1440])) =>
  clockIn(zone, week)
    .on(dateNumber(date))
    .map(([from, until]) => [new Date(from).toISOString(), new Date(until).toISOString()]);
const length = (zone: string, date: string, week: WeekHours) =>
  minutes(
    clockIn(zone, week)
      .on(dateNumber(date))
      .reduce((sum, [from, until]) => sum + until - from, 0),
  );

describe('nine to five is eight hours, wherever and whenever', () => {
  test.each([
    ['Europe/Berlin', '2026-03-29', '2026-03-29T07:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-25T08:00:00.000Z'],
    ['America/New_York', '2026-03-08', '2026-03-08T13:00:00.000Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T14:00:00.000Z'],
    ['Asia/Kathmandu', '2026-06-01', '2026-06-01T03:15:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T22:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-03T22:00:00.000Z'],
    ['Africa/Cairo', '2026-04-24', '2026-04-24T06:00:00.000Z'],
    ['Pacific/Apia', '2011-12-29', '2011-12-29T19:00:00.000Z'],
    ['Pacific/Apia', '2011-12-31', '2011-12-30T19:00:00.000Z'],
  ])('%s on %s begins at %s', (zone, date, begins) => {
    expect(hoursOn(zone, date, everyDay([540, 1020]))[0]?.[0]).toBe(begins);
    expect(length(zone, date, everyDay([540, 1020]))).toBe(480);
  });
});

describe('a night with a change of the clocks is as long as it really was', () => {
  const night = everyDay([22 * 60, 30 * 60]);

  test.each([
    ['Europe/Berlin', '2026-03-28', 7 * 60],
    ['Europe/Berlin', '2026-10-24', 9 * 60],
    ['America/New_York', '2026-03-07', 7 * 60],
    ['America/New_York', '2026-10-31', 9 * 60],
    // Half an hour each way.
    ['Australia/Lord_Howe', '2026-10-03', 7.5 * 60],
    ['Australia/Lord_Howe', '2026-04-04', 8.5 * 60],
    ['Africa/Cairo', '2026-04-23', 7 * 60],
    ['Africa/Cairo', '2026-10-29', 9 * 60],
    ['Asia/Kathmandu', '2026-03-28', 8 * 60],
  ])('%s in the night of %s: %i minutes', (zone, date, expected) => {
    expect(length(zone, date, night)).toBe(expected);
  });
});

describe('days that begin oddly', () => {
  test('where midnight does not exist the day begins at one', () => {
    expect(hoursOn('Africa/Cairo', '2026-04-24')).toEqual([
      ['2026-04-23T22:00:00.000Z', '2026-04-24T21:00:00.000Z'],
    ]);
  });

  test('an hour that does not exist is no working time', () => {
    expect(length('Europe/Berlin', '2026-03-29', everyDay([120, 180]))).toBe(0);
    expect(length('Europe/Berlin', '2026-03-29', everyDay([90, 210]))).toBe(60);
  });

  test('the day that Samoa skipped has no hours, and its neighbours have theirs', () => {
    const week = everyDay([540, 1020]);
    expect(hoursOn('Pacific/Apia', '2011-12-30', week)).toEqual([]);
    const clock = clockIn('Pacific/Apia', week);
    const from = instantOf(dateNumber('2011-12-29'), 0, 'Pacific/Apia');
    const until = instantOf(dateNumber('2012-01-01'), 0, 'Pacific/Apia');
    expect((until - from) / 3_600_000).toBe(48);
    expect(minutes(clock.working(from, until))).toBe(2 * 480);
  });

  test('a night shift into the skipped day ends on the next', () => {
    expect(length('Pacific/Apia', '2011-12-29', everyDay([22 * 60, 30 * 60]))).toBe(8 * 60);
  });
});

describe('a user who moves', () => {
  const nineToFive = everyDay([540, 1020]);
  const facts: Fact[] = [
    schedule({ from: '2026-01-01', zone: 'America/New_York', week: nineToFive }),
    schedule({ from: '2026-11-24', zone: 'Pacific/Auckland', week: nineToFive }),
  ];

  test("has the zone's hours of each day", () => {
    const clock = workingClock(facts, 'UTC');
    expect([clock.zone(dateNumber('2026-11-23')), clock.zone(dateNumber('2026-11-24'))]).toEqual([
      'America/New_York',
      'Pacific/Auckland',
    ]);
  });

  test('has no hour twice: eastwards two days overlap', () => {
    const clock = workingClock(facts, 'UTC');
    const from = Date.parse('2026-11-23T14:00:00Z');
    const until = Date.parse('2026-11-24T04:00:00Z');
    expect(minutes(clock.working(from, until))).toBe((until - from) / 60_000);
  });
});
