import type { SiteId } from '../domain/message.ts';
import type { Ledger } from './database.ts';

/** Turns any text into a short keyed hash: the same text always the same, and nobody without the key can try names. */
export type Pseudonym = (...parts: string[]) => Promise<string>;

const remembered = 5000;

/** HMAC-SHA-256, cut to 128 bits, base64url (22 characters). Recent answers are remembered, people recur. */
export function pseudonyms(key: CryptoKey): Pseudonym {
  const encoder = new TextEncoder();
  const cache = new Map<string, Promise<string>>();
  return (...parts) => {
    // Lengths first, so that no two different lists of parts make the same text.
    const text = parts.map((part) => `${part.length}:${part}`).join('');
    const known = cache.get(text);
    if (known) return known;
    const made = crypto.subtle
      .sign('HMAC', key, encoder.encode(text))
      .then((hash) => new Uint8Array(hash, 0, 16).toBase64({ alphabet: 'base64url', omitPadding: true }));
    if (cache.size >= remembered) cache.delete(cache.keys().next().value ?? '');
    cache.set(text, made);
    return made;
  };
}

/** A person as a site names them. The same for every account of the site, so that one word on a sender holds for all. */
export function personHash(hash: Pseudonym, site: SiteId, sender: string): Promise<string> {
  return hash('person', site, sender);
}

export function importKey(base64: string): Promise<CryptoKey> {
  const bytes = Uint8Array.fromBase64(base64);
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** The ledger's key, made when it is first needed. It travels with backups: without it hashes could not be joined. */
export async function ledgerKey(database: Ledger): Promise<string> {
  const fresh = crypto.getRandomValues(new Uint8Array(32)).toBase64();
  const transaction = database.transaction('meta', 'readwrite');
  const known = await transaction.store.get('key');
  if (known === undefined) await transaction.store.put(fresh, 'key');
  await transaction.done;
  return known ?? fresh;
}
