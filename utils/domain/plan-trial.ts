import { dateNumber, instantOf, type WorkingClock } from './clock.ts';
import { defaultTargets, factsOf, type Fact, type TargetFact, type TrialFact } from './fact.ts';
import { spanOf, trialFields, trialLimits, type TrialField, type TrialPlan } from './trial.ts';

/** What is wrong with a part of a plan. The form says in words what to do about it. */
export type PlanFault =
  | 'no-date'
  | 'not-whole'
  | 'too-small'
  | 'too-large'
  | 'no-weekday'
  | 'review-before-end'
  | 'ended-before-start'
  | 'ended-after-end';

/** A plan as a form holds it: numbers as they were typed. */
export interface PlanDraft {
  start: string;
  weeks: string;
  weekdays: readonly number[];
  chat: string;
  email: string;
  margin: string;
  review: string;
  boss: string;
  /** Empty: it runs to its end. */
  ended: string;
}

export type PlanFaults = Partial<Record<TrialField, PlanFault>>;

/** Reads a form. Where anything is wrong there is no plan, and every field at fault is named. */
export function readPlan(draft: PlanDraft): { plan: TrialPlan | null; faults: PlanFaults } {
  const faults: PlanFaults = {};
  const number = (field: 'weeks' | 'chat' | 'email' | 'margin', most: number): number => {
    const typed = draft[field].trim();
    const value = /^\d{1,6}$/u.test(typed) ? Number(typed) : Number.NaN;
    if (Number.isNaN(value)) faults[field] = 'not-whole';
    else if (value < 1) faults[field] = 'too-small';
    else if (value > most) faults[field] = 'too-large';
    return value;
  };
  const date = (field: 'start' | 'review' | 'ended'): string => {
    if (!isDate(draft[field])) faults[field] = 'no-date';
    return draft[field];
  };
  const weekdays = [...new Set(draft.weekdays)].sort((a, b) => a - b);
  if (weekdays.length === 0) faults.weekdays = 'no-weekday';
  const plan: TrialPlan = {
    start: date('start'),
    weeks: number('weeks', trialLimits.weeks),
    weekdays,
    chat: number('chat', trialLimits.target),
    email: number('email', trialLimits.target),
    margin: number('margin', trialLimits.margin),
    review: date('review'),
    boss: draft.boss.trim().slice(0, 80),
    ...(draft.ended !== '' && { ended: date('ended') }),
  };
  if (!faults.start && !faults.weeks) Object.assign(faults, faultsOfDates(plan, faults));
  return { plan: Object.keys(faults).length === 0 ? plan : null, faults };
}

function faultsOfDates(plan: TrialPlan, known: PlanFaults): PlanFaults {
  const faults: PlanFaults = {};
  const { ended, ...whole } = plan;
  if (ended !== undefined && !known.ended) {
    if (ended < plan.start) faults.ended = 'ended-before-start';
    else if (dateNumber(ended) > spanOf(whole).end) faults.ended = 'ended-after-end';
  }
  if (!known.review && !known.weekdays && !known.ended && !faults.ended) {
    const { lastRemote, review } = spanOf(plan);
    if (review < lastRemote) faults.review = 'review-before-end';
  }
  return faults;
}

/** True for a date that the calendar has, within four-digit years. */
export function isDate(text: string): boolean {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/u.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/**
 * The facts that agreeing on a plan, or changing it, states: the trial itself, and its targets from its first day on
 * (from now on where it already runs). Nothing where nothing changed.
 *
 * @param before the trial as it held so far; null for a new one
 * @param stated epoch ms
 */
export function factsOfPlan(
  plan: TrialPlan,
  id: string,
  before: TrialFact | null,
  { facts, clock, stated }: { facts: readonly Fact[]; clock: Pick<WorkingClock, 'zone'>; stated: number },
): Fact[] {
  const said = (of: TrialPlan) => JSON.stringify(trialFields.map((field) => of[field] ?? null));
  if (before && said(before) === said(plan)) return [];
  const fact: TrialFact = { kind: 'trial', stated, id, ...plan };
  return [fact, ...targetsFrom(plan, before, { facts, clock, stated })];
}

function targetsFrom(
  plan: TrialPlan,
  before: TrialFact | null,
  { facts, clock, stated }: { facts: readonly Fact[]; clock: Pick<WorkingClock, 'zone'>; stated: number },
): TargetFact[] {
  const begins = (start: string) => instantOf(dateNumber(start), 0, clock.zone(dateNumber(start)));
  const sameTargets = before !== null && before.chat === plan.chat && before.email === plan.email;
  if (sameTargets && before.start === plan.start) return [];
  const target = (from: number, { chat, email }: { chat: number; email: number }): TargetFact => ({
    kind: 'target',
    stated,
    from,
    chat,
    email,
  });
  const start = begins(plan.start);
  // Targets that were agreed for an earlier first day must not hold from that day on.
  const old = before === null ? start : begins(before.start);
  const undone = old < start && old > stated ? [target(old, inForceBefore(facts, old))] : [];
  // What was asked under the old targets keeps them: a change during the trial holds from now on.
  return [...undone, target(before === null ? start : Math.max(start, stated), plan)];
}

function inForceBefore(facts: readonly Fact[], at: number): { chat: number; email: number } {
  const before = factsOf(facts, 'target').filter((fact) => fact.from < at);
  return before.sort((a, b) => a.from - b.from || a.stated - b.stated).at(-1) ?? defaultTargets;
}
