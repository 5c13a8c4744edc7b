import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { survivalBand } from '../../utils/statistics/band.ts';
import { survivalCurve } from '../../utils/statistics/survival.ts';
import { cut, done, mercaptopurine, placebo } from './remission.ts';

const printed = (band: ReturnType<typeof survivalBand>): string[] =>
  band.map(({ time, lower, upper }) => `${time} ${lower.toFixed(4)} ${upper.toFixed(4)}`);

// Stata's `sts list` of the Gehan data in G. Rodríguez, "Kaplan-Meier Survival" (Demographic Methods, Princeton).
test('the band of the 6-MP data is the printed one', () => {
  expect(printed(survivalBand(mercaptopurine))).toEqual([
    '6 0.6197 0.9516',
    '7 0.5631 0.9228',
    '10 0.5032 0.8894',
    '13 0.4316 0.8491',
    '16 0.3675 0.8049',
    '22 0.2678 0.7468',
    '23 0.1881 0.6801',
  ]);
});

test('the band of the control group begins as printed, and ends at 0', () => {
  const band = printed(survivalBand(placebo));
  expect(band.slice(0, 2)).toEqual(['1 0.6700 0.9753', '2 0.5689 0.9239']);
  expect(band.at(-1)).toBe('23 0.0000 0.1970');
});

// Stata's cancer data, dose "Control": the first rows of `sts list` in the example session at stata.com.
test('the band of 20 deaths is the printed one', () => {
  const control = done(1, 1, 2, 3, 4, 4, ...Array.from({ length: 14 }, (_, more) => 5 + more));
  expect(printed(survivalBand(control)).slice(0, 4)).toEqual([
    '1 0.6560 0.9740',
    '2 0.6038 0.9490',
    '3 0.5511 0.9198',
    '4 0.4505 0.8525',
  ]);
});

describe('for any waits', () => {
  const observations = fc.array(fc.record({ time: fc.nat(50), event: fc.boolean() }), { maxLength: 60 });

  test('the curve lies inside, the band inside 0 … 1', () => {
    fc.assert(
      fc.property(observations, (all) => {
        const curve = survivalCurve(all);
        const band = survivalBand(all);
        expect(band.map(({ time }) => time)).toEqual(curve.map(({ time }) => time));
        for (const [index, { lower, upper }] of band.entries()) {
          const { survival } = curve[index]!;
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(survival);
          expect(upper).toBeGreaterThanOrEqual(survival);
          expect(upper).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('a surer band is wider', () => {
    const all = [...done(1, 2, 3, 5, 8), ...cut(4, 6, 7)];
    for (const [index, { lower, upper }] of survivalBand(all, 0.99).slice(0, -1).entries()) {
      const narrow = survivalBand(all, 0.9)[index]!;
      expect(lower).toBeLessThan(narrow.lower);
      expect(upper).toBeGreaterThan(narrow.upper);
    }
  });
});
