// @vitest-environment node
import * as v from 'valibot';
import { afterAll, describe, expect, test } from 'vitest';
import type { SiteId } from '../../utils/domain/message.ts';
import { readingSchema } from '../../utils/domain/schema.ts';
import { most, plain } from '../../utils/memory/plain.ts';
import { memories, remembered } from '../../utils/sites/memories.ts';
import { siteOf } from '../../utils/sites/registry.ts';
import type { Page } from '../../utils/sites/site.ts';
import { fixturesOf, pageOf } from './fixture.ts';
import { places } from './mutate-state.ts';
import { seeded } from './mutate.ts';
import { parserInNode } from './parser.ts';

afterAll(parserInNode());

/** How many entries a page forges where it has no end of them. */
const many = 100_000;

/** Something that claims to have every member, to be every collection and to end nowhere. */
function anything(depth = 0): unknown {
  const next = () => (depth < 30 ? anything(depth + 1) : 'forged');
  return new Proxy(() => undefined, {
    apply: next,
    ownKeys: () => Array.from({ length: 1000 }, (_, index) => `key${index}`),
    getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: next() }),
    get(_target, name) {
      if (name === Symbol.toPrimitive) return () => 'forged';
      if (name === 'length' || name === 'size') return many;
      if (name !== Symbol.iterator && name !== 'keys' && name !== 'values' && name !== 'entries')
        return next();
      return function* endless() {
        for (let index = 0; index < many; index += 1) yield next();
      };
    },
  });
}

const throwing = new Proxy(
  {},
  {
    get() {
      throw new Error('forged');
    },
    ownKeys() {
      throw new Error('forged');
    },
  },
);

describe('in the page’s own world', () => {
  test.each<[string, Record<string, unknown>]>([
    ['throws', throwing],
    ['is nothing', {}],
    ['is full of what is nothing', new Proxy({}, { get: () => null })],
    ['is full of texts of megabytes', new Proxy({}, { get: () => 'x'.repeat(5_000_000) })],
  ])('a page that %s is harmless', (_case, globals) => {
    const found = remembered(globals);
    expect(Object.keys(found)).toEqual(Object.keys(memories));
    for (const taken of Object.values(found)) expect(JSON.stringify(taken).length).toBeLessThan(100_000);
  });

  test.each(Object.keys(memories) as SiteId[])(
    'one that claims to have everything costs %s no more than its bounds',
    (id) => {
      let taken: unknown = null;
      try {
        taken = memories[id]?.(anything() as Record<string, unknown>);
      } catch {
        // What one throws is nobody else's: see `remembered`.
      }
      expect(JSON.stringify(taken ?? null).length).toBeLessThan(10 * most.characters);
    },
  );
});

const hostile: unknown[] = [
  null,
  true,
  -1,
  1e300,
  0.5,
  '',
  '__proto__',
  'mallory@elsewhere.test',
  'alice\u202E@company.test',
  '<script>alert(1)</script>',
  'x'.repeat(most.text),
  '9999999999999',
  '-271821-04-20T00:00:00Z',
  [],
  {},
  [[[[]]]],
  { length: many },
  JSON.parse('{"then": "forged", "toJSON": "forged"}'),
  Array.from({ length: 3000 }, (_, index) => `forged${index}`),
];

/** What a reader says must be of this site and of one account, whole, and of the shape that the background takes. */
function sound(id: SiteId, page: Page): number {
  const site = siteOf(id);
  const reading = site.read(page);
  expect(v.is(readingSchema, JSON.parse(JSON.stringify(reading)))).toBe(true);
  expect(reading.site).toBe(id);
  for (const message of reading.messages) {
    expect([message.site, message.account]).toEqual([id, reading.account]);
    site.link(page, message);
    site.holds?.(message, page.now);
  }
  site.drafts?.(page);
  return reading.messages.length;
}

const made = fixturesOf(...(Object.keys(memories) as SiteId[])).filter(
  ({ fixture }) => fixture.state?.memory ?? fixture.state?.properties,
);

describe.each(made)('a page that forges the memory of $site/$name', ({ site: id, html, fixture }) => {
  const page = pageOf(siteOf(id), html, fixture);
  /** A copy each time: a reader may remember what it made of an object. */
  const forge = (change: (memory: unknown) => unknown) =>
    sound(id, { ...page, memory: plain(change(JSON.parse(JSON.stringify(page.memory)))) ?? null });

  test('says nothing of another site or account, one value after the other', () => {
    const random = seeded(6);
    const all = places(JSON.parse(JSON.stringify(page.memory)));
    for (let index = 0; index < all.length * 2; index += 1) {
      forge((memory) => {
        const place = places(memory)[index % all.length];
        const value = structuredClone(hostile[Math.floor(random() * hostile.length)]);
        if (place) Reflect.set(place.holder, place.key, value);
        return memory;
      });
    }
  });

  test.each(hostile.map((value) => [JSON.stringify(value).slice(0, 30), value]))(
    'is %s and nothing else',
    (_case, value) => {
      forge(() => value);
    },
  );

  test('is bounded where its lists are made as long as they may be', () => {
    forge((memory) => {
      for (const { holder, key } of places(memory)) {
        const list: unknown = Reflect.get(holder, key);
        if (!Array.isArray(list) || list.length === 0) continue;
        // Together they stay within what may come across.
        const times = Math.floor(300 / Math.max(1, places(list).length / list.length));
        Reflect.set(
          holder,
          key,
          Array.from({ length: times * list.length }, (_, index) => list[index % list.length]),
        );
      }
      return memory;
    });
  });
});
