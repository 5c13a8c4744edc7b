import { longest } from '../address.ts';
import { headIn, type Head } from './head.ts';
import { conversationOf, permalinkOf, stampOf, threadIn, type Permalink } from './ids.ts';
import { kind, kindsOf } from './kinds.ts';
import { partsOf, type Parts } from './parts.ts';

/** One message's element, in today's client and by its older class. */
export const container = '[data-qa="message_container"], .c-message_kit__background';
/** A place in a list; messages, dividers and headings each have one. */
export const listItem = '[data-qa="virtual-list-item"], .c-virtual_list__item';
/** A message in one of these is shown again, outside the conversation that it belongs to, or is part of another. */
export const shownAgain = kind.container | kind.quoted | kind.preview;

/** What a message's element says by itself. */
export interface Row {
  element: Element;
  parts: Parts;
  /** Its place in a list, where it has that to itself. */
  item: Element | null;
  state: 'message' | 'system' | 'gone' | 'bare' | 'unsent';
  ts: string | null;
  conversation: string | null;
  link: Permalink | null;
  /** For a reply that was also sent to the channel: the thread's root, or null where that is not said. */
  broadcast: { thread: string | null } | null;
  /** Null for the later messages of a run, which have no header. */
  head: Head | null;
  /** What such a row tells screen readers instead: the sender's name and a colon. */
  spoken: string | null;
  /** Facts that two ways of reading tell differently. */
  doubts: string[];
  /** Landmarks that a fallback replaced. */
  replaced: string[];
}

/** True for what is no message of its own, or is not drawn yet. */
export function isNone(element: Element, again: boolean): boolean {
  return (
    again ||
    element.getAttribute('data-qa-placeholder') === 'true' ||
    element.getAttribute('data-qa-unprocessed') === 'true'
  );
}

/** True for what shows messages again, and all that is in it. */
export function showsAgain(element: Element | null): boolean {
  for (let node = element; node; node = node.parentElement)
    if ((kindsOf(node) & shownAgain) !== 0) return true;
  return false;
}

/**
 * The place that holds one row and nothing else, as Slack's lists are made: the row's element, without looking through
 * all that it holds. Null where it has to be looked through.
 */
export function onlyRow(item: Element): Element | null {
  const row = item.firstElementChild;
  if (!row || row.nextElementSibling) return null;
  const kinds = kindsOf(row);
  return (kinds & kind.container) !== 0 && (kinds & kind.item) === 0 ? row : null;
}

/** Reads a row, which is one, without its neighbours. */
export function readRow(element: Element): Row {
  const item = ownItem(element);
  const parts = partsOf(element);
  const stamps = parts.outside(kind.stamp);
  const doubts: string[] = [];
  const replaced = element.matches('[data-qa="message_container"]') ? [] : ['message_container'];

  const links = stamps
    .map((anchor) => permalinkOf(anchor.getAttribute('href')))
    .filter((link) => link !== null);
  const dates = known(stamps.map((one) => stampOf(one.getAttribute('data-ts'))));
  const keys = known([item?.getAttribute('data-item-key'), item?.id].map(keyOf));
  const said = element.getAttribute('data-msg-ts');
  if (said === null) replaced.push('data-msg-ts');
  const ts = said === null ? (keys[0] ?? links[0]?.ts ?? dates[0] ?? null) : stampOf(said);
  if (keys.some((key) => key !== ts)) doubts.push('data-item-key');

  const own = links.filter((link) => link.ts === ts);
  const [link = null] = own;
  const strange = (found: readonly unknown[], fits: boolean) => found.length > 0 && !fits;
  if (
    strange(links, link !== null) ||
    strange(
      dates,
      dates.some((one) => one === ts),
    )
  )
    doubts.push('permalink');
  if (own.some(({ thread }) => thread !== link?.thread)) doubts.push('permalink');
  const where = element.getAttribute('data-msg-channel-id');
  if (where === null) replaced.push('data-msg-channel-id');
  const conversation = where === null ? (link?.conversation ?? null) : conversationOf(where);
  if (link && link.conversation !== conversation) doubts.push('data-msg-channel-id');

  const head = headIn(parts, stamps, doubts, replaced);
  const [spoken] = parts.outside(kind.spoken);
  return {
    element,
    parts,
    item,
    state: stateOf(parts),
    ts,
    conversation,
    link,
    broadcast: broadcastIn(parts),
    head,
    spoken: spoken && !head ? spoken.textContent.slice(0, longest) : null,
    doubts,
    replaced,
  };
}

function known(texts: readonly (string | null)[]): string[] {
  return texts.filter((one) => one !== null);
}

function ownItem(element: Element): Element | null {
  const item = element.closest(listItem);
  if (item && onlyRow(item) === element) return item;
  const shown = [...(item?.querySelectorAll(container) ?? [])].filter(
    (one) => !one.parentElement?.closest(container),
  );
  return shown.length === 1 ? item : null;
}

/** A place's key: the stamp alone, or after the list's name (`message-list_…`, `<C>-<root>-thread-list_…`). */
function keyOf(key: string | null | undefined): string | null {
  return stampOf(/(?:^|_)(\d{10}\.\d{6})$/u.exec(key ?? '')?.[1]);
}

function stateOf({ some, kinds }: Parts): Row['state'] {
  if (some(kind.gone)) return 'gone';
  if ((kinds & kind.unsent) !== 0 || some(kind.unsent)) return 'unsent';
  if (!some(kind.text | kind.rich) && some(kind.system)) return 'system';
  return some(kind.body) ? 'message' : 'bare';
}

function broadcastIn(parts: Parts): Row['broadcast'] {
  const [preamble] = parts.all(kind.preamble);
  if (!preamble) return null;
  const [thread = null] = known(
    [...preamble.element.querySelectorAll('a')].map((anchor) => threadIn(anchor.getAttribute('href'))),
  );
  return { thread };
}
