import { dateAt, dateNumber, dateText, instantOf, workingClock } from './clock.ts';
import { partOfDay, type DayPart } from './day-part.ts';
import { factsOf, type Fact } from './fact.ts';
import { placeAt, stretches } from './place.ts';

/** Days, or the half of one, on which the user does not work: holidays and leave alike. */
export interface Leave {
  /** Local dates, both included; the same where it is one day. */
  first: string;
  last: string;
  part: DayPart;
  /** The stretch, where it is not made of whole days that were stated as such; epoch ms. */
  stretch: { from: number; until: number } | null;
}

export type LeaveFault = 'no-date' | 'ends-before' | 'too-long' | 'half-of-several';

/** A year is enough to be off at a time, days. */
const longest = 366;

/** What is wrong with days off as they are typed; `last` may stay empty for one day. */
export function leaveFault(first: string, last: string, part: DayPart): LeaveFault | null {
  const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(dateNumber(text));
  if (!isDate(first) || (last !== '' && !isDate(last))) return 'no-date';
  const end = last === '' ? first : last;
  if (end < first) return 'ends-before';
  if (part !== 'day' && end !== first) return 'half-of-several';
  return dateNumber(end) - dateNumber(first) >= longest ? 'too-long' : null;
}

/** Days off that end on a date or later, in order: whole days together, then stretches without work. */
export function leavesFrom(facts: readonly Fact[], zone: string, date: string): Leave[] {
  const off = new Map(factsOf(facts, 'holiday').map((fact) => [fact.date, fact.off]));
  const days = [...off].flatMap(([day, isOff]) => (isOff && day >= date ? [day] : [])).sort();
  const leaves: Leave[] = [];
  for (const day of days) {
    const before = leaves.at(-1);
    if (before && dateNumber(before.last) + 1 === dateNumber(day)) before.last = day;
    else leaves.push({ first: day, last: day, part: 'day', stretch: null });
  }
  const clock = workingClock(facts, zone);
  for (const { from, until, place } of stretches(facts)) {
    if (place !== 'off') continue;
    const inForce = clock.zone(dateAt(from, zone));
    const [first, last] = [dateText(dateAt(from, inForce)), dateText(dateAt(until - 1, inForce))];
    if (last >= date)
      leaves.push({ first, last, part: partOf(from, until, inForce), stretch: { from, until } });
  }
  return leaves.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
}

/** What a stretch without work is called: by the end of the day that it leaves free. */
function partOf(from: number, until: number, zone: string): DayPart {
  const midnight = (at: number) => instantOf(dateAt(at, zone), 0, zone) === at;
  if (midnight(from)) return midnight(until) ? 'day' : 'morning';
  return 'afternoon';
}

/** The facts of days off: holidays where they are whole, a stretch without work where it is half a day. */
export function takeLeave(
  facts: readonly Fact[],
  zone: string,
  { first, last, part }: Pick<Leave, 'first' | 'last' | 'part'>,
  stated: number,
): Fact[] {
  if (part !== 'day')
    return [{ kind: 'place', stated, ...partOfDay(facts, zone, dateNumber(first), part), place: 'off' }];
  const dates = Array.from({ length: dateNumber(last) - dateNumber(first) + 1 }, (_, index) =>
    dateText(dateNumber(first) + index),
  );
  return dates.map((date) => ({ kind: 'holiday', stated, date, off: true }));
}

/** What takes days off back: working days again, at the place that was stated for them beneath. */
export function takeBack(facts: readonly Fact[], leave: Leave, stated: number): Fact[] {
  const { first, last, stretch } = leave;
  if (!stretch) {
    return takeLeave([], 'UTC', { first, last, part: 'day' }, stated).map((fact) =>
      fact.kind === 'holiday' ? { ...fact, off: false } : fact,
    );
  }
  const beneath = stretches(facts.filter((fact) => fact.kind !== 'place' || fact.place !== 'off'));
  return [{ kind: 'place', stated, ...stretch, place: placeAt(beneath, stretch.from) }];
}
