import { dateIn, dateText, instantOf } from '../domain/clock.ts';
import type { Ask } from '../domain/ask.ts';
import { dayPlace } from '../domain/judge.ts';
import { siteIds, type SiteId } from '../domain/message.ts';
import type { Rules } from '../domain/rules.ts';
import type { DayMessage } from '../ledger/log.ts';
import { datesOf, type LogAddress, type Period } from './address.ts';
import { excludedOf, isExcludedShown, showsExcluded, type ExcludedRow } from './excluded.ts';
import { figuresOf, type Figure } from './figures.ts';
import { rowsOf, type LogRow } from './rows.ts';
import { isWanted } from './search.ts';
import type { DayPlace } from './show.ts';

/** What the log is made of: the facts' rules, and the period's rows of the ledger. */
export interface Known {
  rules: Rules;
  asks: readonly Ask[];
  messages: readonly DayMessage[];
  /** Epoch ms. */
  now: number;
}

/** One local date of the log. */
export interface DayLog {
  /** `2026-11-24` */
  date: string;
  zone: string;
  place: DayPlace;
  /** It has working hours. */
  works: boolean;
  /** The asks that the filter lets through, and those kept in spite of it (`matches` false). */
  rows: (LogRow & { matches: boolean })[];
  /** What came on this date outside of working hours and counts for a later one. */
  later: { date: string; count: number }[];
}

/** A period of the log, filtered. */
export interface DaysLog {
  days: DayLog[];
  figures: Figure[];
  /** Asks of the period, and how many of them the filter lets through. */
  all: number;
  shown: number;
  excluded: ExcludedRow[];
  /** How many messages of the period are no asks, before any search. */
  allExcluded: number;
  /** Sites of which the period has anything. */
  sites: SiteId[];
}

/**
 * The log of a period. An ask belongs to the date of its first working minute, as in the report; a message that is no
 * ask to the date on which it came. Pure.
 *
 * @param kept keys of asks that are shown whatever the filter says: the one in the address, the one changed just now
 */
export function daysLog(
  known: Known,
  period: Period,
  filter: LogAddress['filter'],
  kept: readonly string[] = [],
): DaysLog {
  const { rules, now } = known;
  const [first, last] = datesOf(period);
  const { rows, unplaced } = rowsOf(known.asks, rules, now);
  const [from, to] = [dateText(first), dateText(last)];
  const own = rows.filter(({ date }) => date >= from && date <= to);
  const people = own.filter(({ outcome }) => outcome !== 'not-a-person');
  const visible = (row: LogRow) => isWanted(row, filter);
  const plain = { ...filter, show: null };
  const bounds = boundsOf(first, last, rules);
  const messages = known.messages.filter(({ at }) => at <= now);
  const excluded = excludedOf({ messages, rows: own, unplaced }, rules, bounds);
  const shown = people.filter(visible);
  const fitting = new Set(shown.map(({ key }) => key));
  const listed = new Set([...fitting, ...kept]);
  return {
    days: Array.from({ length: last - first + 1 }, (_, index) => first + index).map((date) => ({
      date: dateText(date),
      zone: rules.clock.zone(date),
      place: dayPlace(date, rules),
      works: rules.clock.on(date).length > 0,
      rows: own
        .filter((row) => row.date === dateText(date) && listed.has(row.key))
        .map((row) => ({ ...row, matches: fitting.has(row.key) })),
      later: laterOf(rows, date, rules),
    })),
    figures: figuresOf(
      people.filter((row) => isWanted(row, plain)),
      plain,
    ),
    all: people.length,
    shown: shown.length,
    excluded: showsExcluded(filter) ? excluded.filter((row) => isExcludedShown(row, filter)) : [],
    allExcluded: excluded.reduce((sum, row) => sum + row.messages, 0),
    sites: siteIds.filter((id) => [...people, ...excluded].some(({ site }) => site === id)),
  };
}

/** Local midnight before the first date and after the last one, epoch ms. */
export function boundsOf(first: number, last: number, { clock }: Pick<Rules, 'clock'>): [number, number] {
  // As the report bounds its weeks: by the zone in force on each of the two dates.
  return [instantOf(first, 0, clock.zone(first)), instantOf(last + 1, 0, clock.zone(last + 1))];
}

function laterOf(rows: readonly LogRow[], date: number, { clock }: Rules): DayLog['later'] {
  const zone = clock.zone(date);
  const [from, until] = [instantOf(date, 0, zone), instantOf(date + 1, 0, zone)];
  const counts = new Map<string, number>();
  for (const row of rows) {
    const came = row.at >= from && row.at < until && row.date > dateText(date);
    if (came && row.outcome !== 'not-a-person') counts.set(row.date, (counts.get(row.date) ?? 0) + 1);
  }
  return [...counts].map(([on, count]) => ({ date: on, count }));
}

/** Today's date, `2026-11-24`, in the zone in force on it. */
export function todayOf({ clock }: Pick<Rules, 'clock'>, zone: string, now: number): string {
  return dateText(dateIn(clock, zone, now));
}
