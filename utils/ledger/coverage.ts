import { vouches } from '../domain/vouches.ts';
import type { Reading } from '../domain/message.ts';
import { announceChange } from './changes.ts';
import type { Ledger } from './database.ts';
import type { Pseudonym } from './pseudonym.ts';
import type { RecordTransaction } from './record.ts';
import type { StoredSource, StoredWithheld } from './schema.ts';
import { whole } from './whole.ts';

/** The store of what was withheld, in whichever transaction the caller is writing. */
interface WithheldStore {
  get(key: [string, string, string]): Promise<StoredWithheld | undefined>;
  put(value: StoredWithheld): Promise<unknown>;
}

interface SourceStore {
  get(key: string): Promise<StoredSource | undefined>;
  put(value: StoredSource): Promise<unknown>;
}

const hour = 3_600_000;

/** Notes a reading's health, and lengthens the source's coverage where the reading was healthy. */
export async function cover(
  transaction: RecordTransaction,
  source: string,
  { site, health }: Reading,
  { host, now }: { host: string; now: number },
): Promise<void> {
  await see(transaction.objectStore('sources'), { source, site, host, seen: now, health });
  if (health.state !== 'ok') return;
  const store = transaction.objectStore('coverage');
  const range = IDBKeyRange.bound([source, now - hour], [source, now]);
  const cursor = await store.index('source').openCursor(range, 'prev');
  const last = cursor?.value;
  if (last && now - last.to <= vouches) {
    if (now > last.to) await store.put({ ...last, to: now });
  } else await store.put({ source, site, from: now, to: now });
}

/** When a source was seen is kept to the half minute: a page that changes all the time is no reason to write as often. */
const seldom = 30_000;

async function see(store: SourceStore, row: StoredSource): Promise<void> {
  const known = await store.get(row.source);
  const same = known?.health.state === row.health.state;
  const next = { ...row, since: same ? (known.since ?? known.seen) : row.seen };
  const recent = known !== undefined && Math.abs(row.seen - known.seen) < seldom;
  if (recent && JSON.stringify(known) === JSON.stringify({ ...next, seen: known.seen })) return;
  await store.put(next);
}

/**
 * Notes what a page says that shows no account of its own (signed out, or somebody else's): its health and what it
 * withheld. It vouches for nothing, so it does not count as coverage.
 */
export async function noteHealth(
  database: Ledger,
  hash: Pseudonym,
  reading: Reading & { account: string },
  { host, now }: { host: string; now: number },
): Promise<void> {
  const source = await hash('source', reading.site, reading.account, host);
  const transaction = database.transaction(['withheld', 'sources'], 'readwrite');
  await whole(transaction, async () => {
    await noteWithheld(transaction.objectStore('withheld'), source, reading, now);
    if (reading.health.state === 'ok') return;
    const row = { source, site: reading.site, host, seen: now, health: reading.health };
    await see(transaction.objectStore('sources'), row);
  });
  announceChange();
}

/** Keeps the most that was withheld at one time: the same page read again would otherwise count twice. */
export async function noteWithheld(
  store: WithheldStore,
  source: string,
  { site, withheld }: Reading,
  now: number,
): Promise<void> {
  const day = new Date(now).toISOString().slice(0, 10);
  for (const { reason, count } of withheld) {
    const known = await store.get([day, source, reason]);
    if (count > (known?.count ?? 0)) await store.put({ day, source, site, reason, count });
  }
}
