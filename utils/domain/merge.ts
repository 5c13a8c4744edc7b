import { clocks, precisions, type ClockSource, type Precision } from './message.ts';

interface Timed {
  at: number;
  precision: Precision;
  clock: ClockSource;
}

/**
 * True when the second reading of one message has the better time: the better clock, then the finer precision. Of two
 * times of the same worth the earlier one holds, so that it does not matter which was read first.
 */
export function betterTime(known: Timed, seen: Timed): boolean {
  const byClock = clocks.indexOf(seen.clock) - clocks.indexOf(known.clock);
  if (byClock !== 0) return byClock < 0;
  const byPrecision = precisions.indexOf(seen.precision) - precisions.indexOf(known.precision);
  return byPrecision < 0 || (byPrecision === 0 && seen.at < known.at);
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
 * order in which the readings came does not matter. Returns `known` itself when the second reading says nothing new.
 */
export function merge<M extends Mergeable>(known: M, seen: M): M {
  const time = betterTime(known, seen) ? { at: seen.at, precision: seen.precision, clock: seen.clock } : {};
  const filled = {
    ...(fills(known.thread, seen.thread) && { thread: seen.thread }),
    ...(fills(known.sender, seen.sender) && { sender: seen.sender }),
    ...(fills(known.answers, seen.answers) && { answers: seen.answers }),
    ...(seen.names?.some((name) => !known.names?.includes(name)) && {
      names: [...new Set([...(known.names ?? []), ...seen.names])].sort(),
    }),
    ...(strength(seen.addressed) > strength(known.addressed) && { addressed: seen.addressed }),
    ...(automation(seen.automated) > automation(known.automated) && { automated: seen.automated }),
  };
  const changes = { ...time, ...filled };
  return Object.keys(changes).length === 0 ? known : { ...known, ...changes };
}

/** A hole is filled. Readings that contradict each other are settled the same way whichever came first. */
function fills(known: string | null, seen: string | null): boolean {
  return seen !== null && (known === null || seen < known);
}

/** direct > mention > thread > group > none, and list > to > cc; whatever is known beats `unknown` (section 8). */
const strengths = ['unknown', 'none', 'cc', 'group', 'to', 'thread', 'list', 'mention', 'direct'];
const strength = (addressed: string) => strengths.indexOf(addressed);
const automation = (automated: boolean | 'calendar') => [false, true, 'calendar'].indexOf(automated);
