import type { LedgerFile } from '../../utils/ledger/file.ts';
import { ledgerFile } from '../report/ledger-file.ts';
import type { Scripted } from './scripted.ts';

/** A scripted trial as an exported ledger, exported at the end of the review's day. */
export function ledgerOf({ messages, facts, asOf }: Scripted): LedgerFile {
  return {
    ...ledgerFile(),
    exported: new Date(asOf).toISOString(),
    messages,
    facts,
    aliases: [],
    coverage: [],
    withheld: [],
  };
}
