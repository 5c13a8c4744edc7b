import { dateIn, dateText, instantOf } from '../../domain/clock.ts';
import { rulesOf } from '../../domain/rules.ts';
import { spanOf, trialsOf } from '../../domain/trial.ts';
import { weekOf } from '../../domain/week.ts';
import { cleanLine } from '../clean.ts';
import type { Closing } from './closing.ts';
import { closingFigures } from './closing-figures.ts';
import { correctionsOf } from '../corrections.ts';
import { coverageOf } from '../coverage.ts';
import type { ReportInput } from '../input.ts';
import { defaultShow } from '../show.ts';
import { sectionOf } from './section.ts';
import { judgedIn, rangeOf, trialRows } from './rows.ts';
import type { WeekFrame } from '../week.ts';

/** What a closing report is made of: as for a week, with the trial's id in the place of the week. */
export type ClosingInput = Omit<ReportInput, 'week' | 'excluded' | 'withheld' | 'own' | 'show'> & {
  trial: string;
};

/**
 * The closing report of a trial as one plain object: every figure, no sentence. The same input always makes the same
 * object. Before the review date it says how the trial stands, without a verdict. Throws where there is no such trial.
 */
export function makeClosing(input: ClosingInput): Closing {
  const trial = trialsOf(input.facts).find(({ id }) => id === input.trial);
  if (!trial) throw new Error('There is no such trial in this ledger.');
  const rules = rulesOf(input.facts, input.zone);
  const through = dateIn(rules.clock, input.zone, input.asOf);
  const range = rangeOf(trial, through);
  const judged = judgedIn(input.asks, range, rules, input.asOf);
  const asks = trialRows(judged, { rules, input }, trial, range);
  const section = sectionOf(trial, asks, { rules, range, through });
  const frame = frameOfTrial(input, rules, spanOf(trial).start, range.last, judged);
  return {
    format: 'reachable-closing',
    version: 1,
    product: cleanLine(input.version, 40),
    zone: rules.clock.zone(range.start),
    asOf: input.asOf,
    name: cleanLine(input.name),
    trial: section,
    ...closingFigures(asks, section),
    coverage: coverageOf(frame).map(({ site, covered, working, share }) => ({
      site,
      covered,
      working,
      share,
    })),
    corrections: correctionsOf(frame),
    sites: input.sites.map(({ site, name, limits }) => ({
      site,
      name: cleanLine(name),
      limits: limits.map((limit) => cleanLine(limit, 400)),
    })),
    asks,
  };
}

/** The trial's days in the form in which the parts of a week's report take a week. */
function frameOfTrial(
  input: ClosingInput,
  rules: WeekFrame['rules'],
  start: number,
  last: number,
  judged: WeekFrame['judged'],
): WeekFrame {
  const midnight = (date: number) => instantOf(date, 0, rules.clock.zone(date));
  const own = judged.filter(({ date }) => date >= start);
  return {
    // Plans and away notes stand in the weeks' reports, and so do corrections of them.
    input: {
      ...input,
      week: weekOf(start),
      excluded: [],
      withheld: [],
      own: [],
      show: { ...defaultShow, away: false },
    },
    rules,
    dates: Array.from({ length: Math.max(0, last - start + 1) }, (_, index) => start + index),
    from: midnight(start),
    until: midnight(Math.max(start, last) + 1),
    judged: own,
    judgedBefore: judged,
    unplaced: 0,
  };
}

/** `reachable-trial-2026-10-05.html`. */
export function closingName({ trial }: Pick<Closing, 'trial'>, format: 'html' | 'json'): string {
  return `reachable-trial-${dateText(Date.parse(trial.terms.start) / 86_400_000)}.${format}`;
}
