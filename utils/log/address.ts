import { dateText } from '../domain/clock.ts';
import { channels, siteIds, type Channel, type SiteId } from '../domain/message.ts';
import { mondayOf, weekOf, type WeekName } from '../domain/week.ts';
import { dayPlaces, shows, type DayPlace, type Show } from './show.ts';

/** One local date (`2026-11-24`), or some weeks of which `week` is the last. */
export type Period = { kind: 'day'; date: string } | { kind: 'weeks'; week: WeekName; weeks: number };

/** Which rows are shown. Null and '': no matter. */
export interface Filter {
  show: Show | null;
  site: SiteId | null;
  channel: Channel | null;
  place: DayPlace | null;
  /** Hour of the clock in which the ask's working time began, 0…23. */
  hour: number | null;
  /** In the name of the site or of a person whom the user pinned. */
  find: string;
}

/** All that the address of the log says: other pages link into it, and going back comes to what was seen before. */
export interface LogAddress {
  view: 'log' | 'trends';
  /** Null: today, or the day of the `ask`. */
  period: Period | null;
  /** Key of the ask that is looked for. */
  ask: string | null;
  filter: Filter;
}

export const everything: Filter = {
  show: null,
  site: null,
  channel: null,
  place: null,
  hour: null,
  find: '',
};

/** Weeks that lie side by side in the trends, and the most that the log shows at once. */
export const trendWeeks = 12;
const longestFind = 80;

/** Reads an address (`?date=2026-11-24&show=late`). What it does not understand is left out, never an error. */
export function parseAddress(search: string): LogAddress {
  const given = new URLSearchParams(search);
  const one = <T extends string>(name: string, known: readonly T[]) =>
    known.find((value) => value === given.get(name)) ?? null;
  const hour = /^(?:1?\d|2[0-3])$/u.test(given.get('hour') ?? '') ? Number(given.get('hour')) : null;
  return {
    view: given.get('view') === 'trends' ? 'trends' : 'log',
    period: periodOf(given),
    ask: given.get('ask') || null,
    filter: {
      show: one('show', shows),
      site: one('site', siteIds),
      channel: one('channel', channels),
      place: one('place', dayPlaces),
      hour,
      find: (given.get('find') ?? '').slice(0, longestFind),
    },
  };
}

function periodOf(given: URLSearchParams): Period | null {
  const [date, week] = [given.get('date') ?? '', given.get('week') ?? ''];
  if (isDate(date)) return { kind: 'day', date };
  if (!isWeek(week)) return null;
  const weeks = Number(given.get('weeks') ?? '1');
  const known = Number.isInteger(weeks) && weeks >= 1 && weeks <= trendWeeks;
  return { kind: 'weeks', week, weeks: known ? weeks : 1 };
}

/** The address as a relative link, `?week=2026-W47&show=late`; only what differs from the usual is in it. */
export function addressOf({ view, period, ask, filter }: Partial<LogAddress>): string {
  const to = new URLSearchParams();
  const set = (name: string, value: string | number | null | undefined) => {
    if (value !== null && value !== undefined && value !== '') to.set(name, String(value));
  };
  if (view === 'trends') to.set('view', view);
  if (period?.kind === 'day') to.set('date', period.date);
  if (period?.kind === 'weeks') {
    to.set('week', period.week);
    if (period.weeks > 1) to.set('weeks', String(period.weeks));
  }
  set('ask', ask);
  for (const name of ['show', 'site', 'channel', 'place', 'hour', 'find'] as const) set(name, filter?.[name]);
  return `?${to}`;
}

/** The first and the last date of a period, as numbers of days. */
export function datesOf(period: Period): [first: number, last: number] {
  if (period.kind === 'day') {
    const date = Math.round(Date.parse(`${period.date}T00:00:00Z`) / 86_400_000);
    return [date, date];
  }
  const monday = mondayOf(period.week);
  return [monday - 7 * (period.weeks - 1), monday + 6];
}

/** The same kind of period, so many steps later (before, where `steps` is negative). */
export function moved(period: Period, steps: number): Period {
  const [, last] = datesOf(period);
  return period.kind === 'day'
    ? { kind: 'day', date: dateText(last + steps) }
    : { ...period, week: weekOf(last + 7 * steps) };
}

/** True where a filter lets rows out. */
export function isFiltering(filter: Filter): boolean {
  return (Object.keys(everything) as (keyof Filter)[]).some((name) => filter[name] !== everything[name]);
}

/** Dates that a ledger may hold; the calendar's far ends would be read for nothing. */
function isDate(text: string): boolean {
  if (!/^(?:19|20|21)\d\d-\d\d-\d\d$/u.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function isWeek(text: string): boolean {
  if (!/^(?:19|20|21)/u.test(text)) return false;
  try {
    mondayOf(text);
    return true;
  } catch {
    return false;
  }
}
