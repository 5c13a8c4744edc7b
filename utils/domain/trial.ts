import { dateNumber, dateText, type WorkingClock } from './clock.ts';
import { factsOf, type Fact, type TrialFact } from './fact.ts';
import { weekday } from './week.ts';

/** The most that a plan may say: weeks, working minutes of a target, percentage points of the margin. */
export const trialLimits = { weeks: 52, target: 4800, margin: 50 } as const;

/** How many weeks before its start a trial's office days are compared with (design section 4). */
export const trialBaselineWeeks = 8;

/** What the two sides agree on: a `trial` fact without who stated it when. */
export type TrialPlan = Omit<TrialFact, 'kind' | 'stated' | 'id' | 'ended'> & { ended?: string };

/** The parts of a plan, in the order in which changes of them are listed. */
export const trialFields = [
  'start',
  'weeks',
  'weekdays',
  'chat',
  'email',
  'margin',
  'review',
  'boss',
  'ended',
] as const;
export type TrialField = (typeof trialFields)[number];

/** One part of the plan that was changed after it was first stated. Null: it had, or has now, no value. */
export interface TrialChange {
  stated: number;
  field: TrialField;
  from: string | number | readonly number[] | null;
  to: string | number | readonly number[] | null;
}

/** A trial as it now holds, with when it was first stated and what was changed since. */
export interface Trial extends TrialFact {
  agreed: number;
  changes: readonly TrialChange[];
}

/** Every trial of the facts, the one that was first stated last first. */
export function trialsOf(facts: readonly Fact[]): Trial[] {
  const statements = Map.groupBy(factsOf(facts, 'trial'), ({ id }) => id);
  return [...statements.values()]
    .flatMap((stated): Trial[] => {
      const [first, last] = [stated[0], stated.at(-1)];
      return first && last ? [{ ...last, agreed: first.stated, changes: changesOf(stated) }] : [];
    })
    .sort((a, b) => b.agreed - a.agreed);
}

function changesOf(stated: readonly TrialFact[]): TrialChange[] {
  return stated.flatMap((now, index) => {
    const before = stated[index - 1];
    if (!before) return [];
    return trialFields.flatMap((field): TrialChange[] => {
      const [from, to] = [before[field] ?? null, now[field] ?? null];
      return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ stated: now.stated, field, from, to }];
    });
  });
}

/** The dates of a trial, as days since 1970. */
export interface TrialSpan {
  start: number;
  /** The last day of the last week, or the day on which it was ended before. */
  end: number;
  /** The last remote weekday that was agreed, whether or not it turned out to be a holiday; `start` where none is left. */
  lastRemote: number;
  review: number;
}

export function spanOf(plan: TrialPlan): TrialSpan {
  const start = dateNumber(plan.start);
  const whole = start + 7 * plan.weeks - 1;
  const end = plan.ended === undefined ? whole : Math.min(whole, dateNumber(plan.ended));
  const remote = datesBetween(start, end).findLast((date) => plan.weekdays.includes(weekday(date)));
  return { start, end, lastRemote: remote ?? start, review: dateNumber(plan.review) };
}

/** The remote days that were agreed; holidays and days without working hours are left out where a clock is given. */
export function remoteDates(plan: TrialPlan, clock?: Pick<WorkingClock, 'on'>): number[] {
  const { start, end } = spanOf(plan);
  return datesBetween(start, end).filter(
    (date) => plan.weekdays.includes(weekday(date)) && (!clock || clock.on(date).length > 0),
  );
}

/** The next agreed remote day with working hours, today included; null when none comes. */
export function nextRemote(plan: TrialPlan, today: number, clock: Pick<WorkingClock, 'on'>): number | null {
  return remoteDates(plan, clock).find((date) => date >= today) ?? null;
}

/**
 * Where a date lies: `before` the start, `running`, `review-due` (the last remote day is over, the review has not
 * passed), `over` (the day after the review, and later).
 */
export type TrialPhase = 'before' | 'running' | 'review-due' | 'over';

export function phaseOf(plan: TrialPlan, date: number): TrialPhase {
  const { start, lastRemote, review } = spanOf(plan);
  if (date < start) return 'before';
  if (date <= lastRemote) return 'running';
  return date <= Math.max(review, lastRemote) ? 'review-due' : 'over';
}

/** The week of the trial that a date lies in, counted from its first day; never below 1 or above the last. */
export function trialWeek(plan: TrialPlan, date: number): { week: number; of: number } {
  const { start } = spanOf(plan);
  const week = Math.floor((date - start) / 7) + 1;
  return { week: Math.min(Math.max(week, 1), plan.weeks), of: plan.weeks };
}

/** The trial that matters on a date: the one that runs or waits for its review, else the next one to begin. */
export function trialOn(facts: readonly Fact[], date: number): Trial | null {
  const trials = trialsOf(facts);
  const phase = (wanted: readonly TrialPhase[]) =>
    trials.filter((trial) => wanted.includes(phaseOf(trial, date)));
  const [running] = phase(['running', 'review-due']);
  const next = phase(['before']).sort((a, b) => (a.start < b.start ? -1 : 1))[0];
  return running ?? next ?? null;
}

/** The trial that a week lies in, from its first day to its last or to its review; the one agreed last, of several. */
export function trialOfWeek(facts: readonly Fact[], monday: number): Trial | null {
  return (
    trialsOf(facts).find((trial) => {
      const { start, end, review } = spanOf(trial);
      return start <= monday + 6 && monday <= Math.max(end, review);
    }) ?? null
  );
}

/** The first date of the office days that a trial is compared with. */
export function baselineStart(plan: Pick<TrialPlan, 'start'>): number {
  return dateNumber(plan.start) - 7 * trialBaselineWeeks;
}

/** Every date of a trial. */
export function datesOfSpan(plan: TrialPlan): number[] {
  const { start, end } = spanOf(plan);
  return datesBetween(start, end);
}

function datesBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** A date's text moved by whole days. */
export function shifted(date: string, days: number): string {
  return dateText(dateNumber(date) + days);
}
