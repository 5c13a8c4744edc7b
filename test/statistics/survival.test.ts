import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { median, quantile, survivalAt, survivalCurve } from '../../utils/statistics/survival.ts';
import { medianInterval, medianRanks } from '../../utils/statistics/median-interval.ts';
import { cut, done, mercaptopurine, placebo } from './remission.ts';

describe('Kaplan–Meier on the 6-MP data', () => {
  test.each([
    [6, 0.8571],
    [7, 0.8067],
    [10, 0.7529],
    [13, 0.6902],
    [16, 0.6275],
    [22, 0.5378],
    [23, 0.4482],
  ])('S(%i) is %f', (time, survival) => {
    const curve = survivalCurve(mercaptopurine);
    expect(survivalAt(curve, time)).toBeCloseTo(survival, 4);
    expect(curve.find((step) => step.time === time)?.survival).toBeCloseTo(survival, 4);
  });

  test('the medians are 23 and 8', () => {
    expect(median(survivalCurve(mercaptopurine))).toBe(23);
    expect(median(survivalCurve(placebo))).toBe(8);
  });

  test('at a tie the censored are still at risk: 21, 17, 15, 12, 11, 7, 6', () => {
    expect(survivalCurve(mercaptopurine).map((step) => step.atRisk)).toEqual([21, 17, 15, 12, 11, 7, 6]);
  });

  test('a quantile that the curve does not reach is null', () => {
    expect(quantile(survivalCurve(mercaptopurine), 0.9)).toBeNull();
    expect(median(survivalCurve(cut(1, 2, 3)))).toBeNull();
    expect(median(survivalCurve([]))).toBeNull();
  });
});

describe('the 95 % interval of a median', () => {
  test.each([
    [10, 2, 9],
    [20, 6, 15],
    [30, 10, 21],
    [6, 1, 6],
  ])('of %i values lies between ranks %i and %i', (n, lower, upper) => {
    expect(medianRanks(n)).toEqual([lower, upper]);
  });

  test.each([0, 1, 5])('does not exist for %i values', (n) => expect(medianRanks(n)).toBeNull());

  test('stays near n/2 ± 0.98 √n for many values', () => {
    const [lower] = medianRanks(10_000)!;
    expect(Math.abs(lower - (5000 - 0.98 * 100))).toBeLessThan(2);
  });

  test('takes the values at those ranks', () => {
    expect(medianInterval(done(10, 9, 8, 7, 6, 5, 4, 3, 2, 1))).toEqual({ from: 2, until: 9 });
  });

  test('says nothing about ranks that a cut-off wait hides', () => {
    // The 8 replies at 1…8 are surely the first 8 of 10; the 9th is not known.
    expect(medianInterval([...done(1, 2, 3, 4, 5, 6, 7, 8), ...cut(8, 8)])).toEqual({ from: 2, until: null });
    expect(medianInterval([...done(2, 3, 4, 5, 6, 7, 8, 9, 10), ...cut(1)])).toBeNull();
    // A wait cut off after the upper rank changes nothing.
    expect(medianInterval([...done(1, 2, 3, 4, 5, 6, 7, 8, 9), ...cut(9)])).toEqual({ from: 2, until: 9 });
  });
});

describe('for any waiting times', () => {
  const observations = fc.array(fc.record({ time: fc.nat(50), event: fc.boolean() }), { maxLength: 60 });

  test('the curve falls from 1 and never below 0', () => {
    fc.assert(
      fc.property(observations, (all) => {
        let last = 1;
        for (const step of survivalCurve(all)) {
          expect(step.survival).toBeLessThan(last);
          expect(step.survival).toBeGreaterThanOrEqual(0);
          last = step.survival;
        }
      }),
    );
  });

  test('their order does not matter', () => {
    fc.assert(
      fc.property(observations, fc.infiniteStream(fc.double({ noNaN: true })), (all, keys) => {
        const shuffled = all
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(survivalCurve(shuffled)).toEqual(survivalCurve(all));
        expect(medianInterval(shuffled)).toEqual(medianInterval(all));
      }),
    );
  });

  test('without censoring the quantiles are the empirical ones', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 99 }),
        (times, percent) => {
          const sorted = times.toSorted((a, b) => a - b);
          const empirical = sorted.find((_, index) => (index + 1) * 100 >= percent * times.length);
          expect(quantile(survivalCurve(done(...times)), percent / 100)).toBe(empirical);
        },
      ),
    );
  });

  test('a longer open wait never makes a quantile shorter', () => {
    fc.assert(
      fc.property(observations, fc.nat(50), fc.nat(50), (all, wait, more) => {
        const at = (time: number) =>
          quantile(survivalCurve([...all, { time, event: false }]), 0.5) ?? Infinity;
        expect(at(wait + more)).toBeGreaterThanOrEqual(at(wait));
      }),
    );
  });
});
