import { dateIn, instantOf, workingClock } from './clock.ts';
import type { Fact, Place, PlaceFact } from './fact.ts';
import { placeAt, stretches } from './place.ts';

/** Where the user is now, as the facts say. */
export function placeNow(facts: readonly Fact[], now: number): Place {
  return placeAt(stretches(facts), now);
}

/** The fact that a place holds for a whole local date: what correcting a day states. */
export function placeOfDay(
  facts: readonly Fact[],
  zone: string,
  date: number,
  place: Place,
  stated: number,
): PlaceFact {
  const inForce = workingClock(facts, zone).zone(date);
  return {
    kind: 'place',
    stated,
    from: instantOf(date, 0, inForce),
    until: instantOf(date + 1, 0, inForce),
    place,
  };
}

/** The fact that the WFH switch states: for the rest of today, from its start or from now. */
export function placeFromSwitch(
  facts: readonly Fact[],
  zone: string,
  remote: boolean,
  since: 'day' | 'now',
  now: number,
): PlaceFact {
  const today = dateIn(workingClock(facts, zone), zone, now);
  const whole = placeOfDay(facts, zone, today, remote ? 'remote' : 'office', now);
  return since === 'day' ? whole : { ...whole, from: now };
}
