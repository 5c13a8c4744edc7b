import { none } from '../words/format.ts';
import type { Language } from '../words/language.ts';
import { definitions, recompute, siteLimits, unseenLines } from './notes.ts';
import { editsLine, medianWords, whoWords } from './people-words.ts';
import { awaySection, planSection } from './plan-text.ts';
import { otherRules } from './sections.ts';
import { sentence } from './sentence.ts';
import { siteName } from './site-name.ts';
import type { Report } from './types.ts';
import { trialLine } from './trial/verdict.ts';
import { worked } from './worked.ts';

/** The report as Markdown (CommonMark with tables), for a wiki or a mail. */
export function markdown(report: Report, language: Language): string {
  const { week, from, to, zone, asOf, name, checkMe, exclusions, coverage, targets } = report;
  const { format, words } = language;
  const { report: say, sections, renderings } = words;
  const target = targets.at(-1);
  const others = otherRules(report, language);
  return [
    `# ${escaped(say.labelled(say.title, format.weekTitle(week)))}`,
    `${escaped(format.dateRange(from, to))}${name === '' ? '' : ` · ${escaped(name)}`}`,
    `**${escaped(sentence(report, language))}**`,
    figures(report, language),
    ...(report.trial ? [escaped(trialLine(report.trial, language))] : []),
    ...(target ? [escaped(say.agreed(say.targets(target)))] : []),
    ...(checkMe.length > 0 ? [`## ${escaped(sections.checkMe.title)}`, checks(report, language)] : []),
    ...people(report, language),
    ...[awaySection(report, language), planSection(report, language)].flatMap((section) =>
      section
        ? [`## ${escaped(section.title)}`, escaped(section.intro), table(section.head, section.rows)]
        : [],
    ),
    `## ${escaped(renderings.markdown.otherRules)}`,
    table(others.head, others.rows),
    `## ${escaped(renderings.markdown.notCounted)}`,
    table(
      [sections.apart.reason, sections.apart.messages],
      exclusions.map(({ reason, count }) => [words.counts.exclusions[reason], format.count(count)]),
    ),
    `## ${escaped(words.people.edits.title)}`,
    escaped(editsLine(report, language)),
    `## ${escaped(renderings.markdown.watched)}`,
    table(
      [sections.watched.site, renderings.markdown.workingTimeWatched],
      coverage.map(({ site, share }) => [siteName(report, site), format.percent(share)]),
    ),
    list([
      ...unseenLines(language),
      ...siteLimits(report, language).map(({ name, sentences }) => say.labelled(name, sentences.join(' '))),
    ]),
    `## ${escaped(sections.notes.words)}`,
    list(definitions(language).map(([term, meaning]) => say.labelled(term, meaning))),
    escaped(recompute(report, language).join('')),
    escaped(say.asOf(format.instant(asOf, zone))),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

function figures({ table: rows }: Report, { format, words }: Language): string {
  const { report: say, sections, renderings } = words;
  return table(
    [
      renderings.markdown.place,
      sections.figures.channel,
      renderings.markdown.days,
      sections.figures.asks,
      sections.figures.within,
      sections.figures.undecided,
      renderings.markdown.usual,
      sections.figures.ninety,
      sections.figures.open,
      renderings.markdown.oldest,
    ],
    rows.map((row) => [
      say.places[row.place],
      say.channels[row.channel],
      format.count(row.days),
      format.count(row.asks),
      row.decided === 0 ? none : say.ofAll(row),
      format.count(row.undecided),
      say.quantile(row.median),
      say.quantile(row.p90),
      format.count(row.open),
      row.oldest === null ? none : format.span(row.oldest),
    ]),
  );
}

function checks({ checkMe, zone }: Report, language: Language): string {
  const { format, words } = language;
  const { report: say, sections } = words;
  const { asked, answered, workingTime, how } = sections.everyAsk;
  return table(
    [sections.checkMe.who, sections.checkMe.channel, asked, answered, workingTime, how, ''],
    checkMe.map((row) => [
      whoWords(row, language),
      say.channels[row.channel],
      format.moment(row.at, zone),
      row.replied === null ? none : format.moment(row.replied, zone),
      worked(row, format),
      row.how === null ? none : say.how[row.how],
      say.outcomes[row.outcome],
    ]),
  );
}

/** The groups, and the people named, as blocks; none where everybody is one of the others. */
function people({ people: rows, named }: Report, language: Language): string[] {
  const { format, words } = language;
  const { report: say, sections } = words;
  const { title, who, place } = words.people.served;
  if (rows.every(({ group }) => group === 'others') && named.length === 0) return [];
  return [
    `## ${escaped(title)}`,
    table(
      [who, place, sections.figures.asks, sections.figures.within, say.channels.chat, say.channels.email],
      [...rows.map((row) => ({ ...row, name: words.people.groups[row.group] })), ...named].map((row) => [
        row.name,
        say.places[row.place],
        format.count(row.asks),
        row.decided === 0 ? none : say.ofAll(row),
        medianWords(row.chat, language),
        medianWords(row.email, language),
      ]),
    ),
  ];
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
