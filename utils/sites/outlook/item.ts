import { addressOf, longest } from '../address.ts';
import { at, text } from './row.ts';

/** One item with its facts checked: null for whatever is not there or not what it should be. */
export interface Item {
  item: string | null;
  conversation: string | null;
  folder: string | null;
  mailbox: string | null;
  /** InternetMessageId without its angle brackets. */
  internet: string | null;
  class: string | null;
  type: string | null;
  /** Epoch ms of whole seconds. */
  received: number | null;
  sent: number | null;
  /** Lower-case mail addresses, or directory paths as they stand. */
  from: string | null;
  sender: string | null;
  to: readonly (string | null)[] | null;
  cc: readonly (string | null)[] | null;
  draft: boolean | null;
}

/** Without an offset nobody knows in which zone a time was meant. */
const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;
const invisible = /[\p{Cc}\p{Cf}]/u;

function instant(value: unknown): number | null {
  const written = text(value) ?? '';
  const ms = iso.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(ms) ? null : Math.floor(ms / 1000) * 1000;
}

function id(value: unknown): string | null {
  const bare = text(value)?.trim() ?? '';
  return bare === '' || invisible.test(bare) ? null : bare;
}

/** A colleague may be named by a path in the directory (`/O=…/CN=…`) instead of an address. */
export function isPath(person: string): boolean {
  return person.startsWith('/');
}

function person(value: unknown): string | null {
  const bare = id(value);
  if (bare === null || bare.length > longest) return null;
  return addressOf(bare) ?? (isPath(bare) ? bare : null);
}

function people(value: unknown): Item['to'] {
  return Array.isArray(value) ? value.map(person) : null;
}

/** Brackets belong to the header, not to the id. */
export function internetOf(value: unknown): string | null {
  return id(id(value)?.replace(/^<(.*)>$/u, '$1'));
}

/** The item of a row, whoever handed it over. Never throws on plain data. */
export function itemOf(row: unknown): Item {
  const draft = at(row, 'draft');
  return {
    item: id(at(row, 'item')),
    conversation: id(at(row, 'conversation')),
    folder: id(at(row, 'folder')),
    mailbox: addressOf(text(at(row, 'mailbox'))),
    internet: internetOf(at(row, 'internet')),
    class: id(at(row, 'class')),
    type: id(at(row, 'type')),
    received: instant(at(row, 'received')),
    sent: instant(at(row, 'sent')),
    from: person(at(row, 'from')),
    sender: person(at(row, 'sender')),
    to: people(at(row, 'to')),
    cc: people(at(row, 'cc')),
    draft: typeof draft === 'boolean' ? draft : null,
  };
}

/** Ids stand in addresses and elsewhere with two signs replaced (seen in the client's own addresses). */
export function plainId(opaque: string): string {
  return opaque.replaceAll('-', '/').replaceAll('_', '+');
}
