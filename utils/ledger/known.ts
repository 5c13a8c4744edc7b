import { unwrap } from 'idb';
import type { RecordTransaction } from './record.ts';
import type { StoredMessage } from './schema.ts';

/** A window with more rows than so many for each message asked about is not worth reading whole. */
const worth = 4;

/**
 * Those of the messages that are stored under the time that they carry now, by key: mostly one range of the index
 * instead of a question a message. One that is stored under another time is not found here; `addNew` finds it.
 */
export async function knownOf(
  transaction: RecordTransaction,
  messages: readonly StoredMessage[],
): Promise<Map<string, StoredMessage>> {
  if (messages.length === 0) return new Map();
  const store = transaction.objectStore('messages');
  const times = messages.map(({ at }) => at);
  const most = worth * messages.length + 1;
  const range = IDBKeyRange.bound(Math.min(...times), Math.max(...times));
  const rows = await store.index('at').getAll(range, most);
  if (rows.length < most) return new Map(rows.map((row) => [row.key, row]));
  const found = await Promise.all(messages.map(({ key }) => store.get(key)));
  return new Map(found.flatMap((row) => (row ? [[row.key, row] as const] : [])));
}

/** Adds a message that is not stored yet; false, and nothing is changed, where its key is taken. */
export function addNew(transaction: RecordTransaction, message: StoredMessage): Promise<boolean> {
  const request = unwrap(transaction.objectStore('messages')).add(message);
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(true));
    request.addEventListener('error', (event) => {
      if (request.error?.name !== 'ConstraintError') return reject(request.error ?? new Error('not added'));
      // Otherwise it would end the whole transaction.
      event.preventDefault();
      event.stopPropagation();
      resolve(false);
    });
  });
}
