import { rulesOf, type Rules } from '../domain/rules.ts';
import { judge } from '../domain/judge.ts';
import { dateText, dateNumber } from '../domain/clock.ts';
import { weekOf } from '../domain/week.ts';
import type { Ledger } from '../ledger/database.ts';
import { ledger } from '../ledger/database.ts';
import { readAsk, readAsksOf, readMessagesOf } from '../ledger/log.ts';
import { readFacts } from '../ledger/query.ts';
import { currentTime, localZone } from '../now.ts';
import { datesOf, trendWeeks, type LogAddress, type Period } from './address.ts';
import { daysLog, todayOf } from './days.ts';
import { rowsOf, type LogRow } from './rows.ts';
import type { LogState } from './state.ts';
import { trendsOf, type Trend } from './trends.ts';

/** The part of the state that is read from the ledger. */
export type Shown = Pick<LogState, 'now' | 'today' | 'address' | 'period' | 'log' | 'trends'>;

/**
 * Reads what an address shows: a period's own ranges of the ledger, nothing else of it.
 *
 * @param kept the ask that was changed just now
 * @param tell is called with the number of asks read so far
 */
export async function readLog(
  address: LogAddress,
  kept: string | null,
  tell: (asks: number) => void,
): Promise<Shown> {
  const database = await ledger();
  const [zone, now, facts] = [localZone(), await currentTime(), await readFacts(database)];
  const rules = rulesOf(facts, zone);
  const today = todayOf(rules, zone, now);
  const frame = { now, today, address };
  if (address.view === 'trends') {
    const period = trendPeriod(address, today);
    const trends = await readTrends(database, rules, now, { ...address, period }, tell);
    return { ...frame, period, log: null, trends };
  }
  const period = address.period ?? (await dayOfAsk(database, rules, address.ask, now, today));
  const dates = datesOf(period);
  const [asks, messages] = await Promise.all([
    readAsksOf(database, rules.clock, dates),
    readMessagesOf(database, rules.clock, dates),
  ]);
  const keys = [kept, address.ask].filter((key) => key !== null);
  const log = daysLog({ rules, asks, messages, now }, period, address.filter, keys);
  return { ...frame, period, log, trends: null };
}

/** The day that an ask counts for; today where none is looked for, or it is not there. */
async function dayOfAsk(
  database: Ledger,
  rules: Rules,
  key: string | null,
  now: number,
  today: string,
): Promise<Period> {
  const ask = key === null ? null : await readAsk(database, key);
  const judged = ask && judge(ask, rules, now);
  return { kind: 'day', date: judged ? dateText(judged.date) : today };
}

/** The twelve weeks up to the one that the address speaks of. */
function trendPeriod({ period }: LogAddress, today: string): Period & { kind: 'weeks' } {
  const week = period?.kind === 'weeks' ? period.week : weekOf(dateNumber(period?.date ?? today));
  return { kind: 'weeks', week, weeks: trendWeeks };
}

/** Week by week, so that a long reading can say how far it is. */
async function readTrends(
  database: Ledger,
  rules: Rules,
  now: number,
  { period, filter }: LogAddress & { period: Period & { kind: 'weeks' } },
  tell: (asks: number) => void,
): Promise<Trend[]> {
  const [first, last] = datesOf(period);
  // What came before a week's first working minute is read with it and with the week before.
  const rows = new Map<string, LogRow>();
  for (let monday = first; monday <= last; monday += 7) {
    const asks = await readAsksOf(database, rules.clock, [monday, monday + 6]);
    const fresh = asks.filter(({ key }) => !rows.has(key));
    for (const row of rowsOf(fresh, rules, now).rows) rows.set(row.key, row);
    tell(rows.size);
    // Let the page draw.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return trendsOf([...rows.values()], period, { ...filter, show: null });
}
