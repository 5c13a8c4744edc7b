import type { WorkingClock } from './clock.ts';

/**
 * The first instant by which so much working time has passed since `from`: a sum of nothing is reached at once, and a
 * sum that fills the hours to their end is reached at that end. Null where the hours within the clock's horizon do not
 * hold it.
 *
 * @param from epoch ms
 * @param working ms of working time
 */
export function reaches(
  clock: Pick<WorkingClock, 'next' | 'on'>,
  from: number,
  working: number,
): number | null {
  let left = working;
  let at = from;
  while (left > 0) {
    const begin = clock.next(at);
    if (!begin) return null;
    const [, end = begin.at] =
      clock.on(begin.date).find(([start, until]) => start <= begin.at && begin.at < until) ?? [];
    if (begin.at + left <= end) return begin.at + left;
    left -= end - begin.at;
    at = end;
  }
  return at;
}
