import { defaultWeek, type DayHours, type WeekHours } from '../domain/fact.ts';

/** What `Intl.Locale` tells of a region's week where the engine knows it; days as in ISO 8601, Monday 1. */
interface WeekInfo {
  weekend: readonly number[];
}

/**
 * The working week that is usual where a language is spoken: 9 to 17 on every day that is no weekend there (CLDR week
 * data by `Intl.Locale.prototype.getWeekInfo`). Monday to Friday where the engine does not know it.
 *
 * @param locale BCP 47, the browser's own: with a region where the user chose one
 */
export function usualWeek(locale: string): WeekHours {
  const weekend = weekendOf(locale);
  if (weekend === null) return defaultWeek;
  const [hours] = defaultWeek;
  const on = (day: number): DayHours => (weekend.includes(day) ? [] : hours);
  return [on(1), on(2), on(3), on(4), on(5), on(6), on(7)];
}

function weekendOf(locale: string): readonly number[] | null {
  try {
    const known: { getWeekInfo?: () => WeekInfo } = new Intl.Locale(locale);
    const weekend = known.getWeekInfo?.().weekend;
    // A week without a day to work in would be no proposal.
    return weekend && weekend.length < 7 ? weekend : null;
  } catch {
    return null;
  }
}
