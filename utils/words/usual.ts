import type { DayPlace } from '../report/types.ts';

/** What the first sentence says about the days that it is about. */
export interface Days {
  place: DayPlace;
  days: number;
  /** False while the week still runs. */
  over: boolean;
}

/** A usual time in working ms, or why there is none to compare with. */
export type Compared = number | 'nothing' | 'too few' | 'not reached';

/** From here on a time reads better in hours, ms: what rounds to 120 minutes. */
export const inHours = 119.5 * 60_000;
