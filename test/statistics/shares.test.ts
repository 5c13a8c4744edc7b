import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../utils/statistics/distributions.ts';
import { agrestiCaffo, compareShares, type DayShare } from '../../utils/statistics/shares.ts';

const days = (...pairs: [within: number, decided: number][]): DayShare[] =>
  pairs.map(([within, decided], index) => ({ date: 20_000 + index, within, decided }));
const even = (count: number, within: number, decided: number): DayShare[] =>
  days(...Array.from({ length: count }, (): [number, number] => [within, decided]));

const anyDay = fc
  .record({ date: fc.nat(30_000), decided: fc.nat(30), part: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ date, decided, part }) => ({ date, decided, within: Math.round(decided * part) }));
const anyDays = fc.array(anyDay, { maxLength: 30 });

describe('worked by hand', () => {
  // Remote 8/10 and 6/10: share .7, rests ±1, scatter 2. Office 9/10, 9/10, 6/10: share .8, rests 1 1 −2, scatter 6.
  // Variance of the days 2·2 + 6·3/2 = 13, of independent asks 20·.21 + 30·.16 = 9. Ten asks a day with the usual
  // correlation .2 make a usual design effect of 2.8, half an ask of it: (13 + 1.4) / (9 + .5) = 14.4 / 9.5.
  const comparison = compareShares(days([8, 10], [6, 10]), days([9, 10], [9, 10], [6, 10]));

  test('shares, difference, design effect and effective numbers', () => {
    expect(comparison.remote).toMatchObject({ days: 2, decided: 20, within: 14, share: 0.7 });
    expect(comparison.office).toMatchObject({ days: 3, decided: 30, within: 24, share: 0.8 });
    expect(comparison.difference).toBeCloseTo(-0.1, 12);
    expect(comparison.designEffect).toBeCloseTo(14.4 / 9.5, 12);
    expect(comparison.remote.effective).toBeCloseTo(190 / 14.4, 10);
    expect(comparison.office.effective).toBeCloseTo(285 / 14.4, 10);
    expect(comparison.freedom).toBe(3);
  });

  test('the interval: t with 3 degrees of freedom is 3.1824', () => {
    const [n1, n2] = [190 / 14.4, 285 / 14.4];
    const [p1, p2] = [(0.7 * n1 + 1) / (n1 + 2), (0.8 * n2 + 1) / (n2 + 2)];
    const half = 3.182446 * Math.sqrt((p1 * (1 - p1)) / (n1 + 2) + (p2 * (1 - p2)) / (n2 + 2));
    expect(comparison.interval?.[0]).toBeCloseTo(p1 - p2 - half, 6);
    expect(comparison.interval?.[1]).toBeCloseTo(p1 - p2 + half, 6);
  });
});

describe('gates', () => {
  test('a verdict wants 20 decided asks a side, then 4 days a side', () => {
    expect(compareShares(even(4, 4, 5), even(4, 4, 5)).gate).toBeNull();
    expect(compareShares([...even(3, 4, 5), ...days([3, 4])], even(4, 4, 5)).gate).toBe('few-asks');
    expect(compareShares(even(9, 4, 5), even(3, 20, 20)).gate).toBe('few-days');
    expect(compareShares([], even(9, 9, 9)).gate).toBe('few-asks');
  });

  test('an interval wants 6 decided asks a side', () => {
    expect(compareShares(even(3, 1, 2), even(3, 1, 2)).interval).not.toBeNull();
    expect(compareShares([...even(2, 1, 2), ...days([1, 1])], even(3, 1, 2)).interval).toBeNull();
    expect(compareShares(even(1, 15, 20), even(1, 15, 20)).interval).toBeNull();
  });

  test('nothing decided is no share, and no day', () => {
    const comparison = compareShares(even(5, 0, 0), even(5, 9, 10));
    expect(comparison.remote).toEqual({ days: 0, decided: 0, within: 0, share: null, effective: null });
    expect(comparison.difference).toBeNull();
    expect(comparison.interval).toBeNull();
  });
});

describe('for any days', () => {
  test('changing the sides changes the sign', () => {
    fc.assert(
      fc.property(anyDays, anyDays, (a, b) => {
        const [one, other] = [compareShares(a, b), compareShares(b, a)];
        expect(one.interval === null).toBe(other.interval === null);
        if (!one.interval || !other.interval) return;
        expect(one.interval[0]).toBeCloseTo(-other.interval[1], 12);
        expect(one.difference).toBeCloseTo(-other.difference!, 12);
      }),
    );
  });

  test('days that differ more never count for more asks than there are', () => {
    fc.assert(
      fc.property(anyDays, anyDays, (a, b) => {
        const { remote, designEffect } = compareShares(a, b);
        if (designEffect === null || remote.effective === null) return;
        expect(designEffect).toBeGreaterThanOrEqual(1);
        expect(remote.effective).toBeLessThanOrEqual(remote.decided);
      }),
    );
  });

  test('perfect days do not pass for independent asks', () => {
    const perfect = compareShares(even(4, 15, 15), even(16, 15, 15));
    expect(perfect.designEffect).toBeCloseTo(1 + 14 * 0.2, 12);
    expect(perfect.interval![0]).toBeLessThan(-0.1);
  });

  test('the same asks on days that are alike give a narrower interval than on days that differ', () => {
    const width = (all: DayShare[]): number => {
      const [lower, upper] = compareShares(all, even(8, 8, 10)).interval!;
      return upper - lower;
    };
    const apart = [...even(4, 10, 10), ...even(4, 6, 10)];
    expect(width(apart)).toBeGreaterThan(width(even(8, 8, 10)) * 1.1);
  });

  test('the interval stays within −1 … 1', () => {
    fc.assert(
      fc.property(anyDays, anyDays, (a, b) => {
        const { interval } = compareShares(a, b);
        if (!interval) return;
        expect(interval[0]).toBeGreaterThanOrEqual(-1);
        expect(interval[1]).toBeLessThanOrEqual(1);
        expect(interval[0]).toBeLessThan(interval[1]);
      }),
    );
  });
});

// Perondi et al. 2004, as printed by Fagerland, Lydersen and Laake, "Statistical Analysis of
// Contingency Tables" (2017), chapter 4, and by the tests of their R package contingencytables.
test.each([[7, 34, 1, 34, '0.0116 to 0.3217']])(
  'Agresti–Caffo with the normal quantile on %i of %i against %i of %i',
  (x1, n1, x2, n2, printed) => {
    const [lower, upper] = agrestiCaffo(x1 / n1, n1, x2 / n2, n2, normalQuantile(0.975));
    expect(`${lower.toFixed(4)} to ${upper.toFixed(4)}`).toBe(printed);
  },
);
