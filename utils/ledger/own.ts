import { grace } from '../domain/away.ts';
import type { Ledger } from './database.ts';
import type { StoredMessage } from './schema.ts';

/** The stretches around promises in which an own message shows that the user was back, epoch ms, ends included. */
export function around(promises: readonly number[]): [from: number, until: number][] {
  const joined: [from: number, until: number][] = [];
  for (const promised of promises.toSorted((a, b) => a - b)) {
    const last = joined.at(-1);
    if (last && promised - grace <= last[1]) last[1] = promised + grace;
    else joined.push([promised - grace, promised + grace]);
  }
  return joined;
}

/** A message that the user wrote; what a machine sends in their name shows nothing. */
export function isOwn({ direction, automated }: Pick<StoredMessage, 'direction' | 'automated'>): boolean {
  return direction === 'out' && automated === false;
}

/** When the user sent messages around the promises, epoch ms, in order: of an exported ledger's messages. */
export function ownAround(messages: readonly StoredMessage[], promises: readonly number[]): number[] {
  const ranges = around(promises);
  return messages
    .filter(
      (message) =>
        isOwn(message) && ranges.some(([from, until]) => from <= message.at && message.at <= until),
    )
    .map(({ at }) => at)
    .sort((a, b) => a - b);
}

/** When the user sent messages around the promises of absences, epoch ms, in order; their own range of the index each. */
export async function readOwn(database: Ledger, promises: readonly number[]): Promise<number[]> {
  const ranges = around(promises).map(([from, until]) => IDBKeyRange.bound(from, until));
  const rows = await Promise.all(ranges.map((range) => database.getAllFromIndex('messages', 'at', range)));
  return rows.flatMap((messages) => messages.filter(isOwn).map(({ at }) => at));
}

/** When the user sent messages between two instants, epoch ms, both included, in order. */
export async function readOwnBetween(database: Ledger, from: number, until: number): Promise<number[]> {
  if (from > until) return [];
  const messages = await database.getAllFromIndex('messages', 'at', IDBKeyRange.bound(from, until));
  return messages.filter(isOwn).map(({ at }) => at);
}
