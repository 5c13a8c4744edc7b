import { reasons } from '../domain/classify.ts';
import type { Judged } from '../domain/judge.ts';
import { isCounted } from './figures.ts';
import type { Counts, Report } from './types.ts';
import type { WeekFrame } from './week.ts';

/** The asks of the week that are counted apart or that deserve a word. */
export function countsOf({ judged, unplaced }: WeekFrame): Counts {
  const people = judged.filter((one) => one.outcome !== 'not-a-person');
  const count = (test: (one: Judged) => boolean) => people.filter(test).length;
  const outcome = (wanted: Judged['outcome']) => count((one) => one.outcome === wanted);
  const replied = (test: (reply: NonNullable<Judged['ask']['reply']>, one: Judged) => boolean) =>
    count((one) => one.replied && one.ask.reply !== null && test(one.ask.reply, one));
  return {
    episodes: count((one) => one.ask.messages > 1),
    offHours: count((one) => isCounted(one) && one.offHours),
    sameRoom: replied((reply) => reply.how === 'same-room'),
    followUps: outcome('follow-up'),
    noReplyNeeded: outcome('no-reply-needed'),
    unseen: count((one) => one.elsewhere === 'unseen'),
    seenWithin: count((one) => one.elsewhere === 'unseen' && one.outcome === 'within'),
    seenLate: count((one) => one.elsewhere === 'unseen' && one.outcome === 'late'),
    seenUnsure: outcome('unseen'),
    elsewhere: count((one) => one.elsewhere === 'marked'),
    orderUnknown: outcome('order-unknown'),
    notAPerson: judged.length - people.length,
    skewed: replied((reply) => reply.skewed),
    mixedClocks: replied((reply, one) => reply.clock !== one.ask.clock),
    acknowledged: count((one) => one.ask.acknowledgedAt !== null),
    unplaced,
  };
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
export function timesOf({ judged }: WeekFrame): Report['times'] {
  const groups = new Map<string, Report['times'][number]>();
  for (const { ask, outcome } of judged) {
    if (outcome === 'not-a-person') continue;
    const { site, precision, clock } = ask;
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
