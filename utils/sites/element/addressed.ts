import type { Addressed } from '../../domain/message.ts';
import type { Kept } from './memory.ts';
import type { Known } from './tile.ts';

const bodies = '.mx_EventTile_body, .mx_MTextBody, .mx_MNoticeBody, .mx_MEmoteBody';
const quoted = '.mx_ReplyChain, blockquote';

/** Whom the pills in an event's own body call: the user, and everybody in the room. */
export function readPills(tile: Element): { me: boolean; room: boolean } {
  const has = (selector: string) =>
    [...tile.querySelectorAll(selector)].some((pill) => pill.closest(bodies) && !pill.closest(quoted));
  return { me: has('.mx_UserPill_me'), room: has('.mx_AtRoomPill') };
}

/**
 * How an event of somebody else speaks to the user. What its sender stated (`m.mentions`, MSC3952) counts; the pills
 * stand in for it where the sender's client is older than that. A coloured tile alone may be a keyword's.
 */
export function addressedBy(
  tile: Element,
  { room, kind, mentions, everybody, root, starter, sender }: Kept,
  { me, rooms, writers, writing }: Known,
): Addressed {
  const here = room === null ? undefined : rooms.get(room);
  const isTalk = here?.direct === true;
  const people = Math.max(here?.people ?? 0, (room === null ? 0 : writing.get(room)) ?? 0);
  if (isTalk && here.people !== null && people <= 2 && sender !== me) return 'direct';
  const isSettled = mentions !== null || kind === 'unreadable';
  const pills = isSettled ? { me: false, room: false } : readPills(tile);
  if (mentions?.includes(me) === true || pills.me) return 'mention';
  if (root !== null && (starter ?? writers.get(root)) === me) return 'thread';
  if (isTalk) return here.people === null ? 'unknown' : 'group';
  if (everybody || pills.room) return 'group';
  // Not decrypted, or in a room of which nobody says what it is.
  return kind === 'unreadable' || (here?.direct ?? null) === null ? 'unknown' : 'none';
}
