import { dateNumber } from '../../../utils/domain/clock.ts';
import { defaultWeek, type Fact, type TrialFact } from '../../../utils/domain/fact.ts';
import { baselineStart, remoteDates, spanOf } from '../../../utils/domain/trial.ts';
import { weekday } from '../../../utils/domain/week.ts';
import { ledger } from '../../../utils/ledger/database.ts';
import { readFacts } from '../../../utils/ledger/query.ts';
import type { StoredAsk } from '../../../utils/ledger/schema.ts';
import { readTrial } from '../../../utils/ledger/trial.ts';
import { makeClosing } from '../../../utils/report/trial/make-closing.ts';
import { middle } from './ranges.ts';

const zone = 'UTC';
const dayMs = 86_400_000;
const rounds = 15;
const perDay = 40;

/** Twelve weeks of two days, eight weeks of office days before. */
const trial: TrialFact = {
  kind: 'trial',
  stated: 1,
  id: 'bench',
  start: '2026-08-31',
  weeks: 12,
  weekdays: [1, 3],
  chat: 15,
  email: 240,
  margin: 10,
  review: '2026-11-20',
  boss: '',
};

/** A trial's asks, 40 a working day, nine of ten answered in time, and an hour's coverage an hour. */
export async function fillTrial(): Promise<number> {
  const database = await ledger();
  const facts: Fact[] = [
    { kind: 'schedule', stated: 0, from: '2000-01-01', zone, week: defaultWeek },
    trial,
    ...remoteDates(trial).map((date): Fact => ({
      kind: 'place',
      stated: date * dayMs,
      from: date * dayMs,
      until: (date + 1) * dayMs,
      place: 'remote',
    })),
  ];
  const transaction = database.transaction(['asks', 'facts', 'coverage'], 'readwrite');
  const writes: Promise<unknown>[] = facts.map((fact) => transaction.objectStore('facts').add(fact));
  let asks = 0;
  for (let date = baselineStart(trial); date <= dateNumber(trial.review); date++) {
    if (weekday(date) > 4) continue;
    const begins = date * dayMs + 9 * 3_600_000;
    for (let index = 0; index < perDay; index++, asks++)
      writes.push(transaction.objectStore('asks').put(askOf(asks, begins + index * 700_000)));
    for (let hour = 0; hour < 8; hour++) {
      const from = begins + hour * 3_600_000;
      writes.push(
        transaction
          .objectStore('coverage')
          .put({ source: 's'.repeat(22), site: 'converse', from, to: from + 3_500_000 }),
      );
    }
  }
  await Promise.all(writes);
  await transaction.done;
  return asks;
}

function askOf(index: number, at: number): StoredAsk {
  const key = String(index).padStart(22, 'm');
  const mail = index % 3 === 0;
  const target = (mail ? 240 : 15) * 60_000;
  const part = ((index * 7919) % 1000) / 1000;
  const replied = index % 50 === 0 ? null : Math.floor(at + target * (index % 10 === 1 ? 1 + part : part));
  const clock = { precision: 'ms', clock: 'server' } as const;
  return {
    key,
    site: mail ? 'roundcube' : 'converse',
    channel: mail ? 'email' : 'chat',
    account: 'a'.repeat(22),
    conversation: String(index % 40).padStart(22, 'c'),
    thread: null,
    addressed: mail ? 'to' : 'mention',
    sender: String(index % 25).padStart(22, 'p'),
    at,
    ...clock,
    lastAt: at,
    messages: 1,
    reply: replied === null ? null : { key: `${key}r`, at: replied, ...clock, how: 'linked', skewed: false },
    orderUnknown: false,
    ownBefore: null,
    answeredSeen: null,
    unansweredSeen: null,
    acknowledgedAt: null,
    link: null,
    until: replied ?? Infinity,
  };
}

/** Median times in ms: our whole closing report, of it the reading, and bare getAll of the same rows. */
export async function trialReport(): Promise<{ ours: number; reading: number; bare: number; asks: number }> {
  const database = await ledger();
  const asOf = spanOf(trial).review * dayMs + 17 * 3_600_000;
  const times = { ours: [] as number[], reading: [] as number[], bare: [] as number[] };
  const raw = await open();
  let asks = 0;
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    const facts = await readFacts(database);
    const rows = await readTrial(database, facts, zone, trial);
    const read = performance.now();
    const made = makeClosing({
      trial: trial.id,
      asOf,
      zone,
      name: '',
      facts,
      ...rows,
      sites: [],
      version: '0',
    });
    times.ours.push(performance.now() - begun);
    times.reading.push(read - begun);
    if (made.trial.verdict === null) throw new Error('The bench’s trial has no verdict.');
    asks = made.asks.length;
    const from = performance.now();
    await Promise.all([bare(raw, 'facts'), bare(raw, 'asks', 'at'), bare(raw, 'coverage')]);
    times.bare.push(performance.now() - from);
  }
  raw.close();
  return { ours: middle(times.ours), reading: middle(times.reading), bare: middle(times.bare), asks };
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('reachable');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
}

/** All rows of a store: there are no others than the trial's. */
function bare(database: IDBDatabase, name: string, index?: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const store = database.transaction(name).objectStore(name);
    const request = index === undefined ? store.getAll() : store.index(index).getAll();
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
