import type { Site } from '../site.ts';
import { addedBy } from './elements.ts';
import { createFacts, type Facts } from './facts.ts';
import { createFinder, type Finder } from './finder.ts';

/** Elements that come and go are always seen, and these attributes where a reader names none. */
const usual = ['class', 'title', 'data-msgid', 'data-isodate', 'data-from'];
/** More changes than this are not looked at one by one: all may have changed. */
const most = 5000;

/** The changes of a page since it was last read, looked at only then: there are far more of them than readings. */
export interface Changes {
  /** Begins to hear of the page's changes. */
  observe(observer: MutationObserver): void;
  happened(records: readonly MutationRecord[]): void;
  /** True where all that changed since the last reading stays for long; never before the first one. */
  stay(): boolean;
  /** True where something may have changed of what a reading says; from then on nothing is remembered of before. */
  matter(): boolean;
  /** What is remembered of elements, if the site does, and of where they are. */
  facts: Facts | null;
  finder: Finder | null;
  clear(): void;
}

/** @param readers those that may know the page; only one that is alone may say where nothing is read */
export function createChanges(readers: readonly Site[], document: Document): Changes {
  const remembered = readers.flatMap((site) => site.facts?.selector ?? []);
  const resting = readers.flatMap((site) => site.facts?.attributes ?? []);
  const ignored = readers.length === 1 ? readers[0]?.ignores : undefined;
  const attributes = new Set(readers.flatMap((site) => site.attributes ?? usual));
  const texts = readers.some((site) => !site.attributes);
  let observer: MutationObserver | null = null;
  // Texts are written all over a page: where no reader asks for all, only those in what is remembered are heard of.
  const hearTexts = (parent: Node) => {
    if (!texts) observer?.observe(parent, { subtree: true, characterData: true });
  };
  const remembers = remembered.length > 0;
  const facts = remembers ? createFacts(remembered.join(', '), hearTexts) : null;
  const finder = remembers ? createFinder(document) : null;
  const fleeting = readers.every((site) => site.fleeting)
    ? readers.flatMap((site) => site.fleeting ?? []).join(', ')
    : null;
  let hurried = true;
  const every = !remembers && ignored === undefined;
  let records: MutationRecord[] = [];
  let missed = false;

  const isSaid = ({ type, attributeName }: MutationRecord) =>
    type === 'childList' || (type === 'attributes' ? attributes.has(attributeName ?? '') : texts);

  const isFleeting = (element: Element) =>
    fleeting !== null && (element.matches(fleeting) || element.querySelector(fleeting) !== null);
  // One comes also where an element that is there gets what makes it one.
  const brings = (record: MutationRecord) =>
    record.type === 'attributes'
      ? isSaid(record) && fleeting !== null && (record.target as Element).matches(fleeting)
      : addedBy(record).some(isFleeting);

  return {
    observe(one) {
      observer = one;
      observer.observe(document, {
        subtree: true,
        childList: true,
        characterData: texts,
        attributes: true,
        attributeFilter: [...new Set([...attributes, ...resting])],
      });
    },
    happened(more) {
      hurried ||= more.some(brings);
      missed ||= every || records.length + more.length > most;
      if (missed) records = [];
      else for (const record of more) records.push(record);
    },
    stay: () => !hurried,
    matter() {
      hurried = fleeting === null;
      if (missed) {
        facts?.clear();
        finder?.clear();
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
      finder?.changed(read);
      return read.some(isSaid);
    },
    facts,
    finder,
    clear() {
      records = [];
      missed = false;
      hurried = true;
      observer = null;
      facts?.clear();
      finder?.clear();
    },
  };
}
