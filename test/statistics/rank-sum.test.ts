import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { rankSum } from '../../utils/statistics/rank-sum.ts';
import { shift } from '../../utils/statistics/shift.ts';

// Hollander and Wolfe 1973, p. 69: permeability of the human chorioamnion at term and at 12 to 26 weeks.
const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
const early = [1.15, 0.88, 0.9, 0.74, 1.21];

describe('the permeability data', () => {
  test('W 35, p .25441', () => {
    const { w, p, exact } = rankSum(term, early)!;
    expect([w, p.toFixed(5), exact]).toEqual([35, '0.25441', true]);
  });

  test('Hodges–Lehmann 0.305, exact interval −0.15 … 0.76', () => {
    const { estimate, interval } = shift(term, early)!;
    expect(estimate.toFixed(3)).toBe('0.305');
    expect(interval?.map((end) => end.toFixed(2))).toEqual(['-0.15', '0.76']);
  });
});

// Mann and Whitney 1947 table the probabilities of U; those of three against four, in 35 arrangements.
test.each([
  [[1, 2, 3], [4, 5, 6, 7], 0, 2 / 35],
  [[1, 2, 4], [3, 5, 6, 7], 1, 4 / 35],
  [[1, 3, 4], [2, 5, 6, 7], 2, 8 / 35],
])('three against four: %j and %j', (x, y, w, p) => {
  expect(rankSum(x, y)).toMatchObject({ w, exact: true });
  expect(rankSum(x, y)!.p).toBeCloseTo(p, 12);
});

/** Every choice of `count` of these numbers. */
function choices(numbers: number[], count: number): number[][] {
  if (count === 0) return [[]];
  return numbers.flatMap((first, index) =>
    choices(numbers.slice(index + 1), count - 1).map((rest) => [first, ...rest]),
  );
}

const few = fc.array(fc.nat(6), { minLength: 1, maxLength: 5 });
const some = fc.array(fc.nat(9), { minLength: 1, maxLength: 12 });

describe('for any values', () => {
  test('with ties too, p is that of all arrangements', () => {
    fc.assert(
      fc.property(few, few, (x, y) => {
        const values = [...x, ...y];
        const count = (one: readonly number[], other: readonly number[]): number =>
          one
            .flatMap((a) => other.map((b) => Math.sign(a - b) / 2 + 0.5))
            .reduce((sum, part) => sum + part, 0);
        const all = choices(
          values.map((_, index) => index),
          x.length,
        ).map((chosen) =>
          count(
            chosen.map((index) => values[index]!),
            values.filter((_, index) => !chosen.includes(index)),
          ),
        );
        const w = count(x, y);
        const below = all.filter((one) => one <= w).length / all.length;
        const above = all.filter((one) => one >= w).length / all.length;
        expect(rankSum(x, y)!.w).toBe(w);
        expect(rankSum(x, y)!.p).toBeCloseTo(Math.min(1, 2 * Math.min(below, above)), 12);
      }),
      { numRuns: 50 },
    );
  });

  test('the estimate and its interval are among the sorted differences', () => {
    fc.assert(
      fc.property(some, some, (x, y) => {
        const sorted = x.flatMap((a) => y.map((b) => a - b)).sort((a, b) => a - b);
        const { estimate, interval } = shift(x, y)!;
        const middle = sorted.length / 2;
        expect(estimate).toBe((sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2);
        if (!interval) return;
        const { length } = sorted;
        const mirrored = sorted.map((lower, rank) => [lower, sorted[length - 1 - rank]!]);
        expect(mirrored.slice(0, Math.ceil(length / 2))).toContainEqual(interval);
      }),
    );
  });

  test('moving one group moves the estimate by as much', () => {
    fc.assert(
      fc.property(some, some, fc.integer({ min: -50, max: 50 }), (x, y, by) => {
        const moved = shift(
          x.map((one) => one + by),
          y,
        )!;
        expect(moved.estimate).toBe(shift(x, y)!.estimate + by);
      }),
    );
  });
});

test('many values: normal, near the exact answer just below', () => {
  const values = (count: number, step: number): number[] =>
    Array.from({ length: count }, (_, index) => (index * step) % 101);
  const exact = rankSum(values(49, 7), values(49, 11))!;
  const normal = rankSum(values(51, 7), values(49, 11))!;
  expect([exact.exact, normal.exact]).toEqual([true, false]);
  const both = [values(50, 7), values(50, 11)] as const;
  const inside = shift(both[0], both[1])!.interval!;
  const outside = shift([...both[0], 50], both[1])!.interval!;
  expect(Math.abs(inside[0] - outside[0])).toBeLessThanOrEqual(2);
  expect(Math.abs(inside[1] - outside[1])).toBeLessThanOrEqual(2);
});

test('nothing to compare', () => {
  expect(rankSum([], [1])).toBeNull();
  expect(shift([1], [])).toBeNull();
  expect(shift([1], [2])).toEqual({ estimate: -1, interval: null });
  expect(rankSum([3, 3], [3, 3])!.p).toBe(1);
});
