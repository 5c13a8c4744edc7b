import { classify } from '../domain/classify.ts';
import { merge } from '../domain/merge.ts';
import { unit } from '../domain/message.ts';
import type { StoredMessage } from './schema.ts';

/** Copies of one message lie within this of each other (design section 8: the Sent row and the send), ms. */
export const twinWithin = 60_000;

/** True when two messages of one conversation, direction and sender, within `twinWithin`, are copies of one. */
export function isCopy(known: StoredMessage, seen: StoredMessage): boolean {
  // One of the two is the click, the other the site's own row of it.
  if (known.provisional !== seen.provisional) return true;
  if (known.provisional || known.box === seen.box) return false;
  const coarser = Math.max(unit[known.precision], unit[seen.precision]);
  return Math.floor(known.at / coarser) === Math.floor(seen.at / coarser);
}

/** A known message with what a further sight of it says; `old` itself when that is nothing. */
export function joined(old: StoredMessage, seen: StoredMessage): StoredMessage {
  const merged = merge(old, seen);
  const settles = old.provisional && !seen.provisional;
  if (merged === old && !settles) return old;
  if (!settles) return sorted(merged);
  // From now on it is the site's row: another row of the same folder is another message.
  const { provisional: _provisional, ...rest } = merged;
  return sorted({ ...rest, ...(seen.box !== undefined && { box: seen.box }) });
}

/** Two ledgers' knowledge of one message: as above, and the earliest and latest sights. */
export function united(old: StoredMessage, other: StoredMessage): StoredMessage {
  const next = joined(old, other);
  const answeredSeen = oneOf(old.answeredSeen, other.answeredSeen, Math.min);
  const acknowledgedAt = oneOf(old.acknowledgedAt, other.acknowledgedAt, Math.min);
  const unansweredSeen = oneOf(old.unansweredSeen, other.unansweredSeen, Math.max);
  const news =
    answeredSeen !== old.answeredSeen ||
    acknowledgedAt !== old.acknowledgedAt ||
    unansweredSeen !== old.unansweredSeen;
  if (!news) return next;
  return {
    ...next,
    ...(answeredSeen !== undefined && { answeredSeen }),
    ...(acknowledgedAt !== undefined && { acknowledgedAt }),
    ...(unansweredSeen !== undefined && { unansweredSeen }),
  };
}

/** What a message is follows from what is known of it. */
export function sorted({ turn: _turn, ...message }: StoredMessage): StoredMessage {
  const reason = classify(message);
  const takesTurns = reason === 'ask' || (message.direction === 'out' && !message.automated);
  return { ...message, reason, ...(takesTurns && { turn: message.conversation }) };
}

/** The one that there is, or of two the one that `pick` takes. */
function oneOf(
  a: number | undefined,
  b: number | undefined,
  pick: (a: number, b: number) => number,
): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : pick(a, b);
}
