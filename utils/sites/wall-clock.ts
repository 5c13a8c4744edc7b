import { ahead, doubtful } from './instant.ts';

/** Epoch ms of what a page shows, or the reason for which it is not sure. */
export type When = { at: number } | { why: 'no-time' | 'stale' | 'future' };

/** A time of the day. */
export interface Clock {
  hour: number;
  minute: number;
}

/** A time of the day, written in 24 hours or in two halves; null where there is none such. */
export function clockOf(hour: number, minute: number, half: string | undefined): Clock | null {
  if (minute > 59) return null;
  if (half === undefined) return hour < 24 ? { hour, minute } : null;
  if (hour < 1 || hour > 12) return null;
  return { hour: (hour % 12) + (half === 'p' ? 12 : 0), minute };
}

/** Days on which a row may have been written; null for a page so old that any weekday would fit. */
export function daysBetween(from: number, to: number, zone: string): Temporal.PlainDate[] | null {
  const dateAt = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  const last = dateAt(to);
  const days: Temporal.PlainDate[] = [];
  for (let day = dateAt(from); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    days.push(day);
    if (days.length > 7) return null;
  }
  return days;
}

/** The one instant that fits. An hour that happens twice, or never, is as unsure as a day that could be two. */
export function only(
  dates: readonly Temporal.PlainDate[],
  clock: Clock,
  { zone, now }: { zone: string; now: number },
  tooLate: 'stale' | 'future',
): When {
  const instants = dates.flatMap((date) => instantsOf(date.toPlainDateTime(clock), zone));
  const [first, second] = instants.filter((at) => at <= now + ahead);
  if (first === undefined) return { why: instants.length > 0 ? tooLate : 'no-time' };
  if (second !== undefined) return { why: dates.length > 1 ? 'stale' : 'no-time' };
  const why = doubtful(first, now);
  return why ? { why } : { at: first };
}

function instantsOf(local: Temporal.PlainDateTime, zone: string): number[] {
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
  if (!earlier.toPlainDateTime().equals(local)) return [];
  return [...new Set([earlier.epochMilliseconds, later.epochMilliseconds])];
}
