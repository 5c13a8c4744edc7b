import { describe, expect, test } from 'vitest';
import type { Page } from '../../../utils/sites/site.ts';
import { mattermost } from '../../../utils/sites/mattermost/index.ts';
import { memory } from '../../../utils/sites/mattermost/memory.ts';
import {
  at,
  direct,
  group,
  groupName,
  idOf,
  listed,
  mention,
  page,
  pageWith,
  pairName,
  row,
  town,
  watched,
  who,
  type Post,
} from './pages.ts';

const read = (posts: Post[], around: Parameters<typeof page>[1] = {}, parts: Partial<Page> = {}) =>
  mattermost.read(pageWith(page(posts.map((post) => row(post)).join(''), around), { posts, ...parts }));
const one = (post: Partial<Post> = {}) => read([{ id: 'p1', by: 'bob', minute: 1, ...post }]);

describe('the page and its memory', () => {
  test.each<[string, Partial<Post>, string, string]>([
    ['time', { post: { create_at: at(2) } }, 'no-time', 'time'],
    ['sender', { post: { user_id: who('carol') } }, 'no-sender', 'sender'],
    [
      'whose it is',
      { by: 'carol', follows: true, post: { user_id: who('alice') } },
      'no-direction',
      'current--user',
    ],
    ['channel', { channel: group }, 'pending', 'channel-header'],
    ['thread', { post: { root_id: idOf('root') } }, 'order-unknown', 'thread'],
    ['kind of post', { classes: 'post--system', picture: '' }, 'no-direction', 'post--system'],
  ])('that disagree about the %s are changed, and the post is withheld', (_, post, reason, missing) => {
    expect(one(post)).toMatchObject({
      messages: [],
      withheld: [{ reason, count: 1 }],
      health: { state: 'changed', missing: [missing] },
    });
  });

  test('that disagree about whose page it is say nothing', () => {
    expect(one({ beside: { currentUserId: who('carol') } })).toMatchObject({
      account: null,
      messages: [],
      health: { state: 'changed', missing: ['account'] },
    });
  });

  test('that disagree about the kind of channel leave open how it addresses the user', () => {
    expect(one({ kind: 'D' })).toMatchObject({
      messages: [{ addressed: 'unknown' }],
      health: { state: 'changed', missing: ['kind'] },
    });
  });

  test('that disagree about a mention leave it open', () => {
    const text = mention('alice', true);
    expect(one({ text, mentions: ['carol'] })).toMatchObject({
      messages: [{ addressed: 'unknown' }],
      health: { state: 'changed', missing: ['mention--highlight'] },
    });
    // Without the mark the person behind the link is enough, and without the person the mark.
    expect(one({ text: mention('xxx'), mentions: ['alice'] }).messages).toMatchObject([
      { addressed: 'mention' },
    ]);
    expect(one({ text }).messages).toMatchObject([{ addressed: 'mention' }]);
    // A watched word that is another person's name.
    expect(one({ text: watched(mention('carol')) }).messages).toMatchObject([{ addressed: 'none' }]);
  });

  test('a stranger in a direct chat is withheld: the old chat still stands under the new one’s name', () => {
    const list = listed(direct, pairName('alice', 'bob'), true);
    const posts: Post[] = [{ id: 'p1', by: 'carol', minute: 1, channel: direct, kind: 'D' }];
    expect(read(posts, { open: direct, list })).toMatchObject({
      messages: [],
      withheld: [{ reason: 'pending', count: 1 }],
      health: { state: 'changed' },
    });
  });

  test('a direct chat of two others is nobody’s', () => {
    const list = listed(direct, pairName('carol', 'bob'), true);
    expect(read([], { list })).toMatchObject({
      account: null,
      health: { state: 'changed', missing: ['account'] },
    });
  });

  test('one post in two places that differ is withheld', () => {
    const posts: Post[] = [
      { id: 'root', by: 'bob', minute: 1 },
      { id: 'root', by: 'carol', minute: 1, as: 'root' },
    ];
    const html = page(row(posts[0]!), { thread: row(posts[1]!) });
    expect(mattermost.read(pageWith(html))).toMatchObject({
      messages: [],
      withheld: [{ reason: 'no-sender', count: 1 }],
      health: { state: 'changed', missing: ['sender'] },
    });
  });
});

describe('threads', () => {
  const reply: Post = { id: 'r1', by: 'bob', minute: 3, as: 'reply', root: 'root' };
  const inPane = (...posts: Post[]) =>
    mattermost.read(pageWith(page('', { thread: posts.map((post) => row(post)).join('') }), { posts }));

  test('address the user whose first post it is, and nobody where it is another’s', () => {
    expect(inPane({ ...reply, rootBy: 'alice' }).messages).toMatchObject([{ addressed: 'thread' }]);
    expect(inPane({ ...reply, rootBy: 'carol' }).messages).toMatchObject([{ addressed: 'none' }]);
    expect(inPane(reply).messages).toMatchObject([{ addressed: 'unknown', thread: idOf('root') }]);
  });

  test('whose first post was seen before and is scrolled away now are still known', () => {
    const root: Post = { id: 'root', by: 'alice', minute: 1, as: 'root' };
    const before = pageWith(page('', { thread: row(root) + row(reply) }), { posts: [root, reply] });
    expect(mattermost.read(before).messages).toHaveLength(2);
    before.document.querySelector('[id^="rhsPost_root"]')?.remove();
    const rows = memory({ document: before.document });
    expect(mattermost.read({ ...before, memory: rows }).messages).toMatchObject([
      { id: idOf('r1'), addressed: 'thread' },
    ]);
  });

  test('without memory belong to no channel, unless their first post stands in the open one', () => {
    const rows = row({ id: 'root', by: 'alice', minute: 1, as: 'root' }) + row(reply);
    expect(mattermost.read(pageWith(page('', { thread: rows })))).toMatchObject({
      messages: [],
      withheld: [{ reason: 'pending', count: 2 }],
    });
    const both = page(row({ id: 'root', by: 'alice', minute: 1 }), { thread: rows });
    expect(mattermost.read(pageWith(both)).messages).toMatchObject([
      { id: idOf('root') },
      { id: idOf('r1'), conversation: town, thread: idOf('root'), addressed: 'thread' },
    ]);
  });
});

test('a time of the future, or from before there was Mattermost, is none', () => {
  const early = Date.UTC(2014, 0);
  for (const [time, reason] of [
    [at(600), 'future'],
    [early, 'no-time'],
    [Number.NaN, 'no-time'],
  ] as const) {
    const post: Post = { id: 'p1', by: 'bob', minute: 1, follows: true, post: { create_at: time } };
    expect(read([post]).withheld).toEqual([{ reason, count: 1 }]);
  }
});

test('one that could not be sent is withheld, one that a program wrote is a machine’s', () => {
  expect(one({ by: 'alice', post: { failed: true } }).withheld).toEqual([{ reason: 'pending', count: 1 }]);
  for (const post of [
    { type: 'custom_calls' },
    { props: { from_plugin: 'true' } },
    { props: { from_bot: true } },
  ])
    expect(one({ post }).messages).toMatchObject([{ automated: true }]);
});

test('a link opens the post within its team, below whatever path', () => {
  const link = (url: string) => {
    const whole = pageWith(page(''), { url });
    const [message] = one().messages;
    return message ? mattermost.link(whole, message) : undefined;
  };
  const id = idOf('p1');
  expect(link('https://chat.company.test/office/channels/town')).toBe(
    `https://chat.company.test/office/pl/${id}`,
  );
  expect(link(`https://intranet.test/a/b/office/messages/${groupName}`)).toBe(
    `https://intranet.test/a/b/office/pl/${id}`,
  );
  expect(link('https://chat.company.test/office/threads')).toBe(`https://chat.company.test/office/pl/${id}`);
  for (const url of [
    'https://chat.company.test/',
    'https://chat.company.test/login',
    'file:///office/channels/town',
  ])
    expect(link(url)).toBeNull();
});
