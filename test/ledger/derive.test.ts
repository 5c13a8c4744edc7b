// @vitest-environment node
import { afterEach, describe, expect, test, vi } from 'vitest';
import { IDBCursor, IDBIndex } from 'fake-indexeddb';
import { chat, chatOwn, newLedger, rebuilt, storedAsks, when, type Room } from './make.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const day = 86_400_000;
const mention = { addressed: 'mention', conversation: 'office@rooms.company.test' } as const;

/** A room in which one mention was never answered, and much was asked and answered since. */
async function busyRoom(turns: number): Promise<Room> {
  const room = await newLedger();
  await room.store([chat('forgotten', when('Mon 09:00') - 100 * day, { ...mention, sender: 'dave' })]);
  const talk = Array.from({ length: turns }, (_, index) => {
    const at = when('Mon 09:00') - 90 * day + index * 3_600_000;
    const thread = `t${index}`;
    const { conversation } = mention;
    return [
      chat(`t${index}`, at, { ...mention, sender: 'carol' }),
      chatOwn(`o${index}`, at + 60_000, { conversation, thread }),
    ];
  });
  await room.store(talk.flat());
  return room;
}

/** Rows that a work reads by ranges and cursors. */
async function rowsRead(work: () => Promise<void>): Promise<number> {
  let rows = 0;
  const getAll = IDBIndex.prototype.getAll;
  vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function (this: IDBIndex, ...parameters) {
    const request = getAll.apply(this, parameters);
    request.addEventListener('success', () => (rows += request.result.length));
    return request;
  });
  const next = IDBCursor.prototype.continue;
  vi.spyOn(IDBCursor.prototype, 'continue').mockImplementation(function (this: IDBCursor, ...parameters) {
    rows += 1;
    return next.apply(this, parameters);
  });
  await work();
  vi.restoreAllMocks();
  return rows;
}

describe('a mention that nobody ever answers', () => {
  test('does not make every later message read all that was said since', async () => {
    const read = async (turns: number) => {
      const room = await busyRoom(turns);
      return rowsRead(() => room.store([chat('new', when('Mon 09:00'), { ...mention, sender: 'boss' })]));
    };
    const few = await read(10);
    expect(await read(200)).toBe(few);
    expect(few).toBeLessThan(10);
  });

  test('is still answered by the user’s next word in the room, together with the new one', async () => {
    const room = await busyRoom(5);
    const { conversation } = mention;
    await room.store([chat('new', when('Mon 09:00'), { ...mention, sender: 'boss' })]);
    await room.store([chatOwn('both', when('Mon 09:07'), { conversation })]);
    const asks = await storedAsks(room.database);
    expect(asks).toEqual(await rebuilt(room.database));
    expect(asks.filter(({ reply }) => reply?.at === when('Mon 09:07'))).toHaveLength(2);
    expect(asks.every(({ reply }) => reply !== null)).toBe(true);
  });

  test('grows by what the same person asks again, and keeps every message’s key', async () => {
    const room = await busyRoom(5);
    await room.store([chat('again', when('Mon 09:00'), { ...mention, sender: 'dave' })]);
    const asks = await storedAsks(room.database);
    expect(asks).toEqual(await rebuilt(room.database));
    const [forgotten] = asks;
    expect(forgotten).toMatchObject({ messages: 2, lastAt: when('Mon 09:00'), reply: null });
    expect(forgotten?.further).toHaveLength(1);
  });
});
