import { propAround } from '../fiber.ts';
import { at, tried } from '../main-world.ts';

/** No more timelines of a room, threads, or events of one of these are looked through. */
const most = 5000;

/** A member of a map, or of a plain object that stands for one. */
export function member(collection: unknown, key: string): unknown {
  if (collection instanceof Map) return Map.prototype.get.call(collection, key);
  return typeof collection === 'object' && collection !== null && Object.hasOwn(collection, key)
    ? Reflect.get(collection, key)
    : undefined;
}

/** The values of a map, or of a plain object that stands for one. */
export function members(collection: unknown): unknown[] {
  if (collection instanceof Map) return [...Map.prototype.values.call(collection)];
  return typeof collection === 'object' && collection !== null ? Object.values(collection) : [];
}

/**
 * Finds an event's object: from the component that draws its tile, else in the timelines of the client's rooms (fields
 * of matrix-js-sdk's `EventTimelineSet` and `EventTimeline`).
 */
export function eventAt(tile: Element | undefined, id: string, rooms: readonly unknown[]): unknown {
  const isIt = (event: unknown) => at(event, 'event', 'event_id') === id;
  const drawn = tile ? propAround(tile, 'mxEvent', isIt) : null;
  if (drawn) return drawn;
  for (const room of rooms) {
    const found = tried(() => eventIn(room, id, isIt), undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

function eventIn(room: unknown, id: string, isIt: (event: unknown) => boolean): unknown {
  const sets = at(room, 'timelineSets');
  const threads = members(at(room, 'threads')).slice(0, most);
  for (const set of [...(Array.isArray(sets) ? sets : []), ...threads.map((one) => at(one, 'timelineSet'))]) {
    const timeline = member(at(set, '_eventIdToTimeline'), id);
    const events = at(timeline, 'events');
    const found: unknown = Array.isArray(events) ? events.slice(-most).find(isIt) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
