import { studentQuantile, studentTail } from './distributions.ts';

export interface Welch {
  /** Mean of the first minus mean of the second. */
  difference: number;
  interval: [lower: number, upper: number];
  t: number;
  /** Degrees of freedom, seldom whole. */
  freedom: number;
  /** Two-sided. */
  p: number;
}

/**
 * Welch's t test of two groups whose variances may differ, with Satterthwaite's degrees of freedom. Welch, "The
 * generalization of 'Student's' problem when several different population variances are involved", Biometrika 34
 * (1947).
 *
 * @returns null below two values a group, or where no value differs from its group's mean
 */
export function welch(first: readonly number[], second: readonly number[], level = 0.95): Welch | null {
  if (Math.min(first.length, second.length) < 2) return null;
  const [a, b] = [spread(first), spread(second)];
  const variance = a.ofMean + b.ofMean;
  if (variance <= 0) return null;
  const freedom =
    (variance * variance) /
    ((a.ofMean * a.ofMean) / (first.length - 1) + (b.ofMean * b.ofMean) / (second.length - 1));
  const difference = a.mean - b.mean;
  const error = Math.sqrt(variance);
  const half = studentQuantile((1 + level) / 2, freedom) * error;
  return {
    difference,
    interval: [difference - half, difference + half],
    t: difference / error,
    freedom,
    p: 2 * studentTail(Math.abs(difference / error), freedom),
  };
}

/** A group's mean, and the variance of that mean. */
function spread(values: readonly number[]): { mean: number; ofMean: number } {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return { mean, ofMean: squares / (n - 1) / n };
}
