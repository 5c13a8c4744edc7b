import { openDB, type IDBPDatabase } from 'idb';
import { Problem } from '../problems.ts';
import { steps, version } from './migrations/index.ts';
import type { LedgerSchema } from './schema.ts';

export type Ledger = IDBPDatabase<LedgerSchema>;

const name = 'reachable';
let opened: Promise<Ledger> | null = null;

/**
 * The one connection of this context. It closes when another context needs to upgrade, and opens again when asked.
 * Throws where the stored ledger is newer than this version of the extension.
 */
export function ledger(): Promise<Ledger> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw explain(error);
  });
  return opened;
}

async function open(): Promise<Ledger> {
  const database = await openDB<LedgerSchema>(name, version, {
    async upgrade(database, from, _to, transaction) {
      for (const step of steps.slice(from)) await step(database, transaction);
    },
    blocking() {
      void closeLedger();
    },
    terminated() {
      opened = null;
    },
  });
  return database;
}

/** Closes this context's connection. Tests and upgrades need it. */
export async function closeLedger(): Promise<void> {
  const closing = opened;
  opened = null;
  (await closing?.catch(() => null))?.close();
}

function explain(error: unknown): unknown {
  if (error instanceof DOMException && error.name === 'VersionError') {
    return new Problem('ledgerNewer');
  }
  return error;
}
