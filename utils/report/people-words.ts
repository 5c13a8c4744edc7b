import type { Language } from '../words/language.ts';
import type { PeopleMedian } from './people.ts';
import type { Report } from './types.ts';

/** The edits of the week in one line. */
export function editsLine({ edits }: Pick<Report, 'edits'>, { words, format }: Language): string {
  const { kinds, back, line, none } = words.people.edits;
  const parts = edits
    .filter(({ count }) => count > 0)
    .map(({ about, count, takenBack }) => {
      const counted = words.report.labelled(kinds[about], format.count(count));
      return takenBack > 0 ? back(counted, takenBack) : counted;
    });
  return parts.length > 0 ? line(parts) : none;
}

/** A median as a cell: a time, that there are too few asks for one, or that the curve does not reach it. */
export function medianWords({ median }: PeopleMedian, { words }: Language): string {
  return median === 'too few' ? words.people.served.tooFew : words.report.quantile(median);
}

/** Who asked, as far as the report may say it. */
export function whoWords({ who, group }: Report['checkMe'][number], { words }: Language): string {
  return who ?? words.people.groups[group];
}
