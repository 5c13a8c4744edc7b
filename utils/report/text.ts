import type { Language } from '../words/language.ts';
import { awayLine } from './plan-text.ts';
import { sentence } from './sentence.ts';
import { siteName } from './site-name.ts';
import type { Report, Row } from './types.ts';
import { trialLine } from './verdict.ts';

/** The week in a few lines of plain text, for a mail or a chat. */
export function text(report: Report, language: Language): string {
  const { week, from, to, zone, asOf, table, alternatives, targets, coverage, product } = report;
  const { format, words } = language;
  const rows = table.filter((row) => row.asks > 0).map((row) => line(row, language));
  const [first] = alternatives;
  const target = targets.at(-1);
  return [
    words.renderings.text.title(words.report.title, format.weekTitle(week), format.dateRange(from, to)),
    '',
    sentence(report, language),
    '',
    ...(rows.length > 0 ? [...rows, ''] : []),
    ...(report.trial ? [trialLine(report.trial, language), ''] : []),
    ...(target ? [words.report.agreed(words.report.targets(target))] : []),
    ...(first
      ? [words.renderings.text.answeredOnly(first.place, words.report.ofAll(first.answeredOnly))]
      : []),
    ...awayLine(report, language),
    ...coverage.map(({ site, share }) =>
      words.renderings.text.watched(siteName(report, site), format.percent(share)),
    ),
    `${words.report.asOf(format.instant(asOf, zone))} Reachable ${product}.`,
    '',
  ].join('\n');
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
