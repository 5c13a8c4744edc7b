import type { IDBPTransaction } from 'idb';
import type { Fact } from '../domain/fact.ts';
import { Problem } from '../problems.ts';
import { announceChange } from './changes.ts';
import type { Ledger } from './database.ts';
import { isErased, readErased, withErased, writeErased, type Erased } from './erased.ts';
import { asksOf, parseLedger, type LedgerFile } from './file.ts';
import { ledgerFormat, ledgerVersion } from './format.ts';
import { sorted, united } from './join.ts';
import { matches } from './match.ts';
import { ledgerKey } from './pseudonym.ts';
import { allMessages, type Progress } from './rows.ts';
import type { LedgerSchema, StoredMessage } from './schema.ts';
import { whole } from './whole.ts';

const copied = ['messages', 'aliases', 'facts', 'coverage', 'withheld'] as const;
const exportedStores = [...copied, 'meta'] as const;
const written = [...copied, 'meta', 'asks'] as const;

/**
 * The whole ledger as one plain object, read in one transaction.
 *
 * @param settings `all`: as `utils/settings-file` writes them
 */
export async function exportLedger(
  database: Ledger,
  settings: LedgerFile['settings'],
  now: number,
  progress: Progress = () => undefined,
): Promise<LedgerFile> {
  const key = await ledgerKey(database);
  const transaction = database.transaction([...exportedStores]);
  const aliases = transaction.objectStore('aliases');
  const total = await transaction.objectStore('messages').count();
  const messages: StoredMessage[] = [];
  for await (const rows of allMessages(transaction.objectStore('messages'))) {
    for (const row of rows) messages.push(row);
    progress(messages.length, total);
  }
  const [ids, keys, facts, coverage, withheld, erased] = await Promise.all([
    aliases.getAllKeys(),
    aliases.getAll(),
    transaction.objectStore('facts').getAll(),
    transaction.objectStore('coverage').getAll(),
    transaction.objectStore('withheld').getAll(),
    readErased(transaction.objectStore('meta')),
  ]);
  const exported = new Date(now).toISOString();
  return {
    format: ledgerFormat,
    version: ledgerVersion,
    exported,
    key,
    settings,
    ...(erased.length > 0 && { erased }),
    messages,
    aliases: ids.map((id, index) => [id, keys[index] ?? '']),
    facts,
    coverage,
    withheld,
  };
}

/**
 * Joins an exported ledger with this one, all or nothing: messages known to both are merged, facts are added once,
 * and the asks are derived anew. A ledger with another key can only come into an empty one: hashes would not match.
 */
export async function importLedger(
  database: Ledger,
  given: string | LedgerFile,
  progress: Progress = () => undefined,
): Promise<void> {
  const file = typeof given === 'string' ? parseLedger(given) : given;
  const transaction = database.transaction([...written], 'readwrite', { durability: 'strict' });
  await whole(transaction, () => bring(transaction, file, progress));
  announceChange();
}

type Writing = IDBPTransaction<LedgerSchema, (typeof written)[number][], 'readwrite'>;

async function bring(transaction: Writing, file: LedgerFile, progress: Progress): Promise<void> {
  const known = new Map(
    (await transaction.objectStore('messages').getAll()).map((message) => [message.key, message]),
  );
  const key = await transaction.objectStore('meta').get('key');
  if (key !== undefined && key !== file.key && known.size > 0) {
    throw new Problem('otherInstallation');
  }
  await transaction.objectStore('meta').put(file.key, 'key');
  const links = new Map((await transaction.objectStore('asks').getAll()).map((ask) => [ask.key, ask.link]));
  const ids = await transaction.objectStore('aliases').getAllKeys();
  const keys = await transaction.objectStore('aliases').getAll();
  const moves = matches(known, new Map(ids.map((id, index) => [id, keys[index] ?? ''])), file);
  const changed = new Map<string, StoredMessage>();
  for (const message of file.messages) {
    const old = known.get(moves.get(message.key) ?? message.key);
    const next = old ? united(old, message) : sorted(message);
    if (next === old) continue;
    known.set(next.key, next);
    changed.set(next.key, next);
  }
  let done = 0;
  for (const message of changed.values()) {
    await transaction.objectStore('messages').put(message);
    if (++done % 1000 === 0) progress(done, changed.size);
  }
  await settleErased(transaction, file, known);
  for (const [id, to] of [...file.aliases, ...file.messages.map(({ key }) => [key, key] as const)]) {
    const key = moves.get(to) ?? to;
    if (id !== key && !known.has(id)) await transaction.objectStore('aliases').put(key, id);
  }
  const facts = new Set(
    (await transaction.objectStore('facts').getAll()).map((fact) => JSON.stringify(fact)),
  );
  for (const fact of file.facts.map((fact) => moved(fact, moves))) {
    if (!facts.has(JSON.stringify(fact))) await transaction.objectStore('facts').add(fact);
  }
  for (const row of file.coverage) {
    const old = await transaction.objectStore('coverage').get([row.from, row.source]);
    if (row.to > (old?.to ?? -Infinity)) await transaction.objectStore('coverage').put(row);
  }
  for (const row of file.withheld) {
    const old = await transaction.objectStore('withheld').get([row.day, row.source, row.reason]);
    if (row.count > (old?.count ?? -Infinity)) await transaction.objectStore('withheld').put(row);
  }
  await transaction.objectStore('asks').clear();
  for (const ask of asksOf([...known.values()])) {
    const link = ask.until === Infinity ? (links.get(ask.key) ?? null) : null;
    await transaction.objectStore('asks').put({ ...ask, link });
  }
}

/** A backup brings back what was erased here, so it is no longer kept out; what was erased there stays so. */
async function settleErased(
  transaction: Writing,
  { messages, erased: there = [] }: LedgerFile,
  known: ReadonlyMap<string, StoredMessage>,
): Promise<void> {
  const meta = transaction.objectStore('meta');
  const here = await readErased(meta);
  const empty = (one: Erased, of: Iterable<StoredMessage>) =>
    !some(of, (message) => isErased([one], message));
  const kept = here.filter((one) => empty(one, messages));
  const joined = there.filter((one) => empty(one, known.values())).reduce(withErased, kept);
  if (JSON.stringify(joined) !== JSON.stringify(here)) await writeErased(meta, joined);
}

function some<T>(items: Iterable<T>, holds: (item: T) => boolean): boolean {
  for (const item of items) if (holds(item)) return true;
  return false;
}

/** The user's word on an ask follows the message to the key that it has here. */
function moved(fact: Fact, keys: ReadonlyMap<string, string>): Fact {
  return fact.kind === 'mark' ? { ...fact, ask: keys.get(fact.ask) ?? fact.ask } : fact;
}
