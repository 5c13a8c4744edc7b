import type { AskRow, Report } from './types.ts';

const minute = 60_000;

type Cell = string | number | boolean | null;

/** One row an ask, no names and no addresses; times with the offset of the user's zone, durations in minutes. */
const columns: readonly (readonly [name: string, cell: (row: AskRow, zone: string) => Cell])[] = [
  ['number', (row) => row.number],
  ['date', (row) => row.date],
  ['place', (row) => row.place],
  ['site', (row) => row.site],
  ['channel', (row) => row.channel],
  ['asked', (row, zone) => stamp(row.at, zone)],
  ['asked_precision', (row) => row.precision],
  ['messages', (row) => row.messages],
  ['outcome', (row) => row.outcome],
  ['answered', (row, zone) => (row.replied === null ? null : stamp(row.replied, zone))],
  ['how', (row) => row.how],
  ['target_minutes', (row) => minutes(row.target)],
  ['working_minutes', (row) => minutes(row.working)],
  ['elapsed_minutes', (row) => (row.elapsed === null ? null : minutes(row.elapsed))],
  ['open', (row) => row.open],
  ['answered_elsewhere', (row) => row.elsewhere],
  ['before_working_time', (row) => row.offHours],
  ['clock_skew', (row) => row.skewed],
  ['acknowledged', (row) => row.acknowledged],
];

/** The asks of a week by RFC 4180: comma, CRLF, UTF-8 without a byte order mark. */
export function csv({ asks, days, zone }: Pick<Report, 'asks' | 'days' | 'zone'>): string {
  const zones = new Map(days.map((day) => [day.date, day.zone]));
  const rows = asks.map((row) => columns.map(([, cell]) => cell(row, zones.get(row.date) ?? zone)));
  return [columns.map(([name]) => name), ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** One field. A text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function field(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[\s\p{C}]*[=+\-@|%＝＋－＠]/u.test(value) || /^[\t\r\n]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Minutes with two decimals at most. */
function minutes(ms: number): number {
  return Math.round((100 * ms) / minute) / 100;
}

/** `2026-11-16T09:05:00+01:00`. */
function stamp(at: number, zone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return `${zoned.toPlainDateTime().toString({ smallestUnit: 'second' })}${zoned.offset}`;
}
