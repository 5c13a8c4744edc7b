import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { exp, ln } from '../../utils/statistics/elementary.ts';
import { incompleteBeta, lnGamma, upperGamma } from '../../utils/statistics/special.ts';

const wide = fc.double({ min: 1e-300, max: 1e300, noNaN: true });

/** Two doubles are the same but for some units in the last place. */
function near(value: number, wanted: number, relative = 1e-15): void {
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(relative * Math.abs(wanted) + 1e-300);
}

describe('logarithm and exponential', () => {
  test('are those of the engine but for its last digits', () => {
    fc.assert(fc.property(wide, (x) => near(ln(x), Math.log(x))));
    fc.assert(fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => near(exp(x), Math.exp(x))));
  });

  test('keep their edges', () => {
    expect([ln(0), ln(1), ln(-1), ln(Infinity)]).toEqual([-Infinity, 0, NaN, Infinity]);
    expect([exp(-Infinity), exp(0), exp(Infinity), exp(NaN)]).toEqual([0, 1, Infinity, NaN]);
  });

  // survival.ts compares a logarithm with a fixed level to count ranks: whole numbers come out, whatever the engine.
  test('and no other function of the room goes through one whose last digits are the engine’s own', () => {
    const room = join(import.meta.dirname, '../../utils/statistics');
    for (const name of readdirSync(room).filter((file) => /(?<!median-interval)\.ts$/u.test(file))) {
      const code = readFileSync(join(room, name), 'utf8').replaceAll(/\/\*\*.*?\*\/|\/\/.*?$/gmsu, '');
      const used = [...code.matchAll(/Math\.(\w+)|\*\*/gu)].map(([whole, named]) => named ?? whole);
      const exact = /^(?:abs|ceil|floor|imul|max|min|round|sign|sqrt|trunc|LN2|PI|SQRT1_2|SQRT2)$/u;
      expect(
        used.filter((one) => !exact.test(one)),
        name,
      ).toEqual([]);
    }
  });
});

describe('special functions', () => {
  test('Γ is the factorial, and Γ(½) = √π', () => {
    let factorial = 1;
    for (let n = 1; n < 30; n++) {
      near(exp(lnGamma(n)), factorial, 1e-13);
      factorial *= n;
    }
    near(exp(lnGamma(0.5)), Math.sqrt(Math.PI), 1e-14);
  });

  test('the incomplete beta function sums the binomial distribution (NIST DLMF 8.17.5)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (m, rest, x) => {
          const n = m + rest - 1;
          let term = (1 - x) ** n;
          let below = 0;
          for (let j = 0; j < m; j++) {
            below += term;
            term *= ((n - j) / (j + 1)) * (x / (1 - x));
          }
          expect(incompleteBeta(x, m, rest)).toBeCloseTo(1 - below, 11);
        },
      ),
    );
  });

  test('the incomplete gamma function sums the Poisson distribution (NIST DLMF 8.4.10)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.01, max: 90, noNaN: true }), (n, x) => {
        let term = Math.exp(-x);
        let sum = 0;
        for (let j = 0; j < n; j++) {
          sum += term;
          term *= x / (j + 1);
        }
        near(upperGamma(n, x), sum, 1e-11);
      }),
    );
  });
});
