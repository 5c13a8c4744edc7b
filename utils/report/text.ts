import type { Language } from '../words/language.ts';
import { summaryOf } from './summary.ts';
import type { Report } from './types.ts';

/** The week in a few lines of plain text, for a mail or a chat. */
export function text(report: Report, language: Language): string {
  const { title, sentence, rows, notes } = summaryOf(report, language);
  const lines = rows.map(({ line }) => line);
  return [title, '', sentence, '', ...(lines.length > 0 ? [...lines, ''] : []), ...notes, ''].join('\n');
}
