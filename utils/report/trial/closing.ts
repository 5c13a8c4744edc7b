import type { AskRow, Correction, Row, Share, SiteCoverage, Report } from '../types.ts';
import type { TrialSection } from './types.ts';
import type { Channel } from '../../domain/message.ts';

/** One line of the table: a place and a channel, before the trial or in it. */
export interface ClosingRow extends Row {
  period: 'baseline' | 'trial';
}

/** Share answered by a time, with its pointwise 95 % band, which takes waits as independent. Working ms, 0…1. */
export interface BandLine {
  place: 'remote' | 'office';
  timed: number;
  replies: number;
  /** The longest wait that was looked at: there the curve ends. Null without any. */
  until: number | null;
  steps: { time: number; answered: number; lower: number; upper: number }[];
}

export interface BandCurves {
  channel: Channel;
  target: number;
  remote: BandLine;
  /** Baseline and office days of the trial. */
  office: BandLine;
}

/** Tests of the textbooks, which treat messages as independent. They decide nothing. */
export interface ClosingAppendix {
  channel: Channel;
  /** Log-rank test of the two curves. */
  logRank: { chiSquare: number; p: number } | null;
  /** Hodges–Lehmann shift of the answered asks' working ms, remote − office, and the rank sum test's p. */
  shift: { estimate: number; interval: [number, number] | null; p: number | null } | null;
}

/** A rule by which the shares might be counted, and what they then are. */
export interface ClosingRule {
  place: 'remote' | 'office';
  counted: Share;
  withoutSameRoom: Share;
  withFollowUps: Share;
  answeredOnly: Share;
}

/** The whole trial, the baseline beside it, as `public/schemas/closing-1.json` describes it. */
export interface Closing {
  format: 'reachable-closing';
  version: 1;
  product: string;
  zone: string;
  asOf: number;
  name: string;
  trial: TrialSection;
  table: ClosingRow[];
  curves: BandCurves[];
  /** Null before the review date. */
  appendix: ClosingAppendix[] | null;
  /** Counted apart, among all rows of the trial and the baseline's office days. */
  apart: {
    followUps: number;
    noReplyNeeded: number;
    seenUnsure: number;
    orderUnknown: number;
    elsewhere: number;
  };
  rules: ClosingRule[];
  /** Of the trial's days. */
  coverage: Omit<SiteCoverage, 'days'>[];
  /** What was stated about the trial's days on a later day. */
  corrections: Correction[];
  sites: Report['sites'];
  /** Every ask that the figures rest on: the office asks of the baseline, and all of the trial. */
  asks: AskRow[];
}
