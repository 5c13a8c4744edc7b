import { readFileSync } from 'node:fs';

const sheets = [
  'tokens',
  'report/report',
  'report/tables',
  'chart/chart',
  'report/trial',
  'report/print',
  'report/people',
];

/** The report's style. The test runner empties imported style sheets, so tests hand it over themselves. */
export const style = sheets.map((sheet) => readFileSync(`components/${sheet}.css`, 'utf8')).join('\n');
