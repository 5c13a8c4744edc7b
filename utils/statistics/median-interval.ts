import type { Observation } from './survival.ts';

/**
 * The ranks (counted from 1) between which the median lies with at least 95 % certainty, whatever the distribution:
 * the sign test inverted, P(Bin(n, ½) < lower) ≤ 2.5 %. Null below six values, where no such ranks exist.
 */
export function medianRanks(n: number): [lower: number, upper: number] | null {
  let log = -n * Math.LN2;
  let sum = Math.exp(log);
  let lower = 0;
  while (sum <= 0.025 && lower < n) {
    lower += 1;
    log += Math.log((n - lower + 1) / lower);
    sum += Math.exp(log);
  }
  return lower === 0 ? null : [lower, n + 1 - lower];
}

/**
 * The order-statistic interval of the median. `until` is null where waits that were cut off hide the upper rank.
 * Null where there are fewer than six values, or where such waits hide even the lower rank.
 */
export function medianInterval(
  observations: readonly Observation[],
): { from: number; until: number | null } | null {
  const ranks = medianRanks(observations.length);
  if (!ranks) return null;
  // At a tie the censored wait is the longer one.
  const order = observations.toSorted((a, b) => a.time - b.time || Number(b.event) - Number(a.event));
  const firstCut = order.findIndex((one) => !one.event);
  const known = order.slice(0, firstCut === -1 ? order.length : firstCut);
  const lower = known[ranks[0] - 1];
  const upper = known[ranks[1] - 1];
  return lower ? { from: lower.time, until: upper?.time ?? null } : null;
}
