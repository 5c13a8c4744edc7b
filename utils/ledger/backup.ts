import { merge } from '../domain/merge.ts';
import { announceChange } from './changes.ts';
import type { Ledger } from './database.ts';
import { asksOf, ledgerFormat, ledgerVersion, parseLedger, type LedgerFile } from './file.ts';
import { ledgerKey } from './pseudonym.ts';
import type { StoredMessage } from './schema.ts';

const copied = ['messages', 'aliases', 'facts', 'coverage', 'withheld'] as const;
const written = [...copied, 'meta', 'asks'] as const;

/** The whole ledger as one plain object, read in one transaction. */
export async function exportLedger(
  database: Ledger,
  settings: { name: string; hosts: string[] },
  now: number,
): Promise<LedgerFile> {
  const key = await ledgerKey(database);
  const transaction = database.transaction([...copied]);
  const aliases = transaction.objectStore('aliases');
  const [messages, ids, keys, facts, coverage, withheld] = await Promise.all([
    transaction.objectStore('messages').getAll(),
    aliases.getAllKeys(),
    aliases.getAll(),
    transaction.objectStore('facts').getAll(),
    transaction.objectStore('coverage').getAll(),
    transaction.objectStore('withheld').getAll(),
  ]);
  const exported = new Date(now).toISOString();
  return {
    format: ledgerFormat,
    version: ledgerVersion,
    exported,
    key,
    settings,
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
export async function importLedger(database: Ledger, text: string): Promise<void> {
  const file = parseLedger(text);
  const transaction = database.transaction(written, 'readwrite', {
    durability: 'strict',
  });
  const known = new Map(
    (await transaction.objectStore('messages').getAll()).map((message) => [message.key, message]),
  );
  const key = await transaction.objectStore('meta').get('key');
  if (key !== undefined && key !== file.key && known.size > 0) {
    transaction.abort();
    await transaction.done.catch(() => null);
    throw new Error(
      'This ledger belongs to another installation and cannot be joined with the messages recorded here. Nothing was imported.',
    );
  }
  await transaction.objectStore('meta').put(file.key, 'key');
  const links = new Map((await transaction.objectStore('asks').getAll()).map((ask) => [ask.key, ask.link]));
  for (const message of file.messages) {
    const old = known.get(message.key);
    const next = old ? joined(old, message) : message;
    known.set(message.key, next);
    if (next !== old) await transaction.objectStore('messages').put(next);
  }
  for (const [id, to] of file.aliases) await transaction.objectStore('aliases').put(to, id);
  const facts = new Set(
    (await transaction.objectStore('facts').getAll()).map((fact) => JSON.stringify(fact)),
  );
  for (const fact of file.facts)
    if (!facts.has(JSON.stringify(fact))) await transaction.objectStore('facts').add(fact);
  for (const row of file.coverage) await transaction.objectStore('coverage').put(row);
  for (const row of file.withheld) await transaction.objectStore('withheld').put(row);
  await transaction.objectStore('asks').clear();
  for (const ask of asksOf([...known.values()])) {
    const link = ask.until === Infinity ? (links.get(ask.key) ?? null) : null;
    await transaction.objectStore('asks').put({ ...ask, link });
  }
  await transaction.done;
  announceChange();
}

/** Two ledgers' knowledge of one message: the better time, every hole filled, the earliest and latest sights. */
function joined(old: StoredMessage, other: StoredMessage): StoredMessage {
  const next = { ...other, ...merge(old, other) };
  const earliest = Math.min(old.answeredSeen ?? Infinity, other.answeredSeen ?? Infinity);
  const latest = Math.max(old.unansweredSeen ?? -Infinity, other.unansweredSeen ?? -Infinity);
  return {
    ...next,
    ...(Number.isFinite(earliest) && { answeredSeen: earliest }),
    ...(Number.isFinite(latest) && { unansweredSeen: latest }),
  };
}
