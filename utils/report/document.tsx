import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Report as ReportBody } from '../../components/report/Report.tsx';
import { LanguageProvider } from '../../components/language.ts';
import type { Language } from '../words/language.ts';
import { style } from './style.ts';
import type { Report } from './types.ts';

/** Nothing may be fetched, run or embedded by the file, whatever ends up in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** The page around the report: the document's own margins and ground. */
const ground = `html{color-scheme:light dark;background:light-dark(#f6f7f6,#0e1113)}body{margin:0}
@media print{html{color-scheme:only light;background:#fff}}`;

/**
 * The report as one HTML file that needs nothing else: no script, no image, no font, no address.
 *
 * @param printAsks the file prints every ask too
 */
export function documentOf(
  report: Report,
  language: Language,
  { printAsks = false }: { printAsks?: boolean } = {},
): string {
  const body = <ReportBody report={report} printAsks={printAsks} />;
  return fileOf(body, language, title(report, language), report.product);
}

/** A body as such a file. `title` is plain text. */
export function fileOf(body: ComponentChild, language: Language, title: string, product: string): string {
  const page = (
    <html lang={language.lang} dir={language.dir}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content={`Reachable ${product}`} />
        <title>{title}</title>
        {/* Our own style sheet only: nothing of the report's data goes in here. */}
        <style dangerouslySetInnerHTML={{ __html: ground + style }} />
      </head>
      <body>
        <main>
          <LanguageProvider value={language}>{body}</LanguageProvider>
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}

function title({ week, name }: Report, { format, words }: Language): string {
  return [words.report.title, format.weekTitle(week), name]
    .filter((part) => part !== '')
    .join(words.report.comma);
}
