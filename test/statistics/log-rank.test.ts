import * as fc from '../properties.ts';
import { expect, test } from 'vitest';
import { logRank } from '../../utils/statistics/log-rank.ts';
import { cut, done, mercaptopurine, placebo } from './remission.ts';

// Design section 5; R's survdiff prints 9 and 21 observed, 19.3 and 10.7 expected, chisq 16.8, p 4e-05.
test('the 6-MP data against the placebo', () => {
  const { chiSquare, p, observed, expected } = logRank(mercaptopurine, placebo)!;
  expect(chiSquare.toFixed(4)).toBe('16.7929');
  expect(p.toExponential(2)).toBe('4.17e-5');
  expect(observed).toEqual([9, 21]);
  expect(expected.map((events) => events.toFixed(1))).toEqual(['19.3', '10.7']);
});

test('worked by hand: one event on each side, the later ones cut off', () => {
  // At 1: four at risk, two of them ours: expected ½, variance ¼. At 2: three at risk, one ours: ⅓ and ²⁄₉.
  const { chiSquare, expected } = logRank([...done(1), ...cut(5)], [...done(2), ...cut(5)])!;
  expect(expected[0]).toBeCloseTo(1 / 2 + 1 / 3, 12);
  expect(chiSquare).toBeCloseTo((1 / 6) ** 2 / (1 / 4 + 2 / 9), 12);
});

test('nothing to tell apart', () => {
  expect(logRank([], [])).toBeNull();
  expect(logRank(done(1, 2), [])).toBeNull();
  expect(logRank(cut(1, 2), cut(3))).toBeNull();
});

const observations = fc.array(fc.record({ time: fc.nat(20), event: fc.boolean() }), { maxLength: 40 });

test('the sides can be changed, and events are kept', () => {
  fc.assert(
    fc.property(observations, observations, (a, b) => {
      const [one, other] = [logRank(a, b), logRank(b, a)];
      expect(one === null).toBe(other === null);
      if (!one || !other) return;
      expect(one.chiSquare).toBeCloseTo(other.chiSquare, 9);
      expect(one.expected[0] + one.expected[1]).toBeCloseTo(one.observed[0] + one.observed[1], 9);
    }),
  );
});
