import { factsOf, type Fact } from './fact.ts';

/** How late one may be back and still have kept the promise, ms (design section 2). */
export const grace = 5 * 60_000;
/** From here on nobody is still at lunch: an absence that was never ended is over, ms after the promise. */
export const forgotten = 12 * 3_600_000;

/** An absence as all facts of its id together say it. Instants in epoch ms. */
export interface Away {
  id: string;
  /** When it was first stated. */
  stated: number;
  from: number;
  promised: number;
  note: string;
  /** When the user said that they are back, never earlier than they said it; null: not yet. */
  ended: number | null;
}

/**
 * All absences, in order of their beginning. The last word on an id holds, with two limits that keep a promise a
 * promise: it cannot be moved any more once its time has come, and an end that is stated afterwards counts from when
 * it was stated.
 */
export function awaysOf(facts: readonly Fact[]): Away[] {
  const known = new Map<string, { away: Away; said: number | null }>();
  for (const { id, stated, from, promised, note, ended } of factsOf(facts, 'away')) {
    const before = known.get(id);
    // A change of something else repeats the end as it was said before.
    const end = ended === null ? null : Math.max(ended, stated);
    const repeated = before !== undefined && before.said === ended;
    const movable = before === undefined || stated <= before.away.promised;
    known.set(id, {
      said: ended,
      away: {
        id,
        stated: before?.away.stated ?? stated,
        from,
        promised: movable ? promised : before.away.promised,
        note,
        ended: repeated ? before.away.ended : end,
      },
    });
  }
  return [...known.values()].map(({ away }) => away).sort((a, b) => a.from - b.from || a.stated - b.stated);
}

/** The absence that the user is in now; null when they are there. */
export function runningAt(facts: readonly Fact[], now: number): Away | null {
  const open = awaysOf(facts).filter(({ from, promised, ended }) => {
    return ended === null && from <= now && now < promised + forgotten;
  });
  return open.at(-1) ?? null;
}
