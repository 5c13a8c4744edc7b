import type { Page, Records } from '../site.ts';
import { readFolders, type Folders } from './folders.ts';
import { internetOf, isPath, itemOf, plainId, type Item } from './item.ts';
import { at, text } from './row.ts';

/** All that the page's memory and its offline copy say, as one. */
export interface Gathered {
  /** Which of the two had anything to say. */
  fromMemory: boolean;
  fromStored: boolean;
  /** The items as each of them tells it, for the health's sake. */
  inMemory: readonly Item[];
  inStored: readonly Item[];
  folders: Folders;
  /** The copies of each message, which may lie in several folders. */
  messages: readonly (readonly Item[])[];
  /** Message ids by the message that answers them. */
  parents: ReadonlyMap<string, string>;
  /** ConversationId that the client's memory says is open. */
  open: string | null;
  /** True when both tell of one item, and not the same. */
  contradicts: boolean;
}

/** No more items of either than this, the newest: the offline copy may hold years, and the memory what it likes. */
const most = 3000;

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function newest(rows: readonly unknown[]): readonly unknown[] {
  if (rows.length <= most) return rows;
  const received = (row: unknown) => text(at(row, 'received')) ?? '';
  return [...rows].sort((a, b) => (received(a) < received(b) ? 1 : -1)).slice(0, most);
}

const nothing: Records = {};
const made = new WeakMap<object, { records: Records; gathered: Gathered }>();

/**
 * Joins both routes. Whoever watches the page hands over the same objects until there is news, and thousands of items
 * need not be joined each time a row is drawn: what was made of two objects is kept as long as they are.
 */
export function gather({ memory, records = nothing }: Page): Gathered {
  const key = typeof memory === 'object' && memory !== null ? memory : records;
  const known = made.get(key);
  if (known?.records === records) return known.gathered;
  const gathered = gatherAnew(memory, records);
  made.set(key, { records, gathered });
  return gathered;
}

function gatherAnew(memory: unknown, records: Records): Gathered {
  const items = at(memory, 'items');
  const inMemory = newest(listOf(items)).map(itemOf);
  const inStored = newest(listOf(records['messages'])).map(itemOf);
  const wanted = new Set([...inMemory, ...inStored].map(keyOf));
  // What a mail's body alone says is not enough to tell what it is.
  const bodies = listOf(records['bodies']).filter((row) => wanted.has(plainId(text(at(row, 'item')) ?? '')));
  const joined = join([inMemory, inStored, bodies.map(itemOf)]);
  const pairs = listOf(at(memory, 'parents'))
    .slice(0, most)
    .map((pair) => [at(pair, '0'), at(pair, '1')].map(internetOf));
  return {
    fromMemory: Array.isArray(items),
    fromStored: listOf(records['messages']).length > 0,
    inMemory,
    inStored,
    folders: readFolders(listOf(at(memory, 'folders')), listOf(records['folders'])),
    messages: copies(joined.items),
    parents: new Map(pairs.flatMap(([child, parent]) => (child && parent ? [[child, parent]] : []))),
    open: text(at(memory, 'open')),
    contradicts: joined.contradicts,
  };
}

const indexes = new WeakMap<object, ReadonlyMap<string, string>>();

/** The ItemId of a message, where either route tells it. The rows are looked through once, however often they are asked. */
export function itemIdOf({ memory, records = {} }: Page, id: string): string | null {
  for (const rows of [at(memory, 'items'), records['messages'], records['bodies']]) {
    const item = Array.isArray(rows) ? indexOf(rows).get(id) : undefined;
    if (item !== undefined) return item;
  }
  return null;
}

function indexOf(rows: readonly unknown[]): ReadonlyMap<string, string> {
  const made = indexes.get(rows);
  if (made) return made;
  const items = rows
    .map(itemOf)
    .flatMap(({ item, internet }) => (item === null ? [] : [[item, internet ?? item] as const]));
  const index = new Map([
    ...items.map(([item]) => [item, item] as const),
    ...items.map(([item, id]) => [id, item] as const),
  ]);
  indexes.set(rows, index);
  return index;
}

function keyOf({ item, internet }: Item): string {
  return item === null ? `<${internet ?? ''}>` : plainId(item);
}

/** One item a key: what the first list that has it leaves open, the next ones fill. */
function join(lists: readonly (readonly Item[])[]): { items: Item[]; contradicts: boolean } {
  const found = new Map<string, Item>();
  const nameless: Item[] = [];
  let contradicts = false;
  for (const item of lists.flat()) {
    const key = keyOf(item);
    const known = found.get(key);
    if (key === '<>') nameless.push(item);
    else if (known) {
      contradicts ||= contradict(known, item);
      found.set(key, fill(known, item));
    } else found.set(key, item);
  }
  return { items: [...found.values(), ...nameless], contradicts };
}

function fill(known: Item, other: Item): Item {
  const holes = Object.entries(known).filter(([, value]) => value === null);
  return { ...known, ...Object.fromEntries(holes.map(([name]) => [name, Reflect.get(other, name)])) };
}

/** A draft's times move until it is sent, and the offline copy lags behind. All else about a mail stays as it was. */
function contradict(a: Item, b: Item): boolean {
  if (a.draft === true || b.draft === true) return false;
  const differ = <T>(left: T | null, right: T | null) => left !== null && right !== null && left !== right;
  const persons = [a.from, b.from].every((from) => from !== null && !isPath(from));
  return (
    differ(a.internet, b.internet) || differ(a.received, b.received) || (persons && differ(a.from, b.from))
  );
}

/**
 * Groups the items that are one message: by InternetMessageId, else by the item itself. An item whose
 * InternetMessageId is not known is the message of the same conversation, sender and second of sending.
 */
function copies(items: readonly Item[]): Item[][] {
  const groups = new Map<string, Item[]>();
  const bySending = new Map<string, Item[]>();
  const sorted = [...items].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  sorted.forEach((item, index) => {
    const { conversation, from, sent, internet } = item;
    const sending = conversation && from && sent !== null ? JSON.stringify([conversation, from, sent]) : null;
    const same = internet === null && sending !== null ? bySending.get(sending) : undefined;
    const group = same ?? groups.get(internet ?? `${index}`) ?? [];
    group.push(item);
    if (same) return;
    groups.set(internet ?? `${index}`, group);
    if (sending !== null && !bySending.has(sending)) bySending.set(sending, group);
  });
  return [...groups.values()];
}

/** Items with an InternetMessageId first, then in an order that does not depend on who told of them first. */
function rank({ internet, item }: Item): string {
  return `${internet === null ? 1 : 0}${item ?? ''}`;
}
