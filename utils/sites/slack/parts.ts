import { kind, kindsOf } from './kinds.ts';

/** An element of a row that is of some kind. */
export interface Part {
  element: Element;
  kinds: number;
  /** In what the row says or quotes, or that itself. */
  inner: boolean;
  /** In what the row quotes, or that itself. */
  quoted: boolean;
}

/** What a row consists of, in the order of the document: looked through once, because bursts bring thousands of rows. */
export interface Parts {
  /** What the row's own element is. */
  kinds: number;
  all: (kinds: number) => Part[];
  some: (kinds: number) => boolean;
  /** What belongs to the row itself: not to what it quotes or says. */
  outside: (kinds: number) => Element[];
}

const said = kind.text | kind.rich | kind.plain;
const marks = said | kind.within | kind.quoted;

export function partsOf(row: Element): Parts {
  const own = kindsOf(row);
  const parts: Part[] = [];
  let present = 0;
  // In the order of the document, what an element holds are the next so many: up to here each of these goes.
  let within = 0;
  let quote = (own & kind.quoted) !== 0 ? Infinity : 0;
  let speech = 0;
  const elements = row.querySelectorAll('*');
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index] as Element;
    let kinds = kindsOf(element);
    if ((kinds & marks) !== 0) {
      const end = index + 1 + element.getElementsByTagName('*').length;
      if (index >= within && (kinds & kind.within) !== 0) within = end;
      if (index >= quote && (kinds & kind.quoted) !== 0) quote = end;
      if (index < speech) kinds |= spokenKinds(element);
      else if ((kinds & said) !== 0) speech = end;
    } else if (index < speech) kinds |= spokenKinds(element);
    const inner = index < within;
    if (!inner) kinds |= headKinds(element, kinds);
    if (element.localName === 'img') kinds |= kind.image;
    if (kinds === 0) continue;
    present |= kinds;
    parts.push({ element, kinds, inner, quoted: index < quote });
  }
  const all = (kinds: number) =>
    (present & kinds) === 0 ? [] : parts.filter((part) => (part.kinds & kinds) !== 0);
  return {
    kinds: own,
    all,
    some: (kinds) => (present & kinds) !== 0,
    outside: (kinds) => all(kinds).flatMap(({ inner, element }) => (inner ? [] : [element])),
  };
}

/** What the attributes of a header's element say. */
function headKinds(element: Element, kinds: number): number {
  let found = element.hasAttribute('data-message-sender') ? kind.sender : 0;
  if (element.id.endsWith('-sender')) found |= kind.spoken;
  const timed = element.localName === 'a' && ((kinds & kind.clock) !== 0 || element.hasAttribute('data-ts'));
  return timed ? found | kind.stamp : found;
}

const calls = new Set(['@here', '@channel', '@everyone']);

/** What the attributes of an element in a text say. */
function spokenKinds(element: Element): number {
  let found = element.getAttribute('data-stringify-type') === 'mention' ? kind.mark : 0;
  if (element.hasAttribute('data-user-group-id')) found |= kind.group;
  const called = calls.has(element.getAttribute('data-stringify-text') ?? '');
  return called || element.hasAttribute('data-broadcast-id') ? found | kind.everybody : found;
}
