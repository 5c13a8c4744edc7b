// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { closeLedger, ledger } from '../../utils/ledger/database.ts';
import { steps, version } from '../../utils/ledger/migrations/index.ts';
import { saying } from '../in-english.ts';
import { chat, dump, openRoom, rebuilt, storedAsks, when } from './make.ts';

interface Sample {
  version: number;
  stores: Record<
    string,
    {
      keyPath: string | string[] | null;
      autoIncrement: boolean;
      indexes: Record<string, string | string[]>;
      records: [key: IDBValidKey, value: unknown][];
    }
  >;
}

const folder = join(import.meta.dirname, '../samples');
const samples = readdirSync(folder).filter((name) => /^ledger-\d+\.json$/u.test(name));

/** JSON has no infinity: an open ask ends never. */
const sampleOf = (name: string): Sample =>
  JSON.parse(readFileSync(join(folder, name), 'utf8'), (key, value: unknown) =>
    key === 'until' && value === null ? Infinity : value,
  );

/** Makes the database that a sample was taken from, as that version left it on the user's disk. */
async function restore({ version, stores }: Sample): Promise<void> {
  const database = await openDB('reachable', version, {
    upgrade(database) {
      for (const [name, { keyPath, autoIncrement, indexes, records }] of Object.entries(stores)) {
        const store = database.createObjectStore(name, { keyPath, autoIncrement });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
        for (const [key, value] of records) void store.put(value, keyPath === null ? key : undefined);
      }
    },
  });
  database.close();
}

/** The stores and indexes of the database as it stands. */
async function shape(): Promise<unknown> {
  const database = await ledger();
  return [...database.objectStoreNames].map((name) => {
    const { store } = database.transaction(name);
    const indexes = [...store.indexNames].map((index) => [index, store.index(index).keyPath]);
    return [name, store.keyPath, store.autoIncrement, indexes];
  });
}

beforeEach(async () => {
  await closeLedger();
  globalThis.indexedDB = new IDBFactory();
});

test('there is a stored sample of every version', () => {
  expect(samples.length).toBe(version);
  expect(steps.length).toBe(version);
  expect(samples.map((name) => sampleOf(name).version).sort((a, b) => a - b)).toEqual(
    steps.map((_step, index) => index + 1),
  );
});

describe.each(samples)('%s', (name) => {
  test('opens today and keeps every message, fact and ask', async () => {
    const sample = sampleOf(name);
    await restore(sample);
    const stores = await dump(await ledger());
    for (const [store, { records }] of Object.entries(sample.stores))
      expect(stores[store]).toHaveLength(records.length);
    for (const rows of Object.values(stores)) expect(rows.length).toBeGreaterThan(0);
  });

  test('has the same stores and indexes as a new ledger', async () => {
    const fresh = await shape();
    await closeLedger();
    globalThis.indexedDB = new IDBFactory();
    await restore(sampleOf(name));
    expect(await shape()).toEqual(fresh);
  });

  test('goes on from there: the same message is known, a new one joins', async () => {
    await restore(sampleOf(name));
    const room = await openRoom();
    const before = await room.database.count('messages');
    await room.store([chat('m5', when('Mon 14:30')), chat('m6', when('Mon 14:40'))]);
    expect(await room.database.count('messages')).toBe(before + 1);
    expect(await storedAsks(room.database)).toEqual(await rebuilt(room.database));
    const last = (await storedAsks(room.database)).at(-1);
    expect(last).toMatchObject({ at: when('Mon 14:30'), messages: 2 });
  });
});

describe('a ledger of a newer version', () => {
  const newer: Sample = {
    version: version + 1,
    stores: {
      messages: {
        keyPath: 'key',
        autoIncrement: false,
        indexes: {},
        records: [['m', { key: 'm', of: 'tomorrow' }]],
      },
    },
  };

  test('is not touched, and the error says what to do', async () => {
    await restore(newer);
    await expect(saying(ledger)).rejects.toThrow(
      /newer version of Reachable\. Update the extension.*nothing was changed/u,
    );
    const database = await openDB('reachable');
    expect([database.version, [...database.objectStoreNames], await database.getAll('messages')]).toEqual([
      version + 1,
      ['messages'],
      [{ key: 'm', of: 'tomorrow' }],
    ]);
    database.close();
  });

  test('is asked for again every time: the update may have come', async () => {
    await restore(newer);
    await expect(saying(ledger)).rejects.toThrow(/newer version/u);
    globalThis.indexedDB = new IDBFactory();
    await expect(ledger()).resolves.toBeDefined();
  });
});

test('another context that upgrades is not kept waiting', async () => {
  await ledger();
  const upgraded = await openDB('reachable', version + 1);
  expect(upgraded.version).toBe(version + 1);
  upgraded.close();
});
