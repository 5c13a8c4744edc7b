import { dateNumber, type WorkingClock } from '../domain/clock.ts';
import type { AgreementSettings } from '../words/en/agreement.ts';

type Clock = Pick<WorkingClock, 'on' | 'zone'>;

/**
 * The working hours of a week as an agreement says them: weekdays of the same hours together, `9:00–17:00`. Taken
 * from the first whole week from a date on, as it would be without a holiday in it.
 */
export function hoursFrom(clock: Clock, date: string): AgreementSettings['hours'] {
  const first = dateNumber(date);
  const groups = new Map<string, { days: number[]; hours: string[] }>();
  for (let day = 0; day < 7; day++) {
    const hours = hoursOn(clock, first, day);
    const key = hours.join();
    if (hours.length > 0) groups.set(key, { days: [...(groups.get(key)?.days ?? []), day], hours });
  }
  return [...groups.values()];
}

/** A weekday's hours: those of its next four dates that has any, since one of them may be a holiday. */
function hoursOn(clock: Clock, first: number, weekday: number): string[] {
  const next = first + ((((weekday - first - 3) % 7) + 7) % 7);
  const dates = [next, next + 7, next + 14, next + 21];
  const date = dates.find((one) => clock.on(one).length > 0);
  if (date === undefined) return [];
  const zone = clock.zone(date);
  return clock.on(date).map(([from, until]) => `${clockTime(from, zone)}–${clockTime(until, zone)}`);
}

function clockTime(at: number, zone: string): string {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}
