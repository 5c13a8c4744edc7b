import { at, flag } from '../main-world.ts';
import { idOf, peopleOf } from './ids.ts';
import type { Kept } from './memory.ts';
import type { Place } from './narrow.ts';

/** What the page's own world said of one message, each part by its shape; whatever has another one is not there. */
export interface Remembered extends Omit<Kept, 'id' | 'channel' | 'topic' | 'people'> {
  place: Place | null;
}

/** What the page's own world said. */
export interface Store {
  me: string | null;
  visitor: boolean;
  stored: number | null;
  kept: ReadonlyMap<string, Remembered>;
}

/** No more rows than are ever taken. */
const most = 1500;
const key = /^[0-9a-f]{32}$/u;
const stores = new WeakMap<object, Store>();

/** Takes what came back from the page's own world; null where that holds no store. Made once of one object. */
export function storeOf(memory: unknown): Store | null {
  if (typeof memory !== 'object' || memory === null) return null;
  const known = stores.get(memory);
  if (known) return known;
  const list = at(memory, 'kept');
  const stored = at(memory, 'stored');
  const kept = new Map<string, Remembered>();
  for (const row of Array.isArray(list) ? list.slice(0, most) : []) {
    const id = idOf(at(row, 'id'));
    if (id !== null) kept.set(id, rowOf(row));
  }
  const store: Store = {
    me: idOf(at(memory, 'me')),
    visitor: at(memory, 'visitor') === true,
    stored: typeof stored === 'number' && Number.isSafeInteger(stored) && stored >= 0 ? stored : null,
    kept,
  };
  stores.set(memory, store);
  return store;
}

/** True for a row of which the store knows nothing. */
export function isEmpty({ at: time, sender, place }: Remembered): boolean {
  return time === null && sender === null && place === null;
}

function rowOf(row: unknown): Remembered {
  const time = at(row, 'at');
  return {
    at: typeof time === 'number' && Number.isFinite(time) ? time : null,
    sender: idOf(at(row, 'sender')),
    place: placeOf(row),
    own: flag(at(row, 'own')),
    mentioned: flag(at(row, 'mentioned')),
    named: flag(at(row, 'named')),
    pending: at(row, 'pending') === true,
    bot: flag(at(row, 'bot')),
  };
}

function placeOf(row: unknown): Place | null {
  const [channel, topic, list] = [idOf(at(row, 'channel')), at(row, 'topic'), at(row, 'people')];
  if (channel !== null) return typeof topic === 'string' && key.test(topic) ? { channel, topic } : null;
  const people = Array.isArray(list) && list.length <= 200 ? peopleOf(list) : null;
  return people && { people };
}
