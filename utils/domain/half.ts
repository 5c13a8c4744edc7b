import { instantOf, workingClock } from './clock.ts';
import type { Fact } from './fact.ts';

/**
 * The instant in the middle of a local date's working time, epoch ms, where its morning ends and its afternoon begins:
 * as many working minutes lie before as after it, whether the user was off in some of them or not. Noon where the date
 * has no working hours.
 *
 * @param zone holds where no schedule was stated
 */
export function middleOfDay(facts: readonly Fact[], zone: string, date: number): number {
  const clock = workingClock(
    facts.filter(({ kind }) => kind !== 'place'),
    zone,
  );
  const hours = clock.on(date);
  let left = hours.reduce((sum, [from, until]) => sum + until - from, 0) / 2;
  for (const [from, until] of hours) {
    if (left <= until - from) return Math.round(from + left);
    left -= until - from;
  }
  return instantOf(date, 720, clock.zone(date));
}
