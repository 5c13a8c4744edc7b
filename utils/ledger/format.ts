/** What tells a ledger's file from others, and the version that is written. */
export const ledgerFormat = 'reachable-ledger';
export const ledgerVersion = 1;
