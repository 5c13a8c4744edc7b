import { readRow, type Lack, type Row } from './row.ts';
import { topicOf, topics } from './place.ts';

/** Everything that looks like a message on the page. */
export interface Rows {
  rows: Row[];
  lacks: Lack[];
  /** Landmarks that the page lost. */
  missing: string[];
  replaced: string[];
}

const group = '[role="group"]';
const guard = 'data-is-user-topic';
/** A time in a topic belongs to a message. */
const drawnInTopic =
  '[data-topic-id][data-is-user-topic="true"] [data-absolute-timestamp]:not([data-format="3"])';

/** Reads all rows of a page; `now` in epoch ms. */
export function readRows(document: Document, now: number): Rows {
  const { byTopic, stray, replaced } = elementsOn(document);
  const ids = [...document.querySelectorAll(topics)].map(
    (topic) => topic.getAttribute('data-topic-id') ?? '',
  );
  const around = { topics: new Set(ids), now };
  const guarded = document.querySelector(`${topics}[${guard}]`) !== null;
  const found: Rows = { rows: [], lacks: [], missing: [], replaced };
  for (const [topic, elements] of byTopic) {
    // Join notices and the like stand in topics that are no person's.
    if (guarded && topic.getAttribute(guard) !== 'true') continue;
    const read = elements
      .map((element) => readRow(element, { ...around, rows: elements.length }))
      .filter((row) => row !== null);
    const rows = read.filter((row) => 'id' in row);
    const ordered = isOrdered(rows);
    for (const row of read) {
      if (!('id' in row)) found.lacks.push(row);
      else if (!guarded) found.lacks.push({ reason: 'no-id', landmark: guard });
      // A reply that stands out of order may have come from elsewhere; a first message says itself where it belongs.
      else if (!ordered && row.id !== row.topic) found.lacks.push({ reason: 'order-unknown' });
      else found.rows.push(row);
    }
  }
  for (const element of stray) {
    const row = readRow(element, { ...around, rows: 1 });
    if (row && !('id' in row)) found.lacks.push(row);
  }
  return { ...found, ...lossesIn(document, found) };
}

/** The rows by their topic; a quoted message inside a row is none. */
function elementsOn(document: Document): {
  byTopic: Map<Element, Element[]>;
  stray: Element[];
  replaced: string[];
} {
  const all = [...document.querySelectorAll('[data-id]')];
  const isRow = (one: Element) => one.hasAttribute('data-user-id') && one.matches(group);
  const hasGroups =
    all.some((one) => isRow(one)) || document.querySelector(`${topics} ${group}[data-id]`) !== null;
  const byTopic = new Map<Element, Element[]>();
  const stray: Element[] = [];
  for (const element of all) {
    if ((hasGroups && !element.matches(group)) || element.matches(topics)) continue;
    const topic = topicOf(element);
    if (isInside(element, topic)) continue;
    if (topic) byTopic.set(topic, [...(byTopic.get(topic) ?? []), element]);
    else if (isRow(element)) stray.push(element);
  }
  return { byTopic, stray, replaced: hasGroups || byTopic.size === 0 ? [] : ['role=group'] };
}

/** True where a row stands in another one, even if that one has lost a part of its marks. */
function isInside(element: Element, topic: Element | null): boolean {
  const outer = element.parentElement?.closest('[data-id], [data-user-id], [data-message-id]') ?? null;
  return outer !== null && outer !== topic && (topic === null || topic.contains(outer));
}

/** Messages of one topic stand in order of time, upwards or downwards. */
function isOrdered(rows: readonly Row[]): boolean {
  const steps = rows.slice(1).map(({ at }, index) => at - (rows[index]?.at ?? at));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

/** Landmarks that no row has although there are rows, and those that were replaced in all of them. */
function lossesIn(document: Document, { rows, lacks, replaced }: Rows): Pick<Rows, 'missing' | 'replaced'> {
  const settled = lacks.filter(({ landmark }) => landmark !== undefined);
  if (rows.length > 0) {
    const common = rows[0]?.replaced.filter((name) => rows.every((row) => row.replaced.includes(name))) ?? [];
    return { missing: [], replaced: [...replaced, ...common] };
  }
  const missing = [...new Set(settled.map(({ landmark = '' }) => landmark))];
  // Messages without rows: nothing that is left of them says which they are.
  if (lacks.length === 0 && document.querySelector(drawnInTopic)) missing.push('data-id');
  return { missing: missing.sort(), replaced };
}
