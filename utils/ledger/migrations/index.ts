import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { LedgerSchema } from '../schema.ts';
import { step001 } from './001.ts';

type Stores = StoreNames<LedgerSchema>[];

/** One version's change. A step that fails aborts the upgrade, and the old data stays as it was. */
export type Step = (
  database: IDBPDatabase<LedgerSchema>,
  transaction: IDBPTransaction<LedgerSchema, Stores, 'versionchange'>,
) => void | Promise<void>;

/** Step n brings version n − 1 to version n. Never edit one that was released: add another. */
export const steps: readonly Step[] = [step001];

export const version = steps.length;
