import { arrangements, type Stratum, visitAll, visitSome } from './arrangements.ts';
import type { DayShare } from './shares.ts';

export interface Permutation {
  /** Two-sided: twice the smaller tail, at most 1. */
  p: number;
  /** Whether every arrangement was counted, or 9,999 were drawn beside the one seen. */
  exact: boolean;
  /** How many arrangements were compared, the one seen included. */
  compared: number;
  /** Days exchanged with days of the same weekday. */
  withinWeekdays: number;
  /** Days whose weekday has one place only: exchanged among themselves, so weekday and place stay entangled. */
  acrossWeekdays: number;
}

const fewArrangements = 100_000;
const drawn = 9999;
const seed = 20_000;
/** Shares are fractions; two equal ones must not differ by the order in which their sums were made. */
const tolerance = 1e-12;

/**
 * How often would a difference of shares as large as this one arise if place did not matter, days being exchanged
 * between places? Days of one weekday are exchanged only among themselves, where that weekday has both places: then
 * "Mondays are hard" cannot pass for "the office is hard". Weekdays with one place only form one more group whose
 * days are exchanged among themselves; if that group too has one place only, its days stay where they are.
 *
 * All arrangements are counted up to 100,000; beyond, 9,999 are drawn from a fixed seed, and the seen one is counted
 * as one of them (Phipson and Smyth, "Permutation p-values should never be zero", Statistical Applications in
 * Genetics and Molecular Biology 9, 2010). Whole numbers and divisions only: every engine finds the same p.
 *
 * @param weekdayOf by default the weekday of the date
 * @returns null where a side has nothing decided, or no day can change its place
 */
export function permutationTest(
  remoteDays: readonly DayShare[],
  officeDays: readonly DayShare[],
  weekdayOf: (date: number) => number = (date) => (((date + 4) % 7) + 7) % 7,
): Permutation | null {
  const [remote, office] = [remoteDays, officeDays].map((days) => days.filter(({ decided }) => decided > 0));
  const { strata, withinWeekdays, acrossWeekdays, fixed } = stratify(remote!, office!, weekdayOf);
  const count = arrangements(strata);
  if (count <= 1) return null;
  const all = add(add(nothing, remote!), office!);
  const differenceOf = (within: number, decided: number): number =>
    within / decided - (all.within - within) / (all.decided - decided);
  const own = add(nothing, remote!);
  const seen = differenceOf(own.within, own.decided);
  let below = 0;
  let above = 0;
  const look = (within: number, decided: number): void => {
    const difference = differenceOf(fixed.within + within, fixed.decided + decided);
    if (difference <= seen + tolerance) below += 1;
    if (difference >= seen - tolerance) above += 1;
  };
  const exact = count <= fewArrangements;
  if (exact) visitAll(strata, look);
  else {
    visitSome(strata, drawn, seed, look);
    look(own.within - fixed.within, own.decided - fixed.decided);
  }
  const compared = exact ? count : drawn + 1;
  const p = Math.min(1, (2 * Math.min(below, above)) / compared);
  return { p, exact, compared, withinWeekdays, acrossWeekdays };
}

interface Sum {
  within: number;
  decided: number;
}

const nothing: Sum = { within: 0, decided: 0 };

function add(to: Sum, days: readonly DayShare[]): Sum {
  let { within, decided } = to;
  for (const day of days) {
    within += day.within;
    decided += day.decided;
  }
  return { within, decided };
}

/** The groups of days that may change places, and the sums of the remote days that may not. */
function stratify(
  remote: readonly DayShare[],
  office: readonly DayShare[],
  weekdayOf: (date: number) => number,
): { strata: Stratum[]; withinWeekdays: number; acrossWeekdays: number; fixed: Sum } {
  const placesOf = (weekday: number): [DayShare[], DayShare[]] => [
    remote.filter(({ date }) => weekdayOf(date) === weekday),
    office.filter(({ date }) => weekdayOf(date) === weekday),
  ];
  const strata: Stratum[] = [];
  const rest: [DayShare[], DayShare[]] = [[], []];
  let withinWeekdays = 0;
  const weekdays = new Set([...remote, ...office].map(({ date }) => weekdayOf(date)));
  for (const weekday of [...weekdays].sort((a, b) => a - b)) {
    const [there, here] = placesOf(weekday);
    if (there.length > 0 && here.length > 0) {
      strata.push({ days: [...there, ...here], remote: there.length });
      withinWeekdays += there.length + here.length;
    } else {
      rest[0].push(...there);
      rest[1].push(...here);
    }
  }
  const exchangeable = rest[0].length > 0 && rest[1].length > 0;
  if (exchangeable) strata.push({ days: rest.flat(), remote: rest[0].length });
  return {
    strata,
    withinWeekdays,
    acrossWeekdays: exchangeable ? rest.flat().length : 0,
    fixed: exchangeable ? nothing : add(nothing, rest[0]),
  };
}
