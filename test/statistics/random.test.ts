import { expect, test } from 'vitest';
import { random, randomFrom } from '../../utils/statistics/random.ts';

const draw = (count: number, from: () => number): number[] => Array.from({ length: count }, from);

// Blackman and Vigna's xoshiro128starstar.c (version 1.1) from the state 1, 2, 3, 4.
test('draws what the reference implementation draws', () => {
  const { next } = randomFrom([1, 2, 3, 4]);
  expect(draw(10, next)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test('equal seeds draw alike, others do not', () => {
  expect(draw(20, random(7).next)).toEqual(draw(20, random(7).next));
  expect(draw(20, random(7).next)).not.toEqual(draw(20, random(8).next));
});

test('a uniform number lies in 0 … 1, a whole one below its bound, each as often as the other', () => {
  const { uniform, below } = random(1);
  const numbers = draw(10_000, uniform);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.reduce((sum, u) => sum + u, 0) / 10_000).toBeCloseTo(0.5, 1);
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const value of draw(70_000, () => below(7))) counts[value]! += 1;
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(5 * Math.sqrt(10_000));
});
