import { deriveAsks, type Ask, type Turn } from '../domain/ask.ts';
import type { RecordTransaction } from './record.ts';
import type { StoredAsk, StoredMessage } from './schema.ts';

/** A conversation whose asks may have changed from an instant on. */
export interface Dirty {
  conversation: string;
  since: number;
}

/** Clocks of a message and its link may disagree by a little; asks this much older are derived again as well, ms. */
const slack = 10 * 60_000;

/**
 * Derives a conversation's asks anew, from the last point that the change cannot reach, and stores the difference.
 * Reads only from that point on: no ask straddles it.
 */
export async function refreshAsks(
  transaction: RecordTransaction,
  { conversation, since }: Dirty,
  links: ReadonlyMap<string, string>,
): Promise<void> {
  const asks = transaction.objectStore('asks');
  const turnIndex = transaction.objectStore('messages').index('turn');

  let start = since - slack;
  let touched: StoredAsk[] = [];
  for (;;) {
    touched = await asks
      .index('until')
      .getAll(IDBKeyRange.bound([conversation, start], [conversation, Infinity]));
    const earliest = touched.reduce((least, ask) => Math.min(least, ask.at), start);
    if (earliest >= start) break;
    start = earliest;
  }

  const turns = await turnIndex.getAll(IDBKeyRange.bound([conversation, start], [conversation, Infinity]));
  const before = await lastOwnBefore(turnIndex, conversation, start);
  const old = new Map(touched.map((ask) => [ask.key, ask]));
  const next = deriveAsks(
    turns.map((turn) => withLink(turn, links, old)),
    before,
  ).map(stored);

  const kept = new Set(next.map((ask) => ask.key));
  const writes: Promise<unknown>[] = [];
  for (const ask of next) {
    if (JSON.stringify(old.get(ask.key)) !== JSON.stringify(ask)) writes.push(asks.put(ask));
  }
  for (const key of old.keys()) if (!kept.has(key)) writes.push(asks.delete(key));
  await Promise.all(writes);
}

type TurnIndex = ReturnType<ReturnType<RecordTransaction['objectStore']>['index']>;

async function lastOwnBefore(
  index: Pick<TurnIndex, 'openCursor'>,
  conversation: string,
  start: number,
): Promise<Turn | null> {
  const range = IDBKeyRange.bound([conversation, -Infinity], [conversation, start], false, true);
  let cursor = await index.openCursor(range as never, 'prev');
  while (cursor) {
    const turn = cursor.value as StoredMessage;
    if (turn.direction === 'out') return turn;
    cursor = await cursor.continue();
  }
  return null;
}

function withLink(
  turn: StoredMessage,
  links: ReadonlyMap<string, string>,
  old: ReadonlyMap<string, StoredAsk>,
): Turn {
  const link = links.get(turn.key) ?? old.get(turn.key)?.link;
  return link ? { ...turn, link } : turn;
}

/** Nothing after a seen answer belongs to the ask; two minutes allow for clocks that differ, as in the derivation. */
const afterSeen = 120_000;

/** The ask as it is stored: with the end of what can change it, and without its link once it is closed. */
export function stored(ask: Ask): StoredAsk {
  const closed =
    ask.reply?.at ??
    (ask.orderUnknown ? ask.lastAt + afterSeen : null) ??
    (ask.answeredSeen === null ? null : ask.answeredSeen + afterSeen);
  return {
    ...ask,
    link: closed === null ? ask.link : null,
    until: closed === null ? Infinity : Math.max(closed, ask.lastAt),
  };
}
