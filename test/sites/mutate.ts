import { move, remove, renameAttribute, renameClasses, together, type Mutation } from './change.ts';

export type Random = () => number;

/** The same numbers for the same seed, from 0 to below 1 (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of a list; undefined where it is empty. */
export function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** What a site's pages are made of, as selectors. */
export interface Anatomy {
  /** The rows of its lists, which may stand in another place of any list. */
  rows: string;
  /**
   * Its messages, what they quote, and what says whose page it is, where a piece that comes in from elsewhere cannot be told from one
   * that belongs there: such a piece stays where it is, or leaves for a place in none of them. Left out where the
   * reader notices even that.
   */
  messages?: string;
}

/** A kind of change: made at random in a page; null where the drawn place does not allow it. */
type Kind = (element: Element, all: readonly Element[], random: Random, anatomy: Anatomy) => Mutation | null;

const renaming = (random: Random) => {
  const before = random() < 0.5;
  return (name: string) => (before ? `x-${name}` : `${name}-x`);
};

const attribute: Kind = (element, _all, random) => {
  const name = pick(element.getAttributeNames(), random);
  return name === undefined ? null : renameAttribute(element, name, renaming(random)(name));
};

const attributeEverywhere: Kind = (element, all, random) => {
  const name = pick(element.getAttributeNames(), random);
  if (name === undefined) return null;
  const to = renaming(random)(name);
  const having = all.filter((one) => one.hasAttribute(name));
  return together(
    having.map((one) => renameAttribute(one, name, to)),
    `attribute ${name} to ${to} everywhere`,
  );
};

const oneClass: Kind = (element, _all, random) => {
  const name = pick([...element.classList], random);
  return name === undefined ? null : renameClasses(element, [name], renaming(random));
};

const classEverywhere: Kind = (element, all, random) => {
  const name = pick([...element.classList], random);
  if (name === undefined) return null;
  const to = renaming(random);
  const having = all.filter((one) => one.classList.contains(name));
  return together(
    having.map((one) => renameClasses(one, [name], to)),
    `class ${name} to ${to(name)} everywhere`,
  );
};

const allClasses: Kind = (element, _all, random) =>
  element.classList.length === 0 ? null : renameClasses(element, [...element.classList], renaming(random));

/** To another place in its own list. */
const reorder: Kind = (element, _all, random) => {
  const parent = element.parentElement;
  if (!parent) return null;
  return move(element, parent, pick([...parent.children, null], random) ?? null);
};

/** To a place of the same kind, as where a row changes places with another. */
const alike: Kind = (element, all, random, anatomy) => {
  const { localName, className } = element;
  const same = all.filter((one) => one.localName === localName && one.className === className);
  return beside(element, pick(same, random), random, anatomy);
};

const anywhere: Kind = (element, all, random, anatomy) => beside(element, pick(all, random), random, anatomy);

/** A row of one list to a place in any list. */
const row: Kind = (element, _all, random, { rows }) => {
  const items = [...element.ownerDocument.querySelectorAll(rows)];
  const [moved, target] = [pick(items, random), pick(items, random)];
  if (!moved || !target?.parentElement || moved.contains(target)) return null;
  return move(moved, target.parentElement, random() < 0.5 ? target : target.nextSibling);
};

function beside(
  element: Element,
  target: Element | undefined,
  random: Random,
  { messages }: Anatomy,
): Mutation | null {
  const way = pick(['before', 'after', 'first', 'last'], random);
  const parent = way === 'before' || way === 'after' ? target?.parentElement : target;
  if (!target || !parent || element.contains(parent)) return null;
  const message = messages === undefined ? null : parent.closest(messages);
  if (messages !== undefined && message && element.parentElement?.closest(messages) !== message) return null;
  const next = way === 'after' ? target.nextSibling : target.firstChild;
  return move(element, parent, way === 'before' ? target : way === 'last' ? null : next);
}

/** As often as they stand here; what breaks a page everywhere is drawn less often. */
const kinds: readonly Kind[] = [
  remove,
  remove,
  remove,
  attribute,
  attribute,
  attribute,
  oneClass,
  oneClass,
  allClasses,
  attributeEverywhere,
  classEverywhere,
  reorder,
  reorder,
  alike,
  alike,
  anywhere,
  row,
];

/** Changes the structure of a document once. */
export function mutateDocument(document: Document, random: Random, anatomy: Anatomy): Mutation {
  const all = [...document.querySelectorAll('head *, body, body *')];
  for (;;) {
    const element = pick(all, random);
    if (!element) return { what: 'nothing', undo() {} };
    const mutation = pick(kinds, random)?.(element, all, random, anatomy);
    if (mutation) return mutation;
  }
}
