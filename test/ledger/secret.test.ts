// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import type { Message } from '../../utils/domain/message.ts';
import { exportLedger } from '../../utils/ledger/backup.ts';
import { chat, chatOwn, click, dump, mail, newLedger, when, type Room } from './make.ts';

let room: Room;
beforeEach(async () => {
  room = await newLedger();
});

const roomName = 'secret-plans@rooms.company.test';
const said: Message[] = [
  mail('INBOX/4711', when('Mon 09:00'), {
    sender: 'boss@company.test',
    conversation: 'pay cut|boss@company.test',
  }),
  click('compose-4712', when('Mon 09:20'), {
    answers: 'INBOX/4711',
    conversation: 'pay cut|boss@company.test',
  }),
  chat('stanza-4713', when('Mon 10:00'), {
    sender: 'Big Boss',
    conversation: roomName,
    addressed: 'mention',
  }),
  chat('stanza-4714', when('Mon 10:01'), {
    sender: 'Carol the Great',
    conversation: roomName,
    thread: 'root-4715',
  }),
  chatOwn('stanza-4716', when('Mon 10:02'), {
    conversation: roomName,
    names: ['Big Boss'],
    answers: 'stanza-4713',
  }),
  chat('stanza-4717', when('Mon 11:00'), {
    sender: 'dave@practice.example',
    conversation: 'dave@practice.example',
  }),
];
const secrets = [
  ...said.flatMap(({ account, conversation, id, thread, sender, answers, names = [] }) => [
    account,
    conversation,
    id,
    thread,
    sender,
    answers,
    ...names,
  ]),
  'pay cut',
  'secret-plans',
  'Boss',
  '4711',
  'alice',
  'company.test/room',
].filter((text) => text !== null);

async function recordAll(): Promise<void> {
  const own = ['alice.smith@company.test'];
  await room.store({
    messages: said.filter(({ site }) => site === 'roundcube'),
    answered: ['INBOX/4711'],
    own,
  });
  await room.store({
    messages: said.filter(({ site }) => site === 'converse'),
    acknowledged: [{ message: 'stanza-4714', at: null }],
    unanswered: ['stanza-4717'],
    withheld: [{ reason: 'no-sender', count: 1 }],
  });
  secrets.push(...own);
}

test('no address, nick, room, subject or id that a page gave is anywhere in the ledger', async () => {
  await recordAll();
  const stored = JSON.stringify(await dump(room.database));
  expect(stored.length).toBeGreaterThan(2000);
  for (const secret of secrets) expect(stored).not.toContain(secret);
});

test('nor in an exported ledger', async () => {
  await recordAll();
  const file = JSON.stringify(await exportLedger(room.database, { name: '', hosts: [] }, 0));
  for (const secret of secrets) expect(file).not.toContain(secret);
});

test('only the link of an open ask is in clear, and when the ask closes it is gone', async () => {
  const link = `https://chat.company.test/#${roomName}`;
  const asked = said.filter(({ id }) => id === 'stanza-4713');
  await room.store(asked, 1, { 'stanza-4713': link });
  expect(JSON.stringify((await dump(room.database)).asks)).toContain(link);
  expect(JSON.stringify(await exportLedger(room.database, { name: '', hosts: [] }, 0))).not.toContain(
    roomName,
  );
  await room.store(said.filter(({ id }) => id === 'stanza-4716'));
  expect(JSON.stringify(await dump(room.database))).not.toContain(roomName);
});

test('the same person has another hash in every installation', async () => {
  const here = await room.hash('person', 'converse', 'boss@company.test');
  const other = await newLedger();
  expect(await other.hash('person', 'converse', 'boss@company.test')).not.toBe(here);
  expect(here).toMatch(/^[\w-]{22}$/u);
});

test('different lists of parts never make the same hash', async () => {
  const made = await Promise.all([
    room.hash('a', 'b'),
    room.hash('ab'),
    room.hash('a', '', 'b'),
    room.hash('1:a', 'b'),
    room.hash('a1:b'),
    room.hash('b', 'a'),
  ]);
  expect(new Set(made).size).toBe(made.length);
  expect(await room.hash('a', 'b')).toBe(made[0]);
});
