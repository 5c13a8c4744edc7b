import { browser } from 'wxt/browser';
import { dateText, instantOf } from '../domain/clock.ts';
import { judge } from '../domain/judge.ts';
import { todayIn } from '../domain/today.ts';
import type { Ledger } from '../ledger/database.ts';
import { readAsks } from '../ledger/query.ts';
import { mediansOf, type Known } from './glance.ts';
import type { Medians } from './state.ts';
import { usualKey } from './usual.ts';

/** So many days before today are the user's usual (eight weeks, as in the report). */
const days = 56;

/** The medians of the last eight weeks, today left out, kept for the rest of the day. */
export async function workOutUsual(database: Ledger, known: Omit<Known, 'asks'>): Promise<Medians> {
  const { rules, now } = known;
  const { date, zone } = todayIn(known);
  const first = date - days;
  const asks = await readAsks(database, instantOf(first - 1, 0, zone), instantOf(date, 0, zone));
  const judged = asks
    .map((ask) => judge(ask, rules, now))
    .filter((one) => one !== null)
    .filter((one) => one.date >= first && one.date < date);
  const medians = mediansOf(judged);
  await browser.storage.local.set({ [usualKey]: { date: dateText(date), ...medians } });
  return medians;
}
