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

/** The asks that may still wait, and as a rule all of today's: nothing else need be known in order to ask for them. */
export async function readRecent(database: Ledger, now: number): Promise<Ask[]> {
  return readAsks(database, now - waitingFor, now);
}

/**
 * The asks that the popup needs: those of today and those still waiting.
 *
 * @param recent as `readRecent` found them, where they were asked for before the facts were known
 */
export async function readToday(
  database: Ledger,
  facts: readonly Fact[],
  zone: string,
  now: number,
  recent?: readonly Ask[],
): Promise<Ask[]> {
  const clock = workingClock(facts, zone);
  const today = dateIn(clock, zone, now);
  const begins = clock.on(today)[0]?.[0] ?? now;
  // What came after the last working minute before today belongs to today, even after a long leave.
  const since = clock.previous(begins) ?? begins;
  const known = recent ?? (await readRecent(database, now));
  return since < now - waitingFor
    ? [...(await readAsks(database, since, now - waitingFor - 1)), ...known]
    : [...known];
}
