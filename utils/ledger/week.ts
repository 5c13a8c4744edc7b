import { instantOf, workingClock } from '../domain/clock.ts';
import type { Ask } from '../domain/ask.ts';
import { awaysOf } from '../domain/away.ts';
import type { Fact } from '../domain/fact.ts';
import { baselineStart, trialOfWeek } from '../domain/trial.ts';
import { datesOf, type WeekName } from '../domain/week.ts';
import type { Coverage, Excluded, WithheldCount } from '../report/input.ts';
import type { Ledger } from './database.ts';
import { readErased, type Erased } from './erased.ts';
import { readOwn } from './own.ts';
import { readAsks } from './query.ts';

/** How many weeks before the report's own the office days are compared with (design section 4). */
const baselineWeeks = 8;

/** When the oldest message came; null while there is none. */
export async function readFirst(database: Ledger): Promise<number | null> {
  const cursor = await database.transaction('messages').store.index('at').openKeyCursor();
  return cursor?.key ?? null;
}

export interface WeekRows {
  asks: Ask[];
  excluded: Excluded[];
  coverage: Coverage[];
  withheld: WithheldCount[];
  erased: Erased[];
  /** When the user sent messages around the promises of the week's absences. */
  own: number[];
}

/** What a week's report rests on: its own range of each store, and the asks of the weeks it is compared with. */
export async function readWeek(
  database: Ledger,
  facts: readonly Fact[],
  zone: string,
  week: WeekName,
): Promise<WeekRows> {
  const clock = workingClock(facts, zone);
  const [monday = 0] = datesOf(week);
  const from = instantOf(monday, 0, clock.zone(monday));
  const until = instantOf(monday + 7, 0, clock.zone(monday + 7));
  // In a trial the report compares all of its days so far, and the office days before it.
  const trial = trialOfWeek(facts, monday);
  const first = Math.min(monday - 7 * baselineWeeks, trial ? baselineStart(trial) : Infinity);
  const baseline = instantOf(first, 0, clock.zone(first));
  const within = IDBKeyRange.bound(from, until, false, true);
  // A night shift of the week's last day runs on into the next week.
  const ends = Math.max(until, clock.on(monday + 6).at(-1)?.[1] ?? until);
  const promises = awaysOf(facts)
    .filter((away) => away.from >= from && away.from < until)
    .map(({ promised }) => promised);
  const [asks, messages, covered, withheld, own, erased] = await Promise.all([
    readAsks(database, clock.previous(baseline) ?? baseline, ends),
    database.getAllFromIndex('messages', 'at', within),
    database.getAll('coverage', IDBKeyRange.bound([from - 3_600_000], [until])),
    database.getAll('withheld', IDBKeyRange.bound([utcDay(from)], [utcDay(until + 86_400_000), []])),
    readOwn(database, promises),
    readErased(database.transaction('meta').store),
  ]);
  return {
    asks,
    excluded: messages.flatMap(({ site, at, reason }) => (reason === 'ask' ? [] : [{ site, at, reason }])),
    coverage: covered.map(({ site, from, to }) => ({ site, from, until: to })),
    withheld: withheld.map(({ site, day, reason, count }) => ({ site, day, reason, count })),
    own,
    erased,
  };
}

/** UTC day of an instant; the report cuts by its own local dates. */
function utcDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
