import type { ReplyKind } from '../domain/ask.ts';
import type { Reason } from '../domain/classify.ts';
import type { Place } from '../domain/fact.ts';
import type { Outcome } from '../domain/judge.ts';
import type { Channel, ClockSource, Precision, SiteId, WithheldReason } from '../domain/message.ts';
import type { AskGroup } from '../domain/people.ts';
import type { WeekName } from '../domain/week.ts';
import type { Edits } from './corrections.ts';
import type { NamedRow, PeopleRow } from './people.ts';
import type { AwayNotes } from './away.ts';
import type { WeekPlan } from './plan.ts';
import type { TrialSection } from './trial/types.ts';

/** Instants are epoch ms, durations ms (working ms where not said otherwise), dates `2026-11-16`, shares 0…1. */

export type DayPlace = Place | 'mixed';

/** A quantile of reply times in working ms. `not reached`: too many are still open. Null: there is nothing to order. */
export type Quantile = number | 'not reached' | null;

/** How many asks were decided, and how many of these were answered within their target. */
export interface Share {
  within: number;
  decided: number;
  /** within ÷ decided; null when nothing is decided. */
  share: number | null;
}

export interface Total extends Share {
  place: DayPlace;
  /** Working days of this place that had begun. */
  days: number;
  /** decided + undecided. */
  asks: number;
  undecided: number;
}

export interface Row extends Total {
  channel: Channel;
  /** Replies that the quantiles rest on, with the open asks: those with a working minute before the reply. */
  timed: number;
  median: Quantile;
  /** 95 % interval of the median, asks taken as independent; `until` null where it lies beyond what was seen. */
  interval: { from: number; until: number | null } | null;
  p90: Quantile;
  /** Decided or not: still without an answer, and the longest of these waits. */
  open: number;
  oldest: number | null;
}

/** What the report's first sentence says. `place` null: no working day had begun. */
export interface Headline extends Share {
  place: DayPlace | null;
  days: number;
  asks: number;
  undecided: number;
  /** Channels that had asks, the one with more of them first; its quantiles are `median` and `baseline.median`. */
  channels: Channel[];
  timed: number;
  median: Quantile;
  baseline: { timed: number; median: Quantile } | null;
}

/** One ask, without any name. Numbered within the report, in order of time. */
export interface AskRow {
  number: number;
  date: string;
  place: DayPlace;
  site: SiteId;
  channel: Channel;
  /** The group that the user put the sender into. */
  group: AskGroup;
  at: number;
  precision: Precision;
  clock: ClockSource;
  /** Messages of the episode. */
  messages: number;
  outcome: Outcome;
  /** What the outcome would be without the user's mark on the ask; null where there is none. */
  unmarked: Outcome | null;
  target: number;
  replied: number | null;
  how: ReplyKind | null;
  replyClock: ClockSource | null;
  elapsed: number | null;
  working: number;
  open: boolean;
  elsewhere: 'unseen' | 'marked' | null;
  /**
   * Where `elsewhere`: when the page's "replied" mark was first seen, or the user stated theirs; the working ms by
   * then; and when the page was last seen without the mark.
   */
  seen: { at: number; working: number; before: number | null } | null;
  offHours: boolean;
  skewed: boolean;
  acknowledged: boolean;
}

export interface Day {
  date: string;
  zone: string;
  place: DayPlace;
  working: [from: number, until: number][];
  /** The stated places within the day's hours, and when the user stated the last one that touches the day. */
  places: { from: number; until: number; place: Place }[];
  stated: number | null;
}

/** Working time of one site with a healthy reading in the five minutes before, day by day. */
export interface SiteCoverage {
  site: SiteId;
  covered: number;
  working: number;
  share: number | null;
  days: { date: string; covered: number; working: number }[];
}

/** Something that the user stated on a later day than the one it speaks about. */
export interface Correction {
  stated: number;
  about: 'place' | 'schedule' | 'holiday' | 'target' | 'mark' | 'person' | 'away' | 'plan' | 'erased';
  from: string;
  to: string | null;
  /**
   * The place, the mark, `off` or `working`, the targets in working minutes, `not-a-person` or `person`; of an away
   * note `away-ended` or `away-changed`, of a plan how much is done of how much (`2/3`), of erased records the site or
   * `every-site`.
   */
  value: string;
}

/** The office days of the last weeks, this one included. */
export interface Baseline {
  weeks: number;
  from: string;
  /** Office days with an ask. */
  days: number;
  totals: Share;
  rows: Row[];
  /** The office asks of the weeks before, numbered on their own; this week's are in the report's `asks`. */
  asks: AskRow[];
}

/** Share answered by a time: 1 − S(t) of the Kaplan–Meier curve, from its first reply on. */
export interface CurveLine {
  place: 'remote' | 'office';
  timed: number;
  replies: number;
  /** The longest wait that was looked at: there the curve ends. Null without any. */
  until: number | null;
  steps: { time: number; answered: number }[];
}

export interface Curves {
  channel: Channel;
  target: number;
  /** The week's remote days. */
  remote: CurveLine;
  /** The office days of the baseline. */
  office: CurveLine;
}

/** Asks counted apart, each in the words of the definitions. */
export interface Counts {
  episodes: number;
  offHours: number;
  sameRoom: number;
  followUps: number;
  noReplyNeeded: number;
  /** Answered unseen, and of these: surely within target, surely late, neither (withheld from the share). */
  unseen: number;
  seenWithin: number;
  seenLate: number;
  seenUnsure: number;
  elsewhere: number;
  orderUnknown: number;
  notAPerson: number;
  skewed: number;
  mixedClocks: number;
  acknowledged: number;
  unplaced: number;
}

/** Everything that a week's report says, as `public/schemas/report-1.json` describes it. */
export interface Report {
  format: 'reachable-report';
  version: 1;
  product: string;
  week: WeekName;
  from: string;
  to: string;
  zone: string;
  asOf: number;
  /** False while working time of the week was still to come as of `asOf`. */
  over: boolean;
  name: string;
  headline: Headline;
  totals: Total[];
  table: Row[];
  baseline: Baseline;
  curves: Curves[];
  days: Day[];
  asks: AskRow[];
  /** Asks of senders marked as no person, judged as if they were people. In no other figure; numbered by themselves. */
  setAside: AskRow[];
  /** The boss's asks and, where names are shown, those of everybody named. `who` null: the group says it. */
  checkMe: (AskRow & { who: string | null })[];
  /** How groups of people were answered: two rows a group, remote and office. */
  people: PeopleRow[];
  /** The same person by person; empty where names were not switched on. */
  named: NamedRow[];
  /** Null where the user chose not to show them. */
  away: AwayNotes | null;
  plan: WeekPlan | null;
  targets: { from: number | null; chat: number; email: number }[];
  counts: Counts;
  exclusions: { reason: Reason; count: number }[];
  alternatives: {
    place: DayPlace;
    counted: Share;
    withoutSameRoom: Share;
    withFollowUps: Share;
    answeredOnly: Share;
    /** As if the user had marked no ask, and no sender as no person. */
    withoutMarks: Share;
  }[];
  coverage: SiteCoverage[];
  withheld: { site: SiteId; reason: WithheldReason; count: number }[];
  times: { site: SiteId; precision: Precision; clock: ClockSource; count: number }[];
  corrections: Correction[];
  edits: Edits[];
  /** The trial that the week lies in; null where there is none. */
  trial: TrialSection | null;
  sites: { site: SiteId; name: string; limits: string[] }[];
  /** Every host that the extension was allowed to read. */
  hosts: string[];
}
