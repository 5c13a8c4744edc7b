import { describe, expect, test } from 'vitest';
import { defaultWeek } from '../../utils/domain/fact.ts';
import { usualWeek } from '../../utils/welcome/usual-week.ts';

/** Weekdays with hours, Monday 0. */
const days = (locale: string) => usualWeek(locale).flatMap((hours, day) => (hours.length > 0 ? [day] : []));

/** Weekends as CLDR has them (supplemental/weekData.xml, `weekendStart` and `weekendEnd`). */
describe('the usual week', () => {
  test.each<[string, number[]]>([
    ['de-DE', [0, 1, 2, 3, 4]],
    ['en-US', [0, 1, 2, 3, 4]],
    ['ja', [0, 1, 2, 3, 4]],
    ['ar-EG', [6, 0, 1, 2, 3]],
    ['ar-MA', [0, 1, 2, 3, 4]],
    ['he-IL', [6, 0, 1, 2, 3]],
    ['fa-IR', [0, 1, 2, 3, 5, 6]],
    ['hi-IN', [0, 1, 2, 3, 4, 5]],
  ])('of %s has the days that are no weekend there', (locale, expected) => {
    expect(days(locale)).toEqual(expected.toSorted((a, b) => a - b));
  });

  test('has the usual hours on each of them', () => {
    expect(usualWeek('de-DE')).toEqual(defaultWeek);
    expect(usualWeek('ar-EG')[6]).toEqual([[540, 1020]]);
  });

  test.each(['', 'no language', 'x'])('is Monday to Friday for "%s"', (locale) => {
    expect(usualWeek(locale)).toEqual(defaultWeek);
  });
});
