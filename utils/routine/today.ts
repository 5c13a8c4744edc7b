import { dateIn, type Interval } from '../domain/clock.ts';
import { factsOf, type Fact } from '../domain/fact.ts';
import type { Rules } from '../domain/rules.ts';

/** The working day that counts as today. Pure. */
export interface Today {
  /** Days since 1970-01-01. */
  date: number;
  /** Its working intervals, epoch ms, without holidays and stated absences; empty on a day without work. */
  hours: readonly Interval[];
}

/**
 * The date of an instant, or the one before while its night shift still runs.
 *
 * @param zone holds where no schedule was stated
 * @param now epoch ms
 */
export function todayOf({ clock }: Pick<Rules, 'clock'>, zone: string, now: number): Today {
  const date = dateIn(clock, zone, now);
  const last = clock.on(date - 1);
  return (last.at(-1)?.[1] ?? 0) > now ? { date: date - 1, hours: last } : { date, hours: clock.on(date) };
}

/** True within a working interval. */
export function isWorking({ hours }: Today, now: number): boolean {
  return hours.some(([from, until]) => from <= now && now < until);
}

/** True from the first working minute to the last, breaks included. */
export function isUnderWay({ hours }: Today, now: number): boolean {
  return (hours[0]?.[0] ?? Infinity) <= now && now < (hours.at(-1)?.[1] ?? 0);
}

/**
 * True where the user said where they work at any time of the day's hours, by hand or by their plan. Leave says nothing
 * of it, and neither does what only takes a leave back.
 */
export function isPlaced({ hours }: Today, facts: readonly Fact[]): boolean {
  const [begin = Infinity, end = -Infinity] = [hours[0]?.[0], hours.at(-1)?.[1]];
  const stated = factsOf(facts, 'place');
  return stated.some(({ place, from, until }, index) => {
    const back = stated
      .slice(0, index)
      .some((one) => one.place === 'off' && one.from === from && one.until === until);
    return place !== 'off' && from < end && until > begin && !(place === 'office' && back);
  });
}
