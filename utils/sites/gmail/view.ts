/** What somebody wrote, or is writing: mail may hold copies of Gmail's own markup, so nothing in it is looked at. */
const written = '.a3s, .ii, [contenteditable="true"], [role="dialog"]';

/** The elements of a kind that are Gmail's own. */
export function within(root: ParentNode, selector: string): Element[] {
  const found = root.querySelectorAll(selector);
  if (found.length === 0) return [];
  const around = new Map<Element | null, boolean>();
  return Array.from(found).filter((element) => !isWritten(element, around));
}

/** @param around what is known of parents: of the elements of one kind many have the same */
function isWritten(element: Element, around: Map<Element | null, boolean>): boolean {
  const parent = element.parentElement;
  const known = around.get(parent) ?? (parent?.closest(written) ?? null) !== null;
  around.set(parent, known);
  return known;
}

/**
 * Views that were left stay in the page, hidden by a style of their own. Only what is written in the page can be
 * asked: the computed style of a saved page is not known.
 */
export function isShown(element: Element): boolean {
  for (let node: Element | null = element; node; node = node.parentElement) if (isHidden(node)) return false;
  return true;
}

/** The same of many: those that stand side by side are asked about their surroundings once. */
export function shownOf(elements: readonly Element[]): Element[] {
  const around = new Map<Element | null, boolean>();
  return elements.filter((element) => {
    const parent = element.parentElement;
    const shown = around.get(parent) ?? (parent === null || isShown(parent));
    around.set(parent, shown);
    return shown && !isHidden(element);
  });
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*display:\s*none/iu.test(style);
}

/** The view that is open now: the role moves from one to the other. A window of its own may have no role at all. */
export function viewsOf(document: Document): Element[] {
  const views = within(document, '[role="main"]').filter(isShown);
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
