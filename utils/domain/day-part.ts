import { instantOf, workingClock, type Interval } from './clock.ts';
import type { Fact, Place, PlaceFact } from './fact.ts';

/** A whole day, or half of it. */
export type DayPart = 'day' | 'morning' | 'afternoon';

/** The instant by which half of these working hours has passed, epoch ms; null where there are none. */
export function middleOf(working: readonly Interval[]): number | null {
  let left = working.reduce((sum, [from, until]) => sum + until - from, 0) / 2;
  for (const [from, until] of working) {
    if (left <= until - from) return from + left;
    left -= until - from;
  }
  return null;
}

/**
 * A part of a local date (days since 1970), epoch ms, end excluded. A half day ends where half of the working time that
 * the schedule has for it is over (also where the day was called off meanwhile), at noon where it has none.
 */
export function partOfDay(
  facts: readonly Fact[],
  zone: string,
  date: number,
  part: DayPart,
): { from: number; until: number } {
  const clock = workingClock(
    facts.filter(({ kind }) => kind !== 'place'),
    zone,
  );
  const inForce = clock.zone(date);
  const middle = () => middleOf(clock.on(date)) ?? instantOf(date, 720, inForce);
  return {
    from: part === 'afternoon' ? middle() : instantOf(date, 0, inForce),
    until: part === 'morning' ? middle() : instantOf(date + 1, 0, inForce),
  };
}

/** The facts that one half of a date has one place, and the other half another. */
export function placesOfHalves(
  facts: readonly Fact[],
  zone: string,
  date: number,
  places: Record<'morning' | 'afternoon', Place>,
  stated: number,
): PlaceFact[] {
  return (['morning', 'afternoon'] as const).map((part) => ({
    kind: 'place',
    stated,
    ...partOfDay(facts, zone, date, part),
    place: places[part],
  }));
}
