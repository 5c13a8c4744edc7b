import { dateText, instantOf } from '../domain/clock.ts';
import { factsOf } from '../domain/fact.ts';
import { dayPlace } from '../domain/judge.ts';
import type { Day } from './types.ts';
import type { WeekFrame } from './week.ts';

/** The week's days with their working hours and stated places. */
export function daysOfWeek(frame: WeekFrame): Day[] {
  const { rules, dates, input } = frame;
  return dates.map((date) => {
    const zone = rules.clock.zone(date);
    const working = rules.clock.on(date).map(([from, until]): [number, number] => [from, until]);
    const begin = working[0]?.[0] ?? instantOf(date, 0, zone);
    const end = working.at(-1)?.[1] ?? instantOf(date + 1, 0, zone);
    const stated = factsOf(input.facts, 'place').findLast((fact) => fact.from < end && fact.until > begin);
    return {
      date: dateText(date),
      zone,
      place: dayPlace(date, rules),
      working,
      places: rules.places
        .map(({ from, until, place }) => ({
          from: Math.max(from, begin),
          until: Math.min(until, end),
          place,
        }))
        .filter(({ from, until }) => until > from),
      stated: stated?.stated ?? null,
    };
  });
}
