import { digest } from '../digest.ts';

/**
 * By what a row or an open mail is found again in the page's memory: a one-way digest of what it shows, made once of
 * the page and once of the memory, so that both have to agree on all of it and no text is handed over.
 */
export function markOf(...texts: readonly string[]): string {
  return digest(...texts.map((text) => text.replaceAll(/\s+/gu, ' ').trim()));
}

/** Of a row: the name, the subject and the date that it shows. */
export const rowMark = (name: string, subject: string, date: string): string =>
  markOf('row', name, subject, date);

/** Of an open mail: its subject and date, its sender's address, and the names in To and Cc. */
export function openMark(
  subject: string,
  date: string,
  from: string,
  to: readonly string[],
  cc: readonly string[],
): string {
  return markOf('open', subject, date, from, String(to.length), ...to, ...cc);
}
