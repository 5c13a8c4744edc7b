import { dateNumber, instantOf } from '../../domain/clock.ts';
import type { Day } from '../types.ts';

/** The working time of one week, as far as its days tell it. */
export interface WeekHours {
  /** The week's first and last instant, epoch ms. */
  from: number;
  until: number;
  /** The first working instant at or after `at`, and its day; null where none of the week's hours come. */
  next(at: number): { at: number; day: Day } | null;
  /** Working ms of the week between two instants. */
  working(from: number, until: number): number;
}

/** The hours of a report's days, which it prints, as a clock. Days must be in order. */
export function weekHours(days: readonly Day[]): WeekHours {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) throw new Error('A week has seven days.');
  return {
    from: instantOf(dateNumber(first.date), 0, first.zone),
    until: instantOf(dateNumber(last.date) + 1, 0, last.zone),
    next(at) {
      for (const day of days) {
        const hours = day.working.find(([, end]) => end > at);
        if (hours) return { at: Math.max(hours[0], at), day };
      }
      return null;
    },
    working(from, until) {
      return days
        .flatMap((day) => day.working)
        .reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, until) - Math.max(start, from)), 0);
    },
  };
}
