import { instantOf, workingClock } from '../domain/clock.ts';
import type { Ask } from '../domain/ask.ts';
import type { Fact } from '../domain/fact.ts';
import { baselineStart, spanOf, type TrialPlan } from '../domain/trial.ts';
import type { Coverage } from '../report/input.ts';
import type { Ledger } from './database.ts';
import { readErased, type Erased } from './erased.ts';
import { readAsks } from './query.ts';

/** What a closing report rests on: the asks of the trial and of the weeks before it, and the coverage of its days. */
export async function readTrial(
  database: Ledger,
  facts: readonly Fact[],
  zone: string,
  plan: TrialPlan,
): Promise<{ asks: Ask[]; coverage: Coverage[]; erased: Erased[] }> {
  const clock = workingClock(facts, zone);
  const midnight = (date: number) => instantOf(date, 0, clock.zone(date));
  const { start, end } = spanOf(plan);
  const from = midnight(baselineStart(plan));
  // A night shift of the last day runs on into the next one.
  const until = Math.max(midnight(end + 1), clock.on(end).at(-1)?.[1] ?? 0);
  const covered = IDBKeyRange.bound([midnight(start) - 3_600_000], [until]);
  const [asks, coverage, erased] = await Promise.all([
    readAsks(database, clock.previous(from) ?? from, until),
    database.getAll('coverage', covered),
    readErased(database.transaction('meta').store),
  ]);
  return { asks, coverage: coverage.map(({ site, from, to }) => ({ site, from, until: to })), erased };
}
