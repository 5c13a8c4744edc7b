import { exp, ln } from './elementary.ts';
import { incompleteBeta, lnGamma, upperGamma } from './special.ts';

/** P(Z > z) of the standard normal: ½ erfc(z / √2) (NIST DLMF 7.2.2, 7.11.2). */
export function normalTail(z: number): number {
  return z < 0 ? 1 - normalTail(-z) : upperGamma(0.5, (z * z) / 2) / 2;
}

/** z with P(Z ≤ z) = p, 0 < p < 1. */
export function normalQuantile(p: number): number {
  if (p < 0.5) return -normalQuantile(1 - p);
  const density = (z: number): number => exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return whereTail(1 - p, normalTail, density);
}

/** P(χ² > x) of the chi-square distribution with `freedom` degrees of freedom. */
export function chiSquareTail(x: number, freedom: number): number {
  return upperGamma(freedom / 2, x / 2);
}

/** P(T > t) of Student's t with `freedom` > 0 degrees of freedom, whole or not (NIST DLMF 8.17). */
export function studentTail(t: number, freedom: number): number {
  if (t < 0) return 1 - studentTail(-t, freedom);
  return incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
}

/** t with P(T ≤ t) = p, 0 < p < 1. */
export function studentQuantile(p: number, freedom: number): number {
  if (p < 0.5) return -studentQuantile(1 - p, freedom);
  const scale = lnGamma((freedom + 1) / 2) - lnGamma(freedom / 2) - 0.5 * ln(freedom) - 0.5 * ln(Math.PI);
  const density = (t: number): number => exp(scale - ((freedom + 1) / 2) * ln(1 + (t * t) / freedom));
  return whereTail(1 - p, (t) => studentTail(t, freedom), density);
}

/**
 * The x ≥ 0 whose upper tail is `target` ≤ ½: Newton's method, held inside a bracket that shrinks with each step, so
 * that it ends for every distribution whose tail falls.
 */
function whereTail(target: number, tail: (x: number) => number, density: (x: number) => number): number {
  let low = 0;
  let high = 1;
  for (; tail(high) > target; high *= 2) low = high;
  let x = (low + high) / 2;
  for (let step = 0; step < 200; step++) {
    const excess = tail(x) - target;
    if (excess > 0) low = x;
    else high = x;
    let next = x + excess / density(x);
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * x) return next;
    x = next;
  }
  return x;
}
