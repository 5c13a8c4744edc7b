import { at, tried } from '../main-world.ts';
import { eventAt, member, members } from './events.ts';
import { eventOf, roomOf, userOf } from './ids.ts';
import { tileId, tilesOn } from './landmarks.ts';

/** One event as the client's model has it. Where the model lacks it, or a part of it, that is null. */
export interface Kept {
  id: string;
  room: string | null;
  /** Epoch ms, as the sender's homeserver stamped it (`origin_server_ts`). */
  at: number | null;
  sender: string | null;
  kind: Kind | null;
  /** Whom it says it speaks to (`m.mentions`); null where the sender's client does not say. */
  mentions: string[] | null;
  everybody: boolean;
  /** First event of the thread that it is a reply in, and who wrote that. */
  root: string | null;
  starter: string | null;
  answers: string | null;
  redacted: boolean;
  pending: boolean;
  /** When the user first reacted to it, epoch ms. */
  reacted: number | null;
}

export const kinds = ['message', 'notice', 'unreadable', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** A room, as far as it is known. */
export interface KeptRoom {
  id: string;
  /** The user has it as a direct chat. */
  direct: boolean | null;
  /** Joined and invited people. */
  people: number | null;
}

/** What is taken from the page's own world, as plain JSON. */
export interface Memory {
  me: string | null;
  kept: Kept[];
  rooms: KeptRoom[];
}

/** A timeline draws a few hundred tiles at most; whom one event names is bounded too. */
const most = 1500;
const mostNamed = 200;
const messages = ['m.room.message', 'm.sticker', 'm.poll.start', 'org.matrix.msc3381.poll.start'];

/**
 * Takes ids, times and flags from the objects of matrix-js-sdk behind the tiles that are drawn. They answer through
 * methods, which are the page's, so the plain fields behind these are read (`models/event.ts`): `event` as it came,
 * `clearEvent` once it is decrypted. Whose page it is and which rooms are direct chats say the client's fields
 * (`mxMatrixClientPeg.matrixClient`). Null where neither is there.
 */
export function memory(globals: Readonly<Record<string, unknown>>): Memory | null {
  const client = tried(() => at(globals, 'mxMatrixClientPeg', 'matrixClient'), undefined);
  const me = tried(() => userOf(at(client, 'credentials', 'userId')), null);
  const rooms = tried(() => members(at(client, 'store', 'rooms')), []);
  const tiles = tried(() => byId(tilesOn(globals['document'] as Document)), new Map<string, Element>());
  const kept = [...tiles].map(([id, tile]) => {
    const event = tried(() => eventAt(tile, id, rooms), undefined);
    return tried(() => keptOf(id, event, me, rooms), blank(id));
  });
  if (client === undefined && kept.every(({ sender, at: time }) => sender === null && time === null))
    return null;
  const ids = [...new Set(kept.map(({ room }) => room))].filter((room) => room !== null);
  const data = tried(() => at(client, 'store', 'accountData'), undefined);
  return { me, kept, rooms: ids.map((id) => roomKept(id, rooms, data)) };
}

function byId(tiles: readonly Element[]): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const tile of tiles.slice(-most)) {
    const id = tileId(tile);
    if (id !== null) found.set(id, tile);
  }
  return found;
}

function blank(id: string): Kept {
  return {
    id,
    room: null,
    at: null,
    sender: null,
    kind: null,
    mentions: null,
    everybody: false,
    root: null,
    starter: null,
    answers: null,
    redacted: false,
    pending: false,
    reacted: null,
  };
}

function keptOf(id: string, model: unknown, me: string | null, rooms: readonly unknown[]): Kept {
  if (typeof model !== 'object' || model === null) return blank(id);
  const [event, clear] = [at(model, 'event'), at(model, 'clearEvent')];
  const content = at(clear, 'content') ?? at(event, 'content');
  // Relations stay readable in encrypted rooms.
  const relation = at(event, 'content', 'm.relates_to') ?? at(content, 'm.relates_to');
  const root = rootOf(id, model, relation);
  const [time, mentions] = [at(event, 'origin_server_ts'), at(content, 'm.mentions')];
  const room = roomOf(at(event, 'room_id'));
  // In threads every message names the one before it, for clients that know no threads.
  const isAnswer = root === null ? true : at(relation, 'is_falling_back') === false;
  return {
    id,
    room,
    at: typeof time === 'number' && Number.isFinite(time) ? Math.floor(time) : null,
    sender: userOf(at(event, 'sender') ?? at(event, 'user_id')),
    kind: kindOf(event, clear, content),
    mentions: typeof mentions === 'object' && mentions !== null ? named(at(mentions, 'user_ids')) : null,
    everybody: at(mentions, 'room') === true,
    root,
    starter: root !== null ? userOf(at(model, 'thread', 'rootEvent', 'event', 'sender')) : null,
    answers: isAnswer ? eventOf(at(relation, 'm.in_reply_to', 'event_id')) : null,
    redacted:
      [
        at(event, 'unsigned', 'redacted_because'),
        at(model, '_localRedactionEvent'),
        at(model, 'localRedactionEvent'),
      ].filter((one) => one !== undefined && one !== null).length > 0,
    // Null once the server has sent it back.
    pending: typeof at(model, 'status') === 'string',
    reacted:
      me === null || room === null ? null : tried(() => reactedAt(roomNamed(room, rooms), id, me), null),
  };
}

/** The first event of a reply's thread: as the reply says, else as the model has it. */
function rootOf(id: string, model: object, relation: unknown): string | null {
  const stated = at(relation, 'rel_type') === 'm.thread' ? eventOf(at(relation, 'event_id')) : null;
  const root = stated ?? eventOf(at(model, 'threadId')) ?? eventOf(at(model, 'thread', 'id'));
  return root === id ? null : root;
}

function kindOf(event: unknown, clear: unknown, content: unknown): Kind | null {
  const type = at(clear, 'type') ?? at(event, 'type');
  if (typeof type !== 'string') return null;
  if (type === 'm.room.encrypted') return 'unreadable';
  if (!messages.includes(type) || at(event, 'state_key') !== undefined) return 'other';
  const kind = at(content, 'msgtype');
  if (kind === 'm.bad.encrypted') return 'unreadable';
  return kind === 'm.notice' ? 'notice' : 'message';
}

function named(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return [...new Set(list.slice(0, mostNamed).map(userOf))].filter((one) => one !== null);
}

function roomNamed(id: string, rooms: readonly unknown[]): unknown {
  return rooms.find((room) => tried(() => at(room, 'roomId') === id, false));
}

/** The user's first reaction to an event that is still there (`relations-container.ts`, `relations.ts`). */
function reactedAt(room: unknown, id: string, me: string): number | null {
  const relations = member(at(room, 'relations', 'relations'), id);
  const reactions = member(member(relations, 'm.annotation'), 'm.reaction');
  const own = member(at(reactions, 'annotationsBySender'), me);
  if (!(own instanceof Set) && !Array.isArray(own)) return null;
  const times = [...own]
    .map((one) => at(one, 'event', 'origin_server_ts'))
    .filter((one) => typeof one === 'number');
  return times.length > 0 ? Math.floor(Math.min(...times)) : null;
}

function roomKept(id: string, rooms: readonly unknown[], data: unknown): KeptRoom {
  const state = tried(() => at(roomNamed(id, rooms), 'currentState'), undefined);
  const summary = tried(() => at(state, 'summaryJoinedMemberCount'), null);
  const invited = tried(() => at(state, 'summaryInvitedMemberCount'), null);
  const here = tried(() => members(at(state, 'members')), []).filter((one) =>
    ['join', 'invite'].includes(String(tried(() => at(one, 'membership'), ''))),
  );
  const counted = (typeof summary === 'number' ? summary : 0) + (typeof invited === 'number' ? invited : 0);
  // Members are loaded late, and the summary may be missing: the greater number is the surer one.
  const people = Math.max(here.length, Number.isSafeInteger(counted) ? counted : 0);
  return { id, direct: tried(() => isDirect(id, data), null), people: people > 0 ? people : null };
}

/** Account data lists the direct chats by the people in them; somebody without any has no such list. */
function isDirect(id: string, data: unknown): boolean | null {
  if (members(data).length === 0) return null;
  const talks = members(at(member(data, 'm.direct'), 'event', 'content'));
  return talks.some((list) => Array.isArray(list) && list.includes(id));
}
