import type { Page } from 'puppeteer-core';

interface Store {
  name: string;
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
  rows: { key: IDBValidKey; value: unknown }[];
}

/** A database as it lies on the disk: its form and all of its rows. */
export interface Database {
  name: string;
  version: number;
  stores: Store[];
}

/** All databases of a page's origin. Their rows must be such as JSON can say. */
export async function databasesOf(page: Page): Promise<Database[]> {
  // As text: Firefox's protocol leaves out an object that it has said before.
  const text = await page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const read = async (store: IDBObjectStore): Promise<Store> => {
      const asked = Promise.all([done(store.getAllKeys()), done(store.getAll())]);
      const indexes = [...store.indexNames].map((name) => store.index(name));
      const [keys, values] = await asked;
      return {
        name: store.name,
        keyPath: store.keyPath,
        autoIncrement: store.autoIncrement,
        indexes: indexes.map(({ name, keyPath, unique, multiEntry }) => ({
          name,
          keyPath,
          unique,
          multiEntry,
        })),
        rows: keys.map((key, index) => ({ key, value: values[index] as unknown })),
      };
    };
    const found: Database[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      const reading = [...database.objectStoreNames].map((one) =>
        read(database.transaction(one).objectStore(one)),
      );
      const stores = await Promise.all(reading);
      found.push({ name, version: database.version, stores });
      database.close();
    }
    return JSON.stringify(found);
  });
  return JSON.parse(text) as Database[];
}

/** Removes all databases of a page's origin and makes these anew; whoever has one open must close it when told. */
export function putBackDatabases(page: Page, databases: Database[]): Promise<void> {
  return page.evaluate(async (wanted) => {
    const done = (request: IDBRequest) =>
      new Promise<void>((resolve, reject) => {
        request.addEventListener('success', () => resolve());
        request.addEventListener('error', () => reject(request.error));
      });
    for (const { name = '' } of await indexedDB.databases()) await done(indexedDB.deleteDatabase(name));
    for (const { name, version, stores } of wanted) {
      const opening = indexedDB.open(name, version);
      opening.addEventListener('upgradeneeded', () => {
        for (const { name: store, keyPath, autoIncrement, indexes, rows } of stores) {
          const made = opening.result.createObjectStore(store, { keyPath, autoIncrement });
          for (const index of indexes) made.createIndex(index.name, index.keyPath, index);
          // A row that holds its key itself is given none.
          for (const { key, value } of rows) made.add(value, ...(keyPath === null ? [key] : []));
        }
      });
      await done(opening);
      opening.result.close();
    }
  }, databases);
}
