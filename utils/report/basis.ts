import type { AskRow, Counts, Day, Report } from './types.ts';

/**
 * What every figure of a week is computed from, and nothing else is: all of it stands in the report's JSON, so that
 * whoever holds the file can compute the figures anew by the same functions.
 */
export interface Basis {
  /** Its Monday, `2026-11-16`. */
  from: string;
  asOf: number;
  /** The week's seven days with their working hours and places. */
  days: readonly Day[];
  targets: Report['targets'];
  /** Every ask of the week. */
  asks: readonly AskRow[];
  /** The office asks of the baseline's weeks before this one. */
  before: readonly AskRow[];
  /** What senders marked as no person asked: in no figure but the share without marks. */
  setAside: readonly AskRow[];
  /** Counts of what is no row: asks of senders who are no person, and those that no working hour follows. */
  apart: Pick<Counts, 'notAPerson' | 'unplaced'>;
}

/** The office asks of the baseline: those of the weeks before, and this week's. */
export function officeOf({ asks, before }: Pick<Basis, 'asks' | 'before'>): AskRow[] {
  return [...before, ...asks.filter((one) => one.place === 'office')];
}
