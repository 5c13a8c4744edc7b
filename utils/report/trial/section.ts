import { dateIn, dateText } from '../../domain/clock.ts';
import { dayPlace } from '../../domain/judge.ts';
import type { Rules } from '../../domain/rules.ts';
import { phaseOf, remoteDates, spanOf, trialOfWeek, trialWeek, type Trial } from '../../domain/trial.ts';
import { isCounted } from '../figures.ts';
import { trialDays } from './days.ts';
import { trialFigures } from './figures.ts';
import { judgedIn, rangeOf, trialRows, type TrialRange } from './rows.ts';
import type { TermChange, TrialSection, TrialTerms } from './types.ts';
import type { AskRow } from '../types.ts';
import type { WeekFrame } from '../week.ts';

/** What a week's report says of the trial that it lies in; null where there is none. */
export function trialOf(frame: WeekFrame): TrialSection | null {
  const { input, rules, dates } = frame;
  const [monday = 0] = dates;
  const trial = trialOfWeek(input.facts, monday);
  if (!trial) return null;
  const through = Math.min(monday + 6, dateIn(rules.clock, input.zone, input.asOf));
  const range = rangeOf(trial, through);
  const judged = judgedIn(input.asks, range, rules, input.asOf);
  return sectionOf(trial, trialRows(judged, frame, trial, range), { rules, range, through });
}

/**
 * The section of a trial from its rows.
 *
 * @param through the last date that the report covers, as days since 1970; the trial's own last day may lie before
 */
export function sectionOf(
  trial: Trial,
  rows: readonly AskRow[],
  { rules, range, through }: { rules: Rules; range: TrialRange; through: number },
): TrialSection {
  const terms = termsOf(trial);
  const days = trialDays(rows, range);
  const date = dateText(through);
  const mixed = rows.filter((row) => row.place === 'mixed' && isCounted(row));
  const { week } = trialWeek(trial, through);
  return {
    terms,
    changes: changesOf(trial),
    phase: phaseOf(trial, through),
    through: date,
    week,
    kept: keptOf(trial, range, rules),
    baselineFrom: dateText(range.baseline),
    mixed: { days: new Set(mixed.map((row) => row.date)).size, asks: mixed.length },
    ...trialFigures(days, terms, date),
    days,
  };
}

function termsOf(trial: Trial): TrialTerms {
  const { agreed, start, weeks, weekdays, chat, email, margin, review } = trial;
  const minute = 60_000;
  return {
    agreed,
    start,
    end: dateText(spanOf(trial).end),
    weeks,
    weekdays: [...weekdays],
    chat: chat * minute,
    email: email * minute,
    margin,
    review,
    ended: trial.ended !== undefined,
  };
}

/** The boss's name is nobody's business in a report, and a changed name changes no figure. */
function changesOf({ changes }: Trial): TermChange[] {
  return changes.flatMap(({ stated, field, from, to }) =>
    field === 'boss' ? [] : [{ stated, field, from: plain(from), to: plain(to) }],
  );
}

function plain(value: string | number | readonly number[] | null): TermChange['from'] {
  return typeof value === 'object' && value !== null ? [...value] : value;
}

/** Whether the agreed days were remote days in fact, by the user's own switch. */
function keptOf(trial: Trial, { start, last }: TrialRange, rules: Rules): TrialSection['kept'] {
  const agreed = remoteDates(trial, rules.clock).filter((date) => date <= last);
  const remote = (date: number) => dayPlace(date, rules) === 'remote';
  const all = Array.from({ length: Math.max(0, last - start + 1) }, (_, index) => start + index);
  const kept = agreed.filter(remote).length;
  return { agreed: agreed.length, remote: kept, further: all.filter(remote).length - kept };
}
