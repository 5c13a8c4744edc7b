import type { Known } from './remembered.ts';

/** Where an address of Discord's points: `/channels/<server or @me>/<channel>[/threads/<thread>][/<message>]`. */
export interface Address {
  server: string;
  channel: string;
  thread: string | null;
}

const path = /^\/channels\/(@me|\d{17,20})\/(\d{17,20})(?:\/threads\/(\d{17,20}))?(?:\/|$)/u;

export function addressOf(url: string): Address | null {
  const [, server, channel, thread = null] = path.exec(URL.canParse(url) ? new URL(url).pathname : '') ?? [];
  return server !== undefined && channel !== undefined ? { server, channel, thread } : null;
}

export interface Place {
  conversation: string;
  /** The thread that the message is in; its root's id is the thread's. */
  thread: string | null;
  /** `private`: a direct chat, of two or of several. */
  kind: Known['kind'] | 'private';
}

/**
 * The conversation of a row: its channel, or the one that holds its thread. What a channel is only the memory tells;
 * without it the address does, for the channel and the thread that it names. `torn`: both tell, and not the same;
 * null where neither tells.
 */
export function placeOf(
  { channel, id }: { channel: string | null; id: string },
  known: Known | null,
  address: Address | null,
): Place | 'torn' | null {
  const where = channel ?? known?.channel ?? (address?.thread ? null : address?.channel);
  if (!where) return null;
  const beside = address?.thread === where;
  const inside = (parent: string): Place => ({
    conversation: parent,
    thread: where === id ? null : where,
    kind: 'thread',
  });
  if (known) {
    if (known.kind !== 'thread')
      return beside ? 'torn' : { conversation: where, thread: null, kind: known.kind };
    if (known.parent === null || (beside && address.channel !== known.parent)) return 'torn';
    return inside(known.parent);
  }
  if (beside) return inside(address.channel);
  if (address?.channel !== where) return null;
  return { conversation: where, thread: null, kind: address.server === '@me' ? 'private' : 'room' };
}
