import { dateIn, workingClock } from '../domain/clock.ts';
import type { Ask } from '../domain/ask.ts';
import type { Fact } from '../domain/fact.ts';
import type { Ledger } from './database.ts';
import type { StoredSource } from './schema.ts';

/** How long an unanswered ask stays in the popup's list of who is waiting, ms. */
const waitingFor = 14 * 86_400_000;
export async function readFacts(database: Ledger): Promise<Fact[]> {
  return database.getAll('facts');
}

export async function readSources(database: Ledger): Promise<StoredSource[]> {
  return database.getAll('sources');
}

/** Asks that came between two instants, epoch ms, both included. */
export async function readAsks(database: Ledger, from: number, until: number): Promise<Ask[]> {
  return database.getAllFromIndex('asks', 'at', IDBKeyRange.bound(from, until));
}

/** The asks that the popup needs: those of today and those still waiting. */
export async function readToday(
  database: Ledger,
  facts: readonly Fact[],
  zone: string,
  now: number,
): Promise<Ask[]> {
  const clock = workingClock(facts, zone);
  const today = dateIn(clock, zone, now);
  const begins = clock.on(today)[0]?.[0] ?? now;
  // What came after the last working minute before today belongs to today.
  return readAsks(database, Math.min(clock.previous(begins) ?? begins, now - waitingFor), now);
}
