/**
 * Single changes of a page's structure. Each can be taken back, because a document that was parsed is never freed:
 * parsing a page anew for every change fills the memory.
 */

/** What was done to a page, in words, and how it is taken back: the last one first. */
export interface Mutation {
  what: string;
  undo(): void;
}

/** Takes an element out of the page. */
export function remove(element: Element): Mutation {
  return { what: `remove ${nameOf(element)}`, undo: put(element, null) };
}

/** Puts an element into another parent, before one of its children or last. */
export function move(element: Element, parent: Element, before: Node | null): Mutation {
  const what = `move ${nameOf(element)} into ${nameOf(parent)} before ${before ? nameOf(before) : 'the end'}`;
  return { what, undo: put(element, parent, before === element ? element.nextSibling : before) };
}

/** Gives an attribute another name, or none; its value stays. */
export function renameAttribute(element: Element, name: string, to: string | null = `${name}-x`): Mutation {
  const what = `attribute ${name} of ${nameOf(element)} to ${to}`;
  const before = [...element.attributes].map((one) => [one.name, one.value] as const);
  const value = element.getAttribute(name);
  element.removeAttribute(name);
  if (to !== null && value !== null) element.setAttribute(to, value);
  const undo = () => {
    // All of them anew, so that they stand in their order again.
    for (const one of element.getAttributeNames()) element.removeAttribute(one);
    for (const [key, text] of before) element.setAttribute(key, text);
  };
  return { what, undo };
}

/** Gives classes of an element other names. */
export function renameClasses(
  element: Element,
  names: readonly string[],
  renamed = (name: string) => `${name}-x`,
): Mutation {
  const before = element.getAttribute('class');
  const what = `class ${names.join(' ')} of ${nameOf(element)}`;
  if (before === null) return { what, undo() {} };
  const after = before.replaceAll(/\S+/gu, (name) => (names.includes(name) ? renamed(name) : name));
  element.setAttribute('class', after);
  return { what, undo: () => element.setAttribute('class', before) };
}

/** Several changes as one. */
export function together(mutations: readonly Mutation[], what: string): Mutation {
  return {
    what,
    undo() {
      for (const { undo } of mutations.toReversed()) undo();
    },
  };
}

function put(element: Element, parent: Element | null, before: Node | null = null): () => void {
  const { parentNode, nextSibling } = element;
  element.remove();
  parent?.insertBefore(element, before);
  return () => {
    element.remove();
    parentNode?.insertBefore(element, nextSibling);
  };
}

/** An element as a failure names it: enough of its attributes to find it in the fixture. */
export function nameOf(node: Node): string {
  if (!('attributes' in node)) return JSON.stringify(node.textContent?.slice(0, 40));
  const element = node as Element;
  const names = [...element.attributes].map(({ name, value }) => ` ${name}="${value.slice(0, 40)}"`);
  return `<${element.localName}${names.join('').slice(0, 240)}>`;
}
