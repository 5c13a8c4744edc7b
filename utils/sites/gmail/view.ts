import type { Find } from '../site.ts';

/** What somebody wrote, or is writing: mail may hold copies of Gmail's own markup, so nothing in it is looked at. */
const written = '.a3s, .ii, [contenteditable="true"], [role="dialog"]';

/** The elements of a kind that are Gmail's own. */
export function within(root: ParentNode, selector: string): Element[] {
  const found = root.querySelectorAll(selector);
  return found.length === 0 ? [] : ours(Array.from(found));
}

/** Those of some elements that are Gmail's own. */
export function ours(elements: readonly Element[]): Element[] {
  return elements.filter(beside((parent) => (parent?.closest(written) ?? null) === null));
}

/** The same of those in a view that are shown. */
export function shownIn(view: Element, elements: readonly Element[]): Element[] {
  const around = beside(
    (parent) =>
      parent !== null && view.contains(parent) && parent.closest(written) === null && isShown(parent),
  );
  return elements.filter((element) => around(element) && !isHidden(element));
}

/** Asks about an element's parent; of elements that stand side by side, once. */
function beside(holds: (parent: Element | null) => boolean): (element: Element) => boolean {
  let last: Element | null | undefined;
  let held = false;
  return ({ parentElement }) => {
    if (parentElement !== last) {
      last = parentElement;
      held = holds(parentElement);
    }
    return held;
  };
}

/** The elements of a kind that are Gmail's own and in a view. */
export function inView(view: Element, find: Find, selector: string): Element[] {
  return ours(find(selector).filter(beside((parent) => parent !== null && view.contains(parent))));
}

/**
 * Views that were left stay in the page, hidden by a style of their own. Only what is written in the page can be
 * asked: the computed style of a saved page is not known.
 */
export function isShown(element: Element): boolean {
  for (let node: Element | null = element; node; node = node.parentElement) if (isHidden(node)) return false;
  return true;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*display:\s*none/iu.test(style);
}

/** The view that is open now: the role moves from one to the other. A window of its own may have no role at all. */
export function viewsOf(document: Document, find: Find): Element[] {
  const views = ours(find('[role="main"]')).filter(isShown);
  if (views.length > 0)
    return views.filter((view) => !views.some((other) => other !== view && other.contains(view)));
  const { body } = document;
  return body?.classList.contains('xE') ? [body] : [];
}

/** The only element of a list; null where there is none, or more than one. */
export function only<T>(list: Iterable<T>): T | null {
  const [first, ...others] = new Set(list);
  return first === undefined || others.length > 0 ? null : first;
}
