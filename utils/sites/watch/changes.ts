import type { Site } from '../site.ts';
import { createFacts, type Facts } from './facts.ts';

/** Elements that come and go are always seen, and these attributes where a reader names none. */
const usual = ['class', 'title', 'data-msgid', 'data-isodate', 'data-from'];
/** More changes than this are not looked at one by one: all may have changed. */
const most = 5000;

/** The changes of a page since it was last read, looked at only then: there are far more of them than readings. */
export interface Changes {
  /** What has to be observed of the page. */
  observed: MutationObserverInit;
  happened(records: readonly MutationRecord[]): void;
  /** True where something may have changed of what a reading says; from then on nothing is remembered of before. */
  matter(): boolean;
  /** What is remembered of elements, if the site does. */
  facts: Facts | null;
  clear(): void;
}

/** @param readers those that may know the page; only one that is alone may say where nothing is read */
export function createChanges(readers: readonly Site[]): Changes {
  const remembered = readers.flatMap((site) => site.facts?.selector ?? []);
  const facts = remembered.length > 0 ? createFacts(remembered.join(', ')) : null;
  const resting = readers.flatMap((site) => site.facts?.attributes ?? []);
  const ignored = readers.length === 1 ? readers[0]?.ignores : undefined;
  const attributes = new Set(readers.flatMap((site) => site.attributes ?? usual));
  const texts = readers.some((site) => !site.attributes);
  const every = facts === null && ignored === undefined;
  let records: MutationRecord[] = [];
  let missed = false;

  const isSaid = ({ type, attributeName }: MutationRecord) =>
    type === 'childList' || (type === 'attributes' ? attributes.has(attributeName ?? '') : texts);

  return {
    observed: {
      subtree: true,
      childList: true,
      characterData: texts || facts !== null,
      attributes: true,
      attributeFilter: [...new Set([...attributes, ...resting])],
    },
    happened(more) {
      missed ||= every || records.length + more.length > most;
      if (missed) records = [];
      else for (const record of more) records.push(record);
    },
    matter() {
      if (missed) {
        facts?.clear();
        missed = false;
        return true;
      }
      const where = new Map<Node, boolean>();
      const isIgnored = (node: Node) => {
        const known = where.get(node);
        if (known !== undefined || ignored === undefined) return known ?? false;
        const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
        const inside = (element?.closest(ignored) ?? null) !== null;
        where.set(node, inside);
        return inside;
      };
      const read = records.filter(({ target }) => !isIgnored(target));
      records = [];
      facts?.changed(read);
      return read.some(isSaid);
    },
    facts,
    clear() {
      records = [];
      missed = false;
      facts?.clear();
    },
  };
}
