import type { ScheduleFact, TargetFact } from '../domain/fact.ts';
import type { Settings } from '../settings.ts';

/** What the user has chosen: the settings, and the hours and targets that hold now. */
export interface Choices {
  settings: Settings;
  hours: Pick<ScheduleFact, 'zone' | 'week'>;
  targets: Pick<TargetFact, 'chat' | 'email'>;
}

/** What a file of settings can speak of. To agree to the recording is not among it: that is done by a person. */
export type Field = Exclude<keyof Settings, 'consent'> | 'hours' | 'targets';

/**
 * A part of a file that was not taken: it is not as it should be, this version does not know it, the file says it
 * twice, or the organisation decides it.
 */
export interface NotTaken {
  /** As in the file, `accounts[2]`. Foreign text. */
  part: string;
  field: Field | null;
  why: 'wrong' | 'unknown' | 'twice' | 'policy';
}

/** A file of settings as it would come in. */
export interface Offer {
  next: Choices;
  /** Fields that would be other than they are. */
  changes: readonly Field[];
  /** Accounts that would come in, switched off until their site is allowed. */
  accounts: number;
  notTaken: readonly NotTaken[];
}

export type Refusal = 'not-json' | 'not-ours' | 'ledger' | 'newer' | 'too-large';
