// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import { asksIn, chat, click, mail, newLedger, rebuilt, storedAsks, when, type Room } from './make.ts';

let room: Room;
beforeEach(async () => {
  room = await newLedger();
});

const asked = mail('INBOX/1', when('Mon 09:00'));
const firstAsk = async () => (await asksIn(room.database))[0];

describe('"replied" marks', () => {
  test('the first sight of one is kept, the first time it is seen', async () => {
    await room.store([asked], when('Mon 09:10'));
    await room.store({ messages: [asked], answered: ['INBOX/1'] }, when('Mon 10:00'));
    await room.store({ messages: [asked], answered: ['INBOX/1'] }, when('Mon 11:00'));
    expect(await firstAsk()).toMatchObject({ answeredSeen: when('Mon 10:00'), reply: null });
    expect(await storedAsks(room.database)).toEqual(await rebuilt(room.database));
  });

  test('a mark seen together with the message counts from that sight', async () => {
    await room.store({ messages: [asked], answered: ['INBOX/1'] }, when('Mon 10:00'));
    expect(await firstAsk()).toMatchObject({ answeredSeen: when('Mon 10:00'), unansweredSeen: null });
  });

  test('the last sight of none is renewed, at most once a minute', async () => {
    const look = (at: string) => room.store({ messages: [asked], unanswered: ['INBOX/1'] }, when(at));
    await look('Mon 09:10');
    expect((await firstAsk())?.unansweredSeen).toBe(when('Mon 09:10'));
    await look('Mon 09:10:59');
    expect((await firstAsk())?.unansweredSeen).toBe(when('Mon 09:10'));
    await look('Mon 09:11');
    expect((await firstAsk())?.unansweredSeen).toBe(when('Mon 09:11'));
  });

  test('once answered, a page that has not caught up says nothing', async () => {
    await room.store({ messages: [asked], answered: ['INBOX/1'] }, when('Mon 10:00'));
    await room.store({ messages: [asked], unanswered: ['INBOX/1'] }, when('Mon 12:00'));
    expect(await firstAsk()).toMatchObject({ answeredSeen: when('Mon 10:00'), unansweredSeen: null });
  });

  test('marks on what was never recorded, or on the own, are nothing', async () => {
    const own = click('c1', when('Mon 09:05'));
    await room.store(
      { messages: [own], answered: [own.id, 'INBOX/404'], unanswered: [own.id] },
      when('Mon 10:00'),
    );
    expect(await asksIn(room.database)).toEqual([]);
    const [message] = await room.database.getAll('messages');
    expect(message).not.toHaveProperty('answeredSeen');
  });

  test('the reply, read later, closes the ask with its time', async () => {
    await room.store({ messages: [asked], answered: ['INBOX/1'] }, when('Mon 12:00'));
    await room.store([click('c1', when('Mon 09:20'), { answers: 'INBOX/1' })], when('Mon 12:01'));
    expect((await firstAsk())?.reply).toMatchObject({ at: when('Mon 09:20'), how: 'linked' });
  });
});

describe("the user's own reaction", () => {
  const ask = chat('m1', when('Mon 09:00'));
  const react = (at: number | null, now: string) =>
    room.store({ site: 'converse', messages: [ask], acknowledged: [{ message: 'm1', at }] }, when(now));

  test('is noted at its own time, or when it was first seen', async () => {
    await react(when('Mon 09:01'), 'Mon 09:30');
    expect((await firstAsk())?.acknowledgedAt).toBe(when('Mon 09:01'));
    room = await newLedger();
    await react(null, 'Mon 09:30');
    await react(null, 'Mon 09:40');
    expect((await firstAsk())?.acknowledgedAt).toBe(when('Mon 09:30'));
  });

  test('does not answer', async () => {
    await react(null, 'Mon 09:30');
    expect((await firstAsk())?.reply).toBeNull();
  });
});

test("a linked reply stays, although the asker's clock is an hour ahead and more was said since", async () => {
  const ahead = mail('INBOX/1', when('Mon 10:30'));
  await room.store([ahead]);
  await room.store([click('c1', when('Mon 09:40'), { answers: 'INBOX/1' })]);
  await room.store([click('c2', when('Mon 09:55'))]);
  expect((await firstAsk())?.reply).toMatchObject({ at: when('Mon 09:40'), skewed: true });
  await room.store({ messages: [ahead], answered: ['INBOX/1'] }, when('Mon 11:00'));
  expect((await firstAsk())?.reply).toMatchObject({ at: when('Mon 09:40'), skewed: true });
});
