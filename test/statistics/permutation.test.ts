import { describe, expect, test } from 'vitest';
import { arrangements, visitAll, visitSome, type Stratum } from '../../utils/statistics/arrangements.ts';
import { permutationTest } from '../../utils/statistics/permutation.ts';
import { random } from '../../utils/statistics/random.ts';
import type { DayShare } from '../../utils/statistics/shares.ts';
import { drawTrial } from './trials.ts';

/** Days of 1,000 asks each, so that shares are the values themselves; all on one weekday. */
const values = (...all: number[]): DayShare[] =>
  all.map((within, index) => ({ date: 7 * index, within, decided: 1000 }));

describe('published examples', () => {
  test('four quiz scores: 2 of 6 arrangements (D. Nettleton, Statistics 401, Iowa State University)', () => {
    expect(permutationTest(values(7, 5), values(3, 1))).toMatchObject({
      p: 2 / 6,
      exact: true,
      compared: 6,
    });
  });

  test('19 patients: 12.802832 % of the arrangements lie above (Rosetta Code, "Permutation test")', () => {
    const treated = values(85, 88, 75, 66, 25, 29, 83, 39, 97);
    const control = values(68, 41, 10, 49, 16, 65, 32, 92, 28, 98);
    const strata: Stratum[] = [{ days: [...treated, ...control], remote: treated.length }];
    const seen = treated.reduce((sum, { within }) => sum + within, 0);
    let above = 0;
    visitAll(strata, (within) => {
      if (within > seen) above += 1;
    });
    expect(arrangements(strata)).toBe(92_378);
    expect(((100 * above) / 92_378).toFixed(6)).toBe('12.802832');
    const { p, exact } = permutationTest(treated, control)!;
    expect(exact).toBe(true);
    expect(p).toBeGreaterThan(2 * 0.12802832);
    expect(p).toBeLessThan(0.27);
  });

  test('16 mice: p .281993 (Efron and Tibshirani 1993, table 2.1; all 11,440 arrangements by scipy 1.17)', () => {
    const treated = values(94, 197, 16, 38, 99, 141, 23);
    const control = values(52, 104, 146, 10, 51, 30, 40, 27, 46);
    const { p, compared } = permutationTest(treated, control)!;
    expect([compared, p.toFixed(6)]).toEqual([11_440, '0.281993']);
  });
});

describe('weekdays', () => {
  const at = (date: number, within: number): DayShare => ({ date, within, decided: 10 });
  // Day 4 of the count is Monday 5 January 1970.
  const monday = 4;
  const tuesday = 5;

  test('days change places within their weekday', () => {
    // Mondays are hard and Tuesdays easy, at both places alike: across weekdays this would look like a difference.
    const remote = [at(monday, 3), at(monday + 7, 3), at(monday + 14, 3), at(tuesday, 9)];
    const office = [at(monday + 21, 3), at(tuesday + 7, 9), at(tuesday + 14, 9), at(tuesday + 21, 9)];
    expect(permutationTest(remote, office)).toEqual({
      p: 1,
      exact: true,
      compared: 16,
      withinWeekdays: 8,
      acrossWeekdays: 0,
    });
    expect(permutationTest(remote, office, () => 0)!.p).toBeLessThan(1);
  });

  test('weekdays with one place only change places among themselves', () => {
    const remote = [at(monday, 3), at(monday + 7, 4)];
    const office = [at(tuesday, 9), at(tuesday + 7, 8), at(tuesday + 14, 7)];
    const found = permutationTest(remote, office)!;
    expect(found).toMatchObject({ withinWeekdays: 0, acrossWeekdays: 5, compared: 10 });
    expect(found.p).toBeCloseTo(2 / 10, 12);
  });

  test('office days of further weekdays stay where they are', () => {
    const remote = [at(monday, 3), at(monday + 7, 4)];
    const office = [at(monday + 14, 9), at(tuesday, 9), at(tuesday + 7, 8)];
    expect(permutationTest(remote, office)).toMatchObject({
      withinWeekdays: 3,
      acrossWeekdays: 0,
      compared: 3,
    });
  });

  test('a remote day of a further weekday stays too', () => {
    const remote = [at(tuesday, 10), at(monday, 3)];
    const office = [at(monday + 7, 9), at(monday + 14, 8)];
    // 10 + 3 of 20 is the least of the three; 10 + 8 and 10 + 9 lie above.
    expect(permutationTest(remote, office)).toMatchObject({ p: 2 / 3, compared: 3 });
  });

  test('no test where no day can change its place', () => {
    expect(permutationTest([], [at(monday, 3)])).toBeNull();
    expect(permutationTest([at(monday, 3)], [{ date: 11, within: 0, decided: 0 }])).toBeNull();
  });
});

test('many days: drawn from a fixed seed, to the last digit the same', () => {
  const truth = {
    remoteDays: 16,
    officeDays: 60,
    asksPerDay: 15,
    base: 0.9,
    difference: -0.05,
    correlation: 0.1,
  };
  const [remote, office] = drawTrial(truth, random(5).uniform);
  const found = permutationTest(remote, office)!;
  expect(found).toMatchObject({ exact: false, compared: 10_000 });
  expect(permutationTest(remote, office)).toEqual(found);
  expect(found.p).toBe(0.4696);
});

test('drawing finds what counting finds', () => {
  const strata: Stratum[] = [
    { days: values(1, 5, 9, 12), remote: 2 },
    { days: values(3, 4, 8), remote: 1 },
  ];
  const counted = new Map<number, number>();
  visitAll(strata, (within) => counted.set(within, (counted.get(within) ?? 0) + 1));
  const drawn = new Map<number, number>();
  visitSome(strata, 9000, 1, (within) => drawn.set(within, (drawn.get(within) ?? 0) + 1));
  expect(arrangements(strata)).toBe(18);
  for (const [within, ways] of counted)
    expect(Math.abs((drawn.get(within) ?? 0) - ways * 500)).toBeLessThan(5 * Math.sqrt(ways * 500));
});

test('without a difference p is as often below 5 % as it says, or less', () => {
  const truth = { remoteDays: 5, officeDays: 10, asksPerDay: 12, base: 0.9, difference: 0, correlation: 0.2 };
  const { uniform } = random(9);
  const runs = 600;
  let low = 0;
  for (let run = 0; run < runs; run++)
    if (permutationTest(...drawTrial(truth, uniform), () => 0)!.p <= 0.05) low += 1;
  expect(low / runs).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
  expect(low / runs).toBeGreaterThan(0.01);
});
