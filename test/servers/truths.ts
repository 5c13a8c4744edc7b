import { setTimeout as sleep } from 'node:timers/promises';
import { importKey, pseudonyms } from '../../utils/ledger/pseudonym.ts';
import { plannedMessages } from './acts.ts';
import type { Act } from './acts.ts';
import type { Truth } from './compare.ts';
import type { LedgerRows } from './ledger.ts';
import type { Found, Records } from './records.ts';

const account = 'alice@company.test';

/** The id that the site's own page carries for a message, as the servers know it. */
function siteId(found: Found): { site: 'roundcube' | 'converse'; id: string } {
  if (found.medium === 'chat') return { site: 'converse', id: found.id };
  const folder = found.mail.folder === 'inbox' ? 'INBOX' : 'Sent';
  return { site: 'roundcube', id: `${folder}/${found.mail.uid}` };
}

/**
 * The servers' records in the words of the ledger: ids hashed with the ledger's own key, base64.
 * What no server recorded is left out.
 */
export async function truthsOf(day: readonly Act[], { found }: Records, key: string): Promise<Truth[]> {
  const hash = pseudonyms(await importKey(key));
  const truths = plannedMessages(day).map(async (planned) => {
    const record = found.get(planned.key);
    if (!record) return [];
    const { site, id } = siteId(record);
    return [{ planned, hashed: await hash('message', site, account, id), at: record.at }];
  });
  return (await Promise.all(truths)).flat();
}

/** Reads the ledger until it has been the same for three seconds: the observer hands over with a little delay. */
export async function settled(read: () => Promise<LedgerRows>): Promise<LedgerRows> {
  const unchanged = 3000;
  let rows = await read();
  for (let since = Date.now(); Date.now() - since < unchanged;) {
    await sleep(250);
    const next = await read();
    if (JSON.stringify([next.messages, next.asks]) !== JSON.stringify([rows.messages, rows.asks])) {
      since = Date.now();
    }
    rows = next;
  }
  return rows;
}
