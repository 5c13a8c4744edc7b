import { describe, expect, test } from 'vitest';
import type { Page } from '../../../utils/sites/site.ts';
import { discord } from '../../../utils/sites/discord/index.ts';
import { parsePage } from '../../captures.ts';
import { html, list, mid, now, pageWith, people, room, row, server, talk, type Post } from './pages.ts';

const id = mid('09:00:00.000');
const before = mid('08:00:00.000');
const from = (post: Partial<Post> = {}): Post => ({ id, by: 'boss', ...post });
type With = Parameters<typeof pageWith>[1];
const first = (post: Partial<Post>, page?: With) => {
  const { messages, withheld, health } = discord.read(pageWith([from(post)], page));
  return messages[0] ?? [...withheld.map(({ reason }) => reason), ...health.missing].join(' ');
};
const addressed = (post: Partial<Post>, page?: With) => {
  const message = first(post, page);
  return typeof message === 'string' ? message : `${message.addressed}${message.automated ? '!' : ''}`;
};
/** Without the page's memory: what the document alone says. */
const alone = (post: Partial<Post>) => addressed({ ...post, memory: false });

test('a message is its channel’s, by its id, at the time that its id says', () => {
  expect(first({})).toEqual({
    site: 'discord',
    account: people.alice,
    conversation: room,
    thread: null,
    id,
    at: now - 3_600_000,
    precision: 'ms',
    clock: 'server',
    direction: 'in',
    sender: people.boss,
    addressed: 'none',
    automated: false,
    answers: null,
  });
});

describe('addresses the user', () => {
  test.each<[string, Partial<Post>, With?]>([
    ['none', {}],
    ['none', { mentions: ['carol'] }],
    ['mention', { mentions: ['carol', 'alice'] }],
    ['mention', { mentions: ['alice'], everyone: true }],
    ['mention', { mentions: ['alice'], lit: false }],
    ['group', { everyone: true }],
    ['group', { roles: true }],
    ['none', { roles: true, lit: false }],
    ['unknown', { memory: { mentions: null } }],
    ['mention', { replyTo: [before, 'alice'], mentions: ['alice'] }],
    ['none', { replyTo: [before, 'alice'] }],
    ['mention!', { by: 'bot', mentions: ['alice'] }],
    ['none!', { by: 'hook' }],
    ['mention!', { mentions: ['alice'], type: 23 }],
    ['direct', {}, { kind: 1 }],
    ['direct!', { by: 'bot' }, { kind: 1 }],
    ['group', {}, { kind: 3 }],
    ['mention', { mentions: ['alice'] }, { kind: 3 }],
    // Whether a person or an app speaks is not said.
    ['unknown', { mentions: ['alice'], memory: { author: { id: people.boss } } }],
    ['none', { memory: { author: { id: people.boss } } }],
  ])('as %s: %j %j', (expected, post, page) => expect(addressed(post, page)).toBe(expected));

  test.each<[string, Partial<Post>]>([
    ['none', {}],
    ['none', { mentions: ['carol'] }],
    ['mention', { mentions: ['carol', 'alice'] }],
    ['mention!', { by: 'bot', mentions: ['alice'] }],
    ['group', { everyone: true }],
    ['group', { everyone: true, spans: ['@here'] }],
    ['unknown', { roles: true }],
    ['unknown', { mentions: ['alice'], spans: ['@Ally'] }],
    ['mention', { replyTo: [before, 'alice'], mentions: ['alice'] }],
    ['none', { replyTo: [before, 'alice'] }],
    ['unknown', { replyTo: [before, 'carol'], lit: true }],
    ['no-sender author memory', { plain: true }],
  ])('by the document alone as %s: %j', (expected, post) => expect(alone(post)).toBe(expected));
});

describe('is withheld', () => {
  test.each<[string, Partial<Post>, With?]>([
    ['pending', { state: 'SENDING' }],
    ['pending', { state: 'SEND_FAILED', by: 'alice' }],
    ['pending', { memory: { state: 'SENDING' } }],
    ['future', { id: mid('10:06:00.000') }],
    ['no-time datetime', { stamp: '2026-11-26T09:00:00.001Z' }],
    ['no-time datetime', { stamp: 'today' }],
    ['no-sender author', { memory: { author: { id: people.carol, bot: false } } }],
    ['pending', {}, { memory: undefined }],
    ['pending', {}, { memory: { drawn: 0, rows: [] } }],
    ['pending memory', { memory: false }, { url: 'https://discord.com/channels/@me' }],
    ['no-id conversation', {}, { url: `https://discord.com/channels/${server}/${talk}/threads/${room}` }],
    [
      'no-id conversation',
      {},
      { kind: 11, parent: talk, url: `https://discord.com/channels/${server}/${server}/threads/${room}` },
    ],
  ])('%s: %j', (expected, post, page) => expect(first(post, page)).toBe(expected));

  test.each<[Partial<Post>]>([
    [{ type: 7 }],
    [{ type: 21, system: true }],
    [{ system: true, memory: false }],
  ])('never counted where it is the app’s own line: %j', (post) => {
    expect(discord.read(pageWith([from(post)]))).toMatchObject({ messages: [], withheld: [] });
  });

  test('without a time of its own it is read by its id', () => {
    const { messages, health } = discord.read(pageWith([from({ stamp: null })]));
    expect(messages).toMatchObject([{ id, at: now - 3_600_000 }]);
    expect(health).toEqual({ state: 'ok', missing: ['datetime'] });
  });

  test('where two rows show it, not alike', () => {
    expect(discord.read(pageWith([from(), from()])).messages).toHaveLength(1);
    const quoting = from({ replyTo: [before, 'carol'], memory: false });
    const { messages, withheld } = discord.read(pageWith([from({ memory: false }), quoting]));
    expect([messages, withheld]).toEqual([[], [{ reason: 'order-unknown', count: 1 }]]);
  });
});

describe('whose it is', () => {
  const own = (post: Partial<Post>) => first({ by: 'alice', ...post });

  test('is the user’s by its author, and names whom it mentions and what it answers', () => {
    expect(own({ mentions: ['boss', 'alice', 'carol'], replyTo: [before, 'boss'] })).toMatchObject({
      direction: 'out',
      sender: people.alice,
      addressed: 'none',
      answers: before,
      names: [people.boss, people.carol],
    });
  });

  test('is nobody’s answer where it was only passed on, or where page and memory name two', () => {
    expect(own({ memory: { messageReference: { type: 1, message_id: before } } })).toMatchObject({
      answers: null,
    });
    const memory = { messageReference: { type: 0, message_id: mid('07:00:00.000') } };
    expect(own({ replyTo: [before, 'boss'], memory })).toMatchObject({ answers: null });
  });

  test('follows its head only within the channel, and only where that is drawn', () => {
    const head = from({ id: before, memory: false });
    const next = from({ head: before, memory: false });
    const by = (...posts: Post[]) => discord.read(pageWith(posts)).messages.map(({ sender }) => sender);
    expect(by(head, next)).toEqual([people.boss, people.boss]);
    expect(by(next)).toEqual([]);
    const beside = list(row({ ...head, channel: talk })) + list(row(next));
    const page = pageWith([]);
    const document = parsePage(html(beside));
    expect(discord.read({ ...page, document, memory: null }).messages.map(({ sender }) => sender)).toEqual(
      [],
    );
  });

  test('a third person in a chat of two: the account is not who it seems to be', () => {
    const posts = [from(), from({ id: before, by: 'carol' })];
    expect(discord.read(pageWith(posts, { kind: 1 }))).toMatchObject({
      account: null,
      messages: [],
      withheld: [{ reason: 'no-direction', count: 2 }],
      health: { state: 'changed', missing: ['account'] },
    });
    const app = [from(), from({ id: before, by: 'bot' })];
    expect(discord.read(pageWith(app, { kind: 1 })).messages).toHaveLength(2);
  });

  test('is told by the user’s picture where the browser keeps no id', () => {
    const page = pageWith([from()]);
    const { account, health } = discord.read({
      ...page,
      storage: { length: 0, key: () => null, getItem: () => null },
    });
    expect([account, health]).toEqual([people.alice, { state: 'ok', missing: ['user_id_cache'] }]);
    for (const text of ['', 'x', '{}', '"x"', '310000000000000001', `"${'1'.repeat(100_000)}"`]) {
      const storage = { ...page.storage, getItem: () => text } as NonNullable<Page['storage']>;
      expect(discord.read({ ...page, storage }).health.missing).toEqual(['user_id_cache']);
    }
  });
});

test('only an own message that was just sent waits for its final id', () => {
  const message = discord.read(pageWith([from({ by: 'alice' })])).messages[0];
  if (!message) throw new Error('nothing read');
  expect(discord.holds?.(message, message.at + 1000)).toBe(3000);
  expect(discord.holds?.(message, message.at + 60_000)).toBe(0);
  expect(discord.holds?.({ ...message, direction: 'in' }, message.at + 1000)).toBe(0);
});
