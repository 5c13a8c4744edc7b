// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { factsOf } from '../../utils/domain/fact.ts';
import { exportLedger, importLedger } from '../../utils/ledger/backup.ts';
import { ledgerKey } from '../../utils/ledger/pseudonym.ts';
import { stateFacts } from '../../utils/ledger/state.ts';
import { schedule } from '../domain/make.ts';
import { saying } from '../in-english.ts';
import {
  chat,
  click,
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
let ownKey: string;
beforeEach(async () => {
  room = await newLedger();
  ownKey = await ledgerKey(room.database);
});

const exported = async (from = room) =>
  JSON.stringify(await exportLedger(from.database, { name: '', hosts: [] }, 0));

/** An empty ledger with the same key: the same person's second computer. */
async function secondComputer(): Promise<Room> {
  const other = await newLedger();
  await other.database.put('meta', ownKey, 'key');
  return openRoom();
}

/** All that can be compared: keys of facts are only counted up, sources are not part of a file. */
async function content({ database }: Room): Promise<unknown> {
  const { messages, coverage, withheld } = await dump(database);
  const facts = (await database.getAll('facts')).map((fact) => JSON.stringify(fact)).sort();
  return { messages, coverage, withheld, facts, asks: await storedAsks(database) };
}

describe('a ledger, exported and imported', () => {
  test('into an empty one is the same ledger', async () => {
    await playDay(room);
    const [file, before] = [await exported(), await content(room)];
    const other = await newLedger();
    await importLedger(other.database, file);
    expect(await content(other)).toEqual(before);
    expect(await storedAsks(other.database)).toEqual(await rebuilt(other.database));
    expect(JSON.parse(await exported(other))).toEqual(JSON.parse(file));
  });

  test('goes on being the same: what it knew under another id is still known', async () => {
    await playDay(room);
    const file = await exported();
    await importLedger((await newLedger()).database, file);
    const other = await openRoom();
    const before = await other.database.count('messages');
    await other.store([sentRow('Sent/4', when('Mon 09:20')), mail('Archive/9', when('Mon 09:00'))]);
    expect(await other.database.count('messages')).toBe(before);
  });

  test('twice is once', async () => {
    await playDay(room);
    const [file, before] = [await exported(), await content(room)];
    await importLedger(room.database, file);
    await importLedger(room.database, file);
    expect(await content(room)).toEqual(before);
  });

  test('keeps the links of asks that are open here, and brings none', async () => {
    await room.store([chat('m1', when('Mon 09:00'))], 1, { m1: 'https://chat.company.test/#boss' });
    const file = await exported();
    expect(file).not.toContain('chat.company.test');
    await importLedger(room.database, file);
    expect((await room.database.getAll('asks')).map((ask) => ask.link)).toEqual([
      'https://chat.company.test/#boss',
    ]);
  });

  test('names its format, its version and when it was made', async () => {
    expect(await exportLedger(room.database, { name: 'Alice', hosts: ['https://a.test'] }, 0)).toMatchObject({
      format: 'reachable-ledger',
      version: 1,
      exported: '1970-01-01T00:00:00.000Z',
      settings: { name: 'Alice', hosts: ['https://a.test'] },
    });
  });

  test.each(['export-1.json', 'export-1-groups.json'])(
    'the stored sample %s can still be read',
    async (name) => {
      await importLedger(room.database, readFileSync(join(import.meta.dirname, '../samples', name), 'utf8'));
      expect(await room.database.count('messages')).toBe(9);
      expect(await storedAsks(room.database)).toEqual(await rebuilt(room.database));
    },
  );

  test('people keep the group that they were put into; in older files they are in none', async () => {
    const [old, grouped] = ['export-1.json', 'export-1-groups.json'].map((name) =>
      readFileSync(join(import.meta.dirname, '../samples', name), 'utf8'),
    );
    const groups = async (file: string) => {
      const { database } = await newLedger();
      await importLedger(database, file);
      return factsOf(await database.getAll('facts'), 'person').map(({ group }) => group);
    };
    expect([await groups(old!), await groups(grouped!)]).toEqual([[undefined], [undefined, 'boss']]);
  });
});

describe('two halves of a ledger, joined', () => {
  test('are the whole, whichever is joined to which', async () => {
    await playDay(room);
    // Which of a message's ids became its key depends on which was seen first; the asks do not.
    const bare = async () =>
      (await storedAsks(room.database)).map(({ at, reply, messages }) => [
        at,
        reply?.at,
        reply?.how,
        messages,
      ]);
    const [whole, messages] = [await bare(), await room.database.count('messages')];
    for (const [first, second] of [
      ['first', 'second'],
      ['second', 'first'],
    ] as const) {
      const other = await secondComputer();
      await playDay(other, first);
      const file = await exported(other);
      room = await secondComputer();
      await playDay(room, second);
      await importLedger(room.database, file);
      expect(await room.database.count('messages')).toBe(messages);
      expect(await bare()).toEqual(whole);
      expect(await storedAsks(room.database)).toEqual(await rebuilt(room.database));
    }
  });

  test('one saw the click, the other the row, a third the moved copy: one message', async () => {
    const at = when('Mon 09:20:30');
    await room.store([click('c1', at, { answers: 'INBOX/1' })]);
    for (const message of [sentRow('Sent/4', at), sentRow('Done/7', at)]) {
      const file = await exported();
      room = await secondComputer();
      await room.store([message]);
      await importLedger(room.database, file);
    }
    const messages = await room.database.getAll('messages');
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ clock: 'sender' });
    expect(messages[0]?.answers).not.toBeNull();
    for (const id of ['compose/c1', 'Sent/4', 'Done/7'])
      await room.store([sentRow(id, at, { precision: 's', at })]);
    expect(await room.database.count('messages')).toBe(1);
  });

  test('a send that the other has settled stays settled', async () => {
    const at = when('Mon 09:20:30');
    await room.store([click('c1', at)]);
    const early = await exported();
    await room.store([sentRow('Sent/4', at)]);
    await importLedger(room.database, early);
    expect(
      (await room.database.getAll('messages')).map(({ provisional, at: time }) => [provisional, time]),
    ).toEqual([[undefined, when('Mon 09:20')]]);
  });

  test('what one knows better, both know: addressing, time, the earliest answer seen, the longest coverage', async () => {
    const row = mail('INBOX/1', when('Mon 09:00'), { addressed: 'unknown' });
    await room.store({ messages: [row], withheld: [{ reason: 'no-time', count: 1 }] }, when('Mon 10:00'));
    const other = await exported();
    await room.store({ messages: [{ ...row, addressed: 'to' }], answered: ['INBOX/1'] }, when('Mon 10:03'));
    await room.store({ withheld: [{ reason: 'no-time', count: 4 }] }, when('Mon 10:04'));
    const better = await content(room);
    await importLedger(room.database, other);
    expect(await content(room)).toEqual(better);

    const file = await exported();
    room = await secondComputer();
    await importLedger(room.database, other);
    await importLedger(room.database, file);
    expect(await content(room)).toEqual(better);
  });

  test("the user's mark on an ask follows it to the key that it has here", async () => {
    await room.store([mail('INBOX/1', when('Mon 09:00'))]);
    const [ask] = await room.database.getAll('asks');
    await stateFacts(room.database, [
      { kind: 'mark', stated: 1, ask: ask?.key ?? '', mark: 'no-reply-needed' },
    ]);
    const file = await exported();
    room = await secondComputer();
    await room.store([mail('Archive/9', when('Mon 09:00'))]);
    for (const _twice of [1, 2]) await importLedger(room.database, file);
    const [here] = await room.database.getAll('asks');
    expect(here?.key).not.toBe(ask?.key);
    expect(await room.database.getAll('facts')).toEqual([
      { kind: 'mark', stated: 1, ask: here?.key, mark: 'no-reply-needed' },
    ]);
  });
});

describe("another installation's ledger", () => {
  test('is refused where messages are: hashes would not match', async () => {
    await playDay(room);
    const file = await exported();
    const other = await newLedger();
    await other.store([chat('m1', 0)]);
    const before = await dump(other.database);
    await expect(saying(() => importLedger(other.database, file))).rejects.toThrow(
      /another installation.*Nothing was imported/u,
    );
    expect(await dump(other.database)).toEqual(before);
  });

  test('comes into an empty one, with its key', async () => {
    await playDay(room);
    const [file, key] = [await exported(), await ledgerKey(room.database)];
    const other = await newLedger();
    await stateFacts(other.database, [schedule()]);
    await importLedger(other.database, file);
    expect(await ledgerKey(other.database)).toBe(key);
  });
});
