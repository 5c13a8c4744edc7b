import { reasons } from '../domain/classify.ts';
import type { Basis } from './basis.ts';
import { isCounted } from './figures.ts';
import type { AskRow, Counts, Report } from './types.ts';
import type { WeekFrame } from './week.ts';

/** The asks of the week that are counted apart or that deserve a word. */
export function countsOf({ asks, apart }: Pick<Basis, 'asks' | 'apart'>): Counts {
  const count = (test: (one: AskRow) => boolean) => asks.filter(test).length;
  const outcome = (wanted: AskRow['outcome']) => count((one) => one.outcome === wanted);
  return {
    episodes: count((one) => one.messages > 1),
    offHours: count((one) => isCounted(one) && one.offHours),
    sameRoom: count((one) => one.how === 'same-room'),
    followUps: outcome('follow-up'),
    noReplyNeeded: outcome('no-reply-needed'),
    unseen: count((one) => one.elsewhere === 'unseen'),
    seenWithin: count((one) => one.elsewhere === 'unseen' && one.outcome === 'within'),
    seenLate: count((one) => one.elsewhere === 'unseen' && one.outcome === 'late'),
    seenUnsure: outcome('unseen'),
    elsewhere: count((one) => one.elsewhere === 'marked'),
    orderUnknown: outcome('order-unknown'),
    notAPerson: apart.notAPerson,
    skewed: count((one) => one.skewed),
    mixedClocks: count((one) => one.replyClock !== null && one.replyClock !== one.clock),
    acknowledged: count((one) => one.acknowledged),
    unplaced: apart.unplaced,
  };
}

/** What the ledger alone can count: it is no row of the report. */
export function countedApart({ judged, unplaced }: WeekFrame): Basis['apart'] {
  return { notAPerson: judged.filter((one) => one.outcome === 'not-a-person').length, unplaced };
}

/** Messages of the week's dates that are no asks, every reason, also those that never occurred. */
export function exclusionsOf({ input, judged, from, until }: WeekFrame): Report['exclusions'] {
  const counts = new Map(reasons.map((reason) => [reason, 0]));
  const add = (reason: (typeof reasons)[number], more: number) =>
    counts.set(reason, (counts.get(reason) ?? 0) + more);
  for (const { at, reason } of input.excluded) {
    if (at >= from && at < until && at <= input.asOf) add(reason, 1);
  }
  for (const one of judged) if (one.outcome === 'not-a-person') add('not-a-person', one.ask.messages);
  return reasons.map((reason) => ({ reason, count: counts.get(reason) ?? 0 }));
}

/** How finely, and by whose clock, the asks of each site are timed. */
export function timesOf(asks: readonly AskRow[]): Report['times'] {
  const groups = new Map<string, Report['times'][number]>();
  for (const { site, precision, clock } of asks) {
    const name = `${site} ${precision} ${clock}`;
    const group = groups.get(name) ?? { site, precision, clock, count: 0 };
    group.count += 1;
    groups.set(name, group);
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** What the pages held back on the week's dates (which are UTC dates here), added over the days. */
export function withheldOf({ input }: WeekFrame, week: { from: string; to: string }): Report['withheld'] {
  const groups = new Map<string, Report['withheld'][number]>();
  for (const { site, day, reason, count } of input.withheld) {
    if (day < week.from || day > week.to) continue;
    const group = groups.get(`${site} ${reason}`) ?? { site, reason, count: 0 };
    group.count += count;
    groups.set(`${site} ${reason}`, group);
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
