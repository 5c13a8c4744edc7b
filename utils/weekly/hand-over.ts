import { documentOf } from '../report/document.tsx';
import { csv } from '../report/csv.ts';
import { fileName, mediaTypes, type Format } from '../report/file.ts';
import { json } from '../report/json.ts';
import { markdown } from '../report/markdown.ts';
import type { Attached } from '../report/mail-draft.ts';
import { rich } from '../report/rich.tsx';
import { text } from '../report/text.ts';
import type { Report } from '../report/types.ts';
import { sha256Of } from '../sha256.ts';
import type { Language } from '../words/language.ts';
import { save } from './save.ts';

/** What is chosen for the file beside the report itself. */
export interface Choices {
  printAsks: boolean;
}

const renderers: Record<Format, (report: Report, language: Language, choices: Choices) => string> = {
  html: documentOf,
  md: markdown,
  csv,
  json,
};

/** Saves the report as a file. The SHA-256 is that of the very bytes that were saved. */
export async function saveReport(
  report: Report,
  language: Language,
  format: Format,
  choices: Choices,
): Promise<Attached> {
  const file = fileName(report.week, format);
  const bytes = new TextEncoder().encode(renderers[format](report, language, choices));
  const sha256 = await sha256Of(bytes);
  save(file, mediaTypes[format], bytes);
  return { file, sha256 };
}

/**
 * Puts the summary on the clipboard, as rich text with its plain text beside it.
 *
 * @returns false where the clipboard took the plain text only
 */
export async function copySummary(report: Report, language: Language): Promise<boolean> {
  const plain = text(report, language);
  try {
    const types = { 'text/html': rich(report, language), 'text/plain': plain };
    const blobs = Object.entries(types).map(([type, content]) => [type, new Blob([content], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    // Some browsers or policies allow text only.
    await navigator.clipboard.writeText(plain);
    return false;
  }
}
