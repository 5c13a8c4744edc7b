import type { Row, Lack } from './row.ts';

/** A row at its time, epoch ms. */
export type Timed = Row & { at: number };

/** A row with the id that it keeps when the server starts anew; null where that is not sure. */
export interface Keyed {
  row: Timed;
  key: string | null;
}

/**
 * Ids for the rows of one list, in its order. The numbers in the page are those of the running server: after its next
 * start the same messages have others. What stays is where, when (whole seconds) and by whom; of several that are
 * alike in all this, the running number among them. That is sure only where none of them can stand outside the list,
 * or in a row that cannot be read.
 *
 * @param whole true where nothing older than the list is left on the server
 */
export function keyed(rows: readonly (Timed | Lack)[], where: string, whole: boolean): Keyed[] {
  const counts = new Map<string, number>();
  const first = rows.find((row) => !('lack' in row));
  // What is not later than the top of a list may have more of its like above it.
  const begins = whole || !first || 'lack' in first ? -Infinity : secondOf(first);
  const doubtful = new Set<string>();
  /** Writers of unreadable rows above; null where not even that can be read. */
  let unread: (string | null)[] = [];
  return rows.flatMap((row) => {
    if ('lack' in row) {
      unread.push(row.from);
      return [];
    }
    const second = secondOf(row);
    // An unreadable row may be of the same second as the next one.
    for (const from of unread) doubtful.add(`${second} ${from ?? ''}`);
    unread = [];
    const alike = `${where} ${second} ${row.from}`;
    const count = counts.get(alike) ?? 0;
    counts.set(alike, count + 1);
    const isSure = second > begins && ![row.from, ''].some((from) => doubtful.has(`${second} ${from}`));
    return [{ row, key: isSure ? `${alike} ${count}` : null }];
  });
}

function secondOf({ at }: Timed): number {
  return Math.floor(at / 1000);
}
