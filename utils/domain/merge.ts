import { clocks, precisions, type ClockSource, type Precision } from './message.ts';

interface Timed {
  at: number;
  precision: Precision;
  clock: ClockSource;
}

/** True when the second reading of one message has the better time: the better clock, then the finer precision. */
export function betterTime(known: Timed, seen: Timed): boolean {
  const byClock = clocks.indexOf(seen.clock) - clocks.indexOf(known.clock);
  if (byClock !== 0) return byClock < 0;
  return precisions.indexOf(seen.precision) < precisions.indexOf(known.precision);
}

interface Mergeable extends Timed {
  thread: string | null;
  sender: string | null;
  addressed: string;
  automated: boolean | 'calendar';
  answers: string | null;
  names?: string[];
}

/**
 * Two readings of one message as one: the better time wins whole, holes are filled, nothing known is lost. The
 * order in which the readings came does not matter, except that of two times of the same worth the first stays.
 * Returns `known` itself when the second reading says nothing new.
 */
export function merge<M extends Mergeable>(known: M, seen: M): M {
  const time = betterTime(known, seen) ? { at: seen.at, precision: seen.precision, clock: seen.clock } : {};
  const filled = {
    ...(known.thread === null && seen.thread !== null && { thread: seen.thread }),
    ...(known.sender === null && seen.sender !== null && { sender: seen.sender }),
    ...(known.answers === null && seen.answers !== null && { answers: seen.answers }),
    ...(known.names === undefined && seen.names !== undefined && { names: seen.names }),
    ...(strength(seen.addressed) > strength(known.addressed) && { addressed: seen.addressed }),
    ...(automation(seen.automated) > automation(known.automated) && { automated: seen.automated }),
  };
  const changes = { ...time, ...filled };
  return Object.keys(changes).length === 0 ? known : { ...known, ...changes };
}

/** direct > mention > thread > group > none, and list > to > cc; whatever is known beats `unknown` (section 8). */
const strengths = ['unknown', 'none', 'cc', 'group', 'to', 'thread', 'list', 'mention', 'direct'];
const strength = (addressed: string) => strengths.indexOf(addressed);
const automation = (automated: boolean | 'calendar') => [false, true, 'calendar'].indexOf(automated);
