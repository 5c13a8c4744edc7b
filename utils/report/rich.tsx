import { renderToString } from 'preact-render-to-string';
import { Summary } from '../../components/report/Summary.tsx';
import type { Language } from '../words/language.ts';
import { summaryOf } from './summary.ts';
import type { Report } from './types.ts';

/** The summary as a piece of HTML for the clipboard: what a mail program pastes as text with a small table. */
export function rich(report: Report, language: Language): string {
  return renderToString(<Summary {...summaryOf(report, language)} lang={language.lang} dir={language.dir} />);
}
