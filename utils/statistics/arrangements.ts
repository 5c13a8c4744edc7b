import { random } from './random.ts';
import type { DayShare } from './shares.ts';

/** Days that may change places with each other; the first `remote` of them are the remote ones. */
export interface Stratum {
  days: readonly DayShare[];
  remote: number;
}

/** Told of one arrangement: the sums over the days that it calls remote. */
type Look = (within: number, decided: number) => void;

/** How many arrangements there are: the product of the binomial coefficients. */
export function arrangements(strata: readonly Stratum[]): number {
  let all = 1;
  for (const { days, remote } of strata) {
    let ways = 1;
    for (let k = 1; k <= remote; k++) ways = (ways * (days.length - remote + k)) / k;
    all *= ways;
  }
  return all;
}

/** Visits every arrangement once. */
export function visitAll(strata: readonly Stratum[], look: Look): void {
  const choose = (at: number, from: number, left: number, within: number, decided: number): void => {
    const stratum = strata[at];
    if (!stratum) {
      look(within, decided);
      return;
    }
    if (left === 0) {
      choose(at + 1, 0, strata[at + 1]?.remote ?? 0, within, decided);
      return;
    }
    for (let index = from; index <= stratum.days.length - left; index++) {
      const day = stratum.days[index]!;
      choose(at, index + 1, left - 1, within + day.within, decided + day.decided);
    }
  };
  choose(0, 0, strata[0]?.remote ?? 0, 0, 0);
}

/** Visits `count` arrangements drawn at random, each equally likely at each draw (Fisher–Yates, cut short). */
export function visitSome(strata: readonly Stratum[], count: number, seed: number, look: Look): void {
  const { below } = random(seed);
  const decks = strata.map(({ days, remote }) => ({ days: [...days], remote }));
  for (let draw = 0; draw < count; draw++) {
    let within = 0;
    let decided = 0;
    for (const { days, remote } of decks)
      for (let index = 0; index < remote; index++) {
        const other = index + below(days.length - index);
        const day = days[other]!;
        days[other] = days[index]!;
        days[index] = day;
        within += day.within;
        decided += day.decided;
      }
    look(within, decided);
  }
}
