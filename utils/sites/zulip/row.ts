import type { Addressed, Message } from '../../domain/message.ts';
import { doubtful } from '../instant.ts';
import type { Reason } from '../tally.ts';
import { isEcho, rowId } from './landmarks.ts';
import { quotedIn, readMentions } from './mentions.ts';
import { conversationOf, isSame, othersIn, type Place } from './narrow.ts';
import { placesOf } from './place.ts';
import type { Remembered } from './remembered.ts';
import { senderShown } from './sender.ts';

/** Why a row is no message, and the landmark without which it is none. */
export interface Lack {
  reason: Reason;
  landmark?: string;
}

/** What is known before the row is read. */
export interface Known {
  me: string;
  /** The page's address. */
  url: string;
  /** Epoch ms. */
  now: number;
  /** Bots and people among the senders, as the page shows them and its store says. */
  bots: ReadonlySet<string>;
  humans: ReadonlySet<string>;
}

/**
 * Reads one row together with what the page's store says of it. The store is believed only where all that the row
 * itself shows agrees. Null for a note to oneself.
 */
export function readRow(row: Element, kept: Remembered, known: Known): Message | Lack | null {
  const { me, now, bots, humans, url } = known;
  const id = rowId(row);
  if (isEcho(row) || kept.pending) return { reason: 'pending' };
  if (id === null) return { reason: 'no-id', landmark: 'data-message-id' };
  const { place, sender } = kept;
  const shown = placesOf(row, id);
  if (place === null) return { reason: 'no-id', landmark: 'zulip_test place' };
  if (shown === 'contradicts' || shown.some((one) => !isSame(one, place, me)))
    return { reason: 'no-id', landmark: 'place' };
  if (shown.length === 0) return { reason: 'no-id', landmark: 'message_time' };
  if ('people' in place && othersIn(place, me).length === 0) return null;
  if (sender === null) return { reason: 'no-sender', landmark: 'sender_id' };
  if ((senderShown(row) ?? sender) !== sender) return { reason: 'no-sender', landmark: 'message-avatar' };
  const isOwn = sender === me;
  if ((kept.own ?? isOwn) !== isOwn) return { reason: 'no-direction', landmark: 'sent_by_me' };
  if (kept.at === null) return { reason: 'no-time', landmark: 'timestamp' };
  // This computer's own time, until the server has said when it took the message.
  if (!Number.isInteger(kept.at)) return { reason: 'pending' };
  const time = kept.at * 1000;
  const why = doubtful(time, now);
  if (why) return { reason: why };

  const mentions = readMentions(row);
  const addressed = isOwn
    ? 'none'
    : addressedBy(row, place, kept, mentions.named.includes(me), mentions.many, me);
  const names = mentions.named.filter((one) => one !== me);
  const answered = quotedIn(row, url);
  const isKnown = bots.has(sender) || humans.has(sender);
  return {
    site: 'zulip',
    account: me,
    conversation: conversationOf(place, me),
    // A topic is a conversation of its own; nothing in it is a thread.
    thread: null,
    id,
    at: time,
    precision: 's',
    clock: 'server',
    direction: isOwn ? 'out' : 'in',
    sender,
    // Whether a person or a bot speaks is shown by nothing here: it claims nothing.
    addressed: isOwn || isKnown || addressed === 'none' ? addressed : 'unknown',
    automated: bots.has(sender),
    answers: answered !== null && Number(answered) < Number(id) ? answered : null,
    ...(isOwn && names.length > 0 && { names }),
  };
}

/**
 * How a message speaks to the user. The flag that says "by name" stands for a group's name as well, and a chip may
 * have come in by a later change that calls nobody: only both together are a mention.
 */
function addressedBy(
  row: Element,
  place: Place,
  { mentioned, named }: Remembered,
  hasChip: boolean,
  many: boolean,
  me: string,
): Addressed {
  const isTalk = 'people' in place;
  if (isTalk && othersIn(place, me).length === 1) return 'direct';
  const isGroups = row.classList.contains('group_mention');
  if (hasChip && named === true && !isGroups) return 'mention';
  return isTalk || many || isGroups || mentioned === true ? 'group' : 'none';
}
