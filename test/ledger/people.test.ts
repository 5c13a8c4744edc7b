// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { hashSender, readSenders } from '../../utils/ledger/people.ts';
import { chat, chatOwn, mail, newLedger, when, type Room } from './make.ts';

let room: Room;
beforeEach(async () => {
  room = await newLedger();
});

test('a sender is hashed as the recording hashes them', async () => {
  await room.store([mail('INBOX/1', when('Mon 09:00'))]);
  const [row] = await readSenders(room.database);
  expect(row?.sender).toBe(await hashSender(room.database, 'roundcube', 'boss@company.test'));
  expect(row?.sender).not.toBe(await hashSender(room.database, 'converse', 'boss@company.test'));
  expect(JSON.stringify(row)).not.toContain('boss');
});

test('asks are counted by sender, with the latest and the way to one that is open', async () => {
  const link = 'https://chat.company.test/#boss';
  await room.store([chat('m1', when('Mon 09:00')), chatOwn('m2', when('Mon 09:05'))]);
  await room.store([chat('m3', when('Mon 10:00'))], when('Mon 10:01'), { m3: link });
  await room.store([mail('INBOX/1', when('Mon 11:00'), { sender: 'carol@company.test', conversation: 'c' })]);
  const boss = await hashSender(room.database, 'converse', 'boss@company.test');
  const rows = await readSenders(room.database);
  expect(rows).toHaveLength(2);
  expect(rows.find(({ sender }) => sender === boss)).toEqual({
    sender: boss,
    site: 'converse',
    asks: 2,
    latest: when('Mon 10:00'),
    link,
  });
});

test('what is no ask makes nobody a sender', async () => {
  await room.store([mail('INBOX/1', when('Mon 09:00'), { addressed: 'cc' })]);
  expect(await readSenders(room.database)).toEqual([]);
});
