import type { IDBPTransaction } from 'idb';
import type { Fact } from '../domain/fact.ts';
import { announceChange } from './changes.ts';
import type { Ledger } from './database.ts';
import { readErased, withErased, writeErased } from './erased.ts';
import { asksOf } from './file.ts';
import { allMessages, rowsBetween, type Progress } from './rows.ts';
import type { LedgerSchema, StoredAsk, StoredCoverage } from './schema.ts';
import { goesWith, oldPeriod, type Gone, type Selection } from './selection.ts';
import { together, whole } from './whole.ts';

const stores = ['messages', 'aliases', 'asks', 'facts', 'coverage', 'withheld', 'sources', 'meta'] as const;
/** So many messages are erased before the next word of how far it is. */
const batch = 1000;
type Reading = IDBPTransaction<LedgerSchema, (typeof stores)[number][], 'readonly' | 'readwrite'>;
type Writing = IDBPTransaction<LedgerSchema, (typeof stores)[number][], 'readwrite'>;

/** What would be erased, or was. Instants in epoch ms; null where there is none. */
export interface Toll {
  messages: number;
  asks: number;
  facts: number;
  /** Time for which readings vouch, ms, each account for itself. */
  coverage: number;
  first: number | null;
  last: number | null;
}

/** Counts what an erasure would take, and changes nothing. */
export async function tollOf(database: Ledger, selection: Selection): Promise<Toll> {
  const transaction = database.transaction([...stores]);
  return (await look(transaction, selection)).toll;
}

/**
 * Whether there are messages older than thirteen months, and how many; null where there are none. Told by the first
 * key of an index, so that it may be asked at each opening.
 */
export async function oldRecords(
  database: Ledger,
  now: number,
  zone: string,
): Promise<{ messages: number; until: number } | null> {
  const { until } = oldPeriod(now, zone);
  const old = IDBKeyRange.upperBound(until, true);
  const first = await database.transaction('messages').store.index('at').openKeyCursor(old);
  return first && { messages: await database.countFromIndex('messages', 'at', old), until };
}

/**
 * Erases, all or nothing: messages with all that rests on them, and of the days what was stated about them. The asks of
 * conversations that are left in part are derived anew. What is erased does not come back when a page is read again.
 *
 * @param keep facts that hold on where everything is erased: hours, targets
 * @param now what is erased for all times, or of a whole site, is erased until now, epoch ms
 */
export async function erase(
  database: Ledger,
  selection: Selection,
  { now, keep = [], progress }: { now: number; keep?: readonly Fact[]; progress?: Progress },
): Promise<Toll> {
  const transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' });
  let toll: Toll | null = null;
  await whole(transaction, async () => {
    const found = await look(transaction, selection);
    toll = found.toll;
    const everything = selection.site === null && selection.period === null;
    await (everything ? clear(transaction, keep) : take(transaction, selection, found, progress));
    const { from, until } = selection.period ?? { from: Date.parse('0001-01-01'), until: now };
    const meta = transaction.objectStore('meta');
    await writeErased(
      meta,
      withErased(await readErased(meta), { stated: now, site: selection.site, from, until }),
    );
  });
  announceChange();
  return toll ?? { messages: 0, asks: 0, facts: 0, coverage: 0, first: null, last: null };
}

interface Found extends Gone {
  toll: Toll;
  conversations: ReadonlySet<string>;
  facts: readonly number[];
}

async function look(transaction: Reading, selection: Selection): Promise<Found> {
  const { site, period } = selection;
  const { from, until } = period ?? { from: -Infinity, until: Infinity };
  const [messages, senders, conversations] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let [first, last, asks]: [number | null, number | null, number] = [null, null, 0];
  for await (const rows of rowsBetween(transaction.objectStore('messages').index('at'), from, until)) {
    for (const row of rows.filter((one) => (site ?? one.site) === one.site)) {
      messages.add(row.key);
      if (row.sender !== null) senders.add(row.sender);
      if (row.turn !== undefined) conversations.add(row.conversation);
      first ??= row.at;
      last = row.at;
    }
  }
  for await (const rows of rowsBetween(transaction.objectStore('asks').index('at'), from, until))
    asks += rows.filter((one) => (site ?? one.site) === one.site).length;

  const all = await transaction.objectStore('facts').getAll();
  const keys = await transaction.objectStore('facts').getAllKeys();
  const named = new Set(all.flatMap((fact) => (fact.kind === 'person' ? fact.sender : [])));
  const gone: Gone = {
    messages,
    senders: await silenced(transaction, messages, senders.intersection(named)),
  };
  const everything = site === null && period === null;
  const facts = keys.filter((_key, index) => {
    const fact = all[index];
    return fact !== undefined && (everything || goesWith(fact, selection, gone));
  });
  const covered = (await coverageOf(transaction, selection)).reduce(
    (sum, row) => sum + Math.min(row.to, until) - Math.max(row.from, from),
    0,
  );
  const toll = { messages: messages.size, asks, facts: facts.length, coverage: covered, first, last };
  return { ...gone, toll, conversations, facts };
}

/** Of some senders those who have no message but those that go. Reads all messages only where somebody was named. */
async function silenced(
  transaction: Reading,
  going: ReadonlySet<string>,
  senders: ReadonlySet<string>,
): Promise<Set<string>> {
  const silent = new Set(senders);
  if (silent.size === 0) return silent;
  for await (const rows of allMessages(transaction.objectStore('messages')))
    for (const { key, sender } of rows) if (sender !== null && !going.has(key)) silent.delete(sender);
  return silent;
}

async function coverageOf(transaction: Reading, { site, period }: Selection): Promise<StoredCoverage[]> {
  // A row never spans more than an hour.
  const range = period && IDBKeyRange.bound([period.from - 3_600_000], [period.until]);
  const rows = await transaction.objectStore('coverage').getAll(range);
  return rows.filter((row) => {
    const touches = !period || (row.from < period.until && row.to > period.from);
    return touches && (site ?? row.site) === row.site;
  });
}

async function clear(transaction: Writing, keep: readonly Fact[]): Promise<void> {
  for (const name of stores) if (name !== 'meta') await transaction.objectStore(name).clear();
  for (const fact of keep) await transaction.objectStore('facts').add(fact);
}

async function take(
  transaction: Writing,
  selection: Selection,
  { messages, conversations, facts }: Found,
  progress: Progress = () => undefined,
): Promise<void> {
  const { site, period } = selection;
  const keys = [...messages];
  for (let done = 0; done < keys.length; done += batch) {
    const writes = together();
    for (const key of keys.slice(done, done + batch))
      writes.add(transaction.objectStore('messages').delete(key));
    await writes.all();
    if (done + batch <= keys.length) progress(done + batch, keys.length);
  }
  const aliases = transaction.objectStore('aliases');
  const [ids, targets] = [await aliases.getAllKeys(), await aliases.getAll()];
  for (const [index, id] of ids.entries()) if (messages.has(targets[index] ?? '')) await aliases.delete(id);
  for (const key of facts) await transaction.objectStore('facts').delete(key);
  const coverage = transaction.objectStore('coverage');
  for (const row of await coverageOf(transaction, selection)) {
    await coverage.delete([row.from, row.source]);
    if (period && row.from < period.from) await coverage.put({ ...row, to: period.from });
    if (period && row.to > period.until) await coverage.put({ ...row, from: period.until });
  }
  const withheld = transaction.objectStore('withheld');
  for (const { day, source, site: of, reason } of await withheld.getAll()) {
    const touched = !period || (period.first <= day && day <= period.last);
    if (touched && (site ?? of) === of) await withheld.delete([day, source, reason]);
  }
  if (site !== null && period === null) {
    const sources = transaction.objectStore('sources');
    for (const row of await sources.getAll()) if (row.site === site) await sources.delete(row.source);
  }
  for (const conversation of conversations) await deriveAnew(transaction, conversation);
}

/**
 * The asks of a conversation from what is left of it. Their links stay. Of a long one most are what they were, and are
 * not written again: an erased week must not take as long as all the years beside it.
 */
async function deriveAnew(transaction: Writing, conversation: string): Promise<void> {
  const whole = IDBKeyRange.bound([conversation, -Infinity], [conversation, Infinity]);
  const asks = transaction.objectStore('asks');
  const [turns, before] = await Promise.all([
    transaction.objectStore('messages').index('turn').getAll(whole),
    asks.index('until').getAll(whole),
  ]);
  const known = new Map(before.map((ask) => [ask.key, ask]));
  const writes = together();
  for (const ask of asksOf(turns)) {
    const was = known.get(ask.key);
    known.delete(ask.key);
    const is = { ...ask, link: ask.until === Infinity ? (was?.link ?? null) : null };
    if (!was || !isSame(was, is)) writes.add(asks.put(is));
  }
  for (const key of known.keys()) writes.add(asks.delete(key));
  await writes.all();
}

function isSame(one: StoredAsk, other: StoredAsk): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof StoredAsk>;
  return [...names].every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));
}
