import type { Message } from '../../domain/message.ts';
import { isEcho, rowId, shownView } from './landmarks.ts';
import { isEmpty, type Store } from './remembered.ts';
import { readRow, type Lack } from './row.ts';
import { kindsOn } from './sender.ts';

/** All that the rows of a page say. */
export interface Said {
  messages: Message[];
  /** Messages of others with the user's own reaction. */
  reacted: string[];
  lacks: Lack[];
}

const reaction = '.message_reaction.reacted';

/** Reads the rows of all views, for the account whose page it is. `now` in epoch ms, `url` the page's address. */
export function readRows(
  all: readonly Element[],
  store: Store,
  { me, now, url }: { me: string; now: number; url: string },
): Said {
  const { bots, humans } = kindsOn(all);
  for (const { sender, bot } of store.kept.values())
    if (sender !== null && bot !== null) (bot ? bots : humans).add(sender);
  const found = new Map<string, Message | Lack>();
  const lacks: Lack[] = [];
  const reacted = new Set<string>();
  for (const row of all) {
    const id = rowId(row);
    const kept = id === null ? undefined : store.kept.get(id);
    if (id === null || isEcho(row)) {
      if (isShown(row)) lacks.push(isEcho(row) ? { reason: 'pending' } : noId);
      continue;
    }
    // Drawn since the store was looked at: it is looked at again in a moment.
    if (!kept) continue;
    if (isEmpty(kept)) {
      // Views that are not shown keep rows whose messages the store of the shown one lacks.
      if (isShown(row)) lacks.push({ reason: 'no-time' });
      continue;
    }
    const read = readRow(row, kept, { me, now, url, bots, humans });
    if (read === null) continue;
    if (row.querySelector(reaction)) reacted.add(id);
    const known = found.get(id);
    found.set(id, known ? joined(known, read) : read);
  }
  const read = [...found.values()];
  const messages = read.filter((one) => 'id' in one);
  return {
    messages,
    reacted: messages
      .filter(({ id, direction }) => direction === 'in' && reacted.has(id))
      .map(({ id }) => id),
    lacks: [...lacks, ...read.filter((one) => 'reason' in one)],
  };
}

const noId: Lack = { reason: 'no-id', landmark: 'data-message-id' };

/** Where no view is marked as the shown one, all are taken for it. */
export function isShown(row: Element): boolean {
  return row.closest(shownView) !== null || row.ownerDocument.querySelector(shownView) === null;
}

/** A message that two views draw is one. A view that is not shown may be behind: what only one says is not sure. */
function joined(one: Message | Lack, other: Message | Lack): Message | Lack {
  if ('reason' in one) return one;
  if ('reason' in other) return other;
  return JSON.stringify(one) === JSON.stringify(other) ? one : weaker(one, other);
}

const strength = ['unknown', 'none', 'group', 'mention', 'direct'];

function weaker(one: Message, other: Message): Message {
  return strength.indexOf(one.addressed) <= strength.indexOf(other.addressed) ? one : other;
}
