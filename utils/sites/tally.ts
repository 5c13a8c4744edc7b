import type { Withheld } from '../domain/message.ts';

export type Reason = Withheld['reason'];

/** Counts what a reading withholds, each under its reason. */
export interface Tally {
  add(reason: Reason, count?: number): void;
  /** In order of the alphabet, so that the same page reads the same. */
  list(): Withheld[];
}

export function createTally(): Tally {
  const counts = new Map<Reason, number>();
  return {
    add(reason, count = 1) {
      if (count > 0) counts.set(reason, (counts.get(reason) ?? 0) + count);
    },
    list: () =>
      [...counts]
        .map(([reason, count]) => ({ reason, count }))
        .sort((a, b) => (a.reason < b.reason ? -1 : 1)),
  };
}
