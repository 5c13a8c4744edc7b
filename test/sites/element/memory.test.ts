import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readingSchema } from '../../../utils/domain/schema.ts';
import { element } from '../../../utils/sites/element/index.ts';
import type { Memory } from '../../../utils/sites/element/memory.ts';
import { parsePage } from '../../captures.ts';
import { alice, boss, carol, globals, nine, office, roomPage, type Post } from './pages.ts';

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

const empty = parsePage('<div id="matrixchat"></div>');
const posts: Post[] = [
  { id: '$1', content: { 'm.mentions': { user_ids: [alice] } } },
  { id: '$2', sender: carol },
];
const taken = (some: Post[]) => roomPage(some).memory as Memory;

describe('the page’s memory', () => {
  test('is taken as ids, times and flags', () => {
    const memory = taken([{ content: { body: 'xxx', formatted_body: 'xxx' } }]);
    expect(memory).toEqual({
      me: alice,
      kept: [
        {
          id: '$1',
          room: office,
          at: nine,
          sender: boss,
          kind: 'message',
          mentions: [],
          everybody: false,
          root: null,
          starter: null,
          answers: null,
          redacted: false,
          pending: false,
          reacted: null,
        },
      ],
      rooms: [{ id: office, direct: false, people: 5 }],
    });
    expect(JSON.stringify(memory)).not.toContain('xxx');
    expect(JSON.parse(JSON.stringify(memory))).toEqual(memory);
  });

  test.each([
    ['nothing', {}],
    ['no client yet', { mxMatrixClientPeg: {} }],
    ['one that fights back', { mxMatrixClientPeg: hostile }],
  ])('of a page with %s is null', (_, made) => {
    expect(element.memory?.({ document: empty, ...made })).toBeNull();
  });

  test('of a client that fights back holds nothing', () => {
    const half = { mxMatrixClientPeg: { matrixClient: hostile } };
    expect(element.memory?.({ document: empty, ...half })).toEqual({ me: null, kept: [], rooms: [] });
    const { document } = roomPage([{}]);
    Reflect.set(document.querySelector('.mx_EventTile')!, '__reactFiber$x', hostile);
    expect(element.memory?.({ document, ...half })).toMatchObject({
      kept: [{ id: '$1', sender: null, kind: null }],
    });
  });

  test('is found in the client’s timelines, of rooms and of threads, where React keeps nothing', () => {
    const { document } = roomPage([{ model: null }, { id: '$2', model: null }]);
    const event = (id: string) => ({
      event: { event_id: id, sender: boss, type: 'm.room.message', content: {} },
    });
    const set = (id: string) => ({
      _eventIdToTimeline: new Map([[id, { events: [event('$0'), event(id)] }]]),
    });
    const room = { timelineSets: [set('$1')], threads: new Map([['$0', { timelineSet: set('$2') }]]) };
    const memory = element.memory?.({ document, ...globals([{}], { room }) });
    expect(memory).toMatchObject({
      kept: [
        { id: '$1', sender: boss },
        { id: '$2', sender: boss },
      ],
    });
  });

  test('calls nothing of the page', () => {
    let called = 0;
    const trap = () => {
      called += 1;
    };
    const methods = {
      getTs: trap,
      getSender: trap,
      getContent: trap,
      getId: trap,
      toJSON: trap,
      isRedacted: trap,
    };
    const { document } = roomPage([{ model: methods }]);
    const made = globals([{}], { room: { findEventById: trap } });
    Object.assign(made['mxMatrixClientPeg'] as object, { get: trap, safeGet: trap });
    element.memory?.({ document, ...made });
    expect(called).toBe(0);
  });

  test('is bounded', () => {
    const many = Array.from({ length: 1600 }, (_, index): Post => ({ id: `$${index}` }));
    expect(taken(many).kept).toHaveLength(1500);
    const user_ids = Array.from({ length: 5000 }, (_, index) => `@p${index}:company.test`);
    expect(taken([{ content: { 'm.mentions': { user_ids } } }]).kept[0]?.mentions).toHaveLength(200);
    expect(taken([{ event: { sender: `@${'x'.repeat(300)}:company.test` } }]).kept[0]?.sender).toBeNull();
  });
});

describe('what comes back from the page’s own world', () => {
  const good = taken(posts);
  const read = (memory: unknown) => element.read(roomPage(posts, { page: { memory } }));
  const all = (change: object) => ({ ...good, kept: good.kept.map((row) => ({ ...row, ...change })) });

  test.each<[string, unknown]>([
    ['nothing at all', null],
    ['a text', 'x'],
    ['a list', []],
    ['no rows', { ...good, kept: 'x' }],
    ['rows of other shapes', all({ at: '9', sender: {}, kind: 'x', room: 4 })],
    ['times beyond all', all({ at: 1e300 })],
    ['a sender that is none', all({ sender: '<script>' })],
    ['another sender than the tiles show', all({ sender: '@eve:company.test' })],
    ['a room that is none', all({ room: '!<a/b>' })],
    ['another account', { ...good, me: carol }],
  ])('says no message where it is %s', (_, memory) => {
    const reading = read(memory);
    expect(reading.messages).toEqual([]);
    expect(v.is(readingSchema, JSON.parse(JSON.stringify(reading)))).toBe(true);
  });

  test('is believed only of messages that the page shows', () => {
    const forged = Array.from({ length: 100_000 }, (_, index) => ({ ...good.kept[0], id: `$f${index}` }));
    expect(read({ ...good, kept: [...good.kept, ...forged] }).messages.map(({ id }) => id)).toEqual([
      '$1',
      '$2',
    ]);
    expect(read({ ...good, kept: [...forged, ...good.kept] }).messages).toEqual([]);
  });

  test('is waited for by whoever watches, and missed in a saved page', () => {
    const { memory: _, ...page } = roomPage(posts);
    expect(element.read({ ...page, loaded: page.now })).toMatchObject({
      account: alice,
      messages: [],
      withheld: [],
      health: { state: 'ok' },
    });
    expect(element.read(page)).toMatchObject({
      messages: [],
      withheld: [{ reason: 'no-time', count: 2 }],
      health: { state: 'changed', missing: ['mxEvent'] },
    });
  });

  test('names what else had to stand in for whose page it is, and for what its rooms are', () => {
    const { storage: _, ...page } = roomPage(posts);
    expect(element.read(page).health).toEqual({ state: 'ok', missing: ['mx_user_id'] });
    const rooms = good.rooms.map((row) => ({ ...row, direct: null }));
    expect(read({ ...good, me: null, rooms })).toMatchObject({
      messages: [{ addressed: 'mention' }, { addressed: 'unknown' }],
      health: { state: 'ok', missing: ['m.direct', 'mxMatrixClientPeg'] },
    });
  });
});
