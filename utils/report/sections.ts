import { joined, ofAll, plural, shortDate, span } from './format.ts';
import type { Correction, Counts, Curves, Report } from './types.ts';
import { clockWords, countWords, placeWords, precisionWords, withheldWords } from './words.ts';
import { siteName } from './site-name.ts';

/** Parts of the report as rows of finished words, so that every rendering says the same. */

const rules = [
  ['As this report counts', 'counted'],
  ['Without asks answered only by a later post in the room', 'withoutSameRoom'],
  ['With follow-ups, which were never answered, as asks', 'withFollowUps'],
  ['If only answered messages were counted, as other tools do', 'answeredOnly'],
] as const;

/** The shares by other rules: a heading with the places, and a row for each rule. */
export function otherRules({ alternatives }: Report): { head: string[]; rows: string[][] } {
  return {
    head: ['Rule', ...alternatives.map(({ place }) => placeWords[place])],
    rows: rules.map(([words, key]) => [words, ...alternatives.map((one) => ofAll(one[key]))]),
  };
}

/** What was counted apart: reason, number of asks. */
export function apartRows(counts: Counts): [words: string, count: number][] {
  return countWords.map(([key, words]) => [words, counts[key]]);
}

/** Where a curve is read off: around the target. */
const readings = [0.25, 0.5, 1, 2, 4];

/** The curve in numbers: the share answered within a quarter of the target up to four times it. */
export function curveRows({ target, remote, office }: Curves): {
  times: string[];
  rows: [string, ...string[]][];
} {
  return {
    times: readings.map((part) => span(part * target)),
    rows: [remote, office]
      .filter((line) => line.timed > 0)
      .map((line) => [
        `${line.place === 'remote' ? 'Remote' : 'Office'} (${plural(line.timed, 'ask')})`,
        ...readings.map((part) => {
          const by = part * target;
          // Beyond the longest wait that was looked at, nothing is known.
          if (line.until === null || (by > line.until && line.steps.at(-1)?.answered !== 1)) return '–';
          const answered = line.steps.findLast((step) => step.time <= by)?.answered ?? 0;
          return `${Math.floor(100 * answered + 1e-9)} %`;
        }),
      ]),
  };
}

/** What the pages held back: site and counts by reason. */
export function withheldLines(report: Report): string[] {
  const groups = Map.groupBy(report.withheld, ({ site }) => site);
  return [...groups].map(([site, rows]) => {
    const parts = rows.map(({ reason, count }) => `${count} ${withheldWords[reason]}`);
    return `${siteName(report, site)}: ${joined(parts)}.`;
  });
}

/** How finely, and by whose clock, the asks are timed. */
export function timeLines(report: Report): string[] {
  return report.times.map(
    ({ site, precision, clock, count }) =>
      `${siteName(report, site)}: ${plural(count, 'ask')} timed ${precisionWords[precision]} by ${clockWords[clock]}.`,
  );
}

/** The dates that a correction speaks about. */
export function correctedDates({ from, to }: Correction): string {
  if (to === null) return `from ${shortDate(from)}`;
  return to === from ? shortDate(from) : `${shortDate(from)} to ${shortDate(to)}`;
}
