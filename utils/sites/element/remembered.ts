import { at, flag } from '../main-world.ts';
import { eventOf, roomOf, userOf } from './ids.ts';
import { kinds, type Kept, type KeptRoom } from './memory.ts';

/** What the page's own world said, each part by its shape; whatever has another one is not there. */
export interface Model {
  me: string | null;
  kept: ReadonlyMap<string, Kept>;
  rooms: ReadonlyMap<string, KeptRoom>;
}

/** No more than are ever taken. */
const most = 1500;
const mostNamed = 200;
const models = new WeakMap<object, Model>();

/** Takes what came back from the page's own world; null where that holds no model. Made once of one object. */
export function modelOf(memory: unknown): Model | null {
  if (typeof memory !== 'object' || memory === null) return null;
  const known = models.get(memory);
  if (known) return known;
  const kept = listIn(memory, 'kept').map(eventRow);
  const rooms = listIn(memory, 'rooms').map(roomRow);
  const model: Model = {
    me: userOf(at(memory, 'me')),
    kept: new Map(kept.filter((row) => row !== null).map((row) => [row.id, row])),
    rooms: new Map(rooms.filter((row) => row !== null).map((row) => [row.id, row])),
  };
  models.set(memory, model);
  return model;
}

/** True for a tile of which the model knows nothing. */
export function isEmpty({ at: time, sender, kind }: Kept): boolean {
  return time === null && sender === null && kind === null;
}

function listIn(memory: object, name: string): unknown[] {
  const list = at(memory, name);
  return Array.isArray(list) ? list.slice(0, most) : [];
}

function whole(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

function eventRow(row: unknown): Kept | null {
  const id = eventOf(at(row, 'id'));
  if (id === null) return null;
  const list = at(row, 'mentions');
  const mentions = Array.isArray(list) ? list.slice(0, mostNamed).map(userOf) : null;
  return {
    id,
    room: roomOf(at(row, 'room')),
    at: whole(at(row, 'at')),
    sender: userOf(at(row, 'sender')),
    kind: kinds.find((kind) => kind === at(row, 'kind')) ?? null,
    mentions: mentions && mentions.filter((one) => one !== null),
    everybody: at(row, 'everybody') === true,
    root: eventOf(at(row, 'root')),
    starter: userOf(at(row, 'starter')),
    answers: eventOf(at(row, 'answers')),
    redacted: at(row, 'redacted') === true,
    pending: at(row, 'pending') === true,
    reacted: whole(at(row, 'reacted')),
  };
}

function roomRow(row: unknown): KeptRoom | null {
  const id = roomOf(at(row, 'id'));
  return id === null ? null : { id, direct: flag(at(row, 'direct')), people: whole(at(row, 'people')) };
}
