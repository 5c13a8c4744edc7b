import type { TrialField, TrialPhase } from '../../domain/trial.ts';
import type { Channel } from '../../domain/message.ts';
import type { Verdict } from '../../statistics/verdict.ts';
import type { MedianComparison } from '../../statistics/medians.ts';
import type { Share } from '../types.ts';

/** What a report says of a trial. Dates, instants, durations and shares as in `types.ts`; differences are of shares. */

export interface TrialTerms {
  /** When it was first stated. */
  agreed: number;
  start: string;
  /** The last day of the last week, or the day on which it was ended before. */
  end: string;
  weeks: number;
  /** Remote weekdays, Monday 0. */
  weekdays: number[];
  /** Targets in working ms: all days of the comparison are measured by these. */
  chat: number;
  email: number;
  /** Percentage points. */
  margin: number;
  review: string;
  ended: boolean;
}

/** What was changed after it was first stated. Values as in the ledger: dates, counts, weekdays, minutes, points. */
export interface TermChange {
  stated: number;
  field: Exclude<TrialField, 'boss'>;
  from: string | number | number[] | null;
  to: string | number | number[] | null;
}

/** The days of one place together. `effective`: how many independent asks the decided ones are worth. */
export interface TrialSide extends Share {
  days: number;
  asks: number;
  undecided: number;
  effective: number | null;
}

/** A day's median reply, working ms; where it is not reached, the longest wait that was looked at. */
export interface DayTime {
  median: number;
  reached: boolean;
}

/** One day at one place: the unit that the verdict rests on. Days of the baseline are office days. */
export interface TrialDay {
  date: string;
  period: 'baseline' | 'trial';
  place: 'remote' | 'office';
  within: number;
  decided: number;
  undecided: number;
  /** Of each channel; null where nothing was timed. */
  chat: DayTime | null;
  email: DayTime | null;
}

/** Remote ÷ office, of the days' medians on a log scale. */
export interface MedianRatio {
  channel: Channel;
  /** Days with something timed, and of these the days whose median is not reached. */
  remote: { days: number; notReached: number };
  office: { days: number; notReached: number };
  ratio: number | null;
  interval: [number, number] | null;
  /** Why there is no ratio. */
  gate: MedianComparison['gate'];
}

export interface TrialSection {
  terms: TrialTerms;
  changes: TermChange[];
  phase: TrialPhase;
  /** The last date that the figures cover, and the week of the trial that it lies in. */
  through: string;
  week: number;
  /** Agreed remote days with working hours up to `through`, how many of them were remote, and further remote days. */
  kept: { agreed: number; remote: number; further: number };
  /** First date of the baseline. */
  baselineFrom: string;
  remote: TrialSide;
  /** Baseline and office days of the trial together, and each by itself. */
  office: TrialSide;
  baseline: Share & { days: number };
  during: Share & { days: number };
  /** Days and asks of mixed days, which take no part. */
  mixed: { days: number; asks: number };
  difference: number | null;
  interval: [number, number] | null;
  designEffect: number | null;
  /** Why there is no verdict whatever the figures are. */
  gate: 'few-asks' | 'few-days' | null;
  /** Null before the review date. */
  verdict: Verdict | null;
  /** Two-sided p of the difference by exchanging days. Null before the review date, or where no day can be exchanged. */
  permutation: { p: number; exact: boolean; compared: number } | null;
  /** A channel each. Null before the review date. */
  medians: MedianRatio[] | null;
  /** Remote weekdays without any office day beside them, and those whose office days all lie before the trial. */
  confounded: { always: number[]; duringTrial: number[] };
  days: TrialDay[];
}
