import { targetLine } from './definitions.ts';
import { count, dateRange, instant, ofAll, percent, quantile, span, weekTitle } from './format.ts';
import { sentence } from './sentence.ts';
import { siteName } from './site-name.ts';
import type { Report, Row } from './types.ts';
import { channelWords, placeWords } from './words.ts';

/** The week in a few lines of plain text, for a mail or a chat. */
export function text(report: Report): string {
  const { week, from, to, zone, asOf, table, alternatives, targets, coverage, product } = report;
  const rows = table.filter((row) => row.asks > 0).map(line);
  const [first] = alternatives;
  const target = targets.at(-1);
  return [
    `Weekly availability report: ${weekTitle(week)} (${dateRange(from, to)})`,
    '',
    sentence(report),
    '',
    ...(rows.length > 0 ? [...rows, ''] : []),
    ...(target ? [`Agreed: ${targetLine(target)}.`] : []),
    ...(first
      ? [
          `If only answered messages were counted, as other tools do, the ${placeWords[first.place].toLowerCase()} days would say ${ofAll(first.answeredOnly)}.`,
        ]
      : []),
    ...coverage.map(
      ({ site, share }) => `Watched: ${siteName(report, site)}, ${percent(share)} of working time.`,
    ),
    `As of ${instant(asOf, zone)}. Reachable ${product}.`,
    '',
  ].join('\n');
}

function line(row: Row): string {
  const { place, channel, median, p90, undecided, open, oldest } = row;
  const parts = [
    `${ofAll(row)} within target`,
    `usual reply ${quantile(median)}, 90 % by ${quantile(p90)}`,
    ...(undecided > 0 ? [`${count(undecided)} not decided yet`] : []),
    ...(open > 0 && oldest !== null ? [`${count(open)} open, the oldest for ${span(oldest)}`] : []),
  ];
  return `${placeWords[place]}, ${channelWords[channel].toLowerCase()}: ${parts.join('; ')}.`;
}
