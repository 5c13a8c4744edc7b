import type { Reading } from '../domain/message.ts';
import { recognise } from './registry.ts';

/** One reading of a document as it is now, by whichever reader knows it; null where none does. `now` in epoch ms. */
export function readOnce(document: Document, now: number): Reading | null {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const page = { document, url: document.location.href, now, zone, own: [] };
  return recognise(page)?.read(page) ?? null;
}
