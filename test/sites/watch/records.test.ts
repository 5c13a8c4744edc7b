// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { RecordWish } from '../../../utils/sites/site.ts';
import { readRecords } from '../../../utils/sites/watch/records.ts';

let factory: IDBFactory;
beforeEach(() => {
  factory = new IDBFactory();
});

const wish: RecordWish = {
  as: 'chains',
  database: /^Chat:manager/u,
  store: /^chains/u,
  take: (record, database) => {
    const { id, secret } = record as { id: number; secret?: boolean };
    return secret ? null : { id, database };
  },
};

function make(name: string, stores: Record<string, unknown[]>, version = 3): Promise<void> {
  return new Promise((resolve) => {
    const opening = factory.open(name, version);
    opening.addEventListener('upgradeneeded', () => {
      for (const [store, records] of Object.entries(stores)) {
        const made = opening.result.createObjectStore(store, { keyPath: 'id' });
        for (const record of records) made.put(record);
      }
    });
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve();
    });
  });
}

describe('the page’s own databases', () => {
  test('give the wished fields of the wished stores, and nothing else', async () => {
    await make('Chat:manager:1', {
      'chains-2': [
        { id: 1, text: 'xxx' },
        { id: 2, secret: true },
      ],
      drafts: [{ id: 9 }],
    });
    await make('Chat:auth', { 'chains-2': [{ id: 7 }] });
    expect(await readRecords([wish], factory)).toEqual({ chains: [{ id: 1, database: 'Chat:manager:1' }] });
  });

  test('are never made, changed or upgraded', async () => {
    await make('Chat:manager:1', { 'chains-2': [{ id: 1 }] }, 7);
    await readRecords([wish], factory);
    expect(await factory.databases()).toEqual([{ name: 'Chat:manager:1', version: 7 }]);
    expect(await readRecords([{ ...wish, database: /nothing/u }], factory)).toEqual({});
    expect(await factory.databases()).toHaveLength(1);
  });

  test('do not keep the page from upgrading them', async () => {
    await make('Chat:manager:1', { 'chains-2': [{ id: 1 }] });
    await Promise.all([readRecords([wish], factory), make('Chat:manager:1', {}, 9)]);
    expect((await factory.databases())[0]?.version).toBe(9);
  });

  test('that lack the store say nothing', async () => {
    await make('Chat:manager:1', { other: [] });
    expect(await readRecords([wish], factory)).toEqual({});
  });
});
