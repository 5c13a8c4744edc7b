import { dateNumber } from '../domain/clock.ts';
import { partOfDay, type DayPart } from '../domain/day-part.ts';
import type { Fact, Mark, Place, PlaceFact } from '../domain/fact.ts';
import { stretches } from '../domain/place.ts';
import { personFact, wordOn } from '../people/rows.ts';

/** Facts to state, and those that would take them back. */
export interface Change {
  facts: Fact[];
  /** At an instant: they are stated when they are needed. */
  undo: (stated: number) => Fact[];
}

/** The user's mark on an ask in the place of the one that it has. */
export function markAsk(ask: string, mark: Mark, before: Mark, stated: number): Change {
  const fact = (said: Mark, at: number): Fact => ({ kind: 'mark', stated: at, ask, mark: said });
  return { facts: [fact(mark, stated)], undo: (at) => [fact(before, at)] };
}

/** That a sender is no person, or is one after all; their name and group stay. */
export function markSender(
  facts: readonly Fact[],
  sender: string,
  notAPerson: boolean,
  stated: number,
): Change {
  const before = wordOn(facts, sender);
  return {
    facts: [personFact(sender, { ...before, notAPerson }, stated)],
    undo: (at) => [personFact(sender, before, at)],
  };
}

/** The place of a local date or of a half of it. */
export function correctPlace(
  facts: readonly Fact[],
  zone: string,
  date: string,
  { part, place }: { part: DayPart; place: Place },
  stated: number,
): Change {
  const when = partOfDay(facts, zone, dateNumber(date), part);
  const fact: PlaceFact = { kind: 'place', stated, ...when, place };
  return { facts: [fact], undo: (at) => placesBefore(facts, fact, at) };
}

/** What was stated of a stretch before, said again: where nothing was, it is the office. */
function placesBefore(facts: readonly Fact[], { from, until }: PlaceFact, stated: number): PlaceFact[] {
  const office: PlaceFact = { kind: 'place', stated, from, until, place: 'office' };
  const within = stretches(facts)
    .filter((one) => one.from < until && one.until > from)
    .map((one): PlaceFact => ({
      ...office,
      from: Math.max(from, one.from),
      until: Math.min(until, one.until),
      place: one.place,
    }));
  // Later statements paint over earlier ones, also those of the same instant.
  return [office, ...within];
}
