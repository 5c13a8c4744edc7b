import type { Find } from '../site.ts';
import { addedBy, removedBy } from './elements.ts';

/** Remembers where the elements of some kinds are in a document. */
export interface Finder {
  find: Find;
  /** Brings what is remembered up to date. Has to hear of every change before anything is looked for again. */
  changed(records: readonly MutationRecord[]): void;
  clear(): void;
}

/** After more additions than this it is looked through again. */
const most = 50;

/** A page of tens of thousands of elements is looked through once for each kind, then only what is new in it. */
export function createFinder(document: Document): Finder {
  const known = new Map<string, Element[]>();

  return {
    find(selector) {
      const before = known.get(selector);
      if (before) return before;
      const found = Array.from(document.querySelectorAll(selector));
      known.set(selector, found);
      return found;
    },
    changed(records) {
      if (known.size === 0) return;
      const added = new Set<Element>();
      const altered = new Set<Element>();
      const removed = new Set<Element>();
      for (const record of records) {
        if (record.type === 'attributes') altered.add(record.target as Element);
        for (const element of addedBy(record)) added.add(element);
        for (const element of removedBy(record)) removed.add(element);
      }
      if (added.size > most) return known.clear();
      // Most of what comes is of no kind, and holds none.
      const any = [...known.keys()].join(', ');
      const holds = (part: Element) =>
        part.isConnected && (part.matches(any) || part.querySelector(any) !== null);
      const parts = [...added].filter(holds);
      // What was moved stands at its old place in a list: all of it leaves before any comes back.
      const moved = [...removed].filter(({ isConnected }) => isConnected);
      const stays = (element: Element) =>
        element.isConnected && !moved.some((node) => node.contains(element));
      for (const [selector, before] of known) {
        const found = removed.size > 0 ? before.filter(stays) : before;
        for (const part of parts) insert(found, part, selector);
        for (const element of altered) {
          const index = found.indexOf(element);
          if (element.matches(selector) && element.isConnected) {
            if (index < 0) found.splice(placeOf(element, found), 0, element);
          } else if (index >= 0) found.splice(index, 1);
        }
        known.set(selector, found);
      }
    },
    clear: () => known.clear(),
  };
}

/** Puts what is of a kind in a part of the document, at its place among those outside of it. */
function insert(found: Element[], part: Element, selector: string): void {
  const inside = Array.from(part.querySelectorAll(selector));
  if (part.matches(selector)) inside.unshift(part);
  const news = inside.filter((element) => !found.includes(element));
  // A part of a part that came in before is there already.
  if (news.length === 0) return;
  found.splice(placeOf(part, found), 0, ...news);
}

/** How many of the elements, which are in the document's order, come before another one. */
function placeOf(element: Element, found: readonly Element[]): number {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const follows = (found[middle]?.compareDocumentPosition(element) ?? 0) & 4;
    if (follows) low = middle + 1;
    else high = middle;
  }
  return low;
}
