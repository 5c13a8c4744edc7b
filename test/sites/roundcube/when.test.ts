import * as fc from '../../properties.ts';
import { describe, expect, test } from 'vitest';
import { when, type Shown } from '../../../utils/sites/roundcube/when.ts';
import type { When } from '../../../utils/sites/wall-clock.ts';

/** Sunday, 22 November 2026, 14:30 in Berlin. */
const now = Date.UTC(2026, 10, 22, 13, 30);
const shown = (parts: Partial<Shown> = {}): Shown => ({
  zone: 'Europe/Berlin',
  now,
  loaded: parts.now ?? now,
  format: 'yy-mm-dd',
  locale: 'en_US',
  ...parts,
});
const iso = (read: When) => ('at' in read ? new Date(read.at).toISOString().slice(0, 16) : read.why);
const hour = 3_600_000;
const two = (number: number) => String(number).padStart(2, '0');

describe('a date that Roundcube shows', () => {
  test.each([
    ['Today 14:05', {}, '2026-11-22T13:05'],
    ['Heute 14:05', { locale: 'de_DE' }, '2026-11-22T13:05'],
    ['Fri 14:05', {}, '2026-11-20T13:05'],
    ['Fr 14:05', { locale: 'de_DE' }, '2026-11-20T13:05'],
    ['Mon 09:00', {}, '2026-11-16T08:00'],
    ['Today 2:05 pm', {}, '2026-11-22T13:05'],
    ['Today 12:05 AM', {}, '2026-11-21T23:05'],
    ['Sun 00:00', {}, '2026-11-21T23:00'],
    ['2026-11-02 07:00', {}, '2026-11-02T06:00'],
    ['02.11.2026 07:00', { format: 'dd.mm.yy' }, '2026-11-02T06:00'],
    ['2.11.2026 7:00', { format: 'd.m.yy' }, '2026-11-02T06:00'],
    ['11/02/2026 07:00 am', { format: 'mm/dd/yy' }, '2026-11-02T06:00'],
    ['02/11/2026 07:00', { format: 'dd/mm/yy' }, '2026-11-02T06:00'],
    // The year in front leaves no doubt, whatever the page says its format is.
    ['2026-11-02 07:00', { format: 'dd.mm.yy' }, '2026-11-02T06:00'],
    ['Aujourd’hui 14:05', { locale: 'fr_FR' }, '2026-11-22T13:05'],
  ])('%s', (text, parts, expected) => {
    expect(iso(when(text, shown(parts)))).toBe(expected);
  });

  test.each([
    ['a word of another language', 'Heute 14:05', { locale: 'fr_FR' }],
    ['a language that no browser knows', 'Oxhi 14:05', { locale: 'tzl' }],
    ['a language that is none', 'Today 14:05', { locale: '!!' }],
    ['today’s own weekday later than midnight', 'Sun 14:05', {}],
    ['an order that nobody states', '02/11/2026 07:00', { format: '' }],
    ['a year in two digits', '02/11/26 07:00', { format: 'dd/mm/y' }],
    ['no such day', '2026-02-30 07:00', {}],
    ['no such hour', 'Today 24:05', {}],
    ['no such minute', 'Today 14:60', {}],
    ['no such half of a day', 'Today 13:05 pm', {}],
    ['a time alone', '14:05', {}],
    ['a date alone', '2026-11-02', {}],
    ['nothing', '', {}],
    ['a text without end', `Today ${'1'.repeat(10_000)}:05`, {}],
    ['a zone that is none', 'Today 14:05', { zone: 'Nowhere/At/All' }],
    ['the year in which no clock was set', '1970-01-01 01:00', {}],
    ['an hour that was left out', '2026-03-29 02:30', {}],
    ['an hour that came twice', '2026-10-25 02:30', {}],
  ])('is no time: %s', (_, text, parts) => {
    expect(when(text, shown(parts))).toEqual({ why: 'no-time' });
  });

  test('next year is the future, in full and as a time of today that is still to come', () => {
    expect(when('2027-11-22 14:05', shown())).toEqual({ why: 'future' });
    expect(when('Today 17:05', shown())).toEqual({ why: 'future' });
  });

  test('of an hour that comes twice, the one that is still to come is out of the question', () => {
    const first = Date.UTC(2026, 9, 25, 0, 40);
    expect(iso(when('Today 02:30', shown({ now: first })))).toBe('2026-10-25T00:30');
    expect(when('Today 02:30', shown({ now: first + hour })).hasOwnProperty('why')).toBe(true);
  });
});

describe('a page that stays open over midnight', () => {
  const morning = Date.UTC(2026, 10, 23, 8);
  const loaded = Date.UTC(2026, 10, 22, 9);

  test('“today” may be either day, unless one of them is still to come', () => {
    expect(when('Today 07:00', shown({ now: morning, loaded }))).toEqual({ why: 'stale' });
    expect(iso(when('Today 17:00', shown({ now: morning, loaded })))).toBe('2026-11-22T16:00');
    expect(iso(when('Today 07:00', shown({ now: morning })))).toBe('2026-11-23T06:00');
  });

  test('a weekday stays clear for a day, and not for a week', () => {
    expect(iso(when('Fri 14:05', shown({ now: morning, loaded })))).toBe('2026-11-20T13:05');
    expect(iso(when('Sun 14:05', shown({ now: morning, loaded })))).toBe('2026-11-22T13:05');
    expect(when('Fri 14:05', shown({ now: morning + 5 * 24 * hour, loaded }))).toEqual({ why: 'stale' });
    expect(when('Fri 14:05', shown({ now: morning + 400 * 24 * hour, loaded }))).toEqual({ why: 'stale' });
    expect(iso(when('2026-11-20 14:05', shown({ now: morning + 5 * 24 * hour, loaded })))).toBe(
      '2026-11-20T13:05',
    );
  });

  test('in the minutes around midnight the server’s clock may be on the other side', () => {
    const midnight = Date.UTC(2026, 10, 22, 23);
    expect(when('Today 00:00', shown({ now: midnight - 60_000 }))).toEqual({ why: 'stale' });
    expect(when('Today 00:01', shown({ now: midnight + 120_000 }))).toEqual({ why: 'stale' });
    expect(iso(when('Today 00:01', shown({ now: midnight + 600_000 })))).toBe('2026-11-22T23:01');
  });
});

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'UTC',
];
const formats = ['yy-mm-dd', 'yy/mm/dd', 'yy.mm.dd', 'dd-mm-yy', 'dd/mm/yy', 'dd.mm.yy', 'd.m.yy'];

/** A minute as Roundcube writes it: today, a day of this week, or in full. */
function written(at: number, { zone, now: at2, format }: Shown, half: boolean, german: boolean): string {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const today = Temporal.Instant.fromEpochMilliseconds(at2).toZonedDateTimeISO(zone).startOfDay();
  const [zero, half12] = [two(time.minute), time.hour < 12 ? 'am' : 'pm'];
  const clock = half ? `${time.hour % 12 || 12}:${zero} ${half12}` : `${two(time.hour)}:${zero}`;
  const days = german
    ? ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']
    : ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  if (at <= at2 && at > today.epochMilliseconds) return `${german ? 'Heute' : 'Today'} ${clock}`;
  if (at <= at2 && at > today.subtract({ days: 6 }).epochMilliseconds)
    return `${days[time.dayOfWeek - 1]} ${clock}`;
  const fields: Record<string, string> = {
    yy: String(time.year),
    mm: two(time.month),
    dd: two(time.day),
    m: String(time.month),
    d: String(time.day),
  };
  return `${format.replaceAll(/[ymd]+/gu, (name) => fields[name] ?? '')} ${clock}`;
}

test('what was written is read back to the minute, or not at all where the hour comes twice or midnight is near', () => {
  let read = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 }),
      fc.oneof(fc.integer({ min: 0, max: 8 * 24 * 60 }), fc.integer({ min: 0, max: 20 * 365 * 24 * 60 })),
      fc.constantFrom(...zones),
      fc.constantFrom(...formats),
      fc.boolean(),
      fc.boolean(),
      (minutes, age, zone, format, half, german) => {
        const at = (minutes - age) * 60_000;
        const page = shown({
          zone,
          now: minutes * 60_000 + 30_000,
          format,
          locale: german ? 'de_DE' : 'en_US',
        });
        const result = when(written(at, page, half, german), page);
        if ('at' in result) {
          read += 1;
          expect(result.at).toBe(at);
          return;
        }
        const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
        const again = [-60, -30, 30, 60].some((shift) =>
          local.add({ minutes: shift }).toPlainDateTime().equals(local.toPlainDateTime()),
        );
        const today = Temporal.Instant.fromEpochMilliseconds(page.now).toZonedDateTimeISO(zone);
        const sinceMidnight = page.now - today.startOfDay().epochMilliseconds;
        const toMidnight = today.startOfDay().add({ days: 1 }).epochMilliseconds - page.now;
        const atMidnight = Math.min(sinceMidnight, toMidnight) <= 5 * 60_000;
        expect(again || atMidnight || at < Date.UTC(1990, 0)).toBe(true);
      },
    ),
    { numRuns: 2000, seed: 20261122, examples: [] },
  );
  expect(read).toBeGreaterThan(1800);
});
