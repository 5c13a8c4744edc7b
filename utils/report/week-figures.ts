import { officeOf, type Basis } from './basis.ts';
import { countsOf, timesOf } from './counts.ts';
import { curvesOf } from './curves.ts';
import { groupsOf } from './people.ts';
import { baselineOf, headlineOf, tableOf, totalsOf } from './rows.ts';
import { alternativesOf } from './shares.ts';
import type { Report } from './types.ts';

/** The parts of the report that are computed, in the order in which they stand there. */
export type WeekFigures = Pick<
  Report,
  | 'over'
  | 'headline'
  | 'totals'
  | 'table'
  | 'baseline'
  | 'curves'
  | 'counts'
  | 'alternatives'
  | 'times'
  | 'people'
>;

/**
 * Every figure of a week from its rows. The page, the file, the command and a recompute all call this: what stands
 * in the JSON is enough to come to the same numbers. Pure.
 */
export function weekFigures(basis: Basis): WeekFigures {
  const totals = totalsOf(basis);
  const table = tableOf(basis);
  const baseline = baselineOf(basis);
  return {
    over: basis.days.every(({ working }) => working.every(([, end]) => end <= basis.asOf)),
    headline: headlineOf(table, totals, baseline),
    totals,
    table,
    baseline,
    curves: curvesOf(basis),
    counts: countsOf(basis),
    people: groupsOf(
      basis.asks.filter((one) => one.place === 'remote'),
      officeOf(basis),
    ),
    alternatives: alternativesOf(
      basis,
      totals.map(({ place }) => place),
    ),
    times: timesOf(basis.asks),
  };
}
