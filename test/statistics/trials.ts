import { spokenBy } from '../../utils/statistics/margin.ts';
import { random, type Random } from '../../utils/statistics/random.ts';
import { compareShares, type DayShare } from '../../utils/statistics/shares.ts';
import { newcombe } from './newcombe.ts';

/** A made-up truth that trials are drawn from. */
export interface Truth {
  remoteDays: number;
  officeDays: number;
  asksPerDay: number;
  /** Share answered within target in the office, 0 … 1. */
  base: number;
  /** The true difference, remote minus office. */
  difference: number;
  /** Intraclass correlation of the asks of one day. */
  correlation: number;
}

/** How often, 0 … 1 of the runs. */
export interface Outcome {
  notWorse: number;
  worse: number;
  /** The interval holds the true difference. */
  covered: number;
}

export const margin = 0.1;

/**
 * One day drawn by Pólya's urn, which is the beta-binomial distribution: each ask is answered in time with the day's
 * chance as the asks before have shifted it. Eggenberger and Pólya, "Über die Statistik verketteter Vorgänge", ZAMM 3
 * (1923). It shares nothing with the table that `chanceOfAnswer` draws from.
 */
export function drawDay(
  uniform: Random['uniform'],
  date: number,
  asks: number,
  share: number,
  correlation: number,
): DayShare {
  const weight = correlation / (1 - correlation);
  let within = 0;
  for (let ask = 0; ask < asks; ask++) {
    const chance = (share + within * weight) / (1 + ask * weight);
    if (uniform() < chance) within += 1;
  }
  return { date, within, decided: asks };
}

/** Draws the days of one trial; remote and office days follow each other, which no part of the verdict looks at. */
export function drawTrial(
  truth: Truth,
  uniform: Random['uniform'],
): [remote: DayShare[], office: DayShare[]] {
  const { remoteDays, officeDays, asksPerDay, base, difference, correlation } = truth;
  const draw = (count: number, from: number, share: number): DayShare[] =>
    Array.from({ length: count }, (_, day) => drawDay(uniform, from + day, asksPerDay, share, correlation));
  return [draw(remoteDays, 20_000, base + difference), draw(officeDays, 20_000 + remoteDays, base)];
}

/** Plays many trials of one truth and judges each twice: by days, as Reachable does, and by single messages. */
export function playTrials(truth: Truth, runs: number, seed: number): { days: Outcome; messages: Outcome } {
  const { uniform } = random(seed);
  const days: Outcome = { notWorse: 0, worse: 0, covered: 0 };
  const messages: Outcome = { notWorse: 0, worse: 0, covered: 0 };
  const note = (outcome: Outcome, verdict: string | undefined, interval: readonly [number, number]): void => {
    if (verdict === 'not-worse') outcome.notWorse += 1 / runs;
    if (verdict === 'worse') outcome.worse += 1 / runs;
    // The difference of two fractions may miss a round truth in its last digit.
    const [lower, upper] = interval;
    if (lower <= truth.difference + 1e-12 && truth.difference - 1e-12 <= upper) outcome.covered += 1 / runs;
  };
  for (let run = 0; run < runs; run++) {
    const comparison = compareShares(...drawTrial(truth, uniform));
    const { remote, office, gate, interval } = comparison;
    note(days, gate === null ? spokenBy(interval!, margin)?.verdict : undefined, interval!);
    const single = newcombe(remote.within, remote.decided, office.within, office.decided);
    note(messages, spokenBy(single, margin)?.verdict, single);
  }
  return { days, messages };
}
