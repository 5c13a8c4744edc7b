// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import { record } from '../../utils/ledger/record.ts';
import { emptyReading } from '../../utils/sites/site.ts';
import {
  asksIn,
  chat,
  chatOwn,
  dump,
  host,
  newLedger,
  rebuilt,
  storedAsks,
  when,
  type Room,
} from './make.ts';

let room: Room;
beforeEach(async () => {
  room = await newLedger();
});

const day = [
  chat('m1', when('Mon 09:00')),
  chatOwn('m2', when('Mon 09:05')),
  chat('m3', when('Mon 10:00'), { conversation: 'carol@company.test', sender: 'carol@company.test' }),
];

describe('recording', () => {
  test('makes one message of each, and asks with their replies', async () => {
    await room.store(day);
    expect(await room.database.count('messages')).toBe(3);
    const asks = await asksIn(room.database);
    expect(asks.map((ask) => [ask.at, ask.reply?.at ?? null])).toEqual([
      [when('Mon 09:00'), when('Mon 09:05')],
      [when('Mon 10:00'), null],
    ]);
  });

  test('the same reading again changes nothing at all', async () => {
    await room.store(day, 1);
    const before = await dump(room.database);
    await room.store(day, 1);
    expect(await dump(room.database)).toEqual(before);
  });

  test('two tabs at once make one message', async () => {
    await Promise.all([room.store(day), room.store(day.toReversed()), room.store(day.slice(1))]);
    expect(await room.database.count('messages')).toBe(3);
    expect(await storedAsks(room.database)).toEqual(await rebuilt(room.database));
  });

  test('messages of other accounts and sites with the same id are other messages', async () => {
    await room.store([chat('m1', 0)]);
    await room.store([chat('m1', 0, { account: 'alice@other.test' })]);
    await room.store([chat('m1', 0, { site: 'roundcube', addressed: 'to' })]);
    expect(await room.database.count('messages')).toBe(3);
  });

  test('of two sights the better time holds, and the asks follow it', async () => {
    await room.store([chat('m1', when('Mon 09:01'), { precision: 'minute', clock: 'sender' })]);
    await room.store([chat('m1', when('Mon 09:00:30'))]);
    await room.store([chat('m1', when('Mon 09:02'), { clock: 'device' })]);
    const [ask] = await asksIn(room.database);
    expect(ask).toMatchObject({ at: when('Mon 09:00:30'), precision: 'ms', clock: 'server' });
    expect(await room.database.count('asks')).toBe(1);
  });

  test('a page that shows one message twice tells two things about one message', async () => {
    const bare = chat('m1', when('Mon 09:00'), { sender: null });
    await room.store([
      { ...bare, sender: 'boss@company.test' },
      { ...bare, names: ['x'] },
    ]);
    const [message] = await room.database.getAll('messages');
    expect(message).toMatchObject({ sender: await room.hash('person', 'converse', 'boss@company.test') });
    expect(message?.names).toHaveLength(1);
  });

  test('an unopened row is unknown; opened, it becomes an ask or an exclusion', async () => {
    const row = (id: string) => chat(id, when('Mon 09:00'), { addressed: 'unknown' });
    await room.store([row('m1'), row('m2')]);
    expect(await room.database.count('asks')).toBe(0);
    await room.store([
      { ...row('m1'), addressed: 'to' },
      { ...row('m2'), addressed: 'cc' },
    ]);
    const reasons = (await room.database.getAll('messages')).map((message) => message.reason);
    expect(reasons.sort()).toEqual(['ask', 'cc']);
    expect(await room.database.count('asks')).toBe(1);
  });

  test('what turns out to be a bot is no ask any more, and no reply', async () => {
    await room.store([chat('m1', when('Mon 09:00')), chatOwn('m2', when('Mon 09:05'))]);
    await room.store([chatOwn('m2', when('Mon 09:05'), { automated: true })]);
    expect((await asksIn(room.database)).map((ask) => ask.reply)).toEqual([null]);
    await room.store([chat('m1', when('Mon 09:00'), { automated: true })]);
    expect(await asksIn(room.database)).toEqual([]);
  });

  test('messages dated 1970 or next year are kept as they say', async () => {
    const nextYear = when('Mon 09:00') + 365 * 86_400_000;
    await room.store([chat('old', 0), chat('new', nextYear, { conversation: 'another' })]);
    expect((await asksIn(room.database)).map((ask) => ask.at)).toEqual([0, nextYear]);
  });

  test('a reading that names no account is refused', async () => {
    const nobody = emptyReading('converse');
    await expect(record(room.database, room.hash, nobody, { host, links: {}, now: 1 })).rejects.toThrow(
      /without an account/u,
    );
    expect(Object.values(await dump(room.database)).flat()).toHaveLength(1);
  });
});

describe('the link of an open ask', () => {
  const link = 'https://mail.company.test/?_uid=7';

  test('is kept while it is open and erased when it closes', async () => {
    await room.store([chat('m1', when('Mon 09:00'))], 1, { m1: link });
    expect((await asksIn(room.database))[0]?.link).toBe(link);
    await room.store([chatOwn('m2', when('Mon 09:05'))]);
    expect((await asksIn(room.database))[0]?.link).toBeNull();
  });

  test('stays with the ask when something else comes into the conversation', async () => {
    await room.store([chat('m1', when('Mon 09:00'))], 1, { m1: link });
    await room.store([chat('m2', when('Mon 09:30')), chat('m0', when('Mon 08:30'))]);
    expect(await asksIn(room.database)).toMatchObject([{ messages: 3, at: when('Mon 08:30'), link }]);
  });

  test('is erased when a mark says that it was answered', async () => {
    await room.store([chat('m1', when('Mon 09:00'))], 1, { m1: link });
    await room.store({ site: 'converse', answered: ['m1'] }, when('Mon 09:20'));
    expect((await asksIn(room.database))[0]).toMatchObject({ answeredSeen: when('Mon 09:20'), link: null });
  });
});
