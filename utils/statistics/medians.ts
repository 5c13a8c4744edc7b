import { exp, ln } from './elementary.ts';
import { leastDays } from './shares.ts';
import { welch } from './welch.ts';

/** The median reply time of one day and one channel. */
export interface DayMedian {
  /** Days since 1970-01-01. */
  date: number;
  /** Working minutes; where the day's curve does not reach one half, the longest wait that is known. */
  minutes: number;
  /** False where the curve does not reach one half: the median is longer than `minutes`. */
  reached: boolean;
}

export interface MedianComparison {
  remote: { days: number; notReached: number };
  office: { days: number; notReached: number };
  /** Remote ÷ office: 0.5 is twice as fast. Null behind a gate. */
  ratio: number | null;
  /** 95 % interval of the ratio; null behind a gate. */
  interval: [lower: number, upper: number] | null;
  /** Welch's degrees of freedom. */
  freedom: number | null;
  /**
   * - `few-days`: fewer than 4 days on a side.
   * - `not-reached`: a remote day whose median is not reached. To leave it out, or to take it for its longest wait,
   *   would make the remote days faster than they were.
   * - `no-spread`: all days of a side are alike, and of the other too; nothing tells how sure the ratio is.
   */
  gate: null | 'few-days' | 'not-reached' | 'no-spread';
}

/**
 * A median of less is taken for half a minute. Most sites give whole minutes, so "0" is anything below one; and
 * ln 0 is no number.
 */
export const leastMinutes = 0.5;

/**
 * The ratio of the days' median reply times, remote ÷ office, for one channel: Welch's t interval of the day medians'
 * logarithms, with the day as the unit. An office day whose median is not reached counts with its longest wait: that
 * makes the office look faster, so it errs against the remote days. Both are counted in the result.
 */
export function compareMedians(remote: readonly DayMedian[], office: readonly DayMedian[]): MedianComparison {
  const sides = { remote: count(remote), office: count(office) };
  const none = { ...sides, ratio: null, interval: null, freedom: null };
  if (Math.min(remote.length, office.length) < leastDays) return { ...none, gate: 'few-days' };
  if (sides.remote.notReached > 0) return { ...none, gate: 'not-reached' };
  const compared = welch(remote.map(logOf), office.map(logOf));
  if (!compared) return { ...none, gate: 'no-spread' };
  const { difference, interval, freedom } = compared;
  return {
    ...sides,
    ratio: exp(difference),
    interval: [exp(interval[0]), exp(interval[1])],
    freedom,
    gate: null,
  };
}

function logOf({ minutes }: DayMedian): number {
  return ln(Math.max(minutes, leastMinutes));
}

function count(days: readonly DayMedian[]): { days: number; notReached: number } {
  return { days: days.length, notReached: days.filter(({ reached }) => !reached).length };
}
