import { format } from '../../words/en/format.ts';
import type { Difference, Value } from './compare.ts';
import type { Recomputed } from './recompute.ts';

/** What a recompute found, in words for the command and for the page alike. */

/** One line: that all figures follow, or how many do not. */
export function verdictLine({ report, figures, rows, before, differences }: Recomputed): string {
  const { count, plural, weekTitle } = format;
  const basis = `${plural(rows, { one: '# ask', other: '# asks' })} of ${weekTitle(report.week)} and the ${plural(before, { one: '# office ask', other: '# office asks' })} of the weeks before`;
  return differences.length === 0
    ? `All ${count(figures)} figures follow from the rows: the ${basis}.`
    : `${plural(differences.length, { one: '# value', other: '# values' })} of the file ${differences.length === 1 ? 'does' : 'do'} not follow from its rows: the ${basis}.`;
}

/** One line a difference. */
export function differenceLine({ where, file, rows }: Difference): string {
  return `${where}: the file says ${said(file)}, the rows say ${said(rows)}`;
}

export function said(value: Value): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

/** What nobody can compute from the file, said wherever a recompute is. */
export const notComputed =
  'Taken as the file states them: when each ask came and was answered, where the employee was, the watched time, what was counted as no ask, the marks, the working hours of the weeks before, and the days of a trial, from which its comparison is computed. Five asks compared with your own mailbox check the times; the date at which the report’s SHA-256 reached you shows that nothing was changed since.';
