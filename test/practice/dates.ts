import type { Workplace } from './workplace.ts';
import { wordsOf } from './words.ts';

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** "2026-11-02 07:00": the form that does not depend on the day of looking. */
export function longDate({ zone }: Workplace, at: number): string {
  const { year, month, day, hour, minute } =
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}

/**
 * As Roundcube writes a date: "Today 01:15" since midnight, "Fri 14:05" since midnight six days ago,
 * else in full; a time in the future always in full.
 */
export function shortDate(workplace: Workplace, at: number): string {
  const words = wordsOf(workplace);
  const now = workplace.now();
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(workplace.zone);
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(workplace.zone).startOfDay();
  const clock = `${two(time.hour)}:${two(time.minute)}`;
  if (at > now || at <= today.subtract({ days: 6 }).epochMilliseconds) return longDate(workplace, at);
  if (at >= today.epochMilliseconds) return `${words.today} ${clock}`;
  return `${words.days[time.dayOfWeek - 1]} ${clock}`;
}

/** "Sun, 22 Nov 2026 09:15:23 +0100": a Date header. */
export function headerDate({ zone }: Workplace, at: number): string {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const name = (options: Intl.DateTimeFormatOptions): string => time.toLocaleString('en-GB', options);
  const clock = [time.hour, time.minute, time.second].map(two).join(':');
  const day = `${name({ weekday: 'short' })}, ${time.day} ${name({ month: 'short' }).slice(0, 3)} ${time.year}`;
  return `${day} ${clock} ${time.offset.replace(':', '')}`;
}
