import type { Fact } from '../domain/fact.ts';
import { announceChange } from './changes.ts';
import type { Ledger } from './database.ts';
import { whole } from './whole.ts';

/** Adds what the user states. Facts are never changed or removed: a later one about the same thing prevails. */
export async function stateFacts(database: Ledger, facts: readonly Fact[]): Promise<void> {
  const transaction = database.transaction('facts', 'readwrite', { durability: 'strict' });
  await whole(transaction, async () => {
    for (const fact of facts) await transaction.store.add(fact);
  });
  announceChange();
}
