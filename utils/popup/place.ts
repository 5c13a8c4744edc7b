import { placesOfHalves } from '../domain/day-part.ts';
import type { Fact, PlaceFact } from '../domain/fact.ts';
import { rulesOf } from '../domain/rules.ts';
import { placeFromSwitch, placeOfDay } from '../domain/switch.ts';
import { todayIn } from '../domain/today.ts';
import type { DayPlace } from './state.ts';

/** The facts that the popup states about today's place: from the day's start or from now; of half a day for all of it. */
export function placesFrom(
  facts: readonly Fact[],
  zone: string,
  place: DayPlace,
  since: 'day' | 'now',
  now: number,
): PlaceFact[] {
  if (place === 'remote' || place === 'office')
    return [placeFromSwitch(facts, zone, place === 'remote', since, now)];
  const { date } = todayIn({ rules: rulesOf(facts, zone), zone, now });
  if (place === 'off') {
    const day = placeOfDay(facts, zone, date, 'off', now);
    return [since === 'day' ? day : { ...day, from: now }];
  }
  const [morning, afternoon] =
    place === 'morning' ? (['remote', 'office'] as const) : (['office', 'remote'] as const);
  return placesOfHalves(facts, zone, date, { morning, afternoon }, now);
}
