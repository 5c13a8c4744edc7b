import { factsOf, type Fact, type Place } from './fact.ts';

/** A stretch of one place, epoch ms, end excluded. */
export interface Stretch {
  from: number;
  until: number;
  place: Place;
}

/**
 * The stated places as stretches that do not overlap, in order of time. A later statement paints over an earlier
 * one; time that no statement covers is `office` and has no stretch.
 */
export function stretches(facts: readonly Fact[]): Stretch[] {
  let painted: Stretch[] = [];
  for (const { from, until, place } of factsOf(facts, 'place')) {
    if (until <= from) continue;
    painted = painted.flatMap((old) => around(old, from, until));
    painted.push({ from, until, place });
  }
  return painted.sort((a, b) => a.from - b.from);
}

/** What is left of a stretch outside [from, until). */
function around(old: Stretch, from: number, until: number): Stretch[] {
  const left = { ...old, until: Math.min(old.until, from) };
  const right = { ...old, from: Math.max(old.from, until) };
  return [left, right].filter((part) => part.until > part.from);
}

/** The place at an instant. */
export function placeAt(painted: readonly Stretch[], at: number): Place {
  return painted.find((stretch) => stretch.from <= at && at < stretch.until)?.place ?? 'office';
}
