import type { Interval } from '../domain/clock.ts';
import { partOfDay } from '../domain/day-part.ts';
import type { PlaceFact } from '../domain/fact.ts';
import type { Stretch } from '../domain/place.ts';
import { weekday } from '../domain/week.ts';
import type { Stated } from './known.ts';
import { isPlaced } from './today.ts';

/**
 * Remote weekdays state their place by themselves. The fact is like one that the user states by hand on the same day:
 * it is their own plan, said beforehand, and no figure depends on who clicked, so it carries no mark of its own. That
 * also makes "never over the user's word" simple: where anything was said for the day, nothing is said.
 */

/**
 * What is due to be stated now: the day, or the half of it, as the user's weekdays say. Nothing on days without work,
 * nothing where a place was stated for the day, nothing before the first working minute of it and nothing after the
 * day's last one. Stretches of leave stay what they are. Pure.
 */
export function placesDue(known: Stated): PlaceFact[] {
  const { today, rules, now } = known;
  const stretch = plannedStretch(known);
  const begin = stretch && beginOf(known, stretch);
  if (!stretch || begin === null || begin > now || now >= (today.hours.at(-1)?.[1] ?? 0)) return [];
  const leave = rules.places.filter(({ place }) => place === 'off');
  return leave
    .reduce<Interval[]>((left, gone) => left.flatMap((part) => without(part, gone)), [stretch])
    .map(([from, until]) => ({ kind: 'place', stated: now, from, until, place: 'remote' }));
}

/** When the routine has to look again: the beginning of the half that is still to come. */
export function placesNext(known: Stated): number | null {
  const stretch = plannedStretch(known);
  return stretch && beginOf(known, stretch);
}

/** The part of today that is planned to be remote, whole dates up to midnight like the switch; null where none is. */
function plannedStretch({ facts, rules, zone, settings, today }: Stated): Interval | null {
  if (settings.consent === null) return null;
  const { date, hours } = today;
  const part = settings.remoteDays.find((day) => day.weekday === weekday(date))?.part;
  if (!part || isPlaced(today, facts)) return null;
  const { from, until } = partOfDay(facts, zone, date, part);
  // A night shift belongs to the date on which it began.
  const ended = rules.clock.on(date - 1).at(-1)?.[1] ?? 0;
  const end = hours.at(-1)?.[1] ?? 0;
  return [Math.max(from, ended), part === 'morning' ? until : Math.max(until, end)];
}

/** The first working minute of the stretch; null where it has none. */
function beginOf({ today }: Stated, [from, until]: Interval): number | null {
  const begins = today.hours.map(([start, end]) => [Math.max(start, from), Math.min(end, until)] as const);
  return begins.find(([start, end]) => start < end)?.[0] ?? null;
}

/** What is left of a stretch without an absence. */
function without([from, until]: Interval, gone: Stretch): Interval[] {
  const parts: Interval[] = [
    [from, Math.min(until, gone.from)],
    [Math.max(from, gone.until), until],
  ];
  return parts.filter(([start, end]) => start < end);
}
