// @vitest-environment node
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exportLedger, importLedger } from '../../utils/ledger/backup.ts';
import { noteHealth } from '../../utils/ledger/coverage.ts';
import { stateFacts } from '../../utils/ledger/state.ts';
import { wordsFor } from '../../utils/problem.ts';
import { emptyReading } from '../../utils/sites/site.ts';
import { schedule } from '../domain/make.ts';
import { chat, chatOwn, click, dump, host, mail, newLedger, when, type Room } from './make.ts';
import { playDay } from './sample.ts';

let room: Room;
beforeEach(async () => {
  room = await newLedger();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const quota = () => new DOMException('The quota has been exceeded.', 'QuotaExceededError');

/** From the nth write on the disk is full. `late`: the browser has taken the write and ends the transaction itself. */
function fillDisk(after: number, late = false): void {
  let left = after;
  for (const method of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function full(
      this: IDBObjectStore,
      ...args
    ) {
      left -= 1;
      if (left >= 0) return write.apply(this, args);
      if (!late) throw quota();
      const { transaction } = this;
      const request = write.apply(this, args);
      const abort = () =>
        void Reflect.apply(Reflect.get(transaction, '_abort'), transaction, ['QuotaExceededError']);
      if (left === -1) queueMicrotask(abort);
      return request;
    });
  }
}

const reading = [
  chat('m1', when('Mon 09:00')),
  chatOwn('m2', when('Mon 09:05')),
  chat('m3', when('Mon 10:00')),
];
const rows = async () => Object.values(await dump(room.database)).flat().length;

describe('a full disk', () => {
  test.each([0, 1, 2, 3, 4, 5, 6])('at write %i of a reading: nothing of it is stored', async (after) => {
    await room.store([mail('INBOX/1', when('Mon 08:00'))]);
    const before = await dump(room.database);
    fillDisk(after);
    await expect(room.store(reading)).rejects.toThrow(/quota/iu);
    vi.restoreAllMocks();
    expect(await dump(room.database)).toEqual(before);
  });

  test.each([0, 1, 3, 5])(
    'noticed after write %i was taken: nothing of it is stored either',
    async (after) => {
      const before = await rows();
      fillDisk(after, true);
      await expect(room.store(reading)).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await rows()).toBe(before);
    },
  );

  test('among copies of mails, too', async () => {
    await room.store([click('c1', when('Mon 09:20'))]);
    const before = await dump(room.database);
    fillDisk(1);
    const copies = [
      mail('INBOX/1', when('Mon 09:00')),
      mail('Archive/2', when('Mon 09:00')),
      mail('INBOX/3', when('Mon 09:30')),
    ];
    await expect(room.store(copies)).rejects.toThrow(/quota/iu);
    vi.restoreAllMocks();
    expect(await dump(room.database)).toEqual(before);
  });

  test('is said in words that tell what to do', async () => {
    fillDisk(0);
    const error: unknown = await room.store(reading).catch((thrown: unknown) => thrown);
    expect(await wordsFor(error)).toMatch(/disk is full.*not recorded yet.*Free some space/u);
  });

  test('once there is space again the same reading is stored whole', async () => {
    fillDisk(2);
    await expect(room.store(reading)).rejects.toThrow();
    vi.restoreAllMocks();
    await room.store(reading);
    expect([await room.database.count('messages'), await room.database.count('asks')]).toEqual([3, 2]);
  });

  test("of several facts none is kept, and of a page's health nothing", async () => {
    fillDisk(1);
    await expect(stateFacts(room.database, [schedule(), schedule({ stated: 2 })])).rejects.toThrow(/quota/iu);
    vi.restoreAllMocks();
    fillDisk(0);
    const health = { state: 'signed-out' as const, missing: [] };
    const signedOut = { ...emptyReading('converse'), account: 'alice', health };
    const noted = noteHealth(room.database, room.hash, signedOut, { host, now: 1 });
    await expect(noted).rejects.toThrow(/quota/iu);
    vi.restoreAllMocks();
    expect([await room.database.count('facts'), await room.database.count('sources')]).toEqual([0, 0]);
  });

  test.each([0, 1, 4, 9, 14])('at write %i of an import: nothing is imported', async (after) => {
    await playDay(room);
    const file = JSON.stringify(await exportLedger(room.database, { name: '', hosts: [] }, 0));
    const other = await newLedger();
    const before = await dump(other.database);
    fillDisk(after);
    await expect(importLedger(other.database, file)).rejects.toThrow(/quota/iu);
    vi.restoreAllMocks();
    expect(await dump(other.database)).toEqual(before);
  });
});
