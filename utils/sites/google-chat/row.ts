import type { Reason } from '../tally.ts';
import { personOf, says, tokenOf } from './ids.ts';
import { placeOf, topicOf } from './place.ts';
import { sortTimeOf, timeOf } from './time.ts';

/** A message as its row shows it, before anybody knows whose page it is. */
export interface Row {
  id: string;
  conversation: string;
  topic: string;
  at: number;
  sender: string;
  /** Who began the topic, where it says so. */
  creator: string | null;
  /** Posted by an app, as its own mark says; null where the row has neither the mark nor an author. */
  byApp: boolean | null;
  chips: Element[];
  /** The user's own reaction is on it. */
  reacted: boolean;
  /** Landmarks that had to be replaced. */
  replaced: string[];
}

/** Why a row is no message, and the landmark without which it is none. */
export interface Lack {
  reason: Reason;
  landmark?: string;
}

const stamp = 'data-absolute-timestamp';
const chip = 'data-user-mention-type';
const app = 'data-origin-gsuite-app';
const deleted = 'data-is-tombstone-message-view';

/** What stands around a row. */
export interface Around {
  /** How many rows its topic has. */
  rows: number;
  /** Ids of all topics on the page. */
  topics: ReadonlySet<string>;
  /** Epoch ms. */
  now: number;
}

/** Reads one row; null where it shows no message at all. */
export function readRow(element: Element, { rows, topics, now }: Around): Row | Lack | null {
  if (element.closest('[contenteditable="true"]')) return { reason: 'draft' };
  const id = tokenOf(element.getAttribute('data-id'));
  const authors = [...element.querySelectorAll('[data-message-id]')];
  const author = authors.find((one) => one.getAttribute('data-message-id') === id) ?? null;
  const topic = topicOf(element);
  const topicId = tokenOf(topic?.getAttribute('data-topic-id'));
  // System furniture has no writer; the first message of a topic may leave its writer to the topic.
  const isFirst = id !== null && id === topicId;
  if (!element.hasAttribute('data-user-id') && author === null && !isFirst) return null;
  if (!isDrawn(element, author)) return { reason: 'pending' };
  if (id === null) return { reason: 'no-id', landmark: 'data-id' };
  if (!topic || topicId === null) {
    const isSending = topic?.hasAttribute('data-local-topic-id');
    return isSending ? { reason: 'pending' } : { reason: 'no-id', landmark: 'data-topic-id' };
  }
  // A first message stands in no topic but its own.
  if (!isFirst && topics.has(id)) return { reason: 'order-unknown' };
  const place = placeOf(element, topic);
  if (!place) return { reason: 'no-id', landmark: 'data-group-id' };

  const replaced = place.replaced === null ? [] : [place.replaced];
  const named = [element.getAttribute('data-user-id'), author?.getAttribute('data-member-id')];
  const [own, said] = named.map(personOf);
  if (own && said && own !== said) return { reason: 'no-sender', landmark: 'data-user-id' };
  if (!own) replaced.push('data-user-id');
  const creator = personOf(topic.getAttribute('data-creator-id'));
  const sender = own ?? said ?? (isFirst ? creator : null);
  if (!sender) return { reason: 'no-sender', landmark: 'data-user-id' };

  const quotes = quotesIn(element, id, sender, author);
  const itself = (selector: string) =>
    [...element.querySelectorAll(selector)].filter((one) => !quotes.some((quote) => quote.contains(one)));
  // Deleted: what it asked or answered holds no more.
  const graves = [element.closest(`[${deleted}]`), ...itself(`[${deleted}]`)];
  if (graves.some((grave) => says(grave, deleted))) return { reason: 'stale' };
  const shown = timeOf(itself(`[${stamp}]`), author, now);
  if (shown === null) replaced.push(stamp);
  const at = shown ?? (isFirst ? sortTimeOf(topic, rows, now) : 'no-time');
  if (typeof at === 'string') return { reason: at, ...(shown === null && { landmark: stamp }) };
  return {
    id,
    conversation: place.conversation,
    topic: topicId,
    at,
    sender,
    creator,
    byApp: itself(`[${app}]`).some((mark) => says(mark, app)) || (author && false),
    chips: itself(`[${chip}]`),
    reacted: itself('[aria-pressed="true"]').some((button) => button.querySelector('img[data-emoji]')),
    replaced,
  };
}

/** Rows are drawn empty, and with the author alone, before the rest comes. */
function isDrawn(row: Element, author: Element | null): boolean {
  if (!author) return row.firstElementChild !== null;
  if (row.querySelector(`[${stamp}]`)) return true;
  let part: Element | null = author;
  while (part && part !== row && !part.nextElementSibling) part = part.parentElement;
  return part !== row;
}

/**
 * The parts of a row that show another message, quoted or forwarded: whatever carries a foreign message's or writer's
 * id. An author's line has no element around it that carries one, so all that stands beside it is left out as well.
 */
function quotesIn(row: Element, id: string, sender: string, author: Element | null): Element[] {
  const quotes: Element[] = [];
  for (const part of row.querySelectorAll('[data-id], [data-user-id], [data-message-id], [data-member-id]')) {
    const get = (name: string) => part.getAttribute(name);
    const messages = [get('data-id'), get('data-message-id')].filter((one) => one !== null);
    const people = [get('data-user-id'), get('data-member-id')].map(personOf).filter((one) => one !== null);
    const isOwn = messages.every((one) => one === id) && people.every((one) => one === sender);
    if (part.hasAttribute(chip) || isOwn) continue;
    const isWhole = part.hasAttribute('data-id') || part.hasAttribute('data-user-id');
    quotes.push(isWhole ? part : widest(part, row, author));
  }
  return quotes;
}

/** The largest part of the row around an element that does not hold the row's own author. */
function widest(element: Element, row: Element, author: Element | null): Element {
  let part = element;
  while (part.parentElement && part.parentElement !== row && !part.parentElement.contains(author))
    part = part.parentElement;
  return part;
}
