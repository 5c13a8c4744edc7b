import { groupOf, groupsIn } from './ids.ts';

export const topics = '[data-topic-id]';
/** Where a conversation is open; the lists beside it name conversations as well, and so does a mention. */
export const opened =
  ':is([data-group-id^="space/"], [data-group-id^="dm/"]):not([role="listitem"], [data-user-mention-type])';

/** The topic that holds an element; null outside of all. */
export function topicOf(element: Element): Element | null {
  return element.parentElement?.closest(topics) ?? null;
}

/** A conversation, and the landmark that had to be replaced to find it. */
export interface Place {
  conversation: string;
  replaced: string | null;
}

/**
 * The conversation that a row belongs to: the pane around it. The topic's own parameters may name it too and must not
 * name another. A panel with one thread may stand outside the pane, beside the only one that is open. Null where
 * nothing says it, or two say different things.
 */
export function placeOf(row: Element, topic: Element): Place | null {
  const pane = row.parentElement?.closest(opened) ?? null;
  const around = groupOf(pane?.getAttribute('data-group-id'));
  const named = groupsIn(topic.getAttribute('data-p'));
  if (around !== null) {
    if (named.length > 0 && !named.includes(around)) return null;
    const isMain = pane?.closest('[role="main"]') !== null;
    return { conversation: around, replaced: isMain ? null : 'role=main' };
  }
  const { ownerDocument } = row;
  const panes = [...ownerDocument.querySelectorAll(`${opened}[role="main"]`)].map((one) =>
    groupOf(one.getAttribute('data-group-id')),
  );
  const [only = null] = panes;
  const inPanel = row.closest('[data-is-detailed-thread-view="true"]') !== null;
  const agrees = named.length === 0 ? inPanel && new Set(panes).size === 1 : named.length === 1;
  const conversation = named[0] ?? only;
  if (pane || !agrees || conversation === null || !panes.includes(conversation)) return null;
  return { conversation, replaced: inPanel ? null : 'data-group-id' };
}
