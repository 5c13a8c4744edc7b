import type { IDBPTransaction } from 'idb';
import type { Reading } from '../domain/message.ts';
import { announceChange } from './changes.ts';
import { cover, noteWithheld } from './coverage.ts';
import type { Ledger } from './database.ts';
import { refreshAsks, type Dirty } from './derive.ts';
import { isErased, readErased } from './erased.ts';
import { isCopy, joined, twinWithin } from './join.ts';
import { addNew, knownOf } from './known.ts';
import { prepare, type Prepared } from './prepare.ts';
import type { Pseudonym } from './pseudonym.ts';
import type { LedgerSchema, StoredMessage } from './schema.ts';
import { together, whole, type Writes } from './whole.ts';

const stores = ['messages', 'aliases', 'asks', 'coverage', 'withheld', 'sources', 'meta'] as const;
export type RecordTransaction = IDBPTransaction<LedgerSchema, (typeof stores)[number][], 'readwrite'>;

/** The last sight of "not replied" is renewed at most this often. */
const renewAfter = 60_000;

/**
 * Stores what a page says, in one transaction with everything derived from it: when this resolves it is on disk,
 * and recording the same reading again changes nothing. Rejects, and stores nothing, when the disk is full.
 *
 * @param now epoch ms of the reading
 */
export async function record(
  database: Ledger,
  hash: Pseudonym,
  reading: Reading,
  context: { host: string; links: Readonly<Record<string, string>>; now: number },
): Promise<void> {
  const prepared = await prepare(reading, context.host, context.links, hash);
  const transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' });
  await whole(transaction, async () => {
    const dirty = new Map<string, Dirty>();
    // Requests of one transaction are answered in the order in which they were made, so nothing waits without need.
    const writes = together();
    writes.add(cover(transaction, prepared.source, reading, context));
    writes.add(noteWithheld(transaction.objectStore('withheld'), prepared.source, reading, context.now));
    const refresh = async () => {
      for (const change of dirty.values()) writes.add(refreshAsks(transaction, change, prepared.links));
      dirty.clear();
      await writes.all();
    };
    const rest = await storeMessages(transaction, prepared, { dirty, writes }, context.now);
    await storeMarks(transaction, prepared, dirty, context.now);
    await refresh();
    await rest();
    await refresh();
  });
  announceChange();
}

/** @returns what is left to do when the writes are done: messages that turn out to be stored under another time */
async function storeMessages(
  transaction: RecordTransaction,
  { messages, unanswered }: Prepared,
  { dirty, writes }: { dirty: Map<string, Dirty>; writes: Writes },
  now: number,
): Promise<() => Promise<void>> {
  const store = transaction.objectStore('messages');
  const shownUnanswered = new Set(unanswered);
  const [known, erased] = await Promise.all([
    knownOf(transaction, messages),
    readErased(transaction.objectStore('meta')),
  ]);
  const join = (old: StoredMessage, message: StoredMessage) => {
    const next = joined(old, message);
    if (next === old) return;
    // A page may show one message twice, each time saying something else of it.
    known.set(next.key, next);
    writes.add(store.put(next));
    touch(dirty, old, next);
  };

  const adding = new Map<string, { fresh: StoredMessage; isNew: Promise<boolean> }>();
  const again: StoredMessage[] = [];
  for (const message of messages) {
    // What the user erased does not come back because a page still shows it.
    if (isErased(erased, message)) continue;
    if (adding.has(message.key)) {
      again.push(message);
      continue;
    }
    const copied = message.twin === undefined || known.has(message.key);
    const old = known.get(message.key) ?? (copied ? undefined : await twinOf(transaction, message));
    if (old) join(old, message);
    else {
      const fresh = shownUnanswered.has(message.key) ? { ...message, unansweredSeen: now } : message;
      const isNew = addNew(transaction, fresh);
      adding.set(message.key, { fresh, isNew });
      writes.add(isNew);
      touch(dirty, undefined, fresh);
    }
  }
  return async () => {
    for (const { fresh, isNew } of adding.values()) if (!(await isNew)) again.push(fresh);
    for (const message of again) {
      const old = known.get(message.key) ?? (await store.get(message.key));
      if (old) join(old, message);
    }
  };
}

/** The stored message that this one is a copy of, by an id it is known under or by looking alike. */
async function twinOf(
  transaction: RecordTransaction,
  message: StoredMessage,
): Promise<StoredMessage | undefined> {
  const store = transaction.objectStore('messages');
  const alias = await transaction.objectStore('aliases').get(message.key);
  if (alias !== undefined) return store.get(alias);
  const range = IDBKeyRange.bound(
    [message.twin, message.at - twinWithin],
    [message.twin, message.at + twinWithin],
  );
  const alike = await store.index('twin').getAll(range);
  const twin = alike.find((candidate) => isCopy(candidate, message));
  if (twin) await transaction.objectStore('aliases').put(twin.key, message.key);
  return twin;
}

async function storeMarks(
  transaction: RecordTransaction,
  { answered, unanswered, acknowledged }: Prepared,
  dirty: Map<string, Dirty>,
  now: number,
): Promise<void> {
  const change = async (key: string, marked: (message: StoredMessage) => StoredMessage) => {
    const store = transaction.objectStore('messages');
    const alias = async () => transaction.objectStore('aliases').get(key);
    const old = (await store.get(key)) ?? (await store.get((await alias()) ?? key));
    if (!old || old.direction === 'out') return;
    const next = marked(old);
    if (next === old) return;
    await store.put(next);
    touch(dirty, old, next);
  };
  for (const key of answered) {
    await change(key, (message) =>
      message.answeredSeen === undefined ? { ...message, answeredSeen: now } : message,
    );
  }
  for (const key of unanswered) {
    await change(key, (message) => {
      const due = now - (message.unansweredSeen ?? 0) >= renewAfter && message.answeredSeen === undefined;
      return message.reason === 'ask' && due ? { ...message, unansweredSeen: now } : message;
    });
  }
  for (const { key, at } of acknowledged) {
    await change(key, (message) =>
      message.acknowledgedAt === undefined ? { ...message, acknowledgedAt: at ?? now } : message,
    );
  }
}

/** Remembers from when on a conversation's asks must be derived anew. */
function touch(dirty: Map<string, Dirty>, old: StoredMessage | undefined, next: StoredMessage): void {
  if (next.turn === undefined && old?.turn === undefined) return;
  const since = Math.min(next.at, old?.at ?? next.at, dirty.get(next.conversation)?.since ?? Infinity);
  dirty.set(next.conversation, { conversation: next.conversation, since });
}
