import type { Workplace } from './workplace.ts';

/** Something that happens at an instant of the practice week. */
export interface Event {
  at: number;
  happens(workplace: Workplace): void;
}

/** An instant of November 2026 in Berlin (UTC+1): day of the month and clock time. */
export function at(day: number, time: string): number {
  return Date.parse(
    `2026-11-${String(day).padStart(2, '0')}T${time.length === 5 ? `${time}:00` : time}+01:00`,
  );
}
