import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import {
  chiSquareTail,
  normalQuantile,
  normalTail,
  studentQuantile,
  studentTail,
} from '../../utils/statistics/distributions.ts';

// NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2: critical values of Student's t.
describe('Student’s t', () => {
  test.each([
    // freedom, 0.90, 0.95, 0.975, 0.99, 0.995, 0.999
    [1, 3.078, 6.314, 12.706, 31.821, 63.657, 318.309],
    [2, 1.886, 2.92, 4.303, 6.965, 9.925, 22.327],
    [5, 1.476, 2.015, 2.571, 3.365, 4.032, 5.893],
    [10, 1.372, 1.812, 2.228, 2.764, 3.169, 4.144],
    [18, 1.33, 1.734, 2.101, 2.552, 2.878, 3.61],
    [30, 1.31, 1.697, 2.042, 2.457, 2.75, 3.385],
    [60, 1.296, 1.671, 2.0, 2.39, 2.66, 3.232],
    [100, 1.29, 1.66, 1.984, 2.364, 2.626, 3.174],
  ])('with %i degrees of freedom has the quantiles of the table', (freedom, ...quantiles) => {
    const levels = [0.9, 0.95, 0.975, 0.99, 0.995, 0.999];
    expect(levels.map((p) => studentQuantile(p, freedom).toFixed(3))).toEqual(
      quantiles.map((t) => t.toFixed(3)),
    );
  });

  test('with one degree of freedom is the Cauchy distribution, with two has a closed form', () => {
    for (const t of [0.1, 0.5, 1, 3, 20]) {
      expect(studentTail(t, 1)).toBeCloseTo(0.5 - Math.atan(t) / Math.PI, 13);
      expect(studentTail(t, 2)).toBeCloseTo(0.5 - t / (2 * Math.sqrt(2 + t * t)), 13);
    }
  });

  test('nears the normal distribution', () => {
    expect(studentQuantile(0.975, 1e7)).toBeCloseTo(normalQuantile(0.975), 6);
  });

  test('has a quantile that the tail leads back from, for any whole or broken degrees of freedom', () => {
    const inner = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(inner, fc.double({ min: 0.5, max: 500, noNaN: true }), (p, freedom) => {
        expect(1 - studentTail(studentQuantile(p, freedom), freedom)).toBeCloseTo(p, 11);
      }),
    );
  });
});

// NIST/SEMATECH e-Handbook 1.3.6.7.4: upper critical values of the chi-square distribution.
test.each([
  [1, 0.1, 2.706],
  [1, 0.05, 3.841],
  [1, 0.01, 6.635],
  [1, 0.001, 10.828],
  [2, 0.05, 5.991],
  [10, 0.05, 18.307],
  [10, 0.001, 29.588],
  [100, 0.05, 124.342],
])('chi-square with %i degrees of freedom has the tail %f beyond %f', (freedom, tail, x) => {
  expect(chiSquareTail(x - 0.0005, freedom)).toBeGreaterThan(tail);
  expect(chiSquareTail(x + 0.0005, freedom)).toBeLessThan(tail);
});

// NIST/SEMATECH e-Handbook 1.3.6.7.1 (area from 0 to z), and the quantiles that every textbook prints.
test('the normal distribution has the values of the table', () => {
  const areas = [0.5, 1, 1.5, 1.96, 2.5, 3].map((z) => (0.5 - normalTail(z)).toFixed(5));
  expect(areas).toEqual(['0.19146', '0.34134', '0.43319', '0.47500', '0.49379', '0.49865']);
  expect(normalQuantile(0.975).toFixed(6)).toBe('1.959964');
  expect(normalQuantile(0.95).toFixed(6)).toBe('1.644854');
  expect(normalQuantile(0.025)).toBe(-normalQuantile(0.975));
  expect(normalTail(-1)).toBeCloseTo(0.841344746068543, 14);
  expect(normalTail(10) / 7.619853024160527e-24).toBeCloseTo(1, 12);
});
