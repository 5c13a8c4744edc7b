/** What a transaction of `idb` has, as far as it matters here. */
interface Transaction {
  readonly done: Promise<void>;
  readonly error: DOMException | null;
  abort(): void;
}

/**
 * Does some work in a transaction, all of it or nothing: when this resolves it is on disk. Rejects with what ended
 * the transaction (a full disk, say), or else with what the work threw; then nothing of it is stored.
 */
export async function whole(transaction: Transaction, work: () => Promise<unknown>): Promise<void> {
  // The disk may fill while nobody waits for the end; the failure is told where the work has come to it.
  transaction.done.catch(() => null);
  try {
    await work();
    await transaction.done;
  } catch (error) {
    // A failed request has aborted it already; anything else must not leave half of the work behind.
    try {
      transaction.abort();
    } catch {}
    await transaction.done.catch(() => null);
    throw transaction.error ?? error;
  }
}

/** Writes that run side by side in one transaction. The first failure is told by `all`, and none by anybody else. */
export interface Writes {
  add(write: Promise<unknown>): void;
  all(): Promise<unknown>;
}

export function together(): Writes {
  const writes: Promise<unknown>[] = [];
  return {
    add(write) {
      write.catch(() => null);
      writes.push(write);
    },
    all: () => Promise.all(writes),
  };
}
