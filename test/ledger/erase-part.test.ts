// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { erase } from '../../utils/ledger/erase.ts';
import { periodOf } from '../../utils/ledger/selection.ts';
import { chat, chatOwn, newLedger, rebuilt, storedAsks, when, type Room } from './make.ts';

const now = when('Fri 12:00');
const days = (first: string, last: string) => ({
  site: null,
  period: periodOf(first, last, 'Europe/Berlin'),
});

/** A part of a conversation is erased. */
let room: Room;
beforeEach(async () => {
  room = await newLedger();
  await room.store([
    chat('m1', when('Mon 09:00')),
    chat('m2', when('Tue 09:00')),
    chatOwn('m3', when('Tue 09:05')),
    chat('m4', when('Wed 09:00')),
  ]);
});

test('leaves asks as if it had never been', async () => {
  expect(await storedAsks(room.database)).toMatchObject([
    { at: when('Mon 09:00'), messages: 2 },
    { at: when('Wed 09:00') },
  ]);
  await erase(room.database, days('2026-11-23', '2026-11-23'), { now });
  expect(await storedAsks(room.database)).toMatchObject([
    { at: when('Tue 09:00'), messages: 1, reply: { at: when('Tue 09:05') } },
    { at: when('Wed 09:00'), reply: null },
  ]);
});

test('without its answer an ask is open again', async () => {
  await erase(room.database, days('2026-11-24', '2026-11-24'), { now });
  expect(await storedAsks(room.database)).toMatchObject([
    { at: when('Mon 09:00'), messages: 2, reply: null },
  ]);
  expect(await storedAsks(room.database)).toEqual(await rebuilt(room.database));
});

test('writes no ask again that is what it was: a long conversation has thousands', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await erase(room.database, days('2026-11-23', '2026-11-23'), { now });
  const written = put.mock.contexts.flatMap((store, index) =>
    (store as IDBObjectStore).name === 'asks' ? [put.mock.calls[index]?.[0]] : [],
  );
  put.mockRestore();
  expect(written).toMatchObject([{ at: when('Tue 09:00') }]);
});

test('links of asks that stay open stay', async () => {
  await room.store([chat('m5', when('Wed 10:00'))], now, { m5: 'https://chat.company.test/#boss' });
  const [, open] = await room.database.getAllFromIndex('asks', 'at');
  await erase(room.database, days('2026-11-23', '2026-11-23'), { now });
  expect((await room.database.get('asks', open?.key ?? ''))?.link).toBe(open?.link);
});
