import { dateText } from '../domain/clock.ts';
import { askRows, rowsBefore, setAsideRows } from './asks.ts';
import { awayOf } from './away.ts';
import { cleanLine } from './clean.ts';
import { correctionsOf, editsOf } from './corrections.ts';
import { countedApart, exclusionsOf, withheldOf } from './counts.ts';
import { coverageOf } from './coverage.ts';
import { daysOfWeek } from './days.ts';
import type { ReportInput } from './input.ts';
import { checkMeOf, namedOf } from './people.ts';
import { planOfWeek } from './plan.ts';
import { targetsOf } from './targets.ts';
import { trialOf } from './trial/section.ts';
import type { Report } from './types.ts';
import { weekFigures } from './week-figures.ts';
import { frameOf } from './week.ts';

/**
 * The weekly availability report as one plain object: every figure, no sentence. The same input always makes the
 * same object, its keys in the same order. Throws where `week` is no week.
 */
export function makeReport(input: ReportInput): Report {
  const frame = frameOf(input);
  const { dates, rules } = frame;
  const [monday = 0] = dates;
  const [from, to] = [dateText(monday), dateText(monday + 6)];
  const days = daysOfWeek(frame);
  const targets = targetsOf(frame);
  const rows = askRows(frame);
  const asks = rows.map(({ row }) => row);
  const setAside = setAsideRows(frame);
  const figures = weekFigures({
    from,
    asOf: input.asOf,
    days,
    targets,
    asks,
    before: rowsBefore(frame),
    setAside,
    apart: countedApart(frame),
  });
  const remote = rows.filter(({ row }) => row.place === 'remote');
  const office = askRows(frame, frame.judgedBefore).filter(({ row }) => row.place === 'office');
  return {
    format: 'reachable-report',
    version: 1,
    product: cleanLine(input.version, 40),
    week: input.week,
    from,
    to,
    zone: rules.clock.zone(monday),
    asOf: input.asOf,
    over: figures.over,
    name: cleanLine(input.name),
    headline: figures.headline,
    totals: figures.totals,
    table: figures.table,
    baseline: figures.baseline,
    curves: figures.curves,
    days,
    asks,
    setAside,
    checkMe: checkMeOf(rows, frame),
    people: figures.people,
    named: namedOf(remote, office, frame),
    away: awayOf(frame),
    plan: planOfWeek(frame),
    targets,
    counts: figures.counts,
    exclusions: exclusionsOf(frame),
    alternatives: figures.alternatives,
    coverage: coverageOf(frame),
    withheld: withheldOf(frame, { from, to }),
    times: figures.times,
    corrections: correctionsOf(frame),
    edits: editsOf(frame),
    trial: trialOf(frame),
    sites: input.sites.map(({ site, name, limits }) => ({
      site,
      name: cleanLine(name),
      limits: limits.map((limit) => cleanLine(limit, 400)),
    })),
    hosts: [...new Set([...input.sites.flatMap(({ hosts }) => hosts), ...(input.hosts ?? [])])]
      .map((host) => cleanLine(host, 200))
      .sort(),
  };
}
