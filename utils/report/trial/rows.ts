import { dateText, instantOf } from '../../domain/clock.ts';
import { judge, type Judged } from '../../domain/judge.ts';
import type { Rules } from '../../domain/rules.ts';
import { baselineStart, spanOf, type TrialPlan } from '../../domain/trial.ts';
import type { Ask } from '../../domain/ask.ts';
import { rowsOf, type RowRules } from '../asks.ts';
import type { AskRow } from '../types.ts';

const minute = 60_000;

/** The dates that a trial's figures rest on: the baseline's first day, the trial's first, the last one to be counted. */
export interface TrialRange {
  baseline: number;
  start: number;
  last: number;
}

/** @param through the last date that shall count, as days since 1970 */
export function rangeOf(plan: TrialPlan, through: number): TrialRange {
  const { start, end } = spanOf(plan);
  return { baseline: baselineStart(plan), start, last: Math.min(end, through) };
}

/** The instants between which the asks of a range can have come: from the working minute before it on. */
export function instantsOf({ baseline, last }: TrialRange, { clock }: Rules): [from: number, until: number] {
  const from = instantOf(baseline, 0, clock.zone(baseline));
  const until = instantOf(last + 1, 0, clock.zone(last + 1));
  return [clock.previous(from) ?? from, Math.max(until, clock.on(last).at(-1)?.[1] ?? until)];
}

/** The asks of a range, judged as of an instant. */
export function judgedIn(
  asks: readonly Ask[],
  { baseline, last }: TrialRange,
  rules: Rules,
  asOf: number,
): Judged[] {
  return asks
    .filter((ask) => ask.at <= asOf)
    .toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))
    .flatMap((ask) => judge(ask, rules, asOf) ?? [])
    .filter(({ date }) => date >= baseline && date <= last);
}

/**
 * The rows that a trial's figures are computed from: the office asks of the baseline and all asks of the trial, each
 * measured by the targets of the trial. A baseline of other targets would compare two rules, not two places.
 */
export function trialRows(
  judged: readonly Judged[],
  by: RowRules,
  plan: Pick<TrialPlan, 'chat' | 'email'>,
  { start }: TrialRange,
): AskRow[] {
  const own = judged.filter(({ date, place }) => date >= start || place === 'office');
  return rowsOf(own, by).map(({ row }) => measuredBy(row, plan[row.channel] * minute));
}

/** A row as it would be judged by another target, working ms. */
export function measuredBy(row: AskRow, target: number): AskRow {
  if (row.target === target) return row;
  return { ...row, target, outcome: outcomeBy(row, target) };
}

function outcomeBy(
  { outcome, target: old, working, replied, elsewhere, seen }: AskRow,
  target: number,
): AskRow['outcome'] {
  // Marks, follow-ups and what cannot be ordered do not depend on the target.
  if (outcome !== 'within' && outcome !== 'late' && outcome !== 'undecided' && outcome !== 'unseen')
    return outcome;
  if (replied !== null) return working <= target ? 'within' : 'late';
  if (elsewhere === 'marked') return 'late';
  if (elsewhere === 'unseen') {
    // Answered by `seen.working` at the latest, by `working` at the earliest.
    if (seen && seen.working <= target) return 'within';
    if (working > target) return 'late';
    return outcome === 'within' && target >= old ? 'within' : 'unseen';
  }
  return working > target ? 'late' : 'undecided';
}

/** True for a row of the weeks before the trial began. */
export function isBaseline({ date }: Pick<AskRow, 'date'>, { start }: Pick<TrialRange, 'start'>): boolean {
  return date < dateText(start);
}
