import Dexie from 'dexie';
import type { Message, Reading } from '../../../utils/domain/message.ts';
import { closeLedger, ledger } from '../../../utils/ledger/database.ts';
import { importKey, ledgerKey, pseudonyms } from '../../../utils/ledger/pseudonym.ts';
import { record } from '../../../utils/ledger/record.ts';
import { steps } from '../../../utils/ledger/migrations/index.ts';
import { openDB } from 'idb';
import type { LedgerSchema } from '../../../utils/ledger/schema.ts';
import { middle } from './ranges.ts';

/** Messages a second, medians of five rounds in turns. */
export interface Rate {
  ours: number;
  known: number;
  bare: number;
  dexie: number;
}

const rounds = 5;
const perRound = 2000;
const host = 'https://chat.bench.example';

/** A room's talk: every fifth post mentions the user, who answers now and then. */
function talk(round: number): Message[] {
  return Array.from({ length: perRound }, (_, index): Message => {
    const number = round * perRound + index;
    const own = index % 10 === 7;
    return {
      site: 'converse',
      account: 'alice@bench.example',
      conversation: `room${index % 8}@rooms.bench.example`,
      thread: null,
      id: `post-${number}`,
      at: 1_790_000_000_000 + number * 45_000,
      precision: 'ms',
      clock: 'device',
      direction: own ? 'out' : 'in',
      sender: own ? 'alice' : `person${index % 12}`,
      addressed: own || index % 5 !== 0 ? 'none' : 'mention',
      automated: false,
      answers: null,
    };
  });
}

function batches<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

function readingOf(messages: Message[]): Reading {
  return {
    site: 'converse',
    account: 'alice@bench.example',
    messages,
    acknowledged: [],
    answered: [],
    unanswered: [],
    withheld: [],
    health: { state: 'ok', missing: [] },
    own: [],
  };
}

/** Recording in batches, new and known messages, against bare puts and Dexie's bulkPut of the same stored records. */
export async function recordRate(size: number): Promise<Rate> {
  const database = await ledger();
  const hash = pseudonyms(await importKey(await ledgerKey(database)));
  const rates: Record<keyof Rate, number[]> = { ours: [], known: [], bare: [], dexie: [] };
  const bare = await openDB<LedgerSchema>('bare', steps.length, {
    async upgrade(raw, _from, _to, transaction) {
      for (const step of steps) await step(raw, transaction);
    },
  });
  const dexie = new Dexie('dexie');
  dexie.version(1).stores({ messages: 'key, at, [turn+at], [twin+at]' });
  await dexie.open();

  for (let round = 0; round < rounds; round++) {
    const messages = talk(round);
    const parts = batches(messages, size);
    const run = async (work: (part: Message[], index: number) => Promise<unknown>) => {
      const begun = performance.now();
      for (const [index, part] of parts.entries()) await work(part, index);
      return messages.length / ((performance.now() - begun) / 1000);
    };
    const now = (messages.at(-1)?.at ?? 0) + 1000;
    const keep = (part: Message[]) => record(database, hash, readingOf(part), { host, links: {}, now });
    const { puts, forget } = listen();
    rates.ours.push(
      await run(async (part) => {
        puts.push([]);
        await keep(part);
      }),
    );
    forget();
    rates.known.push(await run(keep));
    rates.bare.push(
      await run(async (_part, index) => {
        const transaction = bare.transaction([...written], 'readwrite', { durability: 'strict' });
        for (const { store, value } of puts[index] ?? [])
          void transaction.objectStore(store).put(value as never);
        await transaction.done;
      }),
    );
    rates.dexie.push(
      await run(async (_part, index) => {
        const own = (puts[index] ?? []).filter(({ store }) => store === 'messages');
        await dexie.table('messages').bulkPut(own.map(({ value }) => value));
      }),
    );
  }
  bare.close();
  dexie.close();
  await closeLedger();
  for (const name of ['reachable', 'bare', 'dexie']) await remove(name);
  return {
    ours: middle(rates.ours),
    known: middle(rates.known),
    bare: middle(rates.bare),
    dexie: middle(rates.dexie),
  };
}

const written = ['messages', 'asks', 'coverage', 'sources'] as const;

interface Put {
  store: (typeof written)[number];
  value: unknown;
}

/** What our own recording writes into which store, batch by batch, so that the bare puts can be exactly these. */
function listen(): { puts: Put[][]; forget(): void } {
  const puts: Put[][] = [];
  const { prototype } = IDBObjectStore;
  const { put, add } = prototype;
  const note = (name: string, value: unknown): void => {
    const store = written.find((known) => known === name);
    if (!store) throw new Error(`${name} is not counted`);
    puts.at(-1)?.push({ store, value });
  };
  prototype.put = function (this: IDBObjectStore, value: unknown) {
    note(this.name, value);
    return put.call(this, value);
  };
  prototype.add = function (this: IDBObjectStore, value: unknown) {
    note(this.name, value);
    return add.call(this, value);
  };
  return { puts, forget: () => Object.assign(prototype, { put, add }) };
}

function remove(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const removing = indexedDB.deleteDatabase(name);
    removing.addEventListener('success', () => resolve());
    removing.addEventListener('error', () => reject(removing.error));
  });
}
