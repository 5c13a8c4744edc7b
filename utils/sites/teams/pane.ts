import { conversationOf } from './ids.ts';

const send = '[data-tid="sendMessageCommands-send"][data-track-thread-id]';
/** Other parts of the open conversation name it as well. */
const parts = '[data-tid="app-layout-area--main"] [data-track-thread-id]';
const row = '[role="treeitem"][data-fui-tree-item-value]';
const chain = '[data-tid="channel-pane-message"], [id^="reply-chain-summary-"]';
const replies = '[data-tid="response-surface"][id^="response-surface-"]';

/** Which conversation the page shows. */
export interface Open {
  /** Of the chat pane; null where it is not said, or not by all in one voice. */
  chat: string | null;
  /** True where two places name different conversations: a switch is under way. */
  torn: boolean;
  /** Landmark that had to be replaced. */
  replaced: string[];
  /** Of a post in a channel. */
  channelOf(element: Element): string | null;
}

/**
 * The open conversation, as its composer names it. What nobody may write in has no composer: there the selected row of
 * the list tells it. The address never does, nor the row that the keyboard is on.
 */
export function openOn(document: Document): Open {
  const buttons = distinct(document.querySelectorAll(send), 'data-track-thread-id');
  const composers =
    buttons.length > 0 ? buttons : distinct(document.querySelectorAll(parts), 'data-track-thread-id');
  const surfaces = distinct(document.querySelectorAll(replies), 'id');
  const [composer] = composers;
  const [listed] = composer === undefined ? distinct(selected(document), 'data-fui-tree-item-value') : [];
  const first = composer ?? listed ?? null;
  const torn =
    composers.length > 1 || (composer !== undefined && surfaces.some((surface) => surface !== composer));
  return {
    chat: composers.length > 1 ? null : first,
    torn,
    replaced: listed === undefined ? [] : ['composer'],
    channelOf(element) {
      const own = element.closest(chain)?.querySelector(replies);
      // A post without replies names no channel itself; every post of a pane is of the same one.
      const all = own ? distinct([own], 'id') : surfaces;
      return all.length === 1 ? (all[0] ?? null) : all.length === 0 ? first : null;
    },
  };
}

function selected(document: Document): Element[] {
  const rows = [...document.querySelectorAll(row)];
  const marked = rows.filter((one) => one.getAttribute('aria-selected') === 'true');
  const found = marked.length > 0 ? marked : rows.filter(isMarkedForTabs);
  return found.length === 1 ? found : [];
}

function isMarkedForTabs(element: Element): boolean {
  return element.getAttribute('data-tabster')?.includes('LeftRailSelectedItem') ?? false;
}

function distinct(elements: Iterable<Element>, attribute: string): string[] {
  const ids = [...elements].map((element) => {
    const text = element.getAttribute(attribute)?.replace(/^response-surface-|^.*\|/u, '');
    return conversationOf(text);
  });
  return [...new Set(ids.filter((id) => id !== null))];
}
