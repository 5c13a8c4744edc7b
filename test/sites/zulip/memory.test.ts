import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readingSchema } from '../../../utils/domain/schema.ts';
import { zulip } from '../../../utils/sites/zulip/index.ts';
import type { Memory } from '../../../utils/sites/zulip/memory.ts';
import { parsePage } from '../../captures.ts';
import { alice, boss, carol, chip, feed, feedPage, globals, nine, type Post } from './pages.ts';

const hostile: object = new Proxy(
  {},
  {
    get: () => {
      throw new Error('no');
    },
    ownKeys: () => {
      throw new Error('no');
    },
  },
);

const take = (posts: Post[], app: object = {}) =>
  zulip.memory?.({ document: parsePage(feed(posts)), ...globals(posts, app) }) as Memory | null;

describe('the page’s memory', () => {
  test('is taken as ids, times, keys and flags, of the rows that are drawn', () => {
    const posts: Post[] = [{ id: 1 }, { id: 2, people: [boss, alice] }];
    const document = parsePage(feed(posts));
    const taken = zulip.memory?.({ document, ...globals([...posts, { id: 3 }]) });
    expect(taken).toEqual({
      me: '10',
      visitor: false,
      stored: 3,
      kept: [
        {
          id: '1',
          at: nine,
          sender: '12',
          channel: '5',
          topic: expect.stringMatching(/^[0-9a-f]{32}$/u),
          people: null,
          own: false,
          mentioned: false,
          named: false,
          pending: false,
          bot: null,
        },
        expect.objectContaining({ id: '2', channel: null, topic: null, people: ['10', '12'] }),
      ],
    });
    expect(JSON.stringify(taken)).not.toMatch(/xxx|plans/u);
    expect(JSON.parse(JSON.stringify(taken))).toEqual(taken);
  });

  test.each([
    ['nothing', {}],
    ['a text', { zulip_test: 'x' }],
    ['null', { zulip_test: null }],
  ])('of a page with %s is null', (_, made) => {
    expect(zulip.memory?.({ document: parsePage(feed([])), ...made })).toBeNull();
  });

  test('of a store that is empty, or fights back, holds nothing', () => {
    const row = { id: '1', at: null, sender: null, channel: null, topic: null, people: null };
    for (const zulip_test of [{}, hostile, { current_msg_list: hostile, current_user: hostile }])
      expect(zulip.memory?.({ document: parsePage(feed([{}])), zulip_test })).toMatchObject({
        me: null,
        stored: null,
        kept: [row],
      });
    expect(take([{}], { current_msg_list: { data: { _all_items: [hostile] } } })).toMatchObject({
      stored: 1,
      kept: [row],
    });
    expect(zulip.memory?.({ document: hostile, ...globals([{}]) })).toMatchObject({ me: '10', kept: [] });
  });

  test('calls nothing of the page', () => {
    let called = 0;
    const trap = () => {
      called += 1;
    };
    take([{ store: { toJSON: trap, valueOf: trap, toString: trap } }], {
      get_message: trap,
      all_rendered_message_lists: trap,
      get_person_by_user_id: trap,
    });
    expect(called).toBe(0);
  });

  test('is bounded', () => {
    const posts = Array.from({ length: 1600 }, (_, index): Post => ({ id: index + 1 }));
    const taken = take(posts);
    expect(taken?.kept).toHaveLength(1500);
    expect(taken?.kept[0]?.id).toBe('101');
    const people = Array.from({ length: 500 }, (_, index) => index + 1);
    expect(take([{ people }])?.kept[0]?.people).toBeNull();
    expect(take([{ topic: 'x'.repeat(5000) }])?.kept[0]?.topic).toBeNull();
  });
});

describe('what comes back from the page’s own world', () => {
  const posts: Post[] = [
    { id: 1, content: chip(alice, 'user-mention-me'), named: true },
    { id: 2, sender: carol },
  ];
  const good = feedPage(posts).memory as Memory;
  const read = (memory: unknown) => zulip.read(feedPage(posts, { page: { memory } }));

  test.each<[string, unknown]>([
    ['nothing at all', null],
    ['a text', 'x'],
    ['a list', []],
    ['no rows', { ...good, kept: 'x' }],
    ['rows that are none', { ...good, kept: [null, 1, 'x', [], { id: {} }] }],
    [
      'rows of other shapes',
      { ...good, kept: good.kept.map(({ id }) => ({ id, at: '9', sender: {}, channel: -1 })) },
    ],
    ['times beyond all', { ...good, kept: good.kept.map((row) => ({ ...row, at: 1e300 })) }],
    [
      'people without end',
      { ...good, kept: good.kept.map((row) => ({ ...row, channel: null, people: Array(1e5).fill(1) })) },
    ],
    ['a topic that is no key', { ...good, kept: good.kept.map((row) => ({ ...row, topic: '<script>' })) }],
    ['another account', { ...good, me: String(carol) }],
  ])('says no message where it is %s', (_, memory) => {
    const reading = read(memory);
    expect(reading.messages).toEqual([]);
    expect(v.is(readingSchema, JSON.parse(JSON.stringify(reading)))).toBe(true);
  });

  test('is believed only of messages that the page shows, in the conversation where it shows them', () => {
    const forged = Array.from({ length: 100_000 }, (_, index) => ({
      ...good.kept[0],
      id: String(index + 10),
    }));
    expect(read({ ...good, kept: [...good.kept, ...forged] }).messages.map(({ id }) => id)).toEqual([
      '1',
      '2',
    ]);
    expect(read({ ...good, kept: [...forged, ...good.kept] }).messages).toEqual([]);
    const elsewhere = good.kept.map((row) => ({ ...row, topic: '0'.repeat(32) }));
    expect(read({ ...good, kept: elsewhere }).messages).toEqual([]);
    const asOthers = good.kept.map((row) => ({ ...row, sender: String(boss + 1) }));
    expect(read({ ...good, kept: asOthers }).messages).toEqual([]);
  });

  test('is waited for by whoever watches, and missed in a saved page', () => {
    const { memory: _, ...page } = feedPage(posts);
    expect(zulip.read({ ...page, loaded: page.now })).toMatchObject({
      messages: [],
      withheld: [],
      health: { state: 'ok' },
    });
    expect(zulip.read(page)).toMatchObject({
      account: '10',
      messages: [],
      withheld: [{ reason: 'no-time', count: 2 }],
      health: { state: 'changed', missing: ['zulip_test'] },
    });
  });

  test('of before a row was drawn says nothing of it, and the next look does', () => {
    expect(read({ ...good, kept: good.kept.slice(0, 1) })).toMatchObject({
      messages: [{ id: '1' }],
      withheld: [],
    });
  });
});
