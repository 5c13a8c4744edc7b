/** How much of a weekday; a half is half of its working time. */
export const dayParts = ['day', 'morning', 'afternoon'] as const;
export type DayPart = (typeof dayParts)[number];

/** A weekday on which the user usually works from home. */
export interface RemoteDay {
  /** Monday 0. */
  weekday: number;
  part: DayPart;
}
