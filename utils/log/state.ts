import type { Mark, Place } from '../domain/fact.ts';
import type { DayPart } from '../domain/day-part.ts';
import type { LogAddress, Period } from './address.ts';
import type { DaysLog } from './days.ts';
import type { LogRow } from './rows.ts';
import type { Trend } from './trends.ts';

export * from './address.ts';
export { countedByReason, showsExcluded } from './excluded.ts';
export { siteNames } from '../sites/names.ts';
export { fewest } from './trends.ts';
export { dayPlaces, shows } from './show.ts';
export type { DayPart } from '../domain/day-part.ts';
export type { DayLog, DaysLog } from './days.ts';
export type { ExcludedReason, ExcludedRow } from './excluded.ts';
export type { Figure } from './figures.ts';
export type { AskKind, LogRow, Note } from './rows.ts';
export type { DayPlace, Show } from './show.ts';
export type { Cell, Trend, TrendLine } from './trends.ts';

/** What was done last, to be said aloud. */
export type Done =
  | { what: 'mark'; mark: Mark }
  | { what: 'person'; notAPerson: boolean }
  | { what: 'place'; date: string; part: DayPart; place: Place }
  | { what: 'undone' };

/** The question whether a sender is no person, and what the answer would touch. */
export interface Asking {
  /** The ask that it was opened at. */
  key: string;
  sender: string;
  /** Their other asks in the whole ledger; null while they are being counted. */
  others: number | null;
  /** Asks looked at so far, once counting takes longer than a moment. */
  looked: number | null;
}

export interface LogState {
  /** Epoch ms. */
  now: number;
  /** `2026-11-24` */
  today: string;
  address: LogAddress;
  /** The address's period; today where it names none. */
  period: Period;
  /** Null in the trends. */
  log: DaysLog | null;
  /** Null in the log, and until they are read. */
  trends: Trend[] | null;
  /** Asks read so far, once reading takes longer than a moment. */
  progress: number | null;
  done: Done | null;
  /** What was done can be taken back. */
  undoable: boolean;
  asking: Asking | null;
  problem: string | null;
}

export interface LogActions {
  /** Shows what an address says, as a link would, without loading the page anew. */
  go: (address: LogAddress) => void;
  mark: (row: LogRow, mark: Mark) => void;
  /** Opens the question, and closes it again. */
  askPerson: (row: Pick<LogRow, 'key' | 'sender'> | null) => void;
  person: (sender: string, notAPerson: boolean, key: string) => void;
  place: (date: string, part: DayPart, place: Place) => void;
  undo: () => void;
  open: (link: string) => void;
}
