import type { Find } from '../site.ts';
import type { Card } from './card.ts';
import { legacyId, numbersIn } from './ids.ts';
import type { Shown } from './mails.ts';
import type { Place } from './place.ts';
import { inView, only } from './view.ts';

/** The conversation that a mail is shown in. */
export interface Thread {
  /** Legacy hexadecimal id; null where the page does not say it, or says two. */
  hex: string | null;
  /** The title does not carry the id, and it was found elsewhere. */
  replaced: boolean;
  /** The address, or the mail's own log, names another thread: what is on the screen is from before. */
  stale: boolean;
}

const heads = '[data-legacy-thread-id], [data-thread-perm-id]';

/** The titles of a view's threads. Rows of the list, beside them, name their threads as well. */
export function titlesIn(view: Element, find: Find): Element[] {
  return inView(view, find, heads).filter((head) => !head.closest('tr.zA, tr[role="row"]'));
}

/** The titles of the nearest part of the view that has one. */
function titlesOf(box: Element, view: Element, all: readonly Element[]): Element[] {
  for (let node = box.parentElement; node && view.contains(node); node = node.parentElement) {
    const around = node;
    const found = all.filter((head) => around.contains(head));
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The thread's id, from its title or from what the mails' logs name. The address is no source of it, because after
 * a click it is ahead of the page; it only confirms, unless the mail that began the thread is itself shown.
 */
export function threadOf(
  card: Card,
  { view, cards, titles }: Pick<Shown, 'view' | 'cards' | 'titles'>,
  place: Place,
): Thread {
  const found = titlesOf(card.box, view, titles);
  const stated = found
    .map((head) => legacyId(head.getAttribute('data-legacy-thread-id')))
    .filter((id) => id !== null);
  // Since 2025 this one is sometimes the text "undefined".
  const perms = found.map((head) => head.getAttribute('data-thread-perm-id') ?? '');
  const begun = place.thread.filter((id) => cards.some(({ hex }) => hex === id));
  const [source = []] = [stated, perms.flatMap(numbersIn), card.thread, begun].filter(
    (ids) => ids.length > 0,
  );
  const hex = only(source);
  const written = perms.flatMap((perm) => /a:r-?\d+$/u.exec(perm)?.[0] ?? []);
  return {
    hex,
    replaced: hex !== null && stated.length === 0,
    stale: hex !== null && (isOther(card.thread, [hex]) || isOtherPlace(place.thread, hex, written, perms)),
  };
}

/** True where all names differ, as far as there are any. */
function isOther(names: readonly string[], known: readonly string[]): boolean {
  return names.length > 0 && !names.some((name) => known.includes(name));
}

function isOtherPlace(
  names: readonly string[],
  hex: string,
  written: readonly string[],
  perms: readonly string[],
): boolean {
  if (!names.some((name) => name.startsWith('a:'))) return isOther(names, [hex]);
  // A thread that began in this mailbox is named by another number, which the title need not carry.
  const readable = written.length > 0 || perms.some((perm) => numbersIn(perm).length > 0);
  return readable && isOther(names, written);
}
