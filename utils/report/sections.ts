import { siteIds } from '../domain/message.ts';
import { siteNames } from '../sites/names.ts';
import { none } from '../words/format.ts';
import type { Language } from '../words/language.ts';
import { siteName } from './site-name.ts';
import type { Correction, Counts, Curves, DayPlace, Report } from './types.ts';

/** Parts of the report as rows of finished words, so that every rendering says the same. */

const rules = ['counted', 'withoutSameRoom', 'withFollowUps', 'answeredOnly', 'withoutMarks'] as const;

/** The shares by other rules: a heading with the places, and a row for each rule. */
export function otherRules(
  { alternatives }: Report,
  { words }: Language,
): { head: string[]; rows: string[][] } {
  return {
    head: [words.sections.otherRules.rule, ...alternatives.map(({ place }) => words.report.places[place])],
    rows: rules.map((key) => [
      words.sections.otherRules[key],
      ...alternatives.map((one) => words.report.ofAll(one[key])),
    ]),
  };
}

/** What is counted apart, in the order in which the report prints it. */
const apart = [
  'followUps',
  'noReplyNeeded',
  'elsewhere',
  'seenWithin',
  'seenLate',
  'seenUnsure',
  'orderUnknown',
  'offHours',
  'sameRoom',
  'episodes',
  'acknowledged',
  'skewed',
  'mixedClocks',
  'unplaced',
] as const;

/** What was counted apart: reason, number of asks. */
export function apartRows(counts: Counts, { words }: Language): [words: string, count: number][] {
  return apart.map((key) => [words.counts.apart[key], counts[key]]);
}

/** What the report's first page says of the asks that the table leaves out. */
export function apartLine({ counts, exclusions }: Report, { words }: Language): string {
  const { followUps, noReplyNeeded, seenUnsure, orderUnknown } = counts;
  const excluded = exclusions
    .filter(({ reason }) => reason !== 'own' && reason !== 'none')
    .reduce((sum, one) => sum + one.count, 0);
  return words.sections.figures.apart(followUps + noReplyNeeded + seenUnsure + orderUnknown, excluded);
}

/** How much of the working time was watched, in one line. */
export function watchedLine(report: Report, { words }: Language): string {
  return words.report.sitesWatched(
    report.coverage.map(({ site, share }) => ({ name: siteName(report, site), share })),
  );
}

/** Where a curve is read off: around the target. */
const readings = [0.25, 0.5, 1, 2, 4];

/** The curve in numbers: the share answered within a quarter of the target up to four times it. */
export function curveRows(
  { target, remote, office }: Curves,
  { format, words }: Language,
): { times: string[]; rows: [string, ...string[]][] } {
  return {
    times: readings.map((part) => format.span(part * target)),
    rows: [remote, office]
      .filter((line) => line.timed > 0)
      .map((line) => [
        words.sections.numbers.line(words.report.places[line.place], line.timed),
        ...readings.map((part) => {
          const by = part * target;
          // Beyond the longest wait that was looked at, nothing is known.
          if (line.until === null || (by > line.until && line.steps.at(-1)?.answered !== 1)) return none;
          return format.percent(line.steps.findLast((step) => step.time <= by)?.answered ?? 0);
        }),
      ]),
  };
}

/** What the pages held back: site and counts by reason. */
export function withheldLines(report: Report, { words }: Language): string[] {
  const groups = Map.groupBy(report.withheld, ({ site }) => site);
  return [...groups].map(([site, rows]) => words.counts.withheld(siteName(report, site), rows));
}

/** How finely, and by whose clock, the asks are timed. */
export function timeLines(report: Report, { words }: Language): string[] {
  return report.times.map(({ site, precision, clock, count }) =>
    words.counts.timed(siteName(report, site), count, precision, clock),
  );
}

/** The dates that a correction speaks about. */
export function correctedDates({ from, to }: Correction, { format, words }: Language): string {
  const first = format.shortDate(from);
  if (to === null) return words.counts.correctedFrom(first);
  return to === from ? first : words.counts.correctedRange(first, format.shortDate(to));
}

/** What a correction now says; what has no words (a zone) is said as it is. */
export function correctedValue({ about, value }: Correction, { words }: Language): string {
  if (about === 'target') {
    const [, chat, email] = /^chat ([\d.]+), email ([\d.]+)$/u.exec(value) ?? [];
    if (chat !== undefined && email !== undefined)
      return words.counts.correctedTargets(Number(chat), Number(email));
  }
  const site = siteIds.find((id) => about === 'erased' && id === value);
  if (site) return siteNames[site];
  const known: Record<string, string> = {
    ...words.report.places,
    ...words.counts.corrected,
  } satisfies Record<DayPlace, string>;
  return Object.hasOwn(known, value) ? (known[value] ?? value) : value;
}
