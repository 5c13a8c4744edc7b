import { readFileSync } from 'node:fs';

/** The report's style sheet. The test runner empties imported style sheets, so tests hand it over themselves. */
export const reportCss = { default: readFileSync('components/report/report.css', 'utf8') };
