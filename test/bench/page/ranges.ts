import { defaultWeek, type Fact } from '../../../utils/domain/fact.ts';
import { rulesOf } from '../../../utils/domain/rules.ts';
import { ledger, type Ledger } from '../../../utils/ledger/database.ts';
import { readAsksOf, readMessagesOf } from '../../../utils/ledger/log.ts';
import { readFacts, readToday } from '../../../utils/ledger/query.ts';
import { readWeek } from '../../../utils/ledger/week.ts';
import { end, fill, spacing, week } from './fill.ts';

/** Median times of ours and of the bare reading in ms, and how many rows ours took from each store. */
export interface Range {
  ours: number;
  bare: number;
  rows: Record<string, number>;
}

const rounds = 60;
const zone = 'UTC';
const facts: Fact[] = [{ kind: 'schedule', stated: 0, from: '2000-01-01', zone, week: defaultWeek }];

/** A part of the ledger: a call of the browser's protocol may not take minutes. */
export async function fillLedger(total: number, from: number, until: number): Promise<void> {
  const database = await ledger();
  await fill(database, total, from, until);
  if (until === total) await database.add('facts', facts[0]!);
}

/** What the popup reads: the facts, and the asks of today and of who still waits. */
export async function popupRange(): Promise<Range> {
  const database = await ledger();
  return compare(database, async () => {
    const stated = await readFacts(database);
    await readToday(database, stated, zone, end);
  });
}

/** What the report of a week reads. */
export async function reportRange(): Promise<Range> {
  const database = await ledger();
  return compare(database, async () => {
    const stated = await readFacts(database);
    await readWeek(database, stated, zone, week);
  });
}

/** What the log of a day reads: its asks, and its messages that are none. */
export async function logRange(): Promise<Range> {
  const database = await ledger();
  const friday = Math.floor(end / 86_400_000);
  return compare(database, async () => {
    const { clock } = rulesOf(await readFacts(database), zone);
    await Promise.all([
      readAsksOf(database, clock, [friday, friday]),
      readMessagesOf(database, clock, [friday, friday]),
    ]);
  });
}

/** Ours against bare getAll of as many rows of the same stores by the same kind of index, in turns. */
async function compare(database: Ledger, read: () => Promise<unknown>): Promise<Range> {
  const asked = await listen(read);
  const raw = await open();
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  for (let round = 0; round < rounds; round++) {
    times.ours.push(await timed(read));
    times.bare.push(await timed(() => bare(raw, asked)));
  }
  raw.close();
  void database;
  return {
    ours: middle(times.ours),
    bare: middle(times.bare),
    rows: Object.fromEntries(
      asked.map(({ store, index, rows }) => [index ? `${store}.${index}` : store, rows]),
    ),
  };
}

interface Asked {
  store: string;
  index: string | null;
  rows: number;
}

/** Which getAll calls a reading makes, and how many rows each brings. Any other way of reading is an error here. */
async function listen(read: () => Promise<unknown>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const restores: (() => void)[] = [];
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    const { getAll } = prototype;
    prototype.getAll = function (this: IDBObjectStore | IDBIndex, ...parameters: []) {
      const request = (getAll as (...all: unknown[]) => IDBRequest<unknown[]>).apply(this, parameters);
      request.addEventListener('success', () => {
        const isIndex = this instanceof IDBIndex;
        const store = isIndex ? this.objectStore.name : this.name;
        asked.push({ store, index: isIndex ? this.name : null, rows: request.result.length });
      });
      return request;
    } as never;
    restores.push(() => (prototype.getAll = getAll));
    for (const name of ['get', 'openCursor', 'openKeyCursor'] as const) {
      const original = prototype[name];
      prototype[name] = (() => {
        throw new Error(`${name} is not counted`);
      }) as never;
      restores.push(() => (prototype[name] = original as never));
    }
  }
  await read();
  for (const restore of restores) restore();
  return asked;
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('reachable');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
}

/** As many rows of each store, from its end backwards as ours, without a library and without our code. */
function bare(database: IDBDatabase, asked: readonly Asked[]): Promise<unknown> {
  return Promise.all(
    asked.map(
      ({ store: name, index, rows }) =>
        new Promise<unknown>((resolve, reject) => {
          const store = database.transaction(name).objectStore(name);
          const source = index ? store.index(index) : store;
          // By the same kind of range: a bound below, and as many rows as ours brought.
          const range = name === 'facts' || name === 'withheld' ? null : from(name, rows);
          const request = source.getAll(range, Math.max(1, rows));
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error));
        }),
    ),
  );
}

/** Asks come every fifth message (half of those are incoming), coverage every sixth. */
const spacings: Record<string, number> = { asks: spacing * 10, messages: spacing, coverage: spacing * 6 };

function from(store: string, rows: number): IDBKeyRange {
  const at = end - rows * (spacings[store] ?? spacing);
  return IDBKeyRange.lowerBound(store === 'coverage' ? [at] : at);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

export function middle(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
