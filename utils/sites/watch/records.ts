import type { RecordWish, Records } from '../site.ts';

/** No more rows than this of one store: a reading has to stay small. */
const most = 20_000;

/**
 * Reads the stores that a site wishes for from the page's own databases, without ever creating, changing or blocking
 * one: only databases that exist are opened, without a version, read only, and closed as soon as the page wants to
 * upgrade. A record's few used fields are taken inside the cursor; the rest is never held.
 */
export async function readRecords(
  wishes: readonly RecordWish[],
  factory: IDBFactory = indexedDB,
): Promise<Records> {
  const found: Record<string, unknown[]> = {};
  for (const { name } of await factory.databases()) {
    if (name === undefined) continue;
    const wanted = wishes.filter((wish) => wish.database.test(name));
    if (wanted.length === 0) continue;
    const database = await open(factory, name);
    if (!database) continue;
    try {
      for (const wish of wanted) {
        for (const store of [...database.objectStoreNames].filter((one) => wish.store.test(one)))
          await collect(database, store, (record) => {
            const rows = (found[wish.as] ??= []);
            const row = wish.take(record, name);
            if (row !== null && row !== undefined) rows.push(row);
            return rows.length < most;
          });
      }
    } finally {
      database.close();
    }
  }
  return found;
}

function open(factory: IDBFactory, name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const opening = factory.open(name);
    // It went away meanwhile: it must not be made anew.
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    opening.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(null);
    });
    opening.addEventListener('success', () => {
      const database = opening.result;
      database.addEventListener('versionchange', () => database.close());
      resolve(database);
    });
  });
}

function collect(database: IDBDatabase, store: string, take: (record: unknown) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, 'readonly');
    const asking = transaction.objectStore(store).openCursor();
    asking.addEventListener('success', () => {
      const cursor = asking.result;
      if (cursor && take(cursor.value)) cursor.continue();
    });
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
  });
}
