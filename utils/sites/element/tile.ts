import type { Message } from '../../domain/message.ts';
import { doubtful } from '../instant.ts';
import type { Reason } from '../tally.ts';
import { addressedBy } from './addressed.ts';
import { permalinkOf, userOf } from './ids.ts';
import { isEcho, isNotice, tileId } from './landmarks.ts';
import type { Kept, KeptRoom } from './memory.ts';

/** Why a tile is no message, and the landmark without which it is none. */
export interface Lack {
  reason: Reason;
  landmark?: string;
}

/** What is known before the tile is read. */
export interface Known {
  me: string;
  /** The room in the page's address, where that says it. */
  open: string | null;
  /** Epoch ms. */
  now: number;
  rooms: ReadonlyMap<string, KeptRoom>;
  /** Who wrote each event that is known. */
  writers: ReadonlyMap<string, string>;
  /** First events of threads, and all events that the room itself shows. */
  roots: ReadonlySet<string>;
  /** How many people were seen to write in each room. */
  writing: ReadonlyMap<string, number>;
}

/**
 * Reads one tile together with what the client's model says of its event. The model is believed only where all that the
 * tile itself shows agrees. Null for events that are no messages.
 */
export function readTile(tile: Element, kept: Kept, known: Known): Message | Lack | null {
  const { me, now, open } = known;
  const id = tileId(tile);
  if (isNotice(tile) || kept.kind === 'other') return null;
  if (isEcho(tile) || kept.pending) return { reason: 'pending' };
  if (id === null) return { reason: 'no-id', landmark: 'data-event-id' };
  // Taken back: what it asked or answered holds no more.
  if (kept.redacted || tile.querySelector('.mx_RedactedBody')) return { reason: 'stale' };
  const { room, sender, kind, at } = kept;
  if (kind === null) return { reason: 'no-id', landmark: 'type' };
  if (room === null) return { reason: 'no-id', landmark: 'room_id' };
  if (!isHere(tile, id, room) || (open !== null && open !== room))
    return { reason: 'no-id', landmark: 'room' };
  // A thread's own list holds its replies, and its first event.
  if (kept.root === null && tile.closest('.mx_ThreadView') && !known.roots.has(id))
    return { reason: 'no-id', landmark: 'm.relates_to' };
  if (sender === null) return { reason: 'no-sender', landmark: 'sender' };
  if ((senderShown(tile) ?? sender) !== sender)
    return { reason: 'no-sender', landmark: 'mx_EventTile_avatar' };
  const isOwn = sender === me;
  const self = tile.getAttribute('data-self');
  if (self !== null && (self === 'true') !== isOwn) return { reason: 'no-direction', landmark: 'data-self' };
  if (at === null) return { reason: 'no-time', landmark: 'origin_server_ts' };
  const why = doubtful(at, now);
  if (why) return { reason: why };

  const names = (kept.mentions ?? []).filter((one) => one !== me);
  return {
    site: 'element',
    account: me,
    conversation: room,
    thread: kept.root,
    id,
    at,
    precision: 'ms',
    clock: 'server',
    direction: isOwn ? 'out' : 'in',
    sender,
    addressed: isOwn ? 'none' : addressedBy(tile, kept, known),
    // Bots write notices by convention; nothing else marks them.
    automated: kind === 'notice' || tile.querySelector('.mx_MNoticeBody') !== null,
    answers: kept.answers,
    ...(isOwn && names.length > 0 && { names }),
  };
}

/** The links of the tile itself, where they are drawn, lead to this event in this room. */
function isHere(tile: Element, id: string, room: string): boolean {
  const token = tile.getAttribute('data-scroll-tokens');
  if (token !== null && token !== id) return false;
  return [...tile.querySelectorAll('a[href*="matrix.to/#/"]')]
    .filter((link) => link.querySelector('.mx_MessageTimestamp') ?? link.matches('.mx_MessageTimestamp'))
    .map((link) => permalinkOf(link.getAttribute('href')))
    .every((link) => link === null || (link.room === room && link.event === id));
}

/** The id in the tip of the writer's picture; a later tile of a run has none. */
function senderShown(tile: Element): string | null {
  const pictures = [...tile.querySelectorAll('.mx_EventTile_avatar [title]')];
  const [first = null] = pictures
    .filter((one) => !one.closest('.mx_ReplyChain'))
    .map((one) => userOf(one.getAttribute('title')));
  return first;
}
