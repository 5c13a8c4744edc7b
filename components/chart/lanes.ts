import type { AskRow } from '../../utils/report/types.ts';

/** What a strip shows of an ask. */
export type StripAsk = Pick<AskRow, 'number' | 'channel' | 'at' | 'replied' | 'outcome' | 'open'>;

/** An ask as a line in a strip: from the question to the answer, in minutes after midnight cut at the strip's ends. */
export interface Laned {
  ask: StripAsk;
  from: number;
  until: number;
  lane: number;
  /** The wait goes on beyond the strip. */
  leaves: boolean;
}

/** So many lines lie beside each other at most; further ones share the lane that is free first. */
export const mostLanes = 4;

/** Gives each ask the first lane that is free, so that lines do not hide each other. */
export function lanesOf(
  asks: readonly StripAsk[],
  minute: (at: number) => number,
  hours: readonly [number, number],
): { rows: Laned[]; count: number } {
  const ends: number[] = [];
  // A dot must not touch the next one: about two hundredths of the strip apart.
  const apart = (hours[1] - hours[0]) / 60;
  const rows = asks.map((ask): Laned => {
    const from = minute(ask.at);
    const waits = ask.open && (ask.outcome === 'late' || ask.outcome === 'undecided');
    const until = ask.replied === null ? (waits ? hours[1] : from) : Math.max(from, minute(ask.replied));
    const free = ends.findIndex((end) => end <= from);
    const lane = free >= 0 ? free : ends.length < mostLanes ? ends.length : ends.indexOf(Math.min(...ends));
    ends[lane] = Math.max(ends[lane] ?? 0, until + apart);
    return { ask, from, until, lane, leaves: until >= hours[1] };
  });
  return { rows, count: ends.length };
}
