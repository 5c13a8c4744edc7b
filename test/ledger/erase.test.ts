// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import type { SiteId } from '../../utils/domain/message.ts';
import { exportLedger, importLedger } from '../../utils/ledger/backup.ts';
import { erase, oldRecords, tollOf } from '../../utils/ledger/erase.ts';
import { readIncoming } from '../../utils/ledger/incoming.ts';
import { periodOf } from '../../utils/ledger/selection.ts';
import { stateFacts } from '../../utils/ledger/state.ts';
import { schedule } from '../domain/make.ts';
import {
  chat,
  dump,
  mail,
  newLedger,
  openRoom,
  rebuilt,
  sentRow,
  storedAsks,
  when,
  type Room,
} from './make.ts';
import { playDay } from './sample.ts';

let room: Room;
beforeEach(async () => {
  room = await newLedger();
});

const now = when('Fri 12:00');
const everything = { site: null, period: null };
const days = (first: string, last: string, site: SiteId | null = null) => ({
  site,
  period: periodOf(first, last, 'Europe/Berlin'),
});
const keysOf = async () =>
  Object.fromEntries(Object.entries(await dump(room.database)).map(([name, rows]) => [name, rows.length]));
const exported = async () => JSON.stringify(await exportLedger(room.database, { name: '', hosts: [] }, now));

describe('what goes is said before, and is what goes', () => {
  test.each([
    ['everything', everything],
    ['one site', { site: 'roundcube' as const, period: null }],
    ['the other site', { site: 'converse' as const, period: null }],
    ['the day', days('2026-11-23', '2026-11-23')],
    ['the day of a site', days('2026-11-23', '2026-11-23', 'converse')],
    ['another day', days('2026-11-24', '2026-12-01')],
  ])('%s', async (_, selection) => {
    await playDay(room);
    const before = await keysOf();
    const toll = await tollOf(room.database, selection);
    expect(await keysOf()).toEqual(before);
    expect(await erase(room.database, selection, { now })).toEqual(toll);
    const after = await keysOf();
    const less = (name: string) => (before[name] ?? 0) - (after[name] ?? 0);
    expect({ messages: less('messages'), asks: less('asks'), facts: less('facts') }).toEqual({
      messages: toll.messages,
      asks: toll.asks,
      facts: toll.facts,
    });
    // Nothing of it is left to say something another time, and what is left is as if it had been alone.
    expect(await tollOf(room.database, selection)).toMatchObject({
      messages: 0,
      asks: 0,
      facts: 0,
      coverage: 0,
    });
    expect(await storedAsks(room.database)).toEqual(await rebuilt(room.database));
    const aliases = await room.database.getAll('aliases');
    const keys = new Set(await room.database.getAllKeys('messages'));
    expect(aliases.filter((key) => !keys.has(key))).toEqual([]);
  });

  test('with counts and from when to when', async () => {
    await playDay(room);
    expect(await tollOf(room.database, { site: 'converse', period: null })).toMatchObject({
      messages: 5,
      first: when('Mon 10:00'),
      last: when('Mon 14:30'),
    });
    expect(await tollOf(room.database, everything)).toMatchObject({ messages: 9, facts: 8 });
  });
});

describe('what was erased', () => {
  const page = [
    mail('INBOX/1', when('Mon 09:00')),
    sentRow('Sent/2', when('Mon 09:30')),
    mail('INBOX/3', when('Tue 09:00')),
  ];

  test('does not come back when the page is read again; what is new is recorded', async () => {
    await room.store(page);
    await erase(room.database, { site: 'roundcube', period: null }, { now });
    await room.store([...page, mail('INBOX/4', now + 60_000)], now + 120_000);
    expect(await room.database.count('messages')).toBe(1);
    await room.store([chat('m1', when('Mon 09:00'))]);
    expect(await room.database.count('messages')).toBe(2);
  });

  test('of a period is kept out for that period alone', async () => {
    await room.store(page);
    await erase(room.database, days('2026-11-23', '2026-11-23'), { now });
    await room.store([...page, mail('INBOX/0', when('Sun 09:00') - 7 * 86_400_000)]);
    expect((await room.database.getAllFromIndex('messages', 'at')).map(({ at }) => at)).toEqual([
      when('Sun 09:00') - 7 * 86_400_000,
      when('Tue 09:00'),
    ]);
  });

  test('comes back with a backup, which says so before, and is then read as ever', async () => {
    await room.store(page);
    const backup = await exported();
    await erase(room.database, everything, { now });
    const { incoming } = await readIncoming(room.database, backup);
    expect(incoming).toMatchObject({ messages: 3, fresh: 3, comingBack: 3, fits: true });
    await importLedger(room.database, backup);
    await room.store([mail('INBOX/5', when('Tue 09:10'))]);
    expect(await room.database.count('messages')).toBe(4);
  });

  test('stays erased on another computer that takes over the ledger', async () => {
    await room.store(page);
    await erase(room.database, days('2026-11-23', '2026-11-23'), { now });
    const file = await exported();
    room = await newLedger();
    await importLedger(room.database, file);
    await (await openRoom()).store(page);
    expect(await room.database.count('messages')).toBe(1);
    expect(JSON.parse(await exported()).erased).toEqual(JSON.parse(file).erased);
  });
});

describe('what was stated', () => {
  test('about days goes with the days; hours and targets stay', async () => {
    const [from, until] = [when('Mon 00:00'), when('Tue 00:00')];
    await stateFacts(room.database, [
      schedule({ stated: 1, from: '2026-11-23' }),
      { kind: 'target', stated: 4, from, chat: 10, email: 120 },
      { kind: 'place', stated: 3, from, until, place: 'remote' },
      { kind: 'place', stated: 3, from, until: until + 1, place: 'remote' },
      { kind: 'holiday', stated: 2, date: '2026-11-23', off: true },
      { kind: 'holiday', stated: 2, date: '2026-11-24', off: true },
    ]);
    expect(await erase(room.database, days('2026-11-23', '2026-11-23'), { now })).toMatchObject({ facts: 2 });
    const left = await room.database.getAll('facts');
    expect(left.map(({ kind }) => kind)).toEqual(['schedule', 'target', 'place', 'holiday']);
  });

  test('of a sender goes with the last message of theirs', async () => {
    await room.store([mail('INBOX/1', when('Mon 09:00')), mail('INBOX/2', when('Tue 09:00'))]);
    const [ask] = await room.database.getAll('asks');
    await stateFacts(room.database, [
      { kind: 'person', stated: 6, sender: ask?.sender ?? '', notAPerson: false, name: 'Bob' },
    ]);
    await erase(room.database, days('2026-11-23', '2026-11-23'), { now });
    expect(await room.database.count('facts')).toBe(1);
    await erase(room.database, days('2026-11-24', '2026-11-24'), { now });
    expect(await room.database.count('facts')).toBe(0);
  });

  test('is put back where everything goes, as far as it is needed on', async () => {
    await playDay(room);
    await erase(room.database, everything, { now, keep: [schedule({ stated: now })] });
    expect(await room.database.getAll('facts')).toEqual([schedule({ stated: now })]);
    expect(await room.database.get('meta', 'key')).toBeTruthy();
  });
});

test('coverage is cut where it reaches over the edge', async () => {
  const source = 'x'.repeat(22);
  const { from } = periodOf('2026-11-24', '2026-11-24', 'Europe/Berlin');
  await room.database.put('coverage', { source, site: 'gmail', from: from - 60_000, to: from + 120_000 });
  expect(await erase(room.database, days('2026-11-24', '2026-11-24'), { now })).toMatchObject({
    coverage: 120_000,
  });
  expect(await room.database.getAll('coverage')).toEqual([
    { source, site: 'gmail', from: from - 60_000, to: from },
  ]);
});

test('many messages of one minute, and progress told in counts', async () => {
  await room.store([mail('INBOX/1', when('Mon 09:00'), { addressed: 'cc' })]);
  const [row] = await room.database.getAll('messages');
  if (!row) throw new Error('nothing was stored');
  const { store, done } = room.database.transaction('messages', 'readwrite');
  for (let index = 1; index < 5200; index++) void store.put({ ...row, key: `${row.key}${index}` });
  await done;
  const told: [number, number][] = [];
  const progress = (...of: [number, number]) => void told.push(of);
  const toll = await erase(room.database, { site: 'roundcube', period: null }, { now, progress });
  expect(toll.messages).toBe(5200);
  expect(told).toEqual([1, 2, 3, 4, 5].map((thousand) => [thousand * 1000, 5200]));
  expect(await room.database.count('messages')).toBe(0);
}, 120_000);

test('records older than thirteen months are offered, younger ones are not', async () => {
  expect(await oldRecords(room.database, now, 'Europe/Berlin')).toBeNull();
  // 27 November 2026 less thirteen months.
  await room.store([mail('INBOX/1', Date.parse('2025-10-27T00:30:00+01:00'))]);
  expect(await oldRecords(room.database, now, 'Europe/Berlin')).toBeNull();
  await room.store([mail('INBOX/2', Date.parse('2025-10-26T23:30:00+01:00'))]);
  expect(await oldRecords(room.database, now, 'Europe/Berlin')).toEqual({
    messages: 1,
    until: Date.parse('2025-10-27T00:00:00+01:00'),
  });
});
