import type { Message, Reading } from '../../domain/message.ts';
import { roomIn } from './ids.ts';
import { isEcho, isNotice, tileId } from './landmarks.ts';
import { isEmpty, type Model } from './remembered.ts';
import { readTile, type Known, type Lack } from './tile.ts';

/** All that the tiles of a page say. */
export interface Said {
  messages: Message[];
  acknowledged: Reading['acknowledged'];
  lacks: Lack[];
}

const reaction = '.mx_ReactionsRowButton_selected';

/** Reads the tiles of room and thread, for the account whose page it is. `now` in epoch ms, `url` the page's address. */
export function readTiles(
  tiles: readonly Element[],
  model: Model,
  { me, now, url }: { me: string; now: number; url: string },
): Said {
  const inRoom = tiles.filter((tile) => !tile.closest('.mx_ThreadView')).map(tileId);
  const roots = new Set(
    [...inRoom, ...[...model.kept.values()].map(({ root }) => root)].filter((id) => id !== null),
  );
  const known: Known = { me, now, open: roomIn(url), rooms: model.rooms, roots, ...writersIn(model) };
  const found = new Map<string, Message | Lack>();
  const lacks: Lack[] = [];
  const reacted = new Set<string>();
  for (const tile of tiles) {
    const id = tileId(tile);
    if (isNotice(tile)) continue;
    if (id === null || isEcho(tile)) {
      lacks.push(isEcho(tile) ? { reason: 'pending' } : { reason: 'no-id', landmark: 'data-event-id' });
      continue;
    }
    const kept = model.kept.get(id);
    // Drawn since the model was looked at: it is looked at again in a moment.
    if (!kept) continue;
    const read = isEmpty(kept) ? ({ reason: 'no-time' } as const) : readTile(tile, kept, known);
    if (read === null) continue;
    if (tile.querySelector(reaction)) reacted.add(id);
    const other = found.get(id);
    found.set(id, other ? joined(other, read) : read);
  }
  const read = [...found.values()];
  const messages = read.filter((one) => 'id' in one);
  return {
    messages,
    acknowledged: messages.flatMap(({ id, direction }) => {
      const at = model.kept.get(id)?.reacted ?? null;
      return direction === 'in' && (at !== null || reacted.has(id)) ? [{ message: id, at }] : [];
    }),
    lacks: [...lacks, ...read.filter((one) => 'reason' in one)],
  };
}

function writersIn({ kept }: Model): Pick<Known, 'writers' | 'writing'> {
  const writers = new Map<string, string>();
  const inRoom = new Map<string, Set<string>>();
  for (const { id, room, sender, kind } of kept.values()) {
    if (sender === null || room === null) continue;
    writers.set(id, sender);
    if (kind === 'other' || kind === null) continue;
    const known = inRoom.get(room) ?? new Set();
    inRoom.set(room, known.add(sender));
  }
  return { writers, writing: new Map([...inRoom].map(([room, senders]) => [room, senders.size])) };
}

/** An event that is drawn in its room and in its thread is one; what only one says is not sure. */
function joined(one: Message | Lack, other: Message | Lack): Message | Lack {
  if ('reason' in one) return one;
  if ('reason' in other) return other;
  const order = ['unknown', 'none', 'group', 'thread', 'mention', 'direct'];
  return order.indexOf(one.addressed) <= order.indexOf(other.addressed) ? one : other;
}
