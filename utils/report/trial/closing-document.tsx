import { Closing as ClosingBody } from '../../../components/report/Closing.tsx';
import type { Language } from '../../words/language.ts';
import type { Closing } from './closing.ts';
import { fileOf } from '../document.tsx';

/** The closing report as one HTML file that needs nothing else. */
export function closingDocument(closing: Closing, language: Language): string {
  const { format, words } = language;
  const { trial, name, product } = closing;
  const title = [words.trial.closingTitle, format.dateRange(trial.terms.start, trial.terms.end), name]
    .filter((part) => part !== '')
    .join(words.report.comma);
  return fileOf(<ClosingBody closing={closing} />, language, title, product);
}

/** The closing report as JSON, as `public/schemas/closing-1.json` describes it. */
export function closingJson(closing: Closing): string {
  return `${JSON.stringify(closing, null, 2)}\n`;
}
