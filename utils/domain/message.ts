/** The message as a site hands it over, and the words its fields are made of (design section 8). */

/** Every site we can read. Adding one starts here. */
export const siteIds = [
  'gmail',
  'outlook',
  'slack',
  'teams',
  'google-chat',
  'roundcube',
  'converse',
  'sogo',
  'mattermost',
  'rocket-chat',
  'zulip',
  'element',
  'discord',
  'the-lounge',
] as const;
export type SiteId = (typeof siteIds)[number];

export const channels = ['chat', 'email'] as const;
export type Channel = (typeof channels)[number];

/** How finely the page shows a time. Finer first. */
export const precisions = ['ms', 's', 'minute'] as const;
export type Precision = (typeof precisions)[number];

/** Whose clock a time comes from. More trusted first. */
export const clocks = ['server', 'site', 'sender', 'device'] as const;
export type ClockSource = (typeof clocks)[number];

export const directions = ['in', 'out'] as const;
export type Direction = (typeof directions)[number];

/** How an incoming message addresses the user; `none` for the user's own and for posts that do not address them. */
export const addressings = [
  'to',
  'cc',
  'list',
  'direct',
  'mention',
  'thread',
  'group',
  'unknown',
  'none',
] as const;
export type Addressed = (typeof addressings)[number];

/** False for people; `calendar` is kept apart because the report counts it under its own reason. */
export type Automated = boolean | 'calendar';

/** One email or chat post. Never its text or its subject. */
export interface Message {
  site: SiteId;
  account: string;
  conversation: string;
  /** Root message's id for a reply inside a thread; null for the root and outside threads. */
  thread: string | null;
  id: string;
  /** Epoch milliseconds, whole; finer parts are floored. */
  at: number;
  precision: Precision;
  clock: ClockSource;
  direction: Direction;
  /** Null only where the direction is certain from other evidence. */
  sender: string | null;
  addressed: Addressed;
  automated: Automated;
  /** Id of the message that this one answers, where the page itself links them. */
  answers: string | null;
  /** Senders whom the user's own message mentions by id; absent when it mentions nobody. */
  names?: string[];
}

export const withheldReasons = [
  'no-id',
  'no-time',
  'no-sender',
  'no-direction',
  'draft',
  'pending',
  'future',
  'stale',
  'other-account',
  'private',
  'order-unknown',
] as const;
export type WithheldReason = (typeof withheldReasons)[number];

export interface Withheld {
  reason: WithheldReason;
  count: number;
}

/** `missing` names landmarks that were not found (with `ok`: those replaced by a fallback). */
export interface Health {
  state: 'ok' | 'signed-out' | 'changed';
  missing: string[];
}

/** What a page says now. */
export interface Reading {
  site: SiteId;
  /** Null when the page does not say whose it is; then no message is handed over. */
  account: string | null;
  messages: Message[];
  /** Messages that carry the user's own reaction; `at` where the page shows its time. */
  acknowledged: { message: string; at: number | null }[];
  /** Messages that the page marks as replied, without showing the reply. */
  answered: string[];
  /** Messages whose "replied" mark is shown to be absent. */
  unanswered: string[];
  withheld: Withheld[];
  health: Health;
  /** Addresses that the page shows to be the user's own, beside `account`. */
  own: string[];
}

/** Seconds-level size of each precision, in milliseconds. */
export const unit: Record<Precision, number> = { ms: 1, s: 1000, minute: 60_000 };

const mail: readonly SiteId[] = ['gmail', 'outlook', 'roundcube', 'sogo'];

/** Mail is `email`, everything else `chat`. */
export function channelOf(site: SiteId): Channel {
  return mail.includes(site) ? 'email' : 'chat';
}
