import type { SiteId } from '../../domain/message.ts';

export const site = 'rocket-chat' satisfies SiteId;

/** Mostly 17 letters and digits; programs may choose their own, and a direct chat joins those of its two people. */
const shape = /^[\w.-]{1,64}$/u;

/** An id of the server; null for anything else. */
export function idOf(value: unknown): string | null {
  return typeof value === 'string' && shape.test(value) ? value : null;
}

/** The server's own robot. */
export const robot = 'rocket.cat';

/** What a room is: a chat of two, of several, a room that one joins, or a customer's chat. */
export type Kind = 'direct' | 'group' | 'room' | 'customer';

/** A direct chat's room is named by both its people: the other one's id, or null where the room is no chat of this user and one more. */
export function otherIn(room: string, account: string): string | null {
  if (account.length < 10 || room.length <= account.length) return null;
  if (room.startsWith(account)) return room.slice(account.length);
  return room.endsWith(account) ? room.slice(0, -account.length) : null;
}

/** Where the page's address leads. */
export interface Place {
  kind: Kind | undefined;
  /** Id of the room, which only a direct chat's address holds. */
  room: string | null;
  /** First message of the open thread. */
  thread: string | null;
}

const kinds: Readonly<Record<string, Kind>> = {
  direct: 'group',
  channel: 'room',
  group: 'room',
  live: 'customer',
};
const route = /\/(channel|group|direct|live)\/([^/]+)(?:\/thread\/([^/]+))?/u;

/** Reads an address: `/channel/<name>`, `/group/<name>`, `/direct/<id>`, `/live/<id>`, each with `/thread/<id>` or without. */
export function placeAt(url: string): Place {
  const [, way = '', name, thread] = route.exec(new URL(url).pathname) ?? [];
  return {
    kind: kinds[way],
    room: way === 'direct' ? idOf(name) : null,
    thread: idOf(thread),
  };
}
