import { mailto } from '../mailto.ts';
import type { Language } from '../words/language.ts';
import { summaryOf } from './summary.ts';
import type { Report } from './types.ts';

/** The file that is to be attached: its name and the SHA-256 of its bytes in hexadecimal. */
export interface Attached {
  file: string;
  sha256: string;
}

/**
 * A mail draft with the summary and the SHA-256 of the file to attach, which the recipient's mailbox thereby dates.
 * A summary that is too long is cut, and the mail says so; the SHA-256 is always in it.
 */
export function mailDraft(report: Report, language: Language, { file, sha256 }: Attached, to = ''): string {
  const { sentence, rows, notes } = summaryOf(report, language);
  const { format, words } = language;
  return mailto({
    subject: words.report.labelled(words.report.title, format.weekTitle(report.week)),
    lines: [sentence, '', ...rows.map(({ line }) => line), '', ...notes],
    shortened: words.handedOver.cutShort,
    ending: ['', words.handedOver.dated(file, sha256), ''],
    to,
  });
}
