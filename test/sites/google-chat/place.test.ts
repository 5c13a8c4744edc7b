import { describe, expect, test } from 'vitest';
import { googleChat } from '../../../utils/sites/google-chat/index.ts';
import {
  bot,
  chatPage,
  chip,
  direct,
  now,
  pane,
  people,
  row,
  sent,
  space,
  topic,
  type Post,
} from './pages.ts';

const { alice, boss, carol, dave } = people;
const read = (body: string) => googleChat.read(chatPage(body));
const addressed = (body: string) => read(body).messages.map((message) => message.addressed);
const open = (inside: string, group = space) => `<div role="main" data-group-id="${group}">${inside}</div>`;
const list = (...rows: string[]) => `<div role="list">${rows.join('')}</div>`;
const item = (group: string, type = '') =>
  `<span role="listitem" data-group-id="${group}"${type && ` data-group-type="${type}"`}></span>`;

describe('a conversation', () => {
  test('is the pane around the row, whatever the lists beside it name', () => {
    const body = list(item('dm/another'), item(space)) + pane([{}]);
    expect(read(body).messages).toMatchObject([{ conversation: space }]);
    const two = read(pane([{}]) + pane([{ id: 'direct00001' }], direct));
    expect(two.messages.map(({ conversation }) => conversation)).toEqual([space, direct]);
  });

  test('is the component around it in older builds', () => {
    const reading = read(`<c-wiz data-group-id="${space}" data-is-client-side="true">${topic([{}])}</c-wiz>`);
    expect(reading).toMatchObject({
      messages: [{ conversation: space }],
      health: { missing: ['role=main'] },
    });
  });

  test('is named by the topic’s own parameters where the pane is elsewhere', () => {
    const named = topic([{}], { 'data-p': `%.@.["${space}","x"]` });
    const reading = read(named + open(''));
    expect(reading).toMatchObject({
      messages: [{ conversation: space }],
      health: { missing: ['data-group-id'] },
    });
    expect(read(named + open('', 'space/other')).messages).toEqual([]);
    expect(read(named + item(space)).health).toEqual({ state: 'changed', missing: ['data-group-id'] });
  });

  test('is the only open one for a thread’s panel beside it', () => {
    const panel = `<div data-is-detailed-thread-view="true">${topic([{}])}</div>`;
    expect(read(panel + open(''))).toMatchObject({
      messages: [{ conversation: space }],
      health: { missing: [] },
    });
    expect(read(panel + open('') + open('', direct)).messages).toEqual([]);
    expect(read(panel + list(item(space))).health).toEqual({ state: 'changed', missing: ['data-group-id'] });
  });

  test('that two signs name differently is none', () => {
    const moved = topic([{}], { 'data-p': '%.@.["space/other"]' });
    expect(read(pane([{ id: 'other000001' }], space, moved))).toMatchObject({
      messages: [{ id: 'other000001' }],
      withheld: [{ reason: 'no-id', count: 1 }],
    });
  });

  test.each(['', 'AAQA', 'space/', 'space/a b', 'dm/a/b', 'space/<b>'])(
    'is none with the id “%s”',
    (group) => {
      expect(read(pane([{}], group.replaceAll('<', '&lt;')))).toMatchObject({
        messages: [],
        health: { state: 'changed', missing: ['data-group-id'] },
      });
    },
  );
});

describe('how a message addresses the user', () => {
  const told = chip({ 'data-user-id': null, 'data-member-id': null });
  test.each([
    ['none', ''],
    ['mention', chip()],
    ['mention', chip({ 'data-user-mention-type': '6' })],
    ['mention', chip({ 'data-user-mention-type': '1' })],
    ['mention', chip({ 'data-member-id': null })],
    ['mention', chip({ 'data-user-id': null })],
    ['mention', chip({ 'data-user-email': 'alias@company.test' })],
    ['mention', chip({ 'data-user-email': 'Alice@Company.test' }, null)],
    ['mention', chip({}, carol) + chip()],
    ['mention', chip({ 'data-display-name': '@all' })],
    ['mention', told + chip()],
    ['none', chip({}, carol)],
    ['none', chip({ 'data-user-id': carol })],
    ['none', chip({ 'data-user-email': 'team@company.test' }, null)],
    ['none', `<div contenteditable="true">${chip()}</div>`],
    ['none', `<div role="textbox">${chip()}</div>`],
    ['none', `<span data-user-id="${alice}">@alice</span>`],
    ['group', told],
    ['group', chip({ 'data-user-mention-type': '4' }, carol)],
    ['group', chip({ 'data-display-name': '@all' }, carol)],
    ['group', told + chip({}, carol)],
  ])('%s: %s', (expected, body) => {
    const mail = { S06Grb: alice, oPEP7c: 'alice@company.test' };
    const head = `<script>window.WIZ_global_data = ${JSON.stringify(mail)};</script>`;
    const reading = googleChat.read(chatPage(pane([{ body }]), head));
    expect(reading.messages.map((message) => message.addressed)).toEqual([expected]);
  });

  test('direct in a chat of two, group in a chat of several, which stands in the list of direct chats', () => {
    expect(addressed(pane([{}], direct))).toEqual(['direct']);
    expect(addressed(pane([{ body: told }], direct))).toEqual(['direct']);
    const several = list(item(direct), item(space));
    expect(addressed(several + pane([{}]))).toEqual(['group']);
    expect(addressed(several + pane([{ body: chip() }]))).toEqual(['mention']);
    expect(addressed(list(item(direct)) + list(item(space)) + pane([{}]))).toEqual(['none']);
  });

  test('the start page’s list holds all kinds, and says the type of each', () => {
    const feed = (type: string) => list(item(direct, '6'), item(space, type)) + pane([{}]);
    expect(addressed(feed('4'))).toEqual(['none']);
    expect(addressed(feed('10'))).toEqual(['none']);
    expect(addressed(feed('6'))).toEqual(['group']);
  });

  test('a third person in a chat of two: the account is not who it seems to be', () => {
    const reading = read(pane([{}, { id: 'third000001', by: carol }], direct));
    expect(reading).toMatchObject({
      account: null,
      messages: [],
      health: { state: 'changed', missing: ['account'] },
    });
    expect(addressed(pane([{}, { id: 'third000001', by: bot }], direct))).toEqual(['direct', 'direct']);
  });

  test('an own message names the people whom it mentions', () => {
    const names = (body: string) => read(pane([{ by: alice, body }])).messages[0]?.names;
    expect(names(chip({}, boss) + chip({}, carol) + chip({}, boss) + chip())).toEqual([boss, carol]);
    expect(names(chip({ 'data-user-id': dave }, carol))).toBeUndefined();
    expect(names(told)).toBeUndefined();
    expect(read(pane([{ body: chip({}, carol) }])).messages[0]).not.toHaveProperty('names');
  });
});

describe('a thread', () => {
  const thread = (posts: Post[], attributes = {}) => read(open(topic(posts, attributes))).messages;
  const root: Post = { id: 'root0000001', by: alice };
  const reply: Post = { id: 'reply000001', at: sent + 1000 };

  test('is named by its replies, not by its first message', () => {
    expect(thread([root, reply]).map((message) => message.thread)).toEqual([null, 'root0000001']);
  });

  test('of the user’s own addresses the user in its replies', () => {
    expect(thread([root, reply])).toMatchObject([{ addressed: 'none' }, { addressed: 'thread' }]);
    expect(thread([{ ...root, by: carol }, reply])[1]).toMatchObject({ addressed: 'none' });
    expect(thread([root, { ...reply, body: chip() }])[1]).toMatchObject({ addressed: 'mention' });
    expect(
      thread([root, { ...reply, body: chip({ 'data-user-mention-type': '4' }, null) }])[1],
    ).toMatchObject({
      addressed: 'thread',
    });
  });

  test('is the user’s own by its creator where its first message is not drawn; the two must agree', () => {
    const alone = (creator: string) =>
      thread([reply], { 'data-topic-id': 'root0000001', 'data-creator-id': creator })[0]?.addressed;
    expect(alone(alice)).toBe('thread');
    expect(alone(boss)).toBe('none');
    expect(thread([root, reply], { 'data-creator-id': carol })[1]?.addressed).toBe('none');
  });

  test('is known from the stream when its panel shows the replies alone', () => {
    const panel = `<div data-is-detailed-thread-view="true">${topic([reply], { 'data-topic-id': 'root0000001' })}</div>`;
    expect(read(pane([root]) + panel).messages).toMatchObject([
      { id: 'root0000001' },
      { id: 'reply000001', addressed: 'thread', thread: 'root0000001', conversation: space },
    ]);
  });

  test('in a chat of two stays direct', () => {
    const [, answer] = read(open(topic([root, reply]), direct)).messages;
    expect(answer).toMatchObject({ addressed: 'direct', thread: 'root0000001' });
  });

  test('whose replies are out of order is not sure of them', () => {
    const odd = [root, { ...reply, at: sent + 2000 }, { id: 'reply000002', at: sent + 1000 }];
    expect(read(open(topic(odd)))).toMatchObject({
      messages: [{ id: 'root0000001' }],
      withheld: [{ reason: 'order-unknown', count: 2 }],
    });
    expect(thread([root, reply, { id: 'reply000002', at: sent + 1000 }])).toHaveLength(3);
  });

  test('that holds another one’s first message is not sure of it', () => {
    const other = topic([], { 'data-topic-id': 'stray000001' }, '<p></p>');
    const reading = read(open(topic([root, { ...reply, id: 'stray000001' }]) + other));
    expect(reading).toMatchObject({
      messages: [{ id: 'root0000001' }],
      withheld: [{ reason: 'order-unknown' }],
    });
  });
});

describe('the address of a conversation', () => {
  const link = (url: string, conversation = space) => {
    const page = chatPage(pane([{}]), undefined, { url });
    const [message] = googleChat.read(page).messages;
    return message ? googleChat.link(page, { ...message, conversation }) : undefined;
  };

  test.each([
    [
      'https://chat.google.com/u/0/app/chat/AAQAoffice01',
      'https://chat.google.com/u/0/app/chat/AAQAoffice01',
    ],
    ['https://chat.google.com/u/2/app/home', 'https://chat.google.com/u/2/app/chat/AAQAoffice01'],
    ['https://chat.google.com/app/home', 'https://chat.google.com/u/0/app/chat/AAQAoffice01'],
    [
      'https://chat.google.com/u/1/frame?origin=https://mail.google.com',
      `https://mail.google.com/chat/u/1/#chat/${space}`,
    ],
    ['https://mail.google.com/chat/u/3/#chat/home', `https://mail.google.com/chat/u/3/#chat/${space}`],
    ['http://chat.google.com/u/0/', null],
    ['https://chat.google.com.evil.example/u/0/', null],
    ['https://saved.company.test/page.html', null],
    ['no address', null],
  ])('%s', (url, expected) => expect(link(url)).toBe(expected));

  test('is none for what is no conversation', () => {
    expect(link('https://chat.google.com/u/0/', 'space/../../evil')).toBeNull();
    expect(link('https://chat.google.com/u/0/', 'javascript:alert(1)')).toBeNull();
  });
});

test('a fresh message of the user’s own is held until its id has settled', () => {
  const [own, theirs] = read(
    pane([
      { by: alice, at: now - 5000 },
      { id: 'other000001', at: now - 5000 },
    ]),
  ).messages;
  expect(own && googleChat.holds?.(own, now)).toBeGreaterThan(0);
  expect(own && googleChat.holds?.(own, now + 3_600_000)).toBe(0);
  expect(theirs && googleChat.holds?.(theirs, now)).toBe(0);
  expect(row()).toContain('data-user-id');
});
