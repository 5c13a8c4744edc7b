import { dateNumber, dateText, type Interval } from '../domain/clock.ts';
import { nextRemote, remoteDates, spanOf, type Trial } from '../domain/trial.ts';
import { cleanLine } from '../report/clean.ts';

/** A calendar of RFC 5545: nothing is sent by it, whoever opens the file chooses what to do with it. */

export interface CalendarWords {
  review: string;
  /** What the reminder says beneath; free text in it is made harmless here. */
  notes: string;
  remoteDay: string;
}

interface Hours {
  on(date: number): readonly Interval[];
  zone(date: number): string;
}

const octets = 75;
const half = 30 * 60_000;
const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The review as an event of half an hour at the beginning of that day's work, with a reminder a day before; where
 * asked for, the remote days as one repeating all-day event that leaves holidays out.
 *
 * The same trial always makes the same file: UID from its id, DTSTAMP from its last statement, SEQUENCE from the
 * number of its changes, so that a calendar replaces what it already has.
 */
export function calendarOf(
  trial: Trial,
  clock: Hours,
  words: CalendarWords,
  { remoteDays = false } = {},
): string {
  const events = [reviewEvent(trial, clock, words), ...(remoteDays ? remoteEvent(trial, clock, words) : [])];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Reachable//Trial//EN',
    'CALSCALE:GREGORIAN',
    ...events.flat(),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** `reachable-trial-2026-10-05.ics`. */
export function calendarName({ start }: Pick<Trial, 'start'>): string {
  return `reachable-trial-${dateText(dateNumber(start))}.ics`;
}

function head(trial: Trial, what: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${trial.id.replaceAll(/[^\w-]/gu, '').slice(0, 60)}-${what}@reachable.example`,
    `DTSTAMP:${stamp(trial.stated)}`,
    `SEQUENCE:${new Set(trial.changes.map(({ stated }) => stated)).size}`,
  ];
}

function reviewEvent(trial: Trial, clock: Hours, words: CalendarWords): string[] {
  const { review } = spanOf(trial);
  const begins = clock.on(review)[0]?.[0] ?? nine(review, clock.zone(review));
  return [
    ...head(trial, 'review'),
    `DTSTART:${stamp(begins)}`,
    `DTEND:${stamp(begins + half)}`,
    `SUMMARY:${escaped(words.review)}`,
    `DESCRIPTION:${escaped(words.notes)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P1D',
    `DESCRIPTION:${escaped(words.review)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

function remoteEvent(trial: Trial, clock: Hours, words: CalendarWords): string[][] {
  const all = remoteDates(trial);
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined || nextRemote(trial, first, clock) === null) return [];
  const off = all.filter((date) => clock.on(date).length === 0);
  const days = trial.weekdays.map((day) => weekdayCodes[day]).join(',');
  return [
    [
      ...head(trial, 'remote'),
      `DTSTART;VALUE=DATE:${day(first)}`,
      `RRULE:FREQ=WEEKLY;UNTIL=${day(last)};BYDAY=${days};WKST=MO`,
      ...(off.length > 0 ? [`EXDATE;VALUE=DATE:${off.map(day).join(',')}`] : []),
      `SUMMARY:${escaped(words.remoteDay)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ],
  ];
}

function nine(date: number, zone: string): number {
  const day = Temporal.PlainDate.from(dateText(date));
  return day.toZonedDateTime({ timeZone: zone, plainTime: '09:00' }).epochMilliseconds;
}

/** `20261127T080000Z`. */
function stamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;
}

/** `20261127` of a date. */
function day(date: number): string {
  return dateText(date).replaceAll('-', '');
}

/** A value of type TEXT (section 3.3.11): one line, without signs that could end it or begin another property. */
export function escaped(text: string): string {
  return cleanLine(text, 1000).replaceAll(/[\\;,]/gu, (sign) => `\\${sign}`);
}

/** A content line cut into lines of at most 75 octets of UTF-8, never within a character (section 3.1). */
export function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const sign of line) {
    const length = encoder.encode(sign).length;
    if (size + length > octets) {
      parts.push(part);
      // A further line begins with a space, which counts.
      [part, size] = ['', 1];
    }
    part += sign;
    size += length;
  }
  return [...parts, part].join('\r\n ');
}
