import type { EnglishFormat } from './format.ts';

/** What the report and its mail say of the ways in which the report is handed over. */
export const handedOver = (f: EnglishFormat) => ({
  /** On paper, which leaves the single asks out; `title` is their heading in the file. */
  notPrinted: (asks: number, title: string) =>
    `The single asks of this week (${f.count(asks)}) stand row by row in the HTML file, under “${title}”, and in the CSV and JSON files. This print leaves them out.`,
  /** What the mail says of the file attached to it. */
  dated: (file: string, sha256: string) =>
    `The attached file ${file} has the SHA-256 ${sha256}: your own mailbox dates it.`,
  /** Where a draft had no room for all lines of the summary. */
  cutShort: '(Shortened: the attached file says the rest.)',
});
