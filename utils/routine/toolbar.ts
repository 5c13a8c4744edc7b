import { factsOf, type Place } from '../domain/fact.ts';
import { placeAt } from '../domain/place.ts';
import { isAway, type Known } from './known.ts';
import { isUnderWay, isWorking } from './today.ts';
import type { Waiting } from './waiting.ts';

/** How much of a hurry those who wait are in. */
export type Urgency = 'calm' | 'near' | 'late';

/** What stands in the browser's toolbar. */
export interface Toolbar {
  place: Place;
  /** How many wait; 0 outside of working time. */
  waiting: number;
  urgency: Urgency;
  /** Whether the number stands at the icon as well. */
  badge: boolean;
}

/**
 * The badge counts within working time only, so it is empty after hours, on leave and on holidays. While the user is
 * away the number stays, as their clock runs on and nobody should come back to a surprise, but it stays calm: an
 * announced break is no time to be hurried. Pure.
 */
export function toolbarOf(known: Known, waiting: readonly Waiting[]): Toolbar {
  const { settings, now, today } = known;
  const on = isWorking(today, now) && settings.consent !== null;
  const has = (state: Waiting['state']) => waiting.some((one) => one.state === state);
  const hurried = has('late') ? 'late' : has('near') ? 'near' : 'calm';
  return {
    place: shownPlace(known),
    waiting: on ? waiting.length : 0,
    urgency: on && !isAway(known) ? hurried : 'calm',
    badge: on && settings.notices.badge,
  };
}

/**
 * The place as the icon shows it: `off` before the day's first working minute and after its last one, whatever was
 * stated for the date, but a word of the user's own that no work has followed yet is answered at any hour.
 */
export function shownPlace({
  facts,
  rules,
  now,
  today,
}: Pick<Known, 'facts' | 'rules' | 'now' | 'today'>): Place {
  const place = placeAt(rules.places, now);
  if (place === 'off' || isUnderWay(today, now)) return place;
  const last = factsOf(facts, 'place').findLast(({ from, until }) => from <= now && now < until);
  return last && last.stated <= now && rules.clock.working(last.stated, now) === 0 ? place : 'off';
}
