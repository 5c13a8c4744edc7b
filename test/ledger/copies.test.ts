// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import type { Message } from '../../utils/domain/message.ts';
import { asksIn, click, mail, newLedger, rebuilt, sentRow, storedAsks, when, type Room } from './make.ts';

let room: Room;
beforeEach(async () => {
  room = await newLedger();
});

const count = () => room.database.count('messages');

/** Records each in a reading of its own, then everything again: nothing may be added the second time. */
async function oneByOne(...messages: Message[]) {
  for (const message of [...messages, ...messages]) await room.store([message]);
}

describe('a mail of Outlook, known by its own id offline and by its Message-ID once opened', () => {
  const nine = when('Mon 09:00') + 12_000;
  const outlook = (id: string, at: number, changes: Partial<Message> = {}) =>
    mail(id, at, { site: 'outlook', at, precision: 's', clock: 'server', ...changes });

  test('is one mail, and what is known of it is joined', async () => {
    await oneByOne(outlook('AAMkItem1', nine, { addressed: 'unknown' }), outlook('m1@company.test', nine));
    expect(await count()).toBe(1);
    expect(await asksIn(room.database)).toHaveLength(1);
    expect(await storedAsks(room.database)).toEqual(await rebuilt(room.database));
  });

  test('is another one when it came in another second, or by the same kind of id', async () => {
    await oneByOne(
      outlook('AAMkItem1', nine),
      outlook('m2@company.test', nine + 1000),
      outlook('AAMkItem3', nine),
    );
    expect(await count()).toBe(3);
  });
});

describe('a moved copy', () => {
  const nine = when('Mon 09:00');

  test.each<[string, Message, number]>([
    ['other folder, same minute', mail('Archive/9', nine), 1],
    ['other folder in another folder', mail('Archive/2026/9', nine), 1],
    ['other folder, another minute', mail('Archive/9', nine + 60_000), 2],
    ['same folder: two mails', mail('INBOX/2', nine), 2],
    ['another sender', mail('Archive/9', nine, { sender: 'carol@company.test' }), 2],
    ['another conversation', mail('Archive/9', nine, { conversation: 'another' }), 2],
    ['another direction', sentRow('Archive/9', nine), 2],
  ])('%s', async (_case, copy, expected) => {
    await oneByOne(mail('INBOX/1', nine), copy);
    expect(await count()).toBe(expected);
    expect(await storedAsks(room.database)).toEqual(await rebuilt(room.database));
  });

  test('both in one reading are one', async () => {
    await room.store([mail('INBOX/1', nine), mail('Archive/9', nine)]);
    expect(await count()).toBe(1);
  });

  test('what its row says is known of the message', async () => {
    await room.store([mail('INBOX/1', nine, { addressed: 'unknown' })]);
    await room.store([mail('Archive/9', nine, { addressed: 'to' })]);
    expect(await asksIn(room.database)).toHaveLength(1);
    await room.store({ answered: ['Archive/9'] }, when('Mon 11:00'));
    expect((await asksIn(room.database))[0]?.answeredSeen).toBe(when('Mon 11:00'));
  });
});

describe('mails of SOGo, which names a mail by folder and number as Roundcube does', () => {
  const nine = when('Mon 09:00');
  const site = 'sogo' as const;

  test('are one where one was moved', async () => {
    await oneByOne(mail('INBOX/1', nine, { site }), mail('Archive/9', nine, { site }));
    expect(await count()).toBe(1);
  });

  test('are two where they look alike in one folder', async () => {
    await oneByOne(mail('INBOX/1', nine, { site }), mail('INBOX/2', nine, { site }));
    expect(await count()).toBe(2);
  });

  test('are one where one was seen at the click that sent it', async () => {
    await oneByOne(click('1', nine + 40_000, { site }), sentRow('Sent/2', nine, { site }));
    expect(await count()).toBe(1);
    expect(await storedAsks(room.database)).toEqual(await rebuilt(room.database));
  });
});

describe('a send and its row in Sent', () => {
  const sent = when('Mon 09:05:40');

  test.each<[string, number, number]>([
    ['the same minute', when('Mon 09:05'), 1],
    ['the next minute', when('Mon 09:06'), 1],
    ['60 seconds apart', when('Mon 09:06:40'), 1],
    ['beyond 60 seconds', when('Mon 09:06:41'), 2],
    ['two minutes before', when('Mon 09:03'), 2],
  ])('%s', async (_case, row, expected) => {
    const both = [click('c1', sent), sentRow('Sent/4', row, { at: row })];
    for (const order of [both, both.toReversed()]) {
      room = await newLedger();
      await oneByOne(...order);
      expect(await count()).toBe(expected);
    }
  });

  test("the row's time holds, and what the click answered stays known", async () => {
    for (const first of ['click', 'row']) {
      room = await newLedger();
      const asked = mail('INBOX/1', when('Mon 09:00'));
      const send = click('c1', sent, { answers: 'INBOX/1' });
      const row = sentRow('Sent/4', sent);
      await oneByOne(asked, ...(first === 'click' ? [send, row] : [row, send]));
      const [ask] = await asksIn(room.database);
      expect(ask?.reply).toMatchObject({
        at: when('Mon 09:05'),
        clock: 'sender',
        precision: 'minute',
        how: 'linked',
      });
    }
  });

  test('two sends within a minute are two, each with its row', async () => {
    const sends = [click('c1', when('Mon 09:05:10')), click('c2', when('Mon 09:05:50'))];
    const rows = [sentRow('Sent/4', when('Mon 09:05')), sentRow('Sent/5', when('Mon 09:05'))];
    await oneByOne(...sends, ...rows);
    const messages = await room.database.getAll('messages');
    expect(messages).toHaveLength(2);
    expect(messages.map((message) => [message.clock, message.provisional])).toEqual([
      ['sender', undefined],
      ['sender', undefined],
    ]);
  });

  test('a send to somebody else in the same minute is another message', async () => {
    await oneByOne(click('c1', sent), sentRow('Sent/4', sent, { conversation: 'another' }));
    expect(await count()).toBe(2);
  });

  test('two clicks are two sends', async () => {
    await oneByOne(click('c1', sent), click('c2', sent));
    expect(await count()).toBe(2);
  });

  test('the row, moved to another folder, is still the same message', async () => {
    await oneByOne(click('c1', sent), sentRow('Sent/4', sent), sentRow('Archive/8', sent));
    expect(await count()).toBe(1);
  });
});
