import { designEffectOf, type SideSums } from './design-effect.ts';
import { studentQuantile } from './distributions.ts';

/** One day at one place: how many decided asks it had, and how many of them were answered within target. */
export interface DayShare {
  /** Days since 1970-01-01. */
  date: number;
  within: number;
  decided: number;
}

/** One place's days together. `share` and `effective` are null where nothing was decided. */
export interface ShareSide {
  days: number;
  decided: number;
  within: number;
  /** 0 … 1. */
  share: number | null;
  /** How many independent asks the decided ones are worth: decided ÷ design effect. */
  effective: number | null;
}

export interface ShareComparison {
  remote: ShareSide;
  office: ShareSide;
  /** Remote share minus office share, −1 … 1; null where a side has nothing decided. */
  difference: number | null;
  /** 95 % interval of the difference; null below 6 decided asks on a side, or below 3 days in all. */
  interval: [lower: number, upper: number] | null;
  /** How many asks of one day are worth one independent ask, at least 1; null below 3 days in all. */
  designEffect: number | null;
  /** Degrees of freedom: days − 2, at least 0. */
  freedom: number;
  /** Why no verdict may be spoken, or null. */
  gate: null | 'few-asks' | 'few-days';
}

export const leastAsks = 20;
export const leastDays = 4;
export const leastAsksForInterval = 6;

/**
 * Compares the share of decided asks answered within target, remote minus office, with the day as the unit: asks of
 * one day resemble each other, so they count as fewer than they are.
 *
 * Days without a decided ask are no days. See README.md for the formula, its sources and the simulation.
 */
export function compareShares(remote: readonly DayShare[], office: readonly DayShare[]): ShareComparison {
  const sides = [sumUp(remote), sumUp(office)] as const;
  const freedom = sides[0].days + sides[1].days - 2;
  const designEffect = freedom >= 1 ? designEffectOf(sides) : null;
  return compareSums(sides[0], sides[1], designEffect);
}

/** The sums of one side. */
export function sumUp(all: readonly DayShare[]): SideSums {
  let days = 0;
  let decided = 0;
  let within = 0;
  for (const day of all) {
    if (day.decided === 0) continue;
    days += 1;
    decided += day.decided;
    within += day.within;
  }
  const share = decided === 0 ? 0 : within / decided;
  let scatter = 0;
  for (const day of all) {
    const rest = day.within - day.decided * share;
    scatter += rest * rest;
  }
  return { days, decided, within, scatter };
}

/** Difference, interval and gate from the sums of both sides and their design effect. */
export function compareSums(
  remote: SideSums,
  office: SideSums,
  designEffect: number | null,
): ShareComparison {
  const sides = { remote: sideOf(remote, designEffect), office: sideOf(office, designEffect) };
  const { share: there } = sides.remote;
  const { share: here } = sides.office;
  const freedom = Math.max(0, remote.days + office.days - 2);
  const enough = Math.min(remote.decided, office.decided) >= leastAsksForInterval;
  return {
    ...sides,
    difference: there === null || here === null ? null : there - here,
    interval: enough && designEffect !== null ? intervalOf(sides.remote, sides.office, freedom) : null,
    designEffect,
    freedom,
    gate: gateOf(remote, office),
  };
}

function gateOf(remote: SideSums, office: SideSums): ShareComparison['gate'] {
  if (Math.min(remote.decided, office.decided) < leastAsks) return 'few-asks';
  return Math.min(remote.days, office.days) < leastDays ? 'few-days' : null;
}

function sideOf({ days, decided, within }: SideSums, designEffect: number | null): ShareSide {
  const share = decided === 0 ? null : within / decided;
  const effective = share === null || designEffect === null ? null : decided / designEffect;
  return { days, decided, within, share, effective };
}

function intervalOf(remote: ShareSide, office: ShareSide, freedom: number): [number, number] {
  const t = studentQuantile(0.975, freedom);
  return agrestiCaffo(remote.share!, remote.effective!, office.share!, office.effective!, t);
}

/**
 * The interval of a difference of two shares, one success and one failure added to each side. Agresti and Caffo,
 * "Simple and effective confidence intervals for proportions and differences of proportions result from adding two
 * successes and two failures", The American Statistician 54 (2000). Kept within −1 … 1.
 *
 * @param multiplier the normal quantile in that paper; Student's where the variance is estimated from days
 */
export function agrestiCaffo(
  share1: number,
  n1: number,
  share2: number,
  n2: number,
  multiplier: number,
): [lower: number, upper: number] {
  const p1 = (share1 * n1 + 1) / (n1 + 2);
  const p2 = (share2 * n2 + 1) / (n2 + 2);
  const half = multiplier * Math.sqrt((p1 * (1 - p1)) / (n1 + 2) + (p2 * (1 - p2)) / (n2 + 2));
  return [Math.max(-1, p1 - p2 - half), Math.min(1, p1 - p2 + half)];
}
