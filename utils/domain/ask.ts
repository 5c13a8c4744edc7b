import type { Addressed, Channel, ClockSource, Direction, Precision, SiteId } from './message.ts';

/** How a reply is known to answer, strongest first (design section 2, "reply"). */
export const replyKinds = ['linked', 'direct', 'names-asker', 'same-room'] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** A message that takes part in the taking of turns: an ask of somebody's, or a message of the user's own. */
export interface Turn {
  key: string;
  site: SiteId;
  account: string;
  conversation: string;
  thread: string | null;
  at: number;
  precision: Precision;
  clock: ClockSource;
  direction: Direction;
  sender: string | null;
  addressed: Addressed;
  answers: string | null;
  names?: string[];
  /** Epoch ms: the first sight of a "replied" mark, the last sight of none, the user's own reaction. */
  answeredSeen?: number;
  unansweredSeen?: number;
  acknowledgedAt?: number;
  /** Address of the conversation, kept only while the ask is open. */
  link?: string;
}

export interface Reply {
  key: string;
  at: number;
  precision: Precision;
  clock: ClockSource;
  how: ReplyKind;
  /** True when the clocks said that the reply came first; the time then counts as 0. */
  skewed: boolean;
}

/** One episode: consecutive asks by one sender in one conversation before the user answers. */
export interface Ask {
  /** Key of its first message. */
  key: string;
  site: SiteId;
  channel: Channel;
  account: string;
  conversation: string;
  /** Of its first message: how it asks says where it can be answered. */
  thread: string | null;
  addressed: Addressed;
  sender: string | null;
  at: number;
  precision: Precision;
  clock: ClockSource;
  /** Time of its latest message, and how many there are. */
  lastAt: number;
  messages: number;
  /** Keys of its further messages, where there are any: two of one second may change places when read again. */
  further?: string[];
  reply: Reply | null;
  /** An own message lies so close that nobody can tell which came first. */
  orderUnknown: boolean;
  /** The user's own message to this person here before the ask; null in rooms, where nobody in particular is meant. */
  ownBefore: number | null;
  answeredSeen: number | null;
  unansweredSeen: number | null;
  acknowledgedAt: number | null;
  link: string | null;
}

/** True in a room: its asks are answered in the room, and what the user said there was said to nobody in particular. */
export function isOfRoom({ addressed }: Pick<Ask, 'addressed'>): boolean {
  return addressed === 'mention' || addressed === 'thread';
}
