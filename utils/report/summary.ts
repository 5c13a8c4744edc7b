import type { Language } from '../words/language.ts';
import { awayLine } from './plan-text.ts';
import { sentence } from './sentence.ts';
import { siteName } from './site-name.ts';
import type { Report, Row } from './types.ts';
import { trialLine } from './trial/verdict.ts';

/** The week in a few lines, as a mail or a chat carries it: the same parts whether as text, as rich text or as a draft. */
export interface Summary {
  title: string;
  sentence: string;
  /** The table's rows that have asks: heading, then the cells. */
  head: readonly string[];
  rows: { place: string; channel: string; cells: string[]; line: string }[];
  notes: string[];
}

export function summaryOf(report: Report, language: Language): Summary {
  const { week, from, to, zone, asOf, table, alternatives, targets, coverage, product } = report;
  const { format, words } = language;
  const [first] = alternatives;
  const target = targets.at(-1);
  const { where, channel, within, usual, ninety, open } = words.sections.figures;
  return {
    title: words.renderings.text.title(
      words.report.title,
      format.weekTitle(week),
      format.dateRange(from, to),
    ),
    sentence: sentence(report, language),
    head: [where, channel, within, usual, ninety, open],
    rows: table.filter((row) => row.asks > 0).map((row) => rowOf(row, language)),
    notes: [
      ...(report.trial ? [trialLine(report.trial, language)] : []),
      ...(target ? [words.report.agreed(words.report.targets(target))] : []),
      ...(first
        ? [words.renderings.text.answeredOnly(first.place, words.report.ofAll(first.answeredOnly))]
        : []),
      ...awayLine(report, language),
      ...coverage.map(({ site, share }) =>
        words.renderings.text.watched(siteName(report, site), format.percent(share)),
      ),
      `${words.report.asOf(format.instant(asOf, zone))} Reachable ${product}.`,
    ],
  };
}

function rowOf(row: Row, language: Language): Summary['rows'][number] {
  const { format, words } = language;
  return {
    place: words.report.places[row.place],
    channel: words.report.channels[row.channel],
    cells: [
      words.report.ofAll(row),
      words.report.quantile(row.median),
      words.report.quantile(row.p90),
      format.count(row.open),
    ],
    line: line(row, language),
  };
}

function line(row: Row, { format, words }: Language): string {
  const { place, channel, median, p90, undecided, open, oldest } = row;
  const say = words.renderings.text;
  const times = [
    ...(median === null
      ? []
      : [median === 'not reached' ? say.usualNotReached : say.usual(format.span(median))]),
    ...(p90 === null ? [] : [p90 === 'not reached' ? say.ninetyNotReached : say.ninety(format.span(p90))]),
  ];
  const parts = [
    say.within(words.report.ofAll(row)),
    ...(times.length > 0 ? [times.join(words.report.comma)] : []),
    ...(undecided > 0 ? [say.undecided(undecided)] : []),
    ...(open > 0 && oldest !== null ? [say.open(open, format.span(oldest))] : []),
  ];
  return say.line(words.report.places[place], words.report.channelsWithin[channel], parts);
}
