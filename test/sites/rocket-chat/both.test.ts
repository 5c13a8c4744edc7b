import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readingSchema } from '../../../utils/domain/schema.ts';
import type { Page } from '../../../utils/sites/site.ts';
import { otherIn, placeAt } from '../../../utils/sites/rocket-chat/ids.ts';
import { rocketChat } from '../../../utils/sites/rocket-chat/index.ts';
import { memory } from '../../../utils/sites/rocket-chat/memory.ts';
import * as fc from '../../properties.ts';
import {
  at,
  direct,
  idOf,
  mention,
  of,
  office,
  page,
  pageWith,
  row,
  signedIn,
  who,
  type Post,
} from './pages.ts';

const listed = (posts: Post[], panel = false) =>
  posts
    .filter(({ as }) => (as === 'thread') === panel)
    .map((post) => row(post))
    .join('');
const read = (posts: Post[], parts: Partial<Page> = {}) =>
  rocketChat.read(pageWith(page(listed(posts), { thread: listed(posts, true) }), { posts, ...parts }));
const one = (post: Partial<Post> = {}, parts: Partial<Page> = {}) =>
  read([{ id: 'm1', by: 'bob', minute: 1, ...post }], parts);

describe('the page and its memory', () => {
  test('that disagree about whose message it is are changed, and it is withheld', () => {
    expect(one({ by: 'carol', message: { u: { _id: who('alice') } } })).toMatchObject({
      messages: [],
      withheld: [{ reason: 'no-direction', count: 1 }],
      health: { state: 'changed', missing: ['data-own'] },
    });
  });

  test('that disagree about a mention leave it open', () => {
    const text = mention('alice', true);
    expect(one({ text, mentions: of('carol') })).toMatchObject({
      messages: [{ addressed: 'unknown' }],
      health: { state: 'changed', missing: ['mentions'] },
    });
    expect(one({ text, message: { mentions: undefined } }).messages).toMatchObject([
      { addressed: 'mention' },
    ]);
    expect(one({ mentions: of('alice') }).messages).toMatchObject([{ addressed: 'mention' }]);
  });

  test('that disagree about the room are changed: a room that opens shows the one before for a moment', () => {
    const url = `https://chat.company.test/direct/${direct}`;
    expect(one({}, { url })).toMatchObject({
      messages: [],
      withheld: [{ reason: 'pending', count: 1 }],
      health: { state: 'changed', missing: ['rid'] },
    });
    const two: Post[] = [
      { id: 'm1', by: 'bob', minute: 1 },
      { id: 'm2', by: 'bob', minute: 2, room: idOf('other') },
    ];
    expect(read(two)).toMatchObject({ messages: [], health: { state: 'changed', missing: ['rid'] } });
    expect(one({ around: { t: 'l' } })).toMatchObject({
      messages: [{ addressed: 'unknown' }],
      health: { state: 'changed', missing: ['room'] },
    });
  });

  test('a third person in a chat of two is withheld', () => {
    const url = `https://chat.company.test/direct/${direct}`;
    expect(one({ by: 'carol', room: direct }, { url })).toMatchObject({
      messages: [],
      health: { state: 'changed' },
    });
    expect(one({ by: 'rocket.cat', room: direct }, { url }).messages).toMatchObject([
      { automated: true, addressed: 'direct' },
    ]);
  });

  test('that disagree about the thread are changed', () => {
    expect(one({ message: { tmid: idOf('root') } })).toMatchObject({
      messages: [],
      withheld: [{ reason: 'order-unknown', count: 1 }],
      health: { state: 'changed', missing: ['tmid'] },
    });
  });

  test('a sign-in of another person than the page’s is nobody’s', () => {
    const text = mention('carol', true);
    expect(one({ text })).toMatchObject({ account: null, messages: [], health: { state: 'changed' } });
  });

  test('the sign-in’s token is never asked for', () => {
    const asked: string[] = [];
    const texts: Record<string, string> = signedIn;
    const storage = {
      length: 2,
      key: () => null,
      getItem: (key: string) => (asked.push(key), texts[key] ?? null),
    };
    const whole = { ...pageWith(page('')), storage };
    rocketChat.recognises(whole);
    rocketChat.read(whole);
    expect(new Set(asked)).toEqual(new Set(['Meteor.userId']));
  });
});

describe('threads', () => {
  const thread = { url: `https://chat.company.test/channel/office/thread/${idOf('root')}` };
  const reply: Post = { id: 'r1', by: 'bob', minute: 3, as: 'thread', root: 'root' };

  test('a reply addresses the user whose first message it is', () => {
    for (const [by, addressed] of [
      ['alice', 'thread'],
      ['carol', 'none'],
    ] as const)
      expect(read([{ id: 'root', by, minute: 1, as: 'thread' }, reply], thread).messages).toMatchObject([
        { id: idOf('root'), thread: null },
        { id: idOf('r1'), thread: idOf('root'), addressed },
      ]);
    expect(read([reply], thread).messages).toMatchObject([{ addressed: 'unknown' }]);
  });

  test('a reply that does not say to which it belongs is withheld, one that says another is changed', () => {
    expect(read([{ ...reply, message: { tmid: undefined } }], thread)).toMatchObject({
      messages: [],
      withheld: [{ reason: 'order-unknown', count: 1 }],
      health: { state: 'ok' },
    });
    expect(read([{ ...reply, message: { tmid: idOf('other') } }], thread).health.missing).toEqual(['tmid']);
  });

  test('a message that stands in a panel beside the room, as a pinned one, is the room’s', () => {
    const pinned: Post[] = [
      { id: 'm1', by: 'bob', minute: 1 },
      { id: 'm1', by: 'bob', minute: 1, as: 'thread' },
    ];
    expect(read(pinned).messages).toMatchObject([{ thread: null, conversation: office }]);
  });
});

test('dates are read as the browser keeps them', () => {
  for (const ts of [new Date(at(5)), at(5)]) {
    const whole = pageWith(page(row({ id: 'm1', by: 'bob', minute: 1 })));
    const element = whole.document.querySelector('[data-mid]');
    const message = { _id: idOf('m1'), rid: office, ts, u: { _id: who('bob') } };
    Reflect.set(element!, '__reactFiber$k1', { memoizedProps: { message }, return: null });
    expect(memory({ document: whole.document })?.rows).toMatchObject([{ at: at(5), mentions: null }]);
  }
  expect(one({ message: { ts: at(600) } }).withheld).toEqual([{ reason: 'future', count: 1 }]);
  expect(one({ message: { ts: Date.UTC(2010, 0) } }).withheld).toEqual([{ reason: 'no-time', count: 1 }]);
});

test('what the page’s own world hands over is never a text, and may be anything', () => {
  const posts: Post[] = [
    { id: 'm1', by: 'bob', minute: 1, mentions: of('alice'), message: { alias: 'xxx' } },
  ];
  const html = page(listed(posts));
  expect(JSON.stringify(memory({ document: pageWith(html, { posts }).document }))).not.toContain('xxx');
  expect(memory({})).toBeNull();
  const many = Array.from({ length: 100_000 }, (_, index) => ({
    id: `x${index}`,
    room: office,
    user: who('bob'),
    at: at(1),
  }));
  expect(rocketChat.read({ ...pageWith(html), memory: { rows: many } }).messages).toEqual([]);
  const rows = fc.array(
    fc.record(
      {
        id: fc.oneof(fc.constant(idOf('m1')), fc.anything()),
        room: fc.oneof(fc.constant(office), fc.anything()),
        user: fc.oneof(fc.constant(who('bob')), fc.anything()),
        at: fc.oneof(fc.constant(at(1)), fc.double(), fc.anything()),
        root: fc.anything(),
        type: fc.anything(),
        mentions: fc.anything(),
      },
      { requiredKeys: ['id'] },
    ),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ rows })), (given) => {
      const reading = rocketChat.read({ ...pageWith(html), memory: given });
      expect(v.is(readingSchema, JSON.parse(JSON.stringify(reading)))).toBe(true);
      for (const { id, account } of reading.messages)
        expect([id, account]).toEqual([idOf('m1'), who('alice')]);
    }),
    { numRuns: 40 },
  );
});

test('a room’s address, and whose chat of two it is', () => {
  expect(placeAt('https://x.test/a/channel/office/thread/t1?msg=m')).toEqual({
    kind: 'room',
    room: null,
    thread: 't1',
  });
  expect(placeAt(`https://x.test/direct/${direct}`)).toEqual({ kind: 'group', room: direct, thread: null });
  expect(placeAt('https://x.test/home')).toEqual({ kind: undefined, room: null, thread: null });
  expect(otherIn(direct, who('alice'))).toBe(who('bob'));
  expect(otherIn(direct, who('bob'))).toBe(who('alice'));
  expect(otherIn(direct, who('carol'))).toBeNull();
  expect(otherIn(who('alice'), who('alice'))).toBeNull();
  expect(otherIn('abc', 'a')).toBeNull();
});

test('a link opens the message in its room, below whatever path', () => {
  const [message] = one().messages;
  const link = (url: string) => message && rocketChat.link(pageWith(page(''), { url }), message);
  expect(link('https://chat.company.test/a/channel/office/thread/x')).toBe(
    `https://chat.company.test/a/channel/office?msg=${idOf('m1')}`,
  );
  for (const url of ['https://chat.company.test/home', 'file:///channel/office'])
    expect(link(url)).toBeNull();
});

test('another Meteor app, or another page, is not taken for one', () => {
  const meteor = '<div id="react-root"></div><script>__meteor_runtime_config__ = {}</script>';
  for (const html of ['', meteor, '<div class="rcx-box"></div>'])
    expect(rocketChat.recognises(pageWith(html, { state: { localStorage: {} } }))).toBe(false);
  expect(rocketChat.recognises(pageWith(`${meteor}<div class="rcx-box"></div>`))).toBe(true);
});
