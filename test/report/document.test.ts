import { expect, test, vi } from 'vitest';
import { documentOf } from '../../utils/report/document.tsx';
import { makeReport } from '../../utils/report/report.ts';
import { sentence } from '../../utils/report/sentence.ts';
import { language as english } from '../../utils/words/en/index.ts';
import { handWorked } from './hand-worked.ts';
import { input } from './sample.ts';

vi.mock('../../utils/report/style.ts', () => import('./css.ts'));

const report = makeReport(handWorked());
const html = documentOf(report, english);
const page = new DOMParser().parseFromString(html, 'text/html');

test('one file that may run and fetch nothing, and does not try', () => {
  expect(html.startsWith('<!doctype html>')).toBe(true);
  expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'",
  );
  expect(
    page.querySelectorAll('script, link, img, iframe, object, embed, form, [style], [src], [href], base'),
  ).toHaveLength(0);
  expect(html).not.toMatch(/ on[a-z]+=|@import|url\(/u);
});

test('the policy comes before everything that it governs', () => {
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
});

test('the sheet and its style are in it', () => {
  expect(html).toContain('@page');
  expect(page.querySelector('#sentence')?.textContent).toBe(sentence(report, english));
  expect(page.querySelectorAll('#figures tbody tr')).toHaveLength(2 * (3 + 1));
  expect(page.querySelectorAll('svg.strip:not(.sample)')).toHaveLength(5);
});

test('every picture has its table', () => {
  const captions = [...page.querySelectorAll('caption')].map((one) => one.textContent);
  expect(captions.filter((one) => one?.includes('share answered within'))).toHaveLength(report.curves.length);
  const rows = page.querySelectorAll('.every tbody tr');
  expect(rows).toHaveLength(report.asks.length);
  for (const picture of page.querySelectorAll('svg[role=img]'))
    expect(picture.getAttribute('aria-label')).toContain('table');
});

test('a week with nothing in it makes a whole file as well', () => {
  const empty = documentOf(makeReport(input({ sites: [] })), english);
  expect(new DOMParser().parseFromString(empty, 'text/html').body.textContent).toContain(
    'no chat mention or email that asks Alice was recorded',
  );
  expect(empty).toContain('No site was read');
  expect(empty).not.toMatch(/NaN|undefined|Infinity|null/u);
});

test('the same report always makes the same file', () => {
  expect(documentOf(makeReport(handWorked()), english)).toBe(html);
});
