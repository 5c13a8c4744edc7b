import { at } from '../main-world.ts';

export { at } from '../main-world.ts';

/**
 * One item as every route knows it, flattened: what is left of an EWS-shaped item (the client's own JSON, the same in
 * its memory, its offline store and on the wire; seen 2026-10) once everything that somebody wrote is dropped.
 */
export interface Row {
  /** ItemId, ConversationId and ParentFolderId, opaque. */
  item: string | null;
  conversation: string | null;
  folder: string | null;
  /** Address of the mailbox that holds it. */
  mailbox: string | null;
  /** InternetMessageId as it stands there, in angle brackets. */
  internet: string | null;
  /** ItemClass (`IPM.Note`), and the item's own type (`Message:#Exchange`). */
  class: string | null;
  type: string | null;
  /** ISO texts. */
  received: string | null;
  sent: string | null;
  /** Mail addresses or directory paths; null within a list for somebody who has neither. */
  from: string | null;
  sender: string | null;
  to: (string | null)[] | null;
  cc: (string | null)[] | null;
  draft: boolean | null;
}

/** Longer texts are no ids, times or addresses. */
const longest = 4096;
/** The client cuts lists of recipients at 20; far beyond that nothing is gained. */
const most = 200;

export function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= longest ? value : null;
}

/** A person stands in a `Mailbox` of its own or not. */
function person(value: unknown): string | null {
  return text(at(value, 'Mailbox', 'EmailAddress')) ?? text(at(value, 'EmailAddress'));
}

/** Recipients come as `[{EmailAddress}]`, `[{Mailbox: {EmailAddress}}]` or `{Mailbox: [{EmailAddress}]}`. */
function people(value: unknown): Row['to'] {
  const list = typeof at(value, 'length') === 'number' ? value : at(value, 'Mailbox');
  const length = at(list, 'length');
  if (typeof length !== 'number' || !Number.isInteger(length) || length < 0) return null;
  return Array.from({ length: Math.min(length, most) }, (_, index) => person(at(list, String(index))));
}

/** The facts of an item in the shape of EWS, whichever route brought it. Never throws on plain data. */
export function rowOf(item: unknown): Row {
  const draft = at(item, 'IsDraft');
  return {
    item: text(at(item, 'ItemId', 'Id')) ?? text(at(item, 'id')),
    conversation: text(at(item, 'ConversationId', 'Id')),
    folder: text(at(item, 'ParentFolderId', 'Id')),
    mailbox: text(at(item, 'MailboxInfo', 'mailboxSmtpAddress')),
    internet: text(at(item, 'InternetMessageId')),
    class: text(at(item, 'ItemClass')),
    type: text(at(item, '__type')),
    received: text(at(item, 'DateTimeReceived')),
    sent: text(at(item, 'DateTimeSent')),
    from: person(at(item, 'From')),
    sender: person(at(item, 'Sender')),
    to: people(at(item, 'ToRecipients')),
    cc: people(at(item, 'CcRecipients')),
    draft: typeof draft === 'boolean' ? draft : null,
  };
}

/** A folder as the client lists it: what it is for (language-free), and whose mailbox it is in. */
export interface FolderRow {
  id: string | null;
  role: string | null;
  mailbox: string | null;
}

/** The name of a folder's use was renamed at some time; both are read. */
export function folderRowOf(folder: unknown, key: unknown = null): FolderRow {
  return {
    id: text(at(folder, 'id')) ?? text(at(folder, 'FolderId', 'Id')) ?? text(key),
    role: text(at(folder, 'distinguishedFolderType')) ?? text(at(folder, 'DistinguishedFolderId')),
    mailbox: text(at(folder, 'mailboxInfo', 'mailboxSmtpAddress')),
  };
}
