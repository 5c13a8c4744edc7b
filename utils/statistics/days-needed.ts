import type { SideSums } from './design-effect.ts';
import { spokenBy } from './margin.ts';
import { compareSums, type ShareComparison, type ShareSide } from './shares.ts';

/** Some two years of two days a week: whoever needs longer is told that no end can be foreseen. */
const horizon = 200;

/**
 * How many further remote days the verdict likely needs: the fewest whose interval would speak if every day went on
 * as before, that is with the same shares, the same asks a day and the same design effect. Then a verdict is about
 * as likely as not by that day; it is a forecast, not a promise.
 *
 * @param officePerRemote office days that come with each further remote day
 * @returns null where a side has no day yet, or where no number of days within the next 200 would do: the office
 * days alone leave too much open, or the difference lies about midway between 0 and −margin, where either verdict
 * takes longest
 */
export function daysStillNeeded(
  { remote, office, designEffect }: ShareComparison,
  margin: number,
  officePerRemote: number,
): number | null {
  if (remote.days === 0 || office.days === 0 || designEffect === null) return null;
  for (let more = 1; more <= horizon; more++) {
    const later = compareSums(after(remote, more), after(office, more * officePerRemote), designEffect);
    if (later.gate === null && later.interval !== null && spokenBy(later.interval, margin)) return more;
  }
  return null;
}

/** A side after more days like its own. */
function after({ days, decided, within }: ShareSide, more: number): SideSums {
  const times = (days + more) / days;
  return { days: days + more, decided: decided * times, within: within * times, scatter: 0 };
}
