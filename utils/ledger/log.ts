import type { Ask } from '../domain/ask.ts';
import type { Reason } from '../domain/classify.ts';
import { instantOf, type WorkingClock } from '../domain/clock.ts';
import type { Ledger } from './database.ts';
import { readAsks } from './query.ts';
import type { StoredMessage } from './schema.ts';

/** A message that is no ask, as far as the log shows it. */
export type DayMessage = Pick<StoredMessage, 'key' | 'site' | 'sender' | 'at'> & { reason: Reason };

/** Dates as numbers of days since 1970, both included. */
export type Dates = readonly [first: number, last: number];

/**
 * Every ask that may count for one of the dates: those that came since the working minute before the first one, and
 * what came on the dates themselves. Only their own range of the index is read.
 */
export function readAsksOf(database: Ledger, clock: WorkingClock, [first, last]: Dates): Promise<Ask[]> {
  const midnight = (date: number) => instantOf(date, 0, clock.zone(date));
  const [from, until] = [midnight(first), midnight(last + 1)];
  // A night shift of the last date runs on into the next one.
  const ends = Math.max(until, clock.on(last).at(-1)?.[1] ?? until);
  return readAsks(database, clock.previous(from) ?? from, ends);
}

/** The messages that came on the dates and are no asks. */
export async function readMessagesOf(
  database: Ledger,
  clock: WorkingClock,
  [first, last]: Dates,
): Promise<DayMessage[]> {
  const from = instantOf(first, 0, clock.zone(first));
  const until = instantOf(last + 1, 0, clock.zone(last + 1));
  const range = IDBKeyRange.bound(from, until, false, true);
  const messages = await database.getAllFromIndex('messages', 'at', range);
  return messages.flatMap(({ key, site, sender, at, reason }) =>
    reason === 'ask' ? [] : [{ key, site, sender, at, reason }],
  );
}

/** One ask by the key of its first message. */
export async function readAsk(database: Ledger, key: string): Promise<Ask | null> {
  return (await database.get('asks', key)) ?? null;
}

/** So many days of asks are read at once where the whole ledger is looked through, ms. */
const stretch = 60 * 86_400_000;

/**
 * How many asks of a sender there are in the whole ledger. There is no index for it, so everything is looked through,
 * a stretch of time after the other.
 *
 * @param tell is called with the number of asks looked at so far
 * @param signal ends it early; the count is then of what was seen
 */
export async function countAsksOf(
  database: Ledger,
  sender: string,
  tell: (looked: number) => void,
  signal: AbortSignal,
): Promise<number> {
  const index = () => database.transaction('asks').store.index('at');
  const [first, last] = await Promise.all([index().openKeyCursor(), index().openKeyCursor(null, 'prev')]);
  if (!first || !last) return 0;
  let [found, looked] = [0, 0];
  for (let from = first.key; from <= last.key && !signal.aborted; from += stretch) {
    const range = IDBKeyRange.bound(from, from + stretch, false, true);
    const asks = await database.getAllFromIndex('asks', 'at', range);
    looked += asks.length;
    found += asks.filter((ask) => ask.sender === sender).length;
    tell(looked);
  }
  return found;
}
