import { writeFileSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';

vi.mock('../../components/report/report.css?raw', () => ({
  default: readFileSync('components/report/report.css', 'utf8'),
}));
import { documentOf } from '../../utils/report/document.tsx';
import { makeReport } from '../../utils/report/report.ts';
import { markdown } from '../../utils/report/markdown.ts';
import { text } from '../../utils/report/text.ts';
import { csv } from '../../utils/report/csv.ts';
import { realistic } from './realistic.ts';

test('draft', () => {
  const report = makeReport(realistic());
  const html = documentOf(report);
  writeFileSync('/tmp/r.html', html);
  writeFileSync('/tmp/r.md', markdown(report));
  writeFileSync('/tmp/r.txt', text(report));
  writeFileSync('/tmp/r.csv', csv(report));
  writeFileSync('/tmp/r.json', JSON.stringify(report, null, 2));
  expect(html).toContain('.report');
});
