import { chiSquareTail } from './distributions.ts';
import type { Observation } from './survival.ts';

export interface LogRank {
  chiSquare: number;
  /** Two-sided, from χ² with one degree of freedom. */
  p: number;
  /** Events seen on each side, and those expected if both had one curve. */
  observed: [number, number];
  expected: [number, number];
}

/**
 * The log-rank test of two groups, with the hypergeometric variance at ties. Mantel, "Evaluation of survival data and
 * two new rank order statistics arising in its consideration", Cancer Chemotherapy Reports 50 (1966).
 *
 * Open waits count as censored. It treats messages as independent, so it belongs into the appendix only.
 *
 * @returns null where no event tells the groups apart
 */
export function logRank(first: readonly Observation[], second: readonly Observation[]): LogRank | null {
  const all = [
    ...first.map(({ time, event }) => ({ time, event, side: 0 })),
    ...second.map(({ time, event }) => ({ time, event, side: 1 })),
  ].sort((a, b) => a.time - b.time);
  const atRisk = [first.length, second.length] as [number, number];
  const observed: [number, number] = [0, 0];
  const expected: [number, number] = [0, 0];
  let variance = 0;
  for (let index = 0; index < all.length;) {
    const { time } = all[index]!;
    const n = atRisk[0] + atRisk[1];
    const share = atRisk[0] / n;
    const leaving: [number, number] = [0, 0];
    let events = 0;
    for (; all[index]?.time === time; index++) {
      const { event, side } = all[index]! as { event: boolean; side: 0 | 1 };
      leaving[side] += 1;
      if (!event) continue;
      events += 1;
      observed[side] += 1;
    }
    expected[0] += events * share;
    expected[1] += events * (1 - share);
    if (n > 1) variance += (events * share * (1 - share) * (n - events)) / (n - 1);
    atRisk[0] -= leaving[0];
    atRisk[1] -= leaving[1];
  }
  if (variance <= 0) return null;
  const excess = observed[0] - expected[0];
  const chiSquare = (excess * excess) / variance;
  return { chiSquare, p: chiSquareTail(chiSquare, 1), observed, expected };
}
