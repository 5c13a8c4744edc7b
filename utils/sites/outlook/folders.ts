import { addressOf } from '../address.ts';
import { at, text } from './row.ts';
import type { Item } from './item.ts';

export interface Folders {
  /** False where the item's folder is in none of the lists, so that nobody knows what it is for. */
  lists(item: Item): boolean;
  /** What the folder is for (`inbox`, `sentitems`, `drafts`, …); null for a folder of the user's making. */
  role(item: Item): string | null;
  /** Address of the mailbox that holds the item; null where nothing says it. */
  mailbox(item: Item): string | null;
  /** All mailboxes that are open or kept here. */
  mailboxes: ReadonlySet<string>;
  /** Of the uses that every mailbox has a folder for, those that none of the folders has. */
  lacking: string[];
}

const usual = ['inbox', 'sentitems', 'drafts', 'deleteditems', 'junkemail'];

/** Reads the folder lists of both routes as one. */
export function readFolders(...lists: readonly (readonly unknown[])[]): Folders {
  const listed = new Set<string>();
  const roles = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const row of lists.flat()) {
    const folder = text(at(row, 'id'));
    if (folder === null) continue;
    listed.add(folder);
    const role = text(at(row, 'role'));
    const mailbox = addressOf(text(at(row, 'mailbox')));
    if (role !== null && !roles.has(folder)) roles.set(folder, role.toLowerCase());
    if (mailbox !== null && !owners.has(folder)) owners.set(folder, mailbox);
  }
  const found = new Set(roles.values());
  return {
    lists: ({ folder }) => folder !== null && listed.has(folder),
    role: ({ folder }) => roles.get(folder ?? '') ?? null,
    mailbox: ({ folder, mailbox }) => mailbox ?? owners.get(folder ?? '') ?? null,
    mailboxes: new Set(owners.values()),
    lacking: usual.filter((role) => !found.has(role)),
  };
}

/** Mail that the user or the server threw away. A copy of it elsewhere is the same message. */
export function isThrownAway(role: string | null): boolean {
  return role === 'deleteditems' || role === 'junkemail' || (role?.startsWith('recoverableitems') ?? false);
}
