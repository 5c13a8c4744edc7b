import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readingSchema } from '../../../utils/domain/schema.ts';
import { mattermost } from '../../../utils/sites/mattermost/index.ts';
import { memory, type MemoryRow } from '../../../utils/sites/mattermost/memory.ts';
import * as fc from '../../properties.ts';
import { at, idOf, mention, page, pageWith, row, town, who, type Post } from './pages.ts';

const posts: Post[] = [
  { id: 'p1', by: 'bob', minute: 1, text: mention('alice', true), mentions: ['alice'] },
  { id: 'p2', by: 'bob', minute: 2, follows: true },
  { id: 'p3', by: 'alice', minute: 3 },
];
const html = page(posts.map((post) => row(post)).join(''));
const readWith = (given: unknown) => mattermost.read({ ...pageWith(html), memory: given });
const sound = memory({ document: pageWith(html, { posts }).document });

describe('what the page’s own world hands over', () => {
  test('is never a text, and of the shape that it promises', () => {
    expect(sound?.rows).toHaveLength(3);
    expect(JSON.stringify(sound)).not.toContain('xxx');
    expect(sound?.rows[1]).toEqual({
      id: idOf('p2'),
      me: who('alice'),
      channel: town,
      kind: 'O',
      user: who('bob'),
      root: '',
      rootBy: null,
      at: at(2),
      type: '',
      gone: false,
      failed: false,
      bot: false,
      mentions: [],
      reacted: null,
    } satisfies MemoryRow);
  });

  test('is nothing where there is no row, or no page', () => {
    expect(memory({})).toBeNull();
    expect(memory({ document: pageWith(page('')).document })).toBeNull();
  });

  test('is nothing about a row whose objects fight back', () => {
    const whole = pageWith(html, { posts });
    const [first] = whole.document.querySelectorAll('.post');
    const fighting = new Proxy(
      {},
      {
        get() {
          throw new Error('no');
        },
      },
    );
    Reflect.set(first!, '__reactFiber$k1', { memoizedProps: { post: fighting }, return: null });
    expect(memory({ document: whole.document })?.rows.map(({ id }) => id)).toEqual([idOf('p2'), idOf('p3')]);
  });

  test('about posts that are not drawn, of another channel or another person brings nothing', () => {
    const forged = Array.from({ length: 100_000 }, (_, index) => ({
      ...sound?.rows[1],
      id: idOf(`x${index}`),
      channel: idOf('secret'),
    }));
    const reading = readWith({ rows: forged });
    expect(reading.messages.map(({ id }) => id)).toEqual([idOf('p1'), idOf('p3')]);
    expect(new Set(reading.messages.map(({ conversation }) => conversation))).toEqual(new Set([town]));
    const elsewhere = readWith({ rows: sound?.rows.map((one) => ({ ...one, channel: idOf('secret') })) });
    expect(elsewhere).toMatchObject({ messages: [], health: { state: 'changed' } });
    const other = readWith({ rows: sound?.rows.map((one) => ({ ...one, me: who('carol') })) });
    expect(other).toMatchObject({ account: null, messages: [], health: { state: 'changed' } });
  });

  test('that changes between two looks is believed in neither', () => {
    const whole = pageWith(html);
    const second = sound?.rows.map((one) => ({ ...one, at: (one.at ?? 0) + 60_000 }));
    expect(mattermost.read({ ...whole, memory: sound }).messages).toHaveLength(3);
    const reading = mattermost.read({ ...whole, memory: { rows: second } });
    expect(reading).toMatchObject({ messages: [], health: { state: 'changed' } });
    expect(mattermost.read({ ...whole, memory: sound }).messages).toEqual([]);
  });

  test('may be anything: the reading stays within its schema, and never says more than the page', () => {
    const rows = fc.array(
      fc.record(
        {
          id: fc.oneof(fc.constantFrom(idOf('p1'), idOf('p2'), idOf('p3')), fc.anything()),
          channel: fc.oneof(fc.constant(town), fc.anything()),
          user: fc.oneof(fc.constantFrom(who('bob'), who('carol')), fc.anything()),
          root: fc.oneof(fc.constant(''), fc.anything()),
          at: fc.oneof(fc.constant(at(2)), fc.double(), fc.anything()),
          kind: fc.anything(),
          type: fc.anything(),
          mentions: fc.anything(),
          reacted: fc.anything(),
        },
        { requiredKeys: ['id'] },
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ rows })), (given) => {
        const reading = readWith(given);
        expect(v.is(readingSchema, JSON.parse(JSON.stringify(reading)))).toBe(true);
        for (const { id, conversation, account } of reading.messages) {
          expect([idOf('p1'), idOf('p2'), idOf('p3')]).toContain(id);
          expect([conversation, account]).toEqual([town, who('alice')]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

const texts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '__proto__',
  'x'.repeat(10_000),
  '\u202E',
  '../..',
];

test.each(texts.map((text) => [text.slice(0, 20), text]))(
  'hostile text in the place of ids is none: %s',
  (_, text) => {
    for (const [selector, name] of [
      ['.post', 'id'],
      ['.post__permalink', 'aria-labelledby'],
      ['.post__img img', 'src'],
      ['#channel-header', 'data-channelid'],
      ['[id^="sidebarItem_"]', 'id'],
      ['li', 'data-rbd-draggable-id'],
    ] as const) {
      const whole = pageWith(html);
      for (const element of whole.document.querySelectorAll(selector)) element.setAttribute(name, text);
      const reading = mattermost.read(whole);
      expect(v.is(readingSchema, JSON.parse(JSON.stringify(reading)))).toBe(true);
      expect(JSON.stringify(reading)).not.toContain(text);
    }
    const other = pageWith(html, { state: { cookies: { MMUSERID: text } } });
    expect(mattermost.read(other).account).toBe(who('alice'));
  },
);

test('another page is not taken for one', () => {
  for (const other of [
    '',
    '<meta name="application-name" content="Mattermost">',
    '<body class="font--open_sans"><p>x',
  ])
    expect(mattermost.recognises(pageWith(other))).toBe(false);
});
