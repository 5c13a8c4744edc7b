import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { sentence } from '../../utils/report/sentence.ts';
import { makeReport } from '../../utils/report/report.ts';
import { languages } from '../../utils/words/all.ts';
import type { LanguageTag } from '../../utils/words/tags.ts';
import { nameMark } from '../../components/report/Isolated.tsx';
import { handWorked } from '../report/hand-worked.ts';

const all = Object.values(languages);
const minute = 60_000;

/** Numbers of each category by the plural rules of CLDR 48. */
test('Arabic counts nothing, one, two, a few, many and the rest each in its own form', () => {
  const { asks, days } = languages.ar.words.report;
  const numbers = [0, 1, 2, 3, 11, 100];
  expect(numbers.map(asks)).toEqual(['0 طلبات', 'طلب واحد', 'طلبان', '3 طلبات', '11 طلبًا', '100 طلب']);
  expect(numbers.map(days)).toEqual(['0 أيام', 'يوم واحد', 'يومان', '3 أيام', '11 يومًا', '100 يوم']);
  const { value } = languages.ar.words.trial.changes;
  expect(numbers.map((points) => value('margin', points))).toEqual([
    '0 نقاط',
    'نقطة واحدة',
    'نقطتان',
    '3 نقاط',
    '11 نقطة',
    '100 نقطة',
  ]);
});

test('French and Portuguese count nothing in the singular, German and Spanish do not', () => {
  const none = (tag: LanguageTag) => languages[tag].words.report.days(0);
  expect(['fr', 'pt', 'de', 'es'].map((tag) => none(tag as LanguageTag))).toEqual([
    '0 jour',
    '0 dia',
    '0 Tage',
    '0 días',
  ]);
});

test.each<[LanguageTag, string, string, string]>([
  ['en', '99 %', '4 h 05 min', 'Week 47, 2026'],
  ['de', '99\u00A0%', '4 h 05 min', 'Kalenderwoche 47, 2026'],
  ['fr', '99\u202F%', '4 h 05 min', 'Semaine 47, 2026'],
  ['es', '99\u00A0%', '4 h 05 min', 'Semana 47 de 2026'],
  ['pt', '99%', '4 h 05 min', 'Semana 47 de 2026'],
  ['ja', '99%', '4時間05分', '2026年第47週'],
  ['zh', '99%', '4 小时 05 分钟', '2026 年第 47 周'],
  ['ar', '99\u200E%\u200E', '4 س 05 د', 'الأسبوع 47، 2026'],
])('%s writes a share, a duration and a week in its own way', (tag, share, span, week) => {
  const { format } = languages[tag];
  expect(format.percent(0.999)).toBe(share);
  expect(format.span(245 * minute)).toBe(span);
  expect(format.weekTitle('2026-W47')).toBe(week);
});

test.each<[LanguageTag, string]>([
  ['en', '7 Nov'],
  ['de', '7. Nov.'],
  ['fr', '7 nov.'],
  ['ja', '11月7日'],
  ['zh', '11月7日'],
])('%s writes a date without its weekday as %s', (tag, written) => {
  expect(languages[tag].format.dayMonth('2026-11-07')).toBe(written);
});

test.each<[LanguageTag, string, string, string]>([
  ['ja', '2026年11月16日～22日', '2026年11月30日～12月6日', '2026年12月28日～2027年1月3日'],
  ['zh', '2026年11月16日至22日', '2026年11月30日至12月6日', '2026年12月28日至2027年1月3日'],
  ['de', '16.–22. November 2026', '30. November–6. Dezember 2026', '28. Dezember 2026–3. Januar 2027'],
])('%s: weeks within a month, over its end and over the year’s', (tag, within, over, year) => {
  const { dateRange } = languages[tag].format;
  expect(dateRange('2026-11-16', '2026-11-22')).toBe(within);
  expect(dateRange('2026-11-30', '2026-12-06')).toBe(over);
  expect(dateRange('2026-12-28', '2027-01-03')).toBe(year);
});

describe.each(all)('$tag', ({ format, words, ...language }) => {
  const digits = (text: string) => text.replaceAll(/\D/gu, '');

  test('clocks have 24 hours in every zone, and a moment names its day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) }),
        fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'),
        (at, zone) => {
          const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
          const clock = local.toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' });
          expect(format.time(at, zone)).toBe(clock);
          expect(format.moment(at, zone)).toContain(clock);
          expect(digits(format.moment(at, zone))).toContain(String(local.day));
          expect(format.moment(at, zone, local.toPlainDate().toString())).toBe(clock);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('a share is never rounded up', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (part, more) => {
        const share = part / (part + more);
        expect(Number(digits(format.percent(share)))).toBe(Math.floor((100 * part) / (part + more) + 1e-9));
      }),
    );
    expect(format.percent(null)).toBe('–');
  });

  test('a difference has the minus sign of typography', () => {
    expect(format.signed(-3)).toMatch(/^\P{L}*\u22123$/u);
    expect(format.signed(3)).toMatch(/^\P{L}*\+3$/u);
    expect(format.signed(0)).toBe('0');
    expect(format.signed(-2.54, 1)).toMatch(/\u22122[.,]5$/u);
  });

  test('the name stands in the sentence once, and is what it was', () => {
    const made = sentence(makeReport(handWorked()), { format, words, ...language }, nameMark);
    expect(made.split(nameMark)).toHaveLength(2);
    expect(sentence(makeReport(handWorked()), { format, words, ...language })).toBe(
      made.replace(nameMark, 'Alice'),
    );
  });
});
