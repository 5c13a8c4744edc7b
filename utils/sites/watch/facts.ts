import type { Fact } from '../site.ts';
import { addedBy } from './elements.ts';

/** What was found out about elements, as long as nothing in them changes. */
export interface Facts {
  of: Fact;
  /** Forgets what these changes touch. Has to hear of every change before the page is read again. */
  changed(records: readonly MutationRecord[]): void;
  clear(): void;
}

/**
 * Remembers facts of the elements of one kind, so that a list is not looked through anew for one line that changed.
 *
 * @param selector the elements that facts are asked about: they may have been changed outside the page and put back
 * @param beside called once with each parent of such elements, before the first fact of theirs is found out
 */
export function createFacts(selector: string, beside: (parent: Node) => void): Facts {
  let known = new WeakMap<Element, unknown>();
  let parents = new WeakSet<Node>();

  const forget = (element: Element) => {
    known.delete(element);
    if (!element.firstElementChild) return;
    for (const inner of element.querySelectorAll(selector)) known.delete(inner);
  };

  return {
    of(fact, element) {
      const before = known.get(element) as ReturnType<typeof fact> | undefined;
      if (before !== undefined) return before;
      const parent = element.parentNode;
      if (parent && !parents.has(parent)) {
        parents.add(parent);
        beside(parent);
      }
      const found = fact(element);
      known.set(element, found);
      return found;
    },
    changed(records) {
      const passed = new Set<Node>();
      for (const record of records) {
        for (let node: Node | null = record.target; node && !passed.has(node); node = node.parentNode) {
          passed.add(node);
          known.delete(node as Element);
        }
        for (const element of addedBy(record)) forget(element);
      }
    },
    clear() {
      known = new WeakMap();
      parents = new WeakSet();
    },
  };
}
