import type { SiteId } from '../domain/message.ts';
import type { Ledger } from './database.ts';
import { importKey, ledgerKey, personHash, pseudonyms } from './pseudonym.ts';

/** A sender of asks, as much of them as the ledger knows: no name, no address. */
export interface SenderRow {
  /** The keyed hash that stands for them. */
  sender: string;
  site: SiteId;
  asks: number;
  /** When their latest ask came, epoch ms. */
  latest: number;
  /** The way to the conversation of their latest ask that is still open; null where none is. */
  link: string | null;
}

/** Everybody who ever asked something; whose asks cannot be told apart are left out. */
export async function readSenders(database: Ledger): Promise<SenderRow[]> {
  const rows = new Map<string, SenderRow>();
  for (const { sender, site, at, link } of await database.getAllFromIndex('asks', 'at')) {
    if (sender === null) continue;
    const row = rows.get(sender) ?? { sender, site, asks: 0, latest: at, link: null };
    rows.set(sender, { ...row, asks: row.asks + 1, latest: at, link: link ?? row.link });
  }
  return [...rows.values()];
}

/** The hash under which a sender at a site is, or would be, known: by the ledger's own key. */
export async function hashSender(database: Ledger, site: SiteId, sender: string): Promise<string> {
  return personHash(pseudonyms(await importKey(await ledgerKey(database))), site, sender);
}
