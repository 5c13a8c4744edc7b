// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { dateNumber, dateText } from '../../utils/domain/clock.ts';
import { datesOf, mondayOf, weekday, weekOf } from '../../utils/domain/week.ts';

describe('weeks as people number them (ISO 8601)', () => {
  test.each([
    ['2026-11-23', '2026-W48'],
    ['2026-11-29', '2026-W48'],
    ['2026-11-30', '2026-W49'],
    ['2026-01-01', '2026-W01'],
    ['2027-01-01', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
    ['2020-12-31', '2020-W53'],
  ])('%s lies in %s', (date, week) => {
    expect(weekOf(dateNumber(date))).toBe(week);
  });

  test('every date of twenty years lies in its own week, which begins on a Monday', () => {
    for (let date = dateNumber('2015-01-01'); date < dateNumber('2035-01-01'); date++) {
      const monday = mondayOf(weekOf(date));
      expect(monday).toBe(date - weekday(date));
      expect(Temporal.PlainDate.from(dateText(date)).weekOfYear).toBe(Number(weekOf(date).slice(6)));
    }
  });

  test('a week has seven dates', () => {
    expect(datesOf('2026-W48').map(dateText)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
    ]);
  });

  test.each(['2026', '2026-48', '2026-W00', '2026-W54', '2025-W53', '2026-W8', 'next week', ''])(
    '"%s" is none, and the error says how to write one',
    (text) => {
      expect(() => mondayOf(text)).toThrow(/is not a week.*2026-W47/u);
    },
  );
});
