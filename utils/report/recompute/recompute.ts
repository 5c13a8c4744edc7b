import { dayPlace } from '../../domain/judge.ts';
import type { AskRow, Day, Report, SiteCoverage } from '../types.ts';
import { trialFigures } from '../trial/figures.ts';
import { weekFigures } from '../week-figures.ts';
import { passed } from '../week.ts';
import { compare, type Difference } from './compare.ts';
import { datesIn, type ReportForm } from './form.ts';
import { weekHours } from './hours.ts';
import { rejudge, rejudgeInWeek } from './rejudge.ts';
import { parseReport } from './parse.ts';

/** What a report file says once everything in it that can be computed was computed again. */
export interface Recomputed {
  /** The file, with every figure computed anew from its rows. */
  report: Report;
  /** How many printed figures were compared, and how many rows they rest on: of the week, of the weeks before. */
  figures: number;
  rows: number;
  before: number;
  /** Where the file says something else than its own rows. */
  differences: Difference[];
}

/**
 * Every figure of a report's JSON anew, by the functions that made the report, out of its rows, hours, places,
 * targets and `asOf`; and where the file says something else. Throws where the text has not the published form.
 */
export function recompute(text: string): Recomputed {
  const file = parseReport(text);
  const made = madeAnew(file);
  const { asks, setAside, checkMe, days, ...figures } = made;
  const { asks: before, ...baseline } = figures.baseline;
  const { asks: stated, ...statedBaseline } = file.baseline;
  const printed = compare(pick({ ...file, baseline: statedBaseline }, figures), { ...figures, baseline });
  const trial = file.trial && trialFigures(file.trial.days, file.trial.terms, file.trial.through);
  const ofTrial = trial && compare(pick(file.trial ?? {}, trial), trial, 'trial');
  const inRows = [
    compare(file.days, days, 'days'),
    compare(file.asks, asks, 'asks'),
    compare(file.setAside, setAside, 'setAside'),
    compare(file.checkMe, checkMe, 'checkMe'),
    compare(stated, before, 'baseline › asks'),
  ];
  return {
    // The form was checked field by field as far as figures go; the rest is handed on as it came.
    report: { ...file, ...made, trial: file.trial && { ...file.trial, ...trial } } as unknown as Report,
    figures: printed.values + (ofTrial?.values ?? 0),
    rows: asks.length,
    before: before.length,
    differences: [
      ...printed.differences,
      ...(ofTrial?.differences ?? []),
      ...inRows.flatMap((part) => part.differences),
    ],
  };
}

function madeAnew(file: ReportForm) {
  const { asOf, targets, counts } = file;
  const dates = datesIn(file.week);
  const days = file.days.map((day): Day => ({
    ...day,
    place: placeAnew(day),
  }));
  const hours = weekHours(days);
  const asks = inOrder(file.asks).map((row) => rejudgeInWeek(row, { asOf, targets }, hours));
  const setAside = inOrder(file.setAside).map((row) => rejudgeInWeek(row, { asOf, targets }, hours));
  const before = inOrder(file.baseline.asks).map((row) => rejudge({ ...row, place: 'office' }, asOf));
  const from = dates[0] ?? '';
  const basis = { from, asOf, days, targets, asks, before, setAside, apart: counts };
  const numbered = new Map(asks.map((row) => [row.number, row]));
  return {
    from,
    to: dates.at(-1) ?? '',
    ...weekFigures(basis),
    days,
    asks,
    setAside,
    checkMe: file.checkMe.map((one) => ({ ...one, ...numbered.get(one.number), who: one.who })),
    coverage: file.coverage.map((site) => coverageAnew(site, days, asOf)),
  };
}

/** A day's place by its own hours and stated places. */
function placeAnew({ working, places }: ReportForm['days'][number]): Day['place'] {
  return dayPlace(0, { clock: { on: () => working }, places });
}

/** Rows in order of time, numbered from 1. */
function inOrder(rows: readonly AskRow[]): AskRow[] {
  return rows.toSorted((a, b) => a.at - b.at).map((row, index) => ({ ...row, number: index + 1 }));
}

/** Watched time is what the file states; the working time beside it and the shares follow from the hours. */
function coverageAnew(
  { site, days: stated }: ReportForm['coverage'][number],
  days: readonly Day[],
  asOf: number,
): SiteCoverage {
  const each = days
    .map(({ date, working }) => {
      const begun = passed(working, asOf).reduce((sum, [from, until]) => sum + until - from, 0);
      const watched = stated.find((one) => one.date === date)?.covered ?? 0;
      return { date, covered: Math.min(watched, begun), working: begun };
    })
    .filter(({ working }) => working > 0);
  const covered = each.reduce((sum, one) => sum + one.covered, 0);
  const working = each.reduce((sum, one) => sum + one.working, 0);
  return { site, covered, working, share: working === 0 ? null : covered / working, days: each };
}

/** The parts of the file that stand beside what was made. */
function pick(file: object, made: object): Record<string, unknown> {
  return Object.fromEntries(Object.keys(made).map((name) => [name, Reflect.get(file, name)]));
}
