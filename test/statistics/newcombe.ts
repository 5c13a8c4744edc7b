import { normalQuantile } from '../../utils/statistics/distributions.ts';

/**
 * The interval of a difference of two shares as one would make it from single messages: Newcombe's hybrid score
 * interval, "Interval estimation for the difference between independent proportions: comparison of eleven methods",
 * Statistics in Medicine 17 (1998), method 10. Only to show what the days are judged against.
 */
export function newcombe(x1: number, n1: number, x2: number, n2: number): [lower: number, upper: number] {
  const [p1, p2] = [x1 / n1, x2 / n2];
  const [lower1, upper1] = wilson(p1, n1);
  const [lower2, upper2] = wilson(p2, n2);
  return [p1 - p2 - Math.hypot(p1 - lower1, upper2 - p2), p1 - p2 + Math.hypot(upper1 - p1, p2 - lower2)];
}

const z = normalQuantile(0.975);

/** Wilson's score interval of one share. */
function wilson(p: number, n: number): [lower: number, upper: number] {
  const middle = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return [(middle - half) / scale, (middle + half) / scale];
}
