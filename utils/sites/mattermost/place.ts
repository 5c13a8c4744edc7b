import { idOf, kindOfName, pairOf, type Kind } from './ids.ts';
import type { Row } from './row.ts';

/** What the page says of the open channel and the open thread. */
export interface Place {
  /** Id of the channel whose posts stand in the middle; null where its header is missing. */
  open: string | null;
  kindOf(channel: string): Kind | undefined;
  /** The two people of a direct chat; null where it is none or the page does not list it. */
  peopleOf(channel: string): [string, string] | null;
  /** Where a row stands, as far as the page itself says it. */
  channelOf(row: Row): string | undefined;
  /** First post of a row's thread; null for a post that is in none, or begins one. */
  rootOf(row: Row): string | null | undefined;
}

const header = '#channel-header';
const pane = '.ThreadViewer';
/** The library that lets channels be dragged writes their ids, by its older name and by its newer one. */
const draggable = ['data-rbd-draggable-id', 'data-rfd-draggable-id'];

export function placeOn(document: Document, rows: readonly Row[]): Place {
  const open = idOf(document.querySelector(header)?.getAttribute('data-channelid'));
  const names = namesOn(document);
  const inMiddle = new Set(rows.filter(({ inThread }) => !inThread).map(({ id }) => id));
  const roots = rootsOf(rows);
  const rootIn = (row: Row) => roots.get(row.element.closest(pane));

  return {
    open,
    kindOf: (channel) => {
      const name = names.get(channel);
      return name === undefined ? undefined : kindOfName(name);
    },
    peopleOf: (channel) => pairOf(names.get(channel) ?? ''),
    channelOf(row) {
      if (!row.inThread) return open ?? undefined;
      // A thread may belong to another channel; its first post in both places says that it does not.
      const root = rootIn(row);
      return root != null && inMiddle.has(root) ? (open ?? undefined) : undefined;
    },
    rootOf(row) {
      if (!row.inThread) return row.part === 'root' ? null : undefined;
      const root = rootIn(row);
      if (root == null || row.part === undefined) return undefined;
      if (row.part === 'root') return root === row.id ? null : undefined;
      return root;
    },
  };
}

/** The first post of each pane; null where a pane shows several. */
function rootsOf(rows: readonly Row[]): Map<Element | null, string | null> {
  const found = new Map<Element | null, string | null>();
  for (const { element, id, part, inThread } of rows) {
    const around = inThread && part === 'root' ? element.closest(pane) : null;
    if (around) found.set(around, found.has(around) ? null : id);
  }
  return found;
}

/** The names of the channels that are listed, by their ids. */
function namesOn(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const link of document.querySelectorAll('[id^="sidebarItem_"]')) {
    const entry = link.closest(draggable.map((name) => `[${name}]`).join());
    const id = draggable.map((name) => idOf(entry?.getAttribute(name))).find((one) => one !== null);
    if (id != null) found.set(id, link.id.replace('sidebarItem_', ''));
  }
  return found;
}
