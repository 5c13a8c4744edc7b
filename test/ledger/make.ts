import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Ask } from '../../utils/domain/ask.ts';
import type { Message, Reading } from '../../utils/domain/message.ts';
import { closeLedger, ledger, type Ledger } from '../../utils/ledger/database.ts';
import { asksOf } from '../../utils/ledger/file.ts';
import { importKey, ledgerKey, pseudonyms, type Pseudonym } from '../../utils/ledger/pseudonym.ts';
import { record } from '../../utils/ledger/record.ts';
import { emptyReading } from '../../utils/sites/site.ts';

/** Builders for the tests of the ledger. All names, ids and times are made up. */

export { when } from '../domain/make.ts';

/** A ledger of its own for one test, as the background uses it. */
export interface Room {
  database: Ledger;
  hash: Pseudonym;
  /** Records messages (or a whole reading) as one reading of their account, at an instant. */
  store(what: Partial<Reading> | Message[], now?: number, links?: Record<string, string>): Promise<void>;
}

export const host = 'https://mail.company.test';

export async function newLedger(): Promise<Room> {
  await closeLedger();
  globalThis.indexedDB = new IDBFactory();
  return openRoom();
}

/** The room of the ledger that is there, with whatever key it has by now. */
export async function openRoom(): Promise<Room> {
  const database = await ledger();
  const hash = pseudonyms(await importKey(await ledgerKey(database)));
  return {
    database,
    hash,
    async store(what, now = 1_796_000_000_000, links = {}) {
      const changes = Array.isArray(what) ? { messages: what } : what;
      const [first] = changes.messages ?? [];
      const site = changes.site ?? first?.site ?? 'roundcube';
      const account = changes.account ?? first?.account ?? 'alice@company.test';
      await record(database, hash, { ...emptyReading(site, account), ...changes }, { host, links, now });
    },
  };
}

/** A mail in the boss's conversation, as the message list shows it. */
export function mail(id: string, at: number, changes: Partial<Message> = {}): Message {
  return {
    site: 'roundcube',
    account: 'alice@company.test',
    conversation: 'the quarter|boss@company.test',
    thread: null,
    id,
    at: Math.floor(at / 60_000) * 60_000,
    precision: 'minute',
    clock: 'sender',
    direction: 'in',
    sender: 'boss@company.test',
    addressed: 'to',
    automated: false,
    answers: null,
    ...changes,
  };
}

export function sentRow(id: string, at: number, changes: Partial<Message> = {}): Message {
  return mail(id, at, { direction: 'out', sender: 'alice@company.test', addressed: 'none', ...changes });
}

/** The user's own send, taken at the click. */
export function click(id: string, at: number, changes: Partial<Message> = {}): Message {
  const second = { at: Math.floor(at / 1000) * 1000, precision: 's', clock: 'device' } as const;
  return sentRow(`compose/${id}`, at, { ...second, ...changes });
}

/** A direct chat message from the boss. */
export function chat(id: string, at: number, changes: Partial<Message> = {}): Message {
  return {
    ...mail(id, at),
    site: 'converse',
    conversation: 'boss@company.test',
    at,
    precision: 'ms',
    clock: 'server',
    addressed: 'direct',
    ...changes,
  };
}

export function chatOwn(id: string, at: number, changes: Partial<Message> = {}): Message {
  return chat(id, at, { direction: 'out', sender: 'alice@company.test', addressed: 'none', ...changes });
}

/** Everything stored, store by store: what somebody with the machine in their hands would see. */
export async function dump(database: Ledger): Promise<Record<string, unknown[]>> {
  const names = [...database.objectStoreNames];
  const stores = await Promise.all(
    names.map(async (name) => {
      const [keys, values] = await Promise.all([database.getAllKeys(name), database.getAll(name)]);
      return [name, keys.map((key, index) => [key, values[index]])] as const;
    }),
  );
  return Object.fromEntries(stores);
}

export async function asksIn(database: Ledger): Promise<Ask[]> {
  return (await database.getAll('asks')).sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

/** What the asks would be, derived anew from all messages: the ledger's must be the same, links aside. */
export async function rebuilt(database: Ledger): Promise<Ask[]> {
  const asks = asksOf(await database.getAll('messages'));
  return asks.sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

export async function storedAsks(database: Ledger): Promise<Ask[]> {
  return (await asksIn(database)).map((ask) => ({ ...ask, link: null }));
}
