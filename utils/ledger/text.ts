import type { LedgerFile } from './file.ts';

/** So many messages become text at a time. */
const chunk = 2000;

/** A ledger's file as JSON, in parts: whole it could be longer than a text may be. */
export function ledgerText({ messages, ...rest }: LedgerFile): string[] {
  const parts = [`${JSON.stringify(rest).slice(0, -1)},"messages":[`];
  for (let at = 0; at < messages.length; at += chunk) {
    const rows = JSON.stringify(messages.slice(at, at + chunk)).slice(1, -1);
    parts.push(at === 0 ? rows : `,${rows}`);
  }
  return [...parts, ']}\n'];
}
