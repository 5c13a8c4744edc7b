import type { Ask } from '../domain/ask.ts';
import type { Reason } from '../domain/classify.ts';
import type { Fact } from '../domain/fact.ts';
import type { SiteId, WithheldReason } from '../domain/message.ts';
import type { WeekName } from '../domain/week.ts';
import type { Show } from './show.ts';

/** A stretch of healthy readings of one site, epoch ms; each reading vouches for five minutes. */
export interface Coverage {
  site: SiteId;
  from: number;
  until: number;
}

/** A message that is no ask, as far as the report counts it. */
export interface Excluded {
  site: SiteId;
  at: number;
  reason: Reason;
}

/** What a site's pages held back, at most, at one time on one UTC day. */
export interface WithheldCount {
  site: SiteId;
  /** `2026-11-24`, UTC. */
  day: string;
  reason: WithheldReason;
  count: number;
}

/** Records that the user erased, epoch ms: when it was done, of which site (null: all) and time. */
export interface ErasedRecords {
  stated: number;
  site: SiteId | null;
  from: number;
  until: number;
}

/** Everything a week's report is made of. Plain data: the ledger, a file or a test can supply it. */
export interface ReportInput {
  week: WeekName;
  /** Epoch ms as of which open asks are judged. */
  asOf: number;
  /** Zone used where no schedule was stated. */
  zone: string;
  /** The user's name as the report shall say it; empty when none was given. */
  name: string;
  /** What the user chose to show in this report. */
  show: Show;
  facts: readonly Fact[];
  /** Asks that may belong to the week; those of other weeks are left out by the report itself. */
  asks: readonly Ask[];
  excluded: readonly Excluded[];
  coverage: readonly Coverage[];
  withheld: readonly WithheldCount[];
  erased: readonly ErasedRecords[];
  /** When the user sent messages around the promises of absences, epoch ms. */
  own: readonly number[];
  /** Sites read, with the hosts granted for them and what their pages cannot show. */
  sites: readonly { site: SiteId; name: string; hosts: readonly string[]; limits: readonly string[] }[];
  /** Granted hosts of which it is not known to which site they belong. */
  hosts?: readonly string[];
  version: string;
}
