import { describe, expect, test } from 'vitest';
import { converse } from '../../../utils/sites/converse/index.ts';
import { chatPage, directBox, reacted, room, roomBox, type Parts, type Post } from './pages.ts';

const read = (posts: Post[], parts?: Parts) => converse.read(chatPage(roomBox(posts), parts));
const addressed = (post: Post, parts?: Parts) =>
  read([{ own: true, id: 'own' }, post], parts).messages[1]?.addressed;
const withheld = (posts: Post[]) => read(posts).withheld.map(({ reason, count }) => `${reason} ${count}`);

describe('a post in a room', () => {
  test('carries its own time: live to the millisecond, from an archive as the server stamped it', () => {
    const at = (post: Post) => {
      const [message] = read([post]).messages;
      return [message?.at, message?.precision, message?.clock];
    };
    const second = Date.UTC(2026, 10, 22, 13, 5, 7);
    expect(at({})).toEqual([second + 123, 'ms', 'device']);
    expect(at({ classes: 'delayed' })).toEqual([second + 123, 'ms', 'server']);
    expect(at({ classes: 'delayed', at: '2026-11-22T13:05:07.000Z' })).toEqual([second, 's', 'server']);
    expect(at({ at: '2026-11-22T13:05:07Z' })).toEqual([second, 's', 'device']);
    expect(at({ at: '2026-11-22T14:05:07.1239+01:00' })).toEqual([second + 123, 'ms', 'device']);
  });

  test.each([
    ['none', {}],
    ['mention', { classes: 'mentioned' }],
    ['mention', { mentions: [['xmpp:alice@company.test', 'our release manager']] }],
    ['mention', { mentions: [['xmpp:Alice@Company.test/phone', 'A.']] }],
    ['mention', { mentions: [[`xmpp:${room}/alice`, '@alice']] }],
    ['mention', { mentions: [[`xmpp:${encodeURIComponent(room)}/alice`, '@alice']] }],
    [
      'mention',
      {
        mentions: [
          [`xmpp:${room}`, '@all'],
          ['xmpp:alice@company.test', 'you'],
        ],
      },
    ],
    ['group', { mentions: [[`xmpp:${room}`, '@all']] }],
    ['none', { mentions: [[`xmpp:${room}/carol`, '@carol']] }],
    ['none', { mentions: [['xmpp:malice@company.test', 'alice']] }],
    [
      'none',
      {
        mentions: [
          ['xmpp:%E0%A4%A', 'alice'],
          ['https://company.test/alice', 'alice'],
        ],
      },
    ],
  ] satisfies [string, Post][])('%s', (expected, post) => expect(addressed(post)).toBe(expected));

  test('mentions the user by an address learnt earlier', () => {
    const post: Post = { mentions: [['xmpp:sales@company.test', 'sales']] };
    expect(addressed(post)).toBe('none');
    expect(addressed(post, { page: { own: ['sales@company.test'] } })).toBe('mention');
  });

  test('of the user’s own names whom it mentions, by nick', () => {
    const [, , own] = read([
      { id: '1', from: `${room}/carol` },
      { id: '2', from: `${room}/Dave/2` },
      {
        own: true,
        id: '3',
        mentions: [
          [`xmpp:${room}/Dave%2F2`, 'Dave/2'],
          ['xmpp:carol@company.test', 'carol'],
          ['xmpp:carol@company.test', 'carol'],
          ['xmpp:eve@company.test', 'Eve'],
        ],
      },
    ]).messages;
    expect(own).toMatchObject({
      direction: 'out',
      sender: 'alice',
      addressed: 'none',
      names: ['Dave/2', 'carol'],
    });
    expect(read([{ own: true }]).messages[0]).not.toHaveProperty('names');
  });

  test('by the room itself is automated, by a nick it is a person’s', () => {
    expect(read([{ from: room }]).messages[0]).toMatchObject({ automated: true, sender: room });
    expect(read([{}]).messages[0]).toMatchObject({ automated: false, sender: 'boss', conversation: room });
  });

  test('without what it needs is withheld, each under its reason', () => {
    expect(
      withheld([
        { id: '' },
        { id: 'undefined' },
        { at: 'yesterday' },
        { at: '1970-01-01T00:00:00.000Z' },
        { at: '2027-11-22T13:05:07.123Z' },
        { from: '' },
        { from: 'elsewhere@rooms.company.test/boss' },
        { classes: 'chat-msg--retracted mentioned' },
        { classes: 'mentioned', after: '<span class="retraction">x</span>' },
        { own: true, body: '' },
        { own: true, after: '<div class="chat-msg__error">Failed</div>' },
      ]),
    ).toEqual(['future 1', 'no-id 2', 'no-sender 2', 'no-time 2', 'pending 2', 'stale 2']);
  });

  test('that is an error is none', () => {
    expect(read([{ classes: 'error' }])).toMatchObject({ messages: [], withheld: [] });
  });

  test('shown live and from the archive is one, with the server’s stamp', () => {
    const archived = { classes: 'delayed', at: '2026-11-22T13:05:07.000Z' };
    for (const posts of [
      [{}, archived],
      [archived, {}],
    ]) {
      expect(read(posts).messages.map(({ clock }) => clock)).toEqual(['server']);
    }
  });

  test('with the user’s own reaction is acknowledged, unless it is the user’s own', () => {
    const posts = [
      { id: '1', after: reacted },
      { id: '2' },
      { id: '3', own: true, after: reacted },
      { id: '', after: reacted },
    ];
    expect(read(posts).acknowledged).toEqual([{ message: '1', at: null }]);
  });
});

describe('a direct chat', () => {
  const direct = (posts: Post[], jid?: string, tag?: string) =>
    converse.read(chatPage(directBox(posts, jid, tag))).messages;

  test('addresses the user, by the sender’s bare address', () => {
    expect(direct([{}, { id: '2', own: true, body: '' }])).toMatchObject([
      {
        conversation: 'boss@company.test',
        sender: 'boss@company.test',
        addressed: 'direct',
        automated: false,
      },
      { direction: 'out', sender: 'alice@company.test', addressed: 'none' },
    ]);
  });

  test('inside a room keeps the nick, without which it would be everybody’s', () => {
    const jid = `${room}/boss`;
    expect(direct([{ from: jid }], jid)).toMatchObject([
      { conversation: jid, sender: jid, addressed: 'direct' },
    ]);
  });

  test('with a server, an announcement, and a feed of them are automated', () => {
    expect(direct([{ from: 'company.test' }], 'company.test')[0]?.automated).toBe(true);
    expect(direct([{ classes: 'headline' }])[0]?.automated).toBe(true);
    const feed = [{ from: 'builds@company.test/ci' }];
    expect(direct(feed, 'builds@company.test', 'converse-headlines')[0]?.automated).toBe(true);
  });

  test('in which somebody else’s message stands, or in whose feed the user writes, tells nothing of it', () => {
    const withheld = (posts: Post[], jid: string, tag?: string) =>
      converse.read(chatPage(directBox(posts, jid, tag))).withheld;
    expect(withheld([{}], 'carol@company.test')).toEqual([{ reason: 'no-sender', count: 1 }]);
    const feed = withheld([{ own: true }], 'builds@company.test', 'converse-headlines');
    expect(feed).toEqual([{ reason: 'no-direction', count: 1 }]);
  });

  test('after a failed delivery is pending', () => {
    const page = chatPage(directBox([{ own: true, after: '<div class="chat-msg__error">x</div>' }]));
    expect(converse.read(page).withheld).toEqual([{ reason: 'pending', count: 1 }]);
  });
});

describe('whose page it is', () => {
  const entry = (jid: string, title: string) =>
    `<a class="open-chat" data-jid="${jid}" title="${title}"></a>`;
  const self = entry('alice@company.test', 'Klicken, um mit sich selbst zu chatten');
  const boss = entry('boss@company.test', 'Klicken, um mit Boss (boss@company.test) zu chatten');

  test.each([
    ['the own direct messages', { user: 'Alice Example' }, directBox([{ own: true }])],
    ['the own entry in the list of contacts', { user: 'Alice Example', roster: boss + self }, roomBox([{}])],
  ])('where a full name is set: %s', (_, parts, boxes) => {
    expect(converse.read(chatPage(boxes, parts))).toMatchObject({
      account: 'alice@company.test',
      health: { state: 'ok', missing: ['username'] },
    });
  });

  test.each([
    ['no evidence', boss],
    ['two entries that could be it', self + entry('carol@company.test', 'Chat')],
  ])('is unknown: %s', (_, roster) => {
    expect(
      converse.read(chatPage(roomBox([{}, { id: '2' }]), { user: 'Alice Example', roster })),
    ).toMatchObject({
      account: null,
      messages: [],
      withheld: [{ reason: 'no-direction', count: 2 }],
      health: { state: 'ok', missing: ['account'] },
    });
  });

  test('the nick in a private chat inside a room says nothing about it', () => {
    const boxes = directBox([{ own: true, from: `${room}/alice` }], `${room}/boss`);
    expect(converse.read(chatPage(boxes))).toMatchObject({
      account: 'alice@company.test',
      health: { state: 'ok' },
    });
  });

  test('contradictory evidence means that the page has changed', () => {
    const boxes = directBox([{ own: true, from: 'eve@company.test/web' }]);
    expect(converse.read(chatPage(boxes))).toMatchObject({
      account: null,
      messages: [],
      health: { state: 'changed', missing: ['account'] },
    });
  });

  test('a second account on the same host is told apart', () => {
    const boxes = directBox([{ own: true, from: 'private@elsewhere.test/web' }]);
    expect(converse.read(chatPage(boxes, { user: 'private@elsewhere.test' })).account).toBe(
      'private@elsewhere.test',
    );
  });
});

test('a link opens the chat by Converse’s own routes, whatever it is called', () => {
  const page = chatPage(roomBox([{}]) + directBox([{ id: '2' }]));
  const [inRoom, direct] = converse.read(page).messages;
  expect(converse.link(page, inRoom!)).toBe(
    `https://chat.company.test/app/?theme=dark#converse/room?jid=${room}`,
  );
  expect(converse.link(page, direct!)).toBe(
    'https://chat.company.test/app/?theme=dark#converse/chat?jid=boss@company.test',
  );
  const hostile = { ...direct!, conversation: '"><script>@x&jid=y#z' };
  expect(converse.link(page, hostile)).toMatch(/jid=%22%3E%3Cscript%3E@x%26jid%3Dy%23z$/u);
  expect(converse.link({ ...page, url: 'file:///saved.html' }, direct!)).toBeNull();
});
