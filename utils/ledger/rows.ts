import type { StoredAsk, StoredMessage } from './schema.ts';

/** So many rows at a time: enough to be quick, few enough to be counted aloud. */
const chunk = 5000;

type Row = StoredMessage | StoredAsk;

/** An index by time, of whichever transaction. */
interface ByTime<R extends Row> {
  getAll(range: IDBKeyRange, count?: number): Promise<R[]>;
}

/** The rows of an index by time between two instants, end excluded, some thousand at a time. */
export async function* rowsBetween<R extends Row>(
  index: ByTime<R>,
  from: number,
  until: number,
): AsyncGenerator<R[]> {
  let start = from;
  let open = false;
  while (start < until) {
    const rows = await index.getAll(IDBKeyRange.bound(start, until, open, true), chunk);
    const last = rows.at(-1);
    if (!last || rows.length < chunk) {
      yield rows;
      return;
    }
    // The last instant may have more rows than came; where all came from one instant it is read whole.
    const whole = rows[0]?.at === last.at;
    yield whole ? await index.getAll(IDBKeyRange.only(last.at)) : rows.filter(({ at }) => at < last.at);
    start = last.at;
    open = whole;
  }
}

/** All messages by their key, some thousand at a time. */
export async function* allMessages(store: {
  getAll(range: IDBKeyRange | null, count: number): Promise<StoredMessage[]>;
}): AsyncGenerator<StoredMessage[]> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const rows: StoredMessage[] = await store.getAll(range, chunk);
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < chunk) return;
    range = IDBKeyRange.lowerBound(last.key, true);
  }
}

/** Told how far something is that takes its time. */
export type Progress = (done: number, of: number) => void;
