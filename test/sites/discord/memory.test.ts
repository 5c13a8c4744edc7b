import { describe, expect, test } from 'vitest';
import { discord } from '../../../utils/sites/discord/index.ts';
import { memoriesIn } from '../../../utils/sites/discord/remembered.ts';
import type { Memory } from '../../../utils/sites/discord/memory.ts';
import { fixturesOf, pageOf, telling } from '../fixture.ts';
import { mid, now, pageWith, people, room, type Post } from './pages.ts';

const boss: Post = { id: mid('09:00:00.000'), by: 'boss', mentions: ['alice'] };
const taken = (post: Post) => pageWith([post]).memory as Memory;
const fights = new Proxy(
  {},
  {
    get: () => {
      throw new Error('no');
    },
  },
);

describe('the page’s memory', () => {
  test('is taken as ids, marks and flags only', () => {
    const memory = taken({ ...boss, replyTo: [mid('08:00:00.000'), 'alice'], reacted: true });
    expect(memory).toEqual({
      drawn: 1,
      rows: [
        {
          id: boss.id,
          channel: room,
          kind: 0,
          parent: null,
          author: people.boss,
          bot: false,
          type: 19,
          state: 'SENT',
          mentions: [people.alice],
          everyone: false,
          roles: false,
          mentioned: true,
          answers: mid('08:00:00.000'),
          reacted: true,
        },
      ],
    });
    expect(JSON.parse(JSON.stringify(memory))).toEqual(memory);
  });

  test.each([
    ['nothing', {}],
    ['no document', { document: 'x' }],
    ['none', { document: null }],
  ])('of a page with %s is none', (_, globals) => {
    expect(discord.memory?.(globals)).toBeNull();
  });

  test.each<[string, Record<string, unknown>]>([
    ['another id', { id: mid('09:00:00.001') }],
    ['another channel', { channel_id: '600000000000000999' }],
    ['no author', { author: null }],
    ['an author that fights back', { author: fights }],
    ['a type that is none', { type: '0' }],
  ])('of a message with %s is not believed', (_, memory) => {
    const page = pageWith([boss]);
    for (const row of page.document.querySelectorAll(`#chat-messages-${room}-${boss.id}`)) {
      const fiber = Reflect.get(row, '__reactFiber$a1b2c3');
      Object.assign(fiber.return.memoizedProps.message, memory);
    }
    expect(discord.memory?.({ document: page.document })).toEqual({ drawn: 1, rows: [] });
  });

  test.each<[boolean | null, Record<string, unknown>]>([
    [true, { author: { id: people.boss, bot: true } }],
    [true, { author: { id: people.boss, bot: false, system: true } }],
    [true, { webhookId: people.hook }],
    [false, { author: { id: people.boss, bot: false } }],
    [null, { author: { id: people.boss } }],
    [null, { author: { id: people.boss, bot: 'false' } }],
  ])('says %s of a machine: %j', (bot, memory) => {
    expect(taken({ ...boss, memory }).rows[0]?.bot).toBe(bot);
  });

  test('knows people in lists by their ids or as people, and bounds every list', () => {
    const many = Array.from({ length: 500 }, () => people.dave);
    expect(
      taken({ ...boss, memory: { mentions: [{ id: people.carol }, 7, null, people.dave] } }).rows[0]
        ?.mentions,
    ).toEqual([people.carol, people.dave]);
    expect(taken({ ...boss, memory: { mentions: many } }).rows[0]?.mentions).toHaveLength(100);
    expect(taken({ ...boss, memory: { mentions: 'x' } }).rows[0]?.mentions).toBeNull();
  });

  test('takes no more than a thousand rows', () => {
    const [first] = pageWith([boss]).document.querySelectorAll(`#chat-messages-${room}-${boss.id}`);
    const fiber = Reflect.get(first ?? {}, '__reactFiber$a1b2c3');
    const rows = Array.from({ length: 1100 }, (_, index) => {
      const id = mid('09:00:00.000', index);
      const props = {
        message: { ...fiber.return.memoizedProps.message, id },
        channel: { id: room, type: 0 },
      };
      return {
        id: `chat-messages-${room}-${id}`,
        getAttribute: () => null,
        __reactFiber$x: { memoizedProps: props },
      };
    });
    const memory = discord.memory?.({
      document: { querySelector: () => null, querySelectorAll: () => rows },
    }) as Memory;
    expect([memory.drawn, memory.rows.length]).toEqual([1000, 1000]);
  });
});

describe('what comes back from the page’s world', () => {
  const row = taken(boss).rows[0];
  const state = (memory: unknown) => {
    const { state: is, rows } = memoriesIn(memory);
    return [is, rows.size];
  };

  test.each<[string, unknown, [string, number]]>([
    ['not looked at', undefined, ['unseen', 0]],
    ['out of reach', null, ['out', 0]],
    ['a text', 'x', ['out', 0]],
    ['of a page that drew nothing yet', { drawn: 0, rows: [] }, ['unseen', 0]],
    ['with rows that gave nothing', { drawn: 3, rows: [] }, ['out', 0]],
    ['with a row', { drawn: 1, rows: [row] }, ['read', 1]],
    ['that says one row twice', { drawn: 1, rows: [row, { ...row, author: people.carol }] }, ['read', 0]],
    [
      'with rows that are none',
      { drawn: 2, rows: [null, 7, [], {}, { ...row, author: 'boss' }] },
      ['read', 0],
    ],
    ['with an unknown kind of channel', { drawn: 1, rows: [{ ...row, kind: 99 }] }, ['read', 0]],
    ['with a kind that every object has', { drawn: 1, rows: [{ ...row, kind: 'constructor' }] }, ['read', 0]],
    ['with a thread that is in no channel', { drawn: 1, rows: [{ ...row, kind: 11 }] }, ['read', 0]],
  ])('%s', (_, memory, expected) => expect(state(memory)).toEqual(expected));

  test('is believed only of messages that the page shows, in the channel where it shows them', () => {
    const forged = Array.from({ length: 100_000 }, (_, index) => ({
      ...row,
      id: mid('09:30:00.000', index),
    }));
    const page = pageWith([boss]);
    const begun = performance.now();
    const { messages } = discord.read({ ...page, memory: { drawn: 1, rows: [row, ...forged] } });
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(messages.map(({ id }) => id)).toEqual([boss.id]);
    const elsewhere = discord.read({
      ...page,
      memory: { drawn: 1, rows: [{ ...row, channel: '600000000000000999' }] },
    });
    expect(elsewhere).toMatchObject({
      messages: [],
      health: { state: 'changed', missing: ['conversation'] },
    });
    const another = discord.read({ ...page, memory: { drawn: 1, rows: [{ ...row, author: people.alice }] } });
    expect(another).toMatchObject({ messages: [], health: { state: 'changed', missing: ['author'] } });
  });

  test('never says more than the page, whatever it is', () => {
    const hostile: unknown[] = [
      null,
      'x',
      '<script>',
      Infinity,
      -1,
      Number.NaN,
      {},
      [],
      'x'.repeat(100_000),
      ['__proto__'],
    ];
    for (const field of Object.keys(row ?? {})) {
      for (const value of hostile) {
        const reading = discord.read({
          ...pageWith([boss]),
          memory: { drawn: 1, rows: [{ ...row, [field]: value }] },
        });
        for (const message of reading.messages)
          expect(message).toMatchObject({
            id: boss.id,
            conversation: room,
            sender: people.boss,
            direction: 'in',
            at: now - 3_600_000,
          });
      }
    }
  });
});

describe.each(telling(fixturesOf('discord')))('$name', ({ html, fixture }) => {
  test('once its memory is forged as another’s, nothing but what its rows show is said', () => {
    const page = pageOf(discord, html, fixture);
    const { rows } = page.memory as Memory;
    const forged = rows.map((row) => ({ ...row, author: people.dave, channel: room.replace(/1$/u, '7') }));
    const shown = new Set(fixture.reading.messages.map(({ id }) => id));
    for (const { id, sender } of discord.read({ ...page, memory: { drawn: 1, rows: forged } }).messages)
      expect([shown.has(id), sender === people.dave && rows.length > 0]).toEqual([true, false]);
  });
});
