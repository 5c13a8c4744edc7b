import { addressOf } from '../address.ts';
import type { Find } from '../site.ts';
import { legacyId, loggedIn, numbersIn, syncId } from './ids.ts';
import { inView, isShown, only, within } from './view.ts';

/** One open mail of a thread, or a draft in its place. */
export interface Card {
  box: Element;
  /** `msg-f:…` or `msg-a:r…`; null where neither the element nor its log says it. */
  sync: string | null;
  /** Legacy hexadecimal id; null while Gmail has not given one. */
  hex: string | null;
  /** Whether the element itself carries its ids. */
  marked: { sync: boolean; hex: boolean };
  /** The thread that its log names, as legacy ids. */
  thread: string[];
  /** Different ids for one mail, or one mail inside another. */
  contradicts: boolean;
  /** Addresses in the place of the sender's. */
  senders: string[];
  /** The sender was found without its landmark. */
  replacedSender: boolean;
}

const marks = '[data-message-id], [data-legacy-message-id]';
const bodies = '.ii, .a3s';
const items = '[role="listitem"], .h7, .kv, .ky';
/** What Gmail logs of the body, the star and the button to reply: they name their mail. */
const logs = '.ii[jslog], [jslog^="20511"], [jslog^="21576"]';

/** What a view shows of its threads. Mail that was never unfolded has no id at all, and is only counted. */
export interface Cards {
  cards: Card[];
  folded: number;
  /** Bodies of mails whose own element was not found. */
  loose: number;
}

export function cardsIn(view: Element, find: Find): Cards {
  const marked = inView(view, find, marks).filter(
    (mark) => !mark.parentElement?.closest(marks) && isOpen(mark),
  );
  const unmarked = new Set<Element>();
  let loose = 0;
  for (const body of inView(view, find, bodies)) {
    if (body.closest(marks) || body.closest('.M9, [data-compose-id]') || !isOpen(body)) continue;
    const box = body.closest('.adn') ?? body.closest(items) ?? body.closest('.gs') ?? body;
    // Together with another mail, or with the head of a folded one, nobody knows whose body it is.
    if (within(box, `${marks}, .adf`).length > 0) loose += 1;
    else unmarked.add(box);
  }
  const boxes = [...marked, ...unmarked];
  const folded = inView(view, find, '.adf').filter((head) => {
    const item = head.closest(items) ?? head;
    return isOpen(head) && !boxes.some((box) => item.contains(box) || box.contains(head));
  });
  return { cards: boxes.map(cardOf), folded: folded.length, loose };
}

/** A mail that was folded again is hidden in its place, and still whole; a thread that was left is hidden as a whole. */
function isOpen(element: Element): boolean {
  return isShown(element.closest(items)?.parentElement ?? element);
}

function cardOf(box: Element): Card {
  const logged = within(box, logs).map(loggedIn);
  const inside = within(box, marks);
  const attributes = (name: string) =>
    [box, ...inside].map((element) => element.getAttribute(name)).filter((value) => value !== null);
  const ownSync = attributes('data-message-id').map(syncId);
  const syncs = new Set([...ownSync, ...logged.map(({ message }) => message)].filter((id) => id !== null));
  const ownHex = attributes('data-legacy-message-id').map(legacyId);
  const hexes = new Set([...ownHex, ...[...syncs].flatMap(numbersIn)].filter((id) => id !== null));
  if (syncs.size === 0 && hexes.size === 0) for (const id of classId(box)) hexes.add(id);
  return {
    box,
    sync: only(syncs),
    hex: only(hexes),
    marked: { sync: ownSync.some((id) => id !== null), hex: ownHex.some((id) => id !== null) },
    thread: logged.flatMap(({ thread }) => thread),
    contradicts: syncs.size > 1 || hexes.size > 1,
    ...sendersIn(box),
  };
}

/** Until 2018 the id stood in a class of the body: `m1547986a2fbf2cbf`. */
function classId(box: Element): string[] {
  const body = box.matches('.a3s') ? box : box.querySelector('.a3s');
  return [...(body?.classList ?? [])].flatMap((name) =>
    /^m[0-9a-f]{16}$/u.test(name) ? [name.slice(1)] : [],
  );
}

function sendersIn(box: Element): Pick<Card, 'senders' | 'replacedSender'> {
  const found = (selector: string) =>
    within(box, selector).flatMap((one) => addressOf(one.getAttribute('email')) ?? []);
  const senders = [...new Set(found('.gD[email]'))];
  if (senders.length > 0) return { senders, replacedSender: false };
  // The head names the sender first, in its title; its other people stand on the line of recipients.
  const titled = [...new Set(found('.gE h3 [email]'))];
  return { senders: titled, replacedSender: titled.length > 0 };
}
