import { addedBy, removedBy } from './elements.ts';

/** No callback of ours may keep the page waiting: rows are read for so long at a time, ms. */
const budget = 4;
/** As many at once as take about so long, ms: few while the code is new to the browser, or the machine busy. */
const piece = 1;
const fewest = 2;
const largest = 32;
/** More rows than this are not waited for: the whole page is read again anyway. */
const most = 5000;
/**
 * Rows that come one after the other are read together, because beginning costs as much as reading ten: this many, or
 * what has come within so many ms. A list keeps its rows for longer; where one does not, its rows are read at once.
 */
const together = 30;
const soon = 100;

/** Rows of a virtual list: read soon after they are drawn, because they may be gone a moment later. */
export interface Rows {
  /** Reads the rows that mutations drew or changed; what does not fit into the budget follows at once. */
  drawn(mutations: readonly MutationRecord[], selector: string): void;
  clear(): void;
}

export function createRows(read: (rows: readonly Element[]) => void): Rows {
  const waiting = new Set<Element>();
  /** Where something changed, and what came, since rows were gathered last. */
  const targets = new Set<Node>();
  const added = new Set<Element>();
  const filled = new Set<Node>();
  let since = 0;
  /** A row was dropped, or filled with another message, before it was read: this list does not wait. */
  let hurried = false;
  let size = fewest;
  let selector = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const gather = () => {
    for (const row of rowsAmong(targets, added, selector)) if (waiting.size < most) waiting.add(row);
    targets.clear();
    added.clear();
    filled.clear();
  };

  const drain = () => {
    clearTimeout(timer);
    timer = undefined;
    let now = performance.now();
    const until = now + budget;
    gather();
    while (waiting.size > 0) {
      if (now >= until) {
        timer = setTimeout(drain, 0);
        return;
      }
      read([...take(waiting, size)]);
      const begun = now;
      now = performance.now();
      size = now - begun < piece ? Math.min(largest, size * 2) : Math.max(fewest, size >> 1);
    }
  };

  return {
    drawn(mutations, ofRows) {
      const now = performance.now();
      if (targets.size === 0) since = now;
      selector = ofRows;
      const attributes = mutations.filter(({ type }) => type === 'attributes');
      hurried ||= attributes.some(({ target }) => filled.has(target));
      for (const { target } of attributes) filled.add(target);
      for (const record of mutations) {
        targets.add(record.target);
        for (const element of removedBy(record)) hurried ||= added.has(element);
        for (const element of addedBy(record)) added.add(element);
      }
      if (hurried || added.size >= together || now - since >= soon) drain();
      else timer ??= setTimeout(drain, soon);
    },
    clear() {
      clearTimeout(timer);
      timer = undefined;
      targets.clear();
      added.clear();
      filled.clear();
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
function rowsAmong(targets: Iterable<Node>, added: Iterable<Element>, selector: string): Set<Element> {
  const rows = new Set<Element>();
  for (const target of targets) {
    const around = target.nodeType === 1 ? (target as Element).closest(selector) : null;
    if (around) rows.add(around);
  }
  for (const element of added) {
    if (element.matches(selector)) rows.add(element);
    else if (element.firstElementChild) for (const row of element.querySelectorAll(selector)) rows.add(row);
  }
  return rows;
}
