import { exp, ln } from './elementary.ts';

const tiny = 1e-300;
const precision = 1e-16;
const patience = 10_000;

/** Coefficients B₂ₖ / (2k(2k−1)) of Stirling's series. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];

/**
 * ln Γ(x), x > 0, by Stirling's series (NIST DLMF 5.11.1) after Γ(x + 1) = x Γ(x) (5.5.1) has brought x above 12,
 * where its terms reach 1e-17.
 */
export function lnGamma(x: number): number {
  let product = 1;
  let z = x;
  for (; z < 12; z += 1) product *= z;
  let series = 0;
  for (const coefficient of stirling.toReversed()) series = series / (z * z) + coefficient;
  return (z - 0.5) * ln(z) - z + 0.5 * ln(2 * Math.PI) + series / z - ln(product);
}

/**
 * The regularised incomplete beta function Iₓ(a, b), a, b > 0, 0 ≤ x ≤ 1: the continued fraction NIST DLMF 8.17.22,
 * on the side where it converges fast (8.17.4), evaluated by Lentz's method (3.10).
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = exp(a * ln(x) + b * ln(1 - x) + lnGamma(a + b) - lnGamma(a) - lnGamma(b)) / a;
  return (
    front /
    continued((k) => {
      const m = Math.floor(k / 2);
      if (k % 2 === 0) return (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
      return (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    })
  );
}

/**
 * The upper regularised incomplete gamma function Q(a, x), a > 0, x ≥ 0: below a + 1 as 1 − P by its power series
 * (NIST DLMF 8.7.1), else by the continued fraction 8.9.2 in its contracted form.
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const front = exp(a * ln(x) - x - lnGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let k = 1; k < patience && term > sum * precision; k++) {
      term *= x / (a + k);
      sum += term;
    }
    return 1 - front * sum;
  }
  // Q = front / (x + 1 − a − 1(1 − a)/(x + 3 − a − 2(2 − a)/(x + 5 − a − …)))
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < patience; k++) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / away(numerator * d + b);
    c = away(b + numerator / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < precision * 4) break;
  }
  return front * fraction;
}

/** 1 + a₁/(1 + a₂/(1 + …)) by Lentz's method. */
function continued(numerator: (k: number) => number): number {
  let c = 1;
  let d = 0;
  let fraction = 1;
  for (let k = 1; k < patience; k++) {
    d = 1 / away(1 + numerator(k) * d);
    c = away(1 + numerator(k) / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < precision * 4) break;
  }
  return fraction;
}

/** Lentz's method divides by these; an exact zero is moved a hair. */
function away(x: number): number {
  return Math.abs(x) < tiny ? tiny : x;
}
