import type { DBSchema } from 'idb';
import type { Ask } from '../domain/ask.ts';
import type { Reason } from '../domain/classify.ts';
import type { Fact } from '../domain/fact.ts';
import type {
  Addressed,
  Automated,
  ClockSource,
  Direction,
  Health,
  Precision,
  SiteId,
  WithheldReason,
} from '../domain/message.ts';

/**
 * What is kept of one message. Every id, account, person and conversation is a keyed hash; there is no text, no
 * subject and no address. `key` is the hash of site, account and the site's own id.
 */
export interface StoredMessage {
  key: string;
  site: SiteId;
  account: string;
  conversation: string;
  /** Key of the thread's root message. */
  thread: string | null;
  at: number;
  precision: Precision;
  clock: ClockSource;
  direction: Direction;
  sender: string | null;
  addressed: Addressed;
  automated: Automated;
  /** Key of the message that this one answers. */
  answers: string | null;
  names?: string[];
  reason: 'ask' | Reason;
  /** The conversation, only where the message takes part in the taking of turns; others stay out of that index. */
  turn?: string;
  /** Conversation, sender and direction in one hash, where copies of one message carry different ids. */
  twin?: string;
  /** The folder that the copy lay in, hashed. */
  box?: string;
  /** The user's own send, seen at the click; the site's own row has not been seen yet. */
  provisional?: true;
  answeredSeen?: number;
  unansweredSeen?: number;
  acknowledgedAt?: number;
}

/** An ask with the instant up to which messages can still change it: its reply, or the end of time. */
export interface StoredAsk extends Ask {
  until: number;
}

/** Healthy readings of one source from `from` to `to`, epoch ms; a record never spans more than an hour. */
export interface StoredCoverage {
  source: string;
  site: SiteId;
  from: number;
  to: number;
}

/** The most that one source withheld at one time on one UTC day. */
export interface StoredWithheld {
  day: string;
  source: string;
  site: SiteId;
  reason: WithheldReason;
  count: number;
}

/** One account on one host, as it was last read. */
export interface StoredSource {
  source: string;
  site: SiteId;
  host: string;
  seen: number;
  health: Health;
  /** When it was first found in this state of health, epoch ms; left out by version 0.1. */
  since?: number;
}

export interface LedgerSchema extends DBSchema {
  meta: { key: string; value: string };
  messages: {
    key: string;
    value: StoredMessage;
    indexes: { at: number; turn: [string, number]; twin: [string, number] };
  };
  /** Other ids of a message (a moved copy, the Sent row of a send): hash → the message's key. */
  aliases: { key: string; value: string };
  asks: { key: string; value: StoredAsk; indexes: { at: number; until: [string, number] } };
  facts: { key: number; value: Fact };
  coverage: { key: [number, string]; value: StoredCoverage; indexes: { source: [string, number] } };
  withheld: { key: [string, string, string]; value: StoredWithheld };
  sources: { key: string; value: StoredSource };
}
