import { betaBinomial } from './beta-binomial.ts';
import { designEffectOf, usualCorrelation, type SideSums } from './design-effect.ts';
import { studentQuantile } from './distributions.ts';
import { spokenBy } from './margin.ts';
import { random, type Random } from './random.ts';
import { agrestiCaffo, leastAsks, leastDays } from './shares.ts';

/** A planned trial. */
export interface Plan {
  remoteDays: number;
  officeDays: number;
  /** Decided asks a day, at either place; may be broken. */
  asksPerDay: number;
  /** Share answered within target in the office, 0 … 1. */
  share: number;
  /** Agreed margin, 0 … 1. */
  margin: number;
  /** How alike the asks of one day are, 0 … 1 (intraclass correlation); 0.2 where nothing is known. */
  correlation?: number;
  /** The true difference, remote minus office, −1 … 1; 0 where it is not given. */
  difference?: number;
}

/** The three add up to 1. */
export interface Chance {
  notWorse: number;
  worse: number;
  tooEarly: number;
}

const seed = 4;
/** So many days are drawn in all, whatever the plan, so that it takes the same time. */
const drawnDays = 120_000;
/** Nobody plans for more days, or has more asks a day. */
const most = 1000;

/**
 * The chance of each verdict at the end of a planned trial, if the plan is true. Found by playing the trial again and
 * again: days are drawn from the beta-binomial distribution and judged by the rules for real ones, so no approximation
 * stands between the promise and the verdict. The seed is fixed: the same plan gives the same digits, and a plan
 * changed a little does not jump. 3,000 trials of up to 40 days, 1,000 of 120: the standard error is at most 0.9 to
 * 1.6 points, so print whole percents. Values that a half-typed form may hold are brought into their range; what is no
 * number counts as 0.
 */
export function chanceOfAnswer(plan: Plan): Chance {
  const { margin, difference = 0 } = plan;
  const share = inside(plan.share, 1);
  const correlation = inside(plan.correlation ?? usualCorrelation, 0.99);
  const asksPerDay = inside(plan.asksPerDay, most);
  const sizes = [plan.remoteDays, plan.officeDays].map((days) => sizesOf(inside(days, most), asksPerDay));
  const [remoteDays, officeDays] = sizes.map((asks) => asks.length) as [number, number];
  const [remoteAsks, officeAsks] = sizes.map((asks) => asks.reduce((sum, n) => sum + n, 0));
  const gated =
    Math.min(remoteDays, officeDays) < leastDays || Math.min(remoteAsks!, officeAsks!) < leastAsks;
  if (gated) return { notWorse: 0, worse: 0, tooEarly: 1 };
  const { uniform } = random(seed);
  const remote = player(sizes[0]!, inside(share + difference, 1), correlation, uniform);
  const office = player(sizes[1]!, share, correlation, uniform);
  const t = studentQuantile(0.975, remoteDays + officeDays - 2);
  const trials = Math.max(500, Math.min(3000, Math.floor(drawnDays / (remoteDays + officeDays))));
  let notWorse = 0;
  let worse = 0;
  for (let trial = 0; trial < trials; trial++) {
    const [there, here] = [remote(), office()];
    const effect = designEffectOf([there, here]);
    const interval = agrestiCaffo(
      there.within / there.decided,
      there.decided / effect,
      here.within / here.decided,
      here.decided / effect,
      t,
    );
    const verdict = spokenBy(interval, margin)?.verdict;
    if (verdict === 'not-worse') notWorse += 1;
    if (verdict === 'worse') worse += 1;
  }
  return {
    notWorse: notWorse / trials,
    worse: worse / trials,
    tooEarly: (trials - notWorse - worse) / trials,
  };
}

/** A number brought into 0 … limit. */
function inside(value: number, limit: number): number {
  return value > 0 ? Math.min(limit, value) : 0;
}

/** The asks of each day, whole and as even as can be; days that stay without any are no days. */
function sizesOf(days: number, asksPerDay: number): number[] {
  return Array.from(
    { length: days },
    (_, day) => Math.floor((day + 1) * asksPerDay) - Math.floor(day * asksPerDay),
  ).filter((asks) => asks > 0);
}

/** Plays the days of one side once a call. */
function player(
  sizes: readonly number[],
  share: number,
  correlation: number,
  uniform: Random['uniform'],
): () => SideSums {
  const draws = new Map(
    [...new Set(sizes)].map((n) => [n, drawer(betaBinomial(n, share, correlation), uniform)]),
  );
  const days = sizes.map((n) => ({ n, draw: draws.get(n)! }));
  const decided = sizes.reduce((sum, n) => sum + n, 0);
  const squares = sizes.reduce((sum, n) => sum + n * n, 0);
  return () => {
    let within = 0;
    let ofWithin = 0;
    let mixed = 0;
    for (const { n, draw } of days) {
      const w = draw();
      within += w;
      ofWithin += w * w;
      mixed += w * n;
    }
    // Σ (w − n·share)², multiplied out; rounding must not make it negative.
    const seen = within / decided;
    const scatter = Math.max(0, ofWithin - 2 * seen * mixed + seen * seen * squares);
    return { days: sizes.length, decided, within, scatter };
  };
}

/** Draws an index by its probability: a table of where to begin, then a few steps along the sums. */
function drawer(probabilities: readonly number[], uniform: Random['uniform']): () => number {
  const sums = new Float64Array(probabilities.length);
  let sum = 0;
  for (const [index, probability] of probabilities.entries()) sums[index] = sum += probability;
  sums[sums.length - 1] = 1;
  const begin = Uint32Array.from({ length: 256 }, (_, slot) => sums.findIndex((one) => one > slot / 256));
  return () => {
    const u = uniform();
    let index = begin[Math.floor(u * 256)]!;
    while (sums[index]! <= u) index += 1;
    return index;
  };
}
