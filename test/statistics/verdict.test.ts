import { describe, expect, test } from 'vitest';
import { spokenBy } from '../../utils/statistics/margin.ts';
import { compareShares, type DayShare } from '../../utils/statistics/shares.ts';
import { verdictOf } from '../../utils/statistics/verdict.ts';

/** Days of 20 asks, in turn one more and one less than `within` in time. */
const days = (count: number, within: number): DayShare[] =>
  Array.from({ length: count }, (_, index) => ({
    date: 20_000 + index,
    within: within + (index % 2 === 0 ? 1 : -1),
    decided: 20,
  }));

describe('what an interval says against a margin of 10 points', () => {
  test.each([
    [-0.09, 0.05, 'not-worse', 'above-margin'],
    [-0.09, -0.01, 'not-worse', 'below-zero-within-margin'],
    [-0.3, -0.01, 'worse', 'below-zero'],
    [-0.3, -0.2, 'worse', 'below-zero'],
  ])('%f … %f: %s, %s', (lower, upper, verdict, because) => {
    expect(spokenBy([lower, upper], 0.1)).toEqual({ verdict, because });
  });

  test('nothing while it holds both 0 and the margin', () => {
    expect(spokenBy([-0.11, 0.01], 0.1)).toBeNull();
    expect(spokenBy([-0.1, 0.3], 0.1)).toBeNull();
    expect(spokenBy([-0.3, 0], 0.1)).toBeNull();
  });
});

describe('the verdict', () => {
  test('is spoken, and then no more days are needed', () => {
    const office = days(20, 18);
    expect(verdictOf(compareShares(days(10, 18), office), 0.1)).toEqual({
      verdict: 'not-worse',
      because: 'above-margin',
      moreDays: 0,
    });
    expect(verdictOf(compareShares(days(10, 12), office), 0.1)).toMatchObject({
      verdict: 'worse',
      because: 'below-zero',
    });
  });

  test('is too early behind a gate, however clear the figures are', () => {
    expect(verdictOf(compareShares(days(3, 4), days(20, 18)), 0.1)).toEqual({
      verdict: 'too-early',
      because: 'few-days',
      moreDays: 1,
    });
    const few = Array.from({ length: 4 }, (_, date) => ({ date, within: 4, decided: 4 }));
    expect(verdictOf(compareShares(few, days(20, 18)), 0.1)).toMatchObject({ because: 'few-asks' });
  });
});

describe('the days still needed', () => {
  test('are those after which the same days repeated give the verdict', () => {
    const office = days(20, 18);
    const four = days(4, 17);
    const { verdict, because, moreDays } = verdictOf(compareShares(four, office), 0.1);
    expect({ verdict, because }).toEqual({ verdict: 'too-early', because: 'wide-interval' });
    expect(moreDays).toBeGreaterThan(0);
    // A whole number of repetitions that reaches that many days speaks; one repetition less than that does not.
    const repeated = (times: number): DayShare[] => Array.from({ length: times }, () => four).flat();
    const enough = Math.ceil((4 + moreDays!) / 4) + 1;
    expect(verdictOf(compareShares(repeated(enough), office), 0.1).verdict).toBe('not-worse');
    expect(verdictOf(compareShares(repeated(enough - 3), office), 0.1).verdict).toBe('too-early');
  });

  test('are fewer when office days come along', () => {
    const comparison = compareShares(days(4, 17), days(6, 18));
    const alone = verdictOf(comparison, 0.1).moreDays ?? Infinity;
    expect(verdictOf(comparison, 0.1, 1.5).moreDays!).toBeLessThan(alone);
  });

  test('cannot be foreseen where the office days alone leave too much open, nor without a day on each side', () => {
    const short = compareShares(days(30, 18), days(4, 18));
    expect(verdictOf(short, 0.03)).toEqual({
      verdict: 'too-early',
      because: 'wide-interval',
      moreDays: null,
    });
    expect(verdictOf(short, 0.03, 1).moreDays).toBeGreaterThan(0);
    expect(verdictOf(compareShares([], days(20, 18)), 0.1).moreDays).toBeNull();
    expect(verdictOf(compareShares(days(20, 18), []), 0.1).moreDays).toBeNull();
  });
});
