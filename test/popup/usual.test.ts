import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { rulesOf } from '../../utils/domain/rules.ts';
import { knownUsual } from '../../utils/popup/usual.ts';
import { workOutUsual } from '../../utils/popup/work-out.ts';
import { newLedger, type Room } from '../ledger/make.ts';
import { ask, at, schedule, zone } from '../report/sample.ts';

let room: Room;
beforeEach(async () => {
  room = await newLedger();
});

test('the usual is the median of the eight weeks before today, kept for the day', async () => {
  const now = at(20, '12:00');
  const put = async (day: number, time: string, reply: string) => {
    const one = ask('converse', day, time, reply);
    await room.database.put('asks', { ...one, until: now });
  };
  // Below 1 the days of October: 25 September is eight weeks before, the day before it is not.
  await put(-5, '10:00', '10:04');
  await put(19, '10:00', '10:06');
  await put(18, '10:00', '10:20');
  await put(20, '09:00', '09:59');
  await put(-36, '10:00', '10:59');
  const known = { facts: [schedule], rules: rulesOf([schedule], zone), zone, now };
  expect(await knownUsual('2026-11-20')).toBeNull();
  const usual = { chat: 6 * 60_000, email: null };
  expect(await workOutUsual(room.database, known)).toEqual(usual);
  expect(await knownUsual('2026-11-20')).toEqual(usual);
  expect(await knownUsual('2026-11-21')).toBeNull();
});

test('what is kept is repaired when it is damaged', async () => {
  await browser.storage.local.set({ usual: { date: '2026-11-20', chat: 'soon', email: -1 } });
  expect(await knownUsual('2026-11-20')).toEqual({ chat: null, email: null });
  await browser.storage.local.set({ usual: 'x' });
  expect(await knownUsual('2026-11-20')).toBeNull();
});
