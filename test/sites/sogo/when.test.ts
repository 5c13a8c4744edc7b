import * as fc from '../../properties.ts';
import { describe, expect, test } from 'vitest';
import { whenInRow, whenOpen, type Shown } from '../../../utils/sites/sogo/when.ts';
import type { When } from '../../../utils/sites/wall-clock.ts';

/** Sunday, 22 November 2026, 14:30 in Berlin. */
const now = Date.UTC(2026, 10, 22, 13, 30);
const shown = (parts: Partial<Shown> = {}): Shown => ({
  zone: 'Europe/Berlin',
  now,
  loaded: parts.now ?? now,
  time: '%H:%M',
  long: '%A, %B %d, %Y',
  locale: 'en',
  ...parts,
});
const iso = (read: When) => ('at' in read ? new Date(read.at).toISOString().slice(0, 16) : read.why);
const hour = 3_600_000;
const american = { time: '%I:%M %p' };

/** The words are those of SOGo 5.8.0's own languages (MainUI's `Locale`, MailerUI's and Preferences' strings). */
describe('the date of a row', () => {
  test.each([
    ['14:05', {}, '2026-11-22T13:05'],
    ['00:00', {}, '2026-11-21T23:00'],
    ['02:05 PM', american, '2026-11-22T13:05'],
    ['12:05 AM', american, '2026-11-21T23:05'],
    ['14.05', { time: '%H.%M' }, '2026-11-22T13:05'],
    ['Yesterday 14:05', {}, '2026-11-21T13:05'],
    ['Gestern 14:05', { locale: 'de' }, '2026-11-21T13:05'],
    ['昨日 14:05', { locale: 'ja' }, '2026-11-21T13:05'],
    ['昨天 02:05 PM', { ...american, locale: 'zh_TW' }, '2026-11-21T13:05'],
    ['Igår 14:05', { locale: 'sv' }, '2026-11-21T13:05'],
    // Not translated into Arabic.
    ['Yesterday 02:05 م', { ...american, locale: 'ar' }, '2026-11-21T13:05'],
    ['Friday 14:05', {}, '2026-11-20T13:05'],
    ['Freitag 14:05', { locale: 'de' }, '2026-11-20T13:05'],
    ['Vendredi 14:05', { locale: 'fr' }, '2026-11-20T13:05'],
    ['金曜日 14:05', { locale: 'ja' }, '2026-11-20T13:05'],
    ['الجمعة 02:05 م', { ...american, locale: 'ar' }, '2026-11-20T13:05'],
    ['Monday 09:00', {}, '2026-11-16T08:00'],
  ])('%s', (text, parts, expected) => expect(iso(whenInRow(text, shown(parts)))).toBe(expected));

  test.each([
    ['a date without a time', '02-Nov-26', {}],
    ['a date that looks like a time', '02.11', { time: '%H.%M.%S' }],
    ['a word of another language', 'Gestern 14:05', { locale: 'fr' }],
    ['a weekday that only a day to come is called by', 'Sunday 14:05', {}],
    ['yesterday’s weekday, which is called otherwise', 'Saturday 14:05', {}],
    ['no such hour', '24:05', {}],
    ['no such minute', '14:60', {}],
    ['no such half of a day', '13:05 PM', american],
    ['half a day without a word', '01:05', american],
    // SOGo writes this sign of simplified Chinese before and after noon.
    ['a sign that stands for both halves of a day', '02:05 上午', { ...american, locale: 'zh_CN' }],
    ['a sign that is not known', '02:05 odp.', { ...american, locale: 'cs' }],
    ['a format that is not known', '14:05', { time: '%X' }],
    ['a format that is cut off', '14:05', { time: '%H:%' }],
    ['nothing', '', {}],
    ['a text without end', `${'x'.repeat(10_000)} 14:05`, {}],
    ['a zone that is none', '14:05', { zone: 'Nowhere/At/All' }],
    ['a language that is none', 'Gestern 14:05', { locale: '!!' }],
  ])('is no time: %s', (_, text, parts) => {
    expect(whenInRow(text, shown(parts))).toEqual({ why: 'no-time' });
  });

  test('is a time to come where the day has not got so far', () => {
    expect(whenInRow('14:34', shown())).toEqual({ at: now + 4 * 60_000 });
    expect(whenInRow('14:36', shown())).toEqual({ why: 'future' });
  });

  test('may be of any day since the page was loaded, as far as it is not to come', () => {
    const since = { loaded: now - 24 * hour };
    expect(whenInRow('14:05', shown(since))).toEqual({ why: 'stale' });
    expect(iso(whenInRow('20:00', shown(since)))).toBe('2026-11-21T19:00');
    expect(whenInRow('Friday 14:05', shown(since))).toEqual({ at: Date.UTC(2026, 10, 20, 13, 5) });
    expect(whenInRow('Saturday 20:00', shown({ loaded: now - 8 * 24 * hour }))).toEqual({ why: 'stale' });
  });
});

describe('the date of an open mail', () => {
  test.each([
    ['Sunday, November 22, 2026 02:10 CET', {}, '2026-11-22T01:10'],
    ['November 2, 2026 02:10 PM CET', { ...american, long: '%B %d, %Y' }, '2026-11-02T13:10'],
    ['Sonntag, 22. November 2026 02:10 CET', { locale: 'de', long: '%A, %d. %B %Y' }, '2026-11-22T01:10'],
    ['So. 1. März 2026 02:10 CET', { locale: 'de', long: '%a. %e. %B %Y' }, '2026-03-01T01:10'],
    ['Samedi  1 Août 2026 14:10 CEST', { locale: 'fr', long: '%A %e %B %Y' }, '2026-08-01T12:10'],
    ['2026年11月22日 日曜日 02:10 CET', { locale: 'ja', long: '%Y年%B%d日 %A' }, '2026-11-22T01:10'],
    ['星期日, 十一月 22, 2026 02:10 CET', { locale: 'zh_CN' }, '2026-11-22T01:10'],
    ['Sunday, 十一月 22, 2026 02:10 CET', { locale: 'zh_TW' }, '2026-11-22T01:10'],
    ['الأحد, نوفمبر 22, 2026 02:10 ص CET', { ...american, locale: 'ar' }, '2026-11-22T01:10'],
    ['Niedziela, Listopad 22, 2026 02:10 CET', { locale: 'pl' }, '2026-11-22T01:10'],
    ['Воскресенье, 22 Ноябрь, 2026 02:10 CET', { locale: 'ru', long: '%A, %d %B, %Y' }, '2026-11-22T01:10'],
    [
      'Domingo, 22 de Novembro de 2026 02:10 CET',
      { locale: 'pt', long: '%A, %e de %B de %Y' },
      '2026-11-22T01:10',
    ],
    // A weekday that is not known takes nothing away from the date.
    ['Zonn, November 22, 2026 02:10 CET', { locale: 'nl' }, '2026-11-22T01:10'],
    ['Sunday, November 22, 2026 02:10 -0300', { zone: 'America/Sao_Paulo' }, '2026-11-22T05:10'],
    ['22/11/26 02:10 CET', { long: '%d/%m/%y' }, '2026-11-22T01:10'],
  ])('%s', (text, parts, expected) => expect(iso(whenOpen(text, shown(parts)))).toBe(expected));

  test.each([
    ['the false one of its attribute', 'viewer.message.date', {}],
    ['a weekday that it is not', 'Monday, November 22, 2026 02:10 CET', {}],
    ['a month of another language', 'Sonntag, Brumaire 22, 2026 02:10 CET', { locale: 'de' }],
    ['no such day', 'November 31, 2026 02:10 CET', { long: '%B %d, %Y' }],
    ['an hour that was left out', 'Sunday, March 29, 2026 02:30 CET', {}],
    ['an hour that came twice', 'Sunday, October 25, 2026 02:30 CEST', {}],
    ['another format than the settings name', '2026-11-22 02:10 CET', {}],
    ['a format that names a part twice', 'November 22, 2026 2026 02:10', { long: '%B %d, %Y %Y' }],
    ['a text without end', 'Sunday, November 22, 2026 02:10 CET'.repeat(1000), {}],
  ])('is no time: %s', (_, text, parts) => {
    expect(whenOpen(text, shown(parts))).toEqual({ why: 'no-time' });
  });

  test('is a time to come where the sender’s clock is ahead', () => {
    expect(whenOpen('Sunday, November 22, 2026 14:31 CET', shown())).toEqual({ at: now + 60_000 });
    expect(whenOpen('Monday, November 23, 2026 14:31 CET', shown())).toEqual({ why: 'future' });
  });
});

/** As strftime writes it, for the formats that SOGo 5.8.0 offers. */
function written(format: string, at: Temporal.ZonedDateTime, locale: string): string {
  const word = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: at.timeZoneId }).format(at.epochMilliseconds);
  const two = (number: number) => String(number).padStart(2, '0');
  const parts: Record<string, () => string> = {
    A: () => word({ weekday: 'long' }),
    B: () => word({ month: 'long' }),
    d: () => two(at.day),
    e: () => String(at.day).padStart(2),
    Y: () => String(at.year),
    H: () => two(at.hour),
    I: () => two(((at.hour + 11) % 12) + 1),
    M: () => two(at.minute),
    p: () => (at.hour < 12 ? 'AM' : 'PM'),
  };
  return format.replaceAll(/%(.)/gu, (_, letter: string) => parts[letter]?.() ?? '');
}

const zones = ['UTC', 'America/St_Johns', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Chatham'];
const longs = ['%A, %B %d, %Y', '%B %d, %Y', '%A, %d %B, %Y', '%A %e %B %Y', '%Y %B %d, %A'];

test('what was written is read back to the minute, or not at all where the hour comes twice', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(2020, 0), max: now }),
      fc.constantFrom(...zones),
      fc.constantFrom(...longs),
      fc.constantFrom('%H:%M', '%I:%M %p', '%H.%M'),
      fc.constantFrom('en', 'de', 'fr', 'ja', 'pl', 'ar-SA-u-ca-gregory-nu-latn'),
      (instant, zone, long, time, locale) => {
        const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
        const text = `${written(`${long} ${time}`, at, locale)} XYZ`;
        const minute = Math.floor(instant / 60_000) * 60_000;
        const read = whenOpen(text, shown({ zone, long, time, locale }));
        const offsets = ['earlier', 'later'] as const;
        const [first, second] = offsets.map(
          (disambiguation) =>
            at.toPlainDateTime().toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
        );
        expect(read).toEqual(first === second ? { at: minute } : { why: 'no-time' });
      },
    ),
  );
});
