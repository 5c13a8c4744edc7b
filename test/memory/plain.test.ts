import { describe, expect, test } from 'vitest';
import { most, plain } from '../../utils/memory/plain.ts';
import * as fc from '../properties.ts';

const bounds = { values: 20, depth: 3, text: 8, characters: 40 };

test('what is JSON within the bounds comes across as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      fc.pre(!JSON.stringify(value).includes('__proto__'));
      expect(plain(value)).toEqual(value);
    }),
  );
});

test('whatever comes across is JSON, and within the bounds', () => {
  fc.assert(
    fc.property(
      fc.anything({ maxDepth: 5, withMap: true, withDate: true, withSparseArray: true }),
      (value) => {
        const copy = plain(value, bounds);
        if (copy === undefined) return;
        expect(plain(copy, bounds)).toEqual(copy);
        const texts = [...JSON.stringify(copy).matchAll(/"(?:[^"\\]|\\.)*"/gu)].map(([text]) =>
          JSON.parse(text),
        );
        expect(texts.length).toBeLessThanOrEqual(2 * bounds.values);
        for (const text of texts) expect(text.length).toBeLessThanOrEqual(bounds.text);
      },
    ),
  );
});

const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;
const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
const sparse: unknown[] = [];
sparse.length = 4_000_000_000;

describe('beyond the bounds nothing comes across', () => {
  test.each<[string, unknown]>([
    ['too many elements', Array.from({ length: 21 }, () => 1)],
    ['too many members', Object.fromEntries(Array.from({ length: 21 }, (_, index) => [index, 1]))],
    ['too deep', deep(4)],
    ['within itself', cyclic],
    ['too many characters in all', Array.from({ length: 6 }, () => '12345678')],
    ['too many characters in names', Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`1234567${n}`, '']))],
    ['a list that only says how long it is', sparse],
  ])('%s', (_case, value) => {
    expect(plain(value, bounds)).toBeUndefined();
  });

  test('100,000 forged mails', () => {
    const row = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`name${index}`, 'x']));
    expect(plain({ items: Array.from({ length: 100_000 }, () => ({ ...row })) })).toBeUndefined();
  });

  test('a text of megabytes is dropped by itself', () => {
    expect(plain({ id: 'x'.repeat(5_000_000), at: 1 })).toEqual({ id: null, at: 1 });
    expect(plain('x'.repeat(most.text))).toHaveLength(most.text);
  });
});

test.each<[string, unknown, unknown]>([
  [
    'what Firefox carries across',
    { a: new Map([[1, 2]]), b: new Date(0), c: new Error('x') },
    { a: null, b: null, c: null },
  ],
  ['numbers that JSON has not', [NaN, Infinity, -0], [null, null, -0]],
  ['what is no value', { a: undefined, b: () => 1, c: Symbol('x'), d: 1n }, { b: null, c: null, d: null }],
  ['a name that reaches the prototype', JSON.parse('{"__proto__": {"then": 1}, "a": 1}'), { a: 1 }],
])('%s is nothing, and stands for nothing', (_case, value, copy) => {
  expect(plain(value)).toEqual(copy);
  expect(plain(value)).not.toHaveProperty('then');
});
