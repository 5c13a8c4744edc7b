import { describe, expect, test } from 'vitest';
import { compareMedians, type DayMedian } from '../../utils/statistics/medians.ts';
import { welch } from '../../utils/statistics/welch.ts';

// "Student" 1908, extra hours of sleep under two drugs, as R's example t.test(extra ~ group, data = sleep) prints.
test('Welch’s test of the sleep data', () => {
  const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
  const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
  const { t, freedom, p, interval, difference } = welch(first, second)!;
  expect(t.toFixed(4)).toBe('-1.8608');
  expect(freedom.toFixed(3)).toBe('17.776');
  expect(p.toFixed(5)).toBe('0.07939');
  expect(interval.map((end) => end.toFixed(7))).toEqual(['-3.3654832', '0.2054832']);
  expect(difference).toBeCloseTo(0.75 - 2.33, 12);
});

test('Welch’s test needs two values a group and some spread', () => {
  expect(welch([1], [1, 2, 3])).toBeNull();
  expect(welch([2, 2, 2], [3, 3])).toBeNull();
});

const days = (...minutes: number[]): DayMedian[] =>
  minutes.map((one, index) => ({ date: 20_000 + index, minutes: one, reached: true }));

describe('the ratio of day medians', () => {
  test('worked by hand: logarithms ln 2 · (0 1 2 3) against ln 2 · (2 3 4 5)', () => {
    const { ratio, interval, freedom, gate } = compareMedians(days(1, 2, 4, 8), days(4, 8, 16, 32));
    expect(gate).toBeNull();
    expect(ratio).toBeCloseTo(1 / 4, 12);
    expect(freedom).toBeCloseTo(6, 12);
    // Each side has variance 5/3 (ln 2)², so the error is ln 2 · √(5/6); t with 6 degrees of freedom is 2.446912.
    const half = 2.446912 * Math.sqrt(5 / 6);
    expect(interval?.[0]).toBeCloseTo(2 ** (-2 - half), 6);
    expect(interval?.[1]).toBeCloseTo(2 ** (-2 + half), 6);
  });

  test('the unit does not matter, and the sides turn it over', () => {
    const [a, b] = [days(3, 5, 9, 4, 7), days(8, 6, 12, 10)];
    const hours = (all: DayMedian[]): DayMedian[] =>
      all.map((day) => ({ ...day, minutes: day.minutes * 60 }));
    expect(compareMedians(hours(a), hours(b)).ratio).toBeCloseTo(compareMedians(a, b).ratio!, 12);
    expect(compareMedians(b, a).ratio).toBeCloseTo(1 / compareMedians(a, b).ratio!, 12);
  });

  test('zero minutes are half a minute', () => {
    expect(compareMedians(days(0, 0, 1, 1), days(1, 2, 1, 2))).toEqual(
      compareMedians(days(0.5, 0.2, 1, 1), days(1, 2, 1, 2)),
    );
  });

  test('below four days there is none, nor without any spread', () => {
    expect(compareMedians(days(1, 2, 3), days(1, 2, 3, 4))).toMatchObject({ gate: 'few-days', ratio: null });
    expect(compareMedians(days(2, 2, 2, 2), days(3, 3, 3, 3))).toMatchObject({ gate: 'no-spread' });
  });

  test('a remote day that is not reached forbids it; an office day counts as at least so long', () => {
    const open: DayMedian = { date: 20_010, minutes: 9, reached: false };
    expect(compareMedians([...days(1, 2, 3, 4), open], days(1, 2, 3, 4))).toEqual({
      remote: { days: 5, notReached: 1 },
      office: { days: 4, notReached: 0 },
      ratio: null,
      interval: null,
      freedom: null,
      gate: 'not-reached',
    });
    const office = compareMedians(days(1, 2, 3, 4), [...days(1, 2, 3, 4), open]);
    expect(office).toMatchObject({ gate: null, office: { days: 5, notReached: 1 } });
    expect(office.ratio).toBe(compareMedians(days(1, 2, 3, 4), days(1, 2, 3, 4, 9)).ratio);
  });
});
