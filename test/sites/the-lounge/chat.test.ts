import { describe, expect, test } from 'vitest';
import { theLounge } from '../../../utils/sites/the-lounge/index.ts';
import { channelsIn } from '../../../utils/sites/the-lounge/remembered.ts';
import type { TakenChannel } from '../../../utils/sites/the-lounge/memory.ts';
import { network, now, pageWith, propertiesOf, type List, type Post } from './pages.ts';

const at = '2026-11-26T09:00:00.250Z';
const boss: Post = { from: 'Boss', at };
type With = Parameters<typeof pageWith>[1];
const read = (posts: Post[], list: Partial<List> = {}, page?: With) =>
  theLounge.read(pageWith({ posts, ...list }, page));
const addressed = (post: Partial<Post>, list: Partial<List> = {}, page?: With) => {
  const { messages, withheld } = read([{ ...boss, ...post }], list, page);
  const [message] = messages;
  if (!message) return withheld.map(({ reason }) => reason).join();
  return `${message.addressed}${message.automated ? '!' : ''}`;
};
const alone = { remembers: false };

test('a message is read to the millisecond, by its nick, under an id that no restart changes', () => {
  expect(read([boss]).messages).toEqual([
    {
      site: 'the-lounge',
      account: 'alice',
      conversation: `${network} #office`,
      thread: null,
      id: `${network} #office ${Date.parse(at.replace('.250', '')) / 1000} boss 0`,
      at: Date.parse(at),
      precision: 'ms',
      clock: 'server',
      direction: 'in',
      sender: 'boss',
      addressed: 'none',
      automated: false,
      answers: null,
    },
  ]);
  const later = read([boss], { first: 900, number: 7 });
  expect(later.messages).toEqual(read([boss]).messages);
  expect(read([boss], {}, alone).messages).toMatchObject([{ at: Date.parse(at) - 250, precision: 's' }]);
});

describe('addresses the user', () => {
  test.each<[string, Partial<Post>, Partial<List>?, With?]>([
    ['none', {}],
    ['mention', { lit: true, names: ['alice'] }],
    ['mention', { lit: true }],
    ['none', { lit: true, meant: false }],
    ['none', { names: ['alice'] }],
    ['mention!', { lit: true, type: 'notice' }],
    ['mention!', { lit: true, bot: true }],
    ['mention', { lit: true, type: 'action' }],
    ['direct', {}, { kind: 'query', name: 'Boss' }],
    ['direct!', { type: 'notice' }, { kind: 'query', name: 'Boss' }],
    ['', {}, { kind: 'lobby' }],
    ['', { type: 'join' }],
    ['mention', { lit: true, names: ['Alice'] }, {}, alone],
    ['unknown', { lit: true }, {}, alone],
    ['unknown', { lit: true, names: ['carol'] }, {}, alone],
    ['unknown', { lit: true, type: 'action' }, {}, alone],
    ['future', { at: '2026-11-26T10:06:00.000Z' }],
    ['no-time', { at: '2026-10-25T00:30:00.000Z' }, {}, alone],
    ['none', { at: '2026-10-25T00:30:00.000Z' }],
  ])('as %s: %j %j %j', (expected, post, list, page) => expect(addressed(post, list, page)).toBe(expected));
});

describe('whose it is', () => {
  test('is the user’s by its mark, under earlier nicks as well, and names whom it names', () => {
    const posts: Post[] = [{ from: 'alice_', at, self: true, names: ['Boss', 'alice', 'Boss'] }];
    expect(read(posts).messages).toMatchObject([
      { direction: 'out', sender: 'alice', addressed: 'none', names: ['boss'] },
    ]);
  });

  test.each<[string, Post[], With?]>([
    ['the user’s nick without the mark', [{ from: 'Alice', at }]],
    [
      'an earlier nick of the user’s without the mark',
      [
        { from: 'al', at, self: true },
        { from: 'al', at },
      ],
    ],
  ])('is not told by %s', (_, posts, page) => {
    const { messages, withheld, health } = read(posts, {}, page);
    expect(messages).toHaveLength(posts.length - 1);
    expect(withheld).toEqual([{ reason: 'no-direction', count: 1 }]);
    expect(health).toEqual({ state: 'changed', missing: ['self'] });
  });

  test('is not told where the memory says otherwise', () => {
    const page = pageWith({ posts: [boss] });
    const [channel] = page.memory as TakenChannel[];
    const [message] = channel?.messages ?? [];
    const memory = [{ ...channel, messages: [{ ...message, self: true }] }];
    expect(theLounge.read({ ...page, memory })).toMatchObject({
      messages: [],
      health: { missing: ['self'] },
    });
  });
});

describe('the page’s memory', () => {
  const list: List = {
    posts: [
      { ...boss, lit: true },
      { from: 'alice', at, self: true },
    ],
  };
  const page = pageWith(list);
  const [channel] = page.memory as TakenChannel[];

  test('is taken of the open channel alone, as ids, times, nicks and flags', () => {
    expect(page.memory).toEqual([
      {
        id: 2,
        name: '#Office',
        network,
        nick: 'alice',
        messages: [
          { id: 20, type: 'message', from: 'Boss', self: false, highlight: true, time: at },
          { id: 21, type: 'message', from: 'alice', self: true, highlight: false, time: at },
        ],
      },
    ]);
  });

  test.each([
    ['nothing', {}],
    ['no document', { document: 7 }],
    ['no app', { document: { querySelector: () => null } }],
    [
      'an app that fights back',
      {
        document: {
          querySelector: () => ({
            get __vue_app__() {
              throw new Error('no');
            },
          }),
        },
      },
    ],
  ])('of a page with %s is none', (_, globals) => expect(theLounge.memory?.(globals)).toBeNull());

  test('is believed only of messages that the page shows, alike in all that both say', () => {
    const [message] = channel?.messages ?? [];
    const forged = Array.from({ length: 100_000 }, (_, id) => ({ ...message, id: id + 1000 }));
    const withMemory = (memory: unknown) =>
      theLounge.read({ ...page, memory }).messages.toSorted((a, b) => (a.id > b.id ? -1 : 1));
    expect(withMemory([{ ...channel, messages: [...forged, message] }])).toHaveLength(2);
    const [plain] = withMemory(null);
    for (const other of [
      { type: 'notice' },
      { from: 'carol' },
      { time: '2026-11-26T08:00:00.000Z' },
      { id: '20' },
    ])
      expect(withMemory([{ ...channel, messages: [{ ...message, ...other }] }])[0]).toEqual({
        ...plain,
        addressed: 'unknown',
      });
    expect(withMemory([{ ...channel, name: '#other' }])).toEqual([]);
    expect(withMemory([{ ...channel, network: network.replace('3', '4') }])).toEqual([]);
    expect(theLounge.read({ ...page, memory: [{ ...channel, nick: 'dave' }] })).toMatchObject({
      account: null,
      messages: [],
      withheld: [{ reason: 'no-direction', count: 2 }],
      health: { state: 'changed', missing: ['nick'] },
    });
  });

  test('never says more than the page, whatever it is', () => {
    const hostile: unknown[] = [null, 'x', 7, Number.NaN, {}, [], 'x'.repeat(100_000), ['__proto__'], '-1'];
    const known = new Set(theLounge.read(page).messages.map(({ id }) => id));
    for (const memory of [...hostile, hostile, [hostile]])
      expect(theLounge.read({ ...page, memory }).messages).toHaveLength(2);
    for (const value of hostile) {
      for (const field of Object.keys(channel ?? {})) channelsIn([{ ...channel, [field]: value }]);
      for (const field of ['id', 'type', 'from', 'highlight', 'time']) {
        const messages = channel?.messages.map((one) => ({ ...one, [field]: value }));
        for (const { id, at: when } of theLounge.read({ ...page, memory: [{ ...channel, messages }] })
          .messages) {
          expect(known.has(id)).toBe(true);
          expect(Math.abs(when - Date.parse(at))).toBeLessThan(1000);
        }
      }
    }
  });

  test('is bounded to the newest messages', () => {
    const posts = Array.from({ length: 2500 }, () => boss);
    const properties = propertiesOf({ posts, first: 1 })['#app'];
    const document = { querySelector: (what: string) => (what === '#app' ? properties : {}) };
    const taken = theLounge.memory?.({ document }) as TakenChannel[];
    const [, open] = taken;
    expect([open?.messages.length, open?.messages[0]?.id]).toEqual([2000, 501]);
  });
});

test('a list is left out where its name is not sure', () => {
  const page = pageWith({ posts: [boss] });
  page.document.querySelector('.chat-view')?.setAttribute('aria-label', '#other');
  expect(theLounge.read(page)).toMatchObject({
    messages: [],
    withheld: [{ reason: 'no-id', count: 1 }],
    health: { state: 'changed', missing: ['conversation'] },
  });
  expect(theLounge.link(page, read([boss]).messages[0] ?? ({} as never))).toBeNull();
  expect(now).toBeGreaterThan(Date.parse(at));
});
