import type { Reading } from '../domain/message.ts';
import type { Site } from './site.ts';
import { readRecords } from './watch/records.ts';

/** One reading of a document as it is now, by whichever reader knows it; null where none does. `now` in epoch ms. */
export async function readOnce(
  document: Document,
  readers: readonly Site[],
  memoryOf: (site: Site['id']) => Promise<unknown>,
  now: number,
): Promise<Reading | null> {
  const page = {
    document,
    url: document.location.href,
    now,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    own: [],
    storage: localStorage,
  };
  const site = readers.find((one) => one.recognises(page));
  if (!site) return null;
  return site.read({
    ...page,
    ...(site.records && { records: await readRecords(site.records) }),
    ...(site.memory && { memory: await memoryOf(site.id) }),
  });
}
