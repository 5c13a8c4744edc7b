import { dateAt, dateIn, dateText, workingClock } from '../domain/clock.ts';
import { defaultTargets, defaultWeek, factsOf, type Fact, type ScheduleFact } from '../domain/fact.ts';
import type { Policy } from './state.ts';

type Hours = Pick<ScheduleFact, 'zone' | 'week'> & { from: string | null };

/** The hours that hold on a local date (`2026-11-24`), as they were stated or by default. */
export function scheduleOn(facts: readonly Fact[], zone: string, date: string): Hours {
  const stated = factsOf(facts, 'schedule').sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const [first] = stated;
  const holds =
    stated.findLast(({ from }) => from <= date) ?? stated.findLast(({ from }) => from === first?.from);
  return holds ?? { zone, week: defaultWeek, from: null };
}

/** The hours that hold on the local date of an instant. */
export function scheduleAt(facts: readonly Fact[], zone: string, now: number): Hours {
  return scheduleOn(facts, zone, dateText(dateIn(workingClock(facts, zone), zone, now)));
}

/** The targets that hold for an ask that comes at an instant, working minutes. */
export function targetsAt(facts: readonly Fact[], now: number): { chat: number; email: number } {
  const inForce = factsOf(facts, 'target')
    .filter(({ from }) => from <= now)
    .sort((a, b) => a.from - b.from || a.stated - b.stated);
  const { chat, email } = inForce.at(-1) ?? defaultTargets;
  return { chat, email };
}

/**
 * What the organisation's word states anew: hours from today's local date on, targets from now on. Nothing where it
 * already holds, so that it may be asked as often as one likes.
 */
export function factsOfPolicy(
  { hours, targets }: Policy,
  facts: readonly Fact[],
  zone: string,
  now: number,
): Fact[] {
  const stated: Fact[] = [];
  if (hours) {
    const holds = scheduleAt(facts, zone, now);
    const next = { zone: hours.zone ?? holds.zone, week: hours.week };
    if (next.zone !== holds.zone || JSON.stringify(next.week) !== JSON.stringify(holds.week)) {
      const from = dateText(dateAt(now, next.zone));
      stated.push({ kind: 'schedule', stated: now, from, ...next });
    }
  }
  if (targets) {
    const holds = targetsAt(facts, now);
    if (targets.chat !== holds.chat || targets.email !== holds.email)
      stated.push({ kind: 'target', stated: now, from: now, ...targets });
  }
  return stated;
}
