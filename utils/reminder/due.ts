import { dateIn } from '../domain/clock.ts';
import type { Ask } from '../domain/ask.ts';
import type { Rules } from '../domain/rules.ts';
import { datesOf, weekOf, type WeekName } from '../domain/week.ts';

/** When the user is told that a week's report is ready. Pure. */

export interface Due {
  week: WeekName;
  /** The end of the week's last working interval, epoch ms. */
  at: number;
}

const weekDays = 7;

/**
 * The week whose work was done last, by the hours in force, without holidays and stated absences. Null where neither
 * this week nor the two before have any working time behind them.
 *
 * @param zone holds where no schedule was stated
 */
export function lastDue({ clock }: Pick<Rules, 'clock'>, zone: string, now: number): Due | null {
  const today = dateIn(clock, zone, now);
  // A night shift may end on the Monday after its week, so even last week's end may be still to come.
  for (const back of [0, 1, 2]) {
    const week = weekOf(today - back * weekDays);
    const at = endOf(week, clock);
    if (at !== null && at <= now) return { week, at };
  }
  return null;
}

function endOf(week: WeekName, clock: Rules['clock']): number | null {
  const ends = datesOf(week).flatMap((date) => clock.on(date).map(([, end]) => end));
  return ends.length === 0 ? null : Math.max(...ends);
}

/** What was said so far: nothing about weeks that were done before `since`, and about no week twice. */
export interface Said {
  since: number;
  week: WeekName | null;
}

/** True where the week's end is news to the user: later than the installation, and not said yet. */
export function isNews(due: Due, said: Said): boolean {
  return due.at > said.since && (said.week === null || due.week > said.week);
}

/** True where a person asked something in the week: an ask belongs to the week of its first working minute. */
export function hasAsk(asks: readonly Ask[], rules: Rules, week: WeekName): boolean {
  const dates = new Set(datesOf(week));
  return asks.some((ask) => {
    const begin = rules.notAPerson(ask.sender) ? null : rules.clock.next(ask.at);
    return begin !== null && dates.has(begin.date);
  });
}
