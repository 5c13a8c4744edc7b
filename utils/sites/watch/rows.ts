/** No callback of ours may keep the page waiting: rows are read for so long at a time, ms. */
const budget = 4;
const atOnce = 16;
/** More rows than this are not waited for: the whole page is read again anyway. */
const most = 5000;

/** Rows of a virtual list: read as they are drawn, because they may be gone a moment later. */
export interface Rows {
  /** Reads the rows that a mutation drew or changed; what does not fit into the budget follows at once. */
  drawn(mutations: readonly MutationRecord[], selector: string): void;
  clear(): void;
}

export function createRows(read: (rows: readonly Element[]) => void): Rows {
  const waiting = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const drain = () => {
    timer = undefined;
    const until = performance.now() + budget;
    do read([...take(waiting, atOnce)]);
    while (waiting.size > 0 && performance.now() < until);
    if (waiting.size > 0) timer = setTimeout(drain, 0);
  };

  return {
    drawn(mutations, selector) {
      for (const row of changed(mutations, selector)) if (waiting.size < most) waiting.add(row);
      if (waiting.size > 0 && timer === undefined) drain();
    },
    clear() {
      clearTimeout(timer);
      timer = undefined;
      waiting.clear();
    },
  };
}

function* take(waiting: Set<Element>, count: number): Generator<Element> {
  for (const row of waiting) {
    if (count-- === 0) return;
    waiting.delete(row);
    yield row;
  }
}

/** The rows among what was added, and those in which something changed. */
function changed(mutations: readonly MutationRecord[], selector: string): Set<Element> {
  const rows = new Set<Element>();
  // A burst comes as many changes of the same list.
  const targets = new Set<Node>();
  for (const { target, addedNodes } of mutations) {
    if (target.nodeType === 1 && !targets.has(target)) {
      targets.add(target);
      const around = (target as Element).closest(selector);
      if (around) rows.add(around);
    }
    for (const node of addedNodes) {
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      if (element.matches(selector)) rows.add(element);
      else if (element.firstElementChild) for (const row of element.querySelectorAll(selector)) rows.add(row);
    }
  }
  return rows;
}
