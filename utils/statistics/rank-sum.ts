import { normalTail } from './distributions.ts';

export interface RankSum {
  /** How many pairs have the first group's value above the second's; a tie counts one half. */
  w: number;
  /** Two-sided: twice the smaller tail. */
  p: number;
  /** Whether `p` is from all arrangements of the values, or from the normal distribution. */
  exact: boolean;
}

/** From this size of a group on, the normal distribution is as good; R's wilcox.test draws the line here too. */
const many = 50;

/**
 * The Wilcoxon rank sum test of two groups; W as R's wilcox.test counts it. Wilcoxon, "Individual comparisons by
 * ranking methods", Biometrics Bulletin 1 (1945). Below 50 values a group all arrangements are counted, ties
 * included, by the shift algorithm (Streitberg and Röhmel, "Exact distributions for permutation and rank tests",
 * Statistical Software Newsletter 12, 1986); else normal, with corrections for ties and continuity.
 *
 * It knows no open waits and treats messages as independent: for the appendix only.
 *
 * @returns null where a group is empty, or all values are equal
 */
export function rankSum(first: readonly number[], second: readonly number[]): RankSum | null {
  const [m, n] = [first.length, second.length];
  if (m === 0 || n === 0) return null;
  const { doubled, ties } = doubledRanks(first, second);
  const sum = doubled.slice(0, m).reduce((total, rank) => total + rank, 0) / 2;
  const w = sum - (m * (m + 1)) / 2;
  if (Math.max(m, n) < many) return { w, p: exactTail(doubled, m, sum * 2), exact: true };
  const all = m + n;
  const variance = ((m * n) / 12) * (all + 1 - ties / (all * (all - 1)));
  if (variance <= 0) return null;
  const away = Math.max(0, Math.abs(w - (m * n) / 2) - 0.5);
  return { w, p: Math.min(1, 2 * normalTail(away / Math.sqrt(variance))), exact: false };
}

/** Twice the mean rank of each value, so that they are whole, the first group's first; and Σ t³ − t over the ties. */
function doubledRanks(
  first: readonly number[],
  second: readonly number[],
): { doubled: number[]; ties: number } {
  const values = [...first, ...second];
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const doubled: number[] = [];
  let ties = 0;
  for (let from = 0; from < order.length;) {
    let until = from + 1;
    while (until < order.length && values[order[until]!] === values[order[from]!]) until += 1;
    for (let at = from; at < until; at++) doubled[order[at]!] = from + until + 1;
    const equal = until - from;
    ties += equal * (equal * equal - 1);
    from = until;
  }
  return { doubled, ties };
}

/** Twice the smaller tail of the sum of m of these ranks, every choice of m equally likely. */
function exactTail(doubled: readonly number[], m: number, seen: number): number {
  const ways = sumsOf(doubled, m);
  let below = 0;
  let above = 0;
  let all = 0;
  for (const [sum, count] of ways.entries()) {
    all += count;
    if (sum <= seen) below += count;
    if (sum >= seen) above += count;
  }
  return Math.min(1, (2 * Math.min(below, above)) / all);
}

/** How many choices of m of these whole numbers have the sum that is the index. */
export function sumsOf(numbers: readonly number[], m: number): Float64Array {
  const largest = numbers.toSorted((a, b) => b - a).slice(0, m);
  const top = largest.reduce((total, one) => total + one, 0);
  const ways = Array.from({ length: m + 1 }, () => new Float64Array(top + 1));
  ways[0]![0] = 1;
  for (const [index, number] of numbers.entries())
    for (let chosen = Math.min(m, index + 1); chosen >= 1; chosen--) {
      const before = ways[chosen - 1]!;
      const now = ways[chosen]!;
      for (let sum = top; sum >= number; sum--) now[sum]! += before[sum - number]!;
    }
  return ways[m]!;
}
