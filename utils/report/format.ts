import type { AskRow, Quantile, Share } from './types.ts';

/** How the report writes numbers, times and dates. One language now; every form of it is in this file and in `words`. */

const locale = 'en-GB';
const minute = 60_000;
const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });

export function count(number: number): string {
  return whole.format(number);
}

/** Rounded down: 99.6 % is not 100 %. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${Math.floor(100 * share + 1e-9)} %`;
}

/** `46 of 48`, and what that is in percent. */
export function ofAll({ within, decided, share }: Share): string {
  return decided === 0 ? 'nothing decided' : `${count(within)} of ${count(decided)} (${percent(share)})`;
}

/** A duration in ms to the nearest minute: `<1 min`, `23 min`, `4 h 05 min`. */
export function span(ms: number): string {
  if (ms === 0) return '0 min';
  const minutes = Math.round(ms / minute);
  if (minutes < 1) return '<1 min';
  if (minutes < 120) return `${minutes} min`;
  return `${count(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** Working time of a reply. Where rounding would make a late one look timely, the seconds are said. */
export function worked({ working, target, outcome }: Pick<AskRow, 'working' | 'target' | 'outcome'>): string {
  const hidden = outcome === 'late' && working > target && Math.round(working / minute) * minute <= target;
  if (!hidden) return span(working);
  return `${span(Math.floor(working / minute) * minute)} ${Math.max(1, Math.floor((working % minute) / 1000))} s`;
}

export function quantile(value: Quantile): string {
  return value === null ? '–' : value === 'not reached' ? value : span(value);
}

/** `14:05` as the user's own clock showed it. */
export function time(at: number, zone: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
}

/** `16 Nov, 14:05`, or only the time where the date is plain from around it. */
export function moment(at: number, zone: string, date?: string): string {
  const clock = time(at, zone);
  return date !== undefined && localDate(at, zone) === date
    ? clock
    : `${form(at, zone, { weekday: 'short', day: 'numeric', month: 'short' })}, ${clock}`;
}

/** `Fri 20 November 2026, 17:00 (Europe/Berlin)`. */
export function instant(at: number, zone: string): string {
  const date = form(at, zone, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
  return `${date}, ${time(at, zone)} (${zone})`;
}

/** `Mon 16 Nov` of a date. */
export function shortDate(date: string): string {
  return form(Date.parse(date), 'UTC', { weekday: 'short', day: 'numeric', month: 'short' });
}

/** `16–22 November 2026`. */
export function dateRange(from: string, to: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })
    .formatRange(Date.parse(from), Date.parse(to))
    .replaceAll(/\s*–\s*/gu, '–');
}

/** `Week 47, 2026`. */
export function weekTitle(week: string): string {
  const [year = '', number = ''] = week.split('-W');
  return `Week ${Number(number)}, ${year}`;
}

/** `a, b and c`. */
export function joined(parts: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}

/** `1 email`, `2 emails`. */
export function plural(number: number, one: string, many = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}

/** The local date of an instant, `2026-11-16`. */
export function localDate(at: number, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at);
}

function form(at: number, zone: string, options: Intl.DateTimeFormatOptions): string {
  // British dates carry a comma after the weekday, which one of our own follows.
  return new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(at).replace(/,/gu, '');
}
