import { definitions, recompute, targetLine, unseen } from './definitions.ts';
import {
  count,
  dateRange,
  instant,
  moment,
  ofAll,
  percent,
  quantile,
  span,
  weekTitle,
  worked,
} from './format.ts';
import { sentence } from './sentence.ts';
import { otherRules } from './sections.ts';
import { siteName } from './site-name.ts';
import type { Report } from './types.ts';
import { channelWords, exclusionWords, howWords, outcomeWords, placeWords } from './words.ts';

/** The report as Markdown (CommonMark with tables), for a wiki or a mail. */
export function markdown(report: Report): string {
  const {
    week,
    from,
    to,
    zone,
    asOf,
    name,
    table: rows,
    checkMe,
    exclusions,
    coverage,
    sites,
    targets,
  } = report;
  const target = targets.at(-1);
  const others = otherRules(report);
  return [
    `# Weekly availability report: ${escaped(weekTitle(week))}`,
    `${escaped(dateRange(from, to))}${name === '' ? '' : ` · ${escaped(name)}`}`,
    `**${escaped(sentence(report))}**`,
    table(
      [
        'Place',
        'Channel',
        'Days',
        'Asks',
        'Within target',
        'Not decided yet',
        'Usual',
        '90 % by',
        'Still open',
        'Oldest',
      ],
      rows.map((row) => [
        placeWords[row.place],
        channelWords[row.channel],
        count(row.days),
        count(row.asks),
        row.decided === 0 ? '–' : ofAll(row),
        count(row.undecided),
        quantile(row.median),
        quantile(row.p90),
        count(row.open),
        row.oldest === null ? '–' : span(row.oldest),
      ]),
    ),
    ...(target ? [`Agreed: ${targetLine(target)}.`] : []),
    ...(checkMe.length > 0
      ? [
          '## Check me',
          table(
            ['Who', 'Channel', 'Asked', 'Answered', 'Working time', 'How', ''],
            checkMe.map((row) => [
              row.who,
              channelWords[row.channel],
              moment(row.at, zone),
              row.replied === null ? '–' : moment(row.replied, zone),
              worked(row),
              row.how === null ? '–' : howWords[row.how],
              outcomeWords[row.outcome],
            ]),
          ),
        ]
      : []),
    '## By other rules',
    table(others.head, others.rows),
    '## Not counted as asks',
    table(
      ['Reason', 'Messages'],
      exclusions.map(({ reason, count: number }) => [exclusionWords[reason], count(number)]),
    ),
    '## Watched',
    table(
      ['Site', 'Working time watched'],
      coverage.map(({ site, share }) => [siteName(report, site), percent(share)]),
    ),
    list([...unseen, ...sites.flatMap(({ name, limits }) => limits.map((limit) => `${name}: ${limit}`))]),
    '## What the words mean',
    list(definitions.map(([term, meaning]) => `${term}: ${meaning}`)),
    escaped(recompute(report)),
    escaped(`As of ${instant(asOf, zone)}.`),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

/**
 * A text as Markdown that shows just that text, whatever signs it holds: no markup, no HTML, no link, no table cell.
 * Signs that mean something only at the start of a line are harmless elsewhere and stay readable there.
 */
export function escaped(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(
      /[\\`*_[\]#|~>@$]|:(?=\/\/)|(?<=www)\.|(?<=^ ?)[-+=]|(?<=^ ?\d{1,9})[.)]/giu,
      (sign) => `\\${sign}`,
    );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${escaped(item)}`).join('\n');
}
