import type { Find, Page } from '../site.ts';
import { syncId } from './ids.ts';
import { within } from './view.ts';

const field = 'input[name="draft"]';
const form = `.M9, [data-compose-id], ${field}, [contenteditable="true"][role="textbox"]`;

/** Ids of what is being written on the page now: in pop-up forms and under open mails. */
export function draftsOn(find: Find): string[] {
  return idsOf(find(field));
}

function idsOf(fields: readonly Element[]): string[] {
  return fields
    .filter((one) => !one.closest('.a3s'))
    .map((one) => syncId(one.getAttribute('value')))
    .filter((id) => id !== null);
}

/**
 * True where an element of the thread is a draft, not a mail. A mail that is being answered may hold the form too,
 * which then is another message's.
 */
export function isDraft(card: Element, id: string | null, drafts: readonly string[]): boolean {
  if (id !== null && drafts.includes(id)) return true;
  if (within(card, form).length === 0) return false;
  const written = idsOf(Array.from(card.querySelectorAll(field)));
  return id === null || written.length === 0 || !hasBody(card);
}

export function hasBody(card: Element): boolean {
  return card.matches('.ii, .a3s') || within(card, '.ii, .a3s').length > 0;
}

/** Two saves may be as close as this to the moment at which a draft was last seen, ms. */
const slack = 2000;

/**
 * Each save of a draft gives it a new time, and so does sending it. A time from before the draft was last seen on the
 * page is one of a save that the page has not replaced yet.
 */
export function isStale(id: string | null, at: number, { drafts }: Page): boolean {
  if (!drafts || drafts.size === 0) return false;
  const seen = id === null ? Infinity : (drafts.get(id) ?? -Infinity);
  return at < seen - slack;
}
