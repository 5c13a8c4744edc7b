import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ensureBrowser } from '../../utils/cli/browsers.ts';
import { documentOf } from '../../utils/report/document.tsx';
import { makeReport } from '../../utils/report/report.ts';
import { sentence } from '../../utils/report/sentence.ts';
import { realistic } from '../report/realistic.ts';
import { violations } from './axe.ts';
import { pagesOf } from './pdf.ts';
import { languages } from '../../utils/words/all.ts';
import { tags } from '../../utils/words/tags.ts';
import { language as english } from '../../utils/words/en/index.ts';

vi.mock('../../utils/report/style.ts', () => import('../report/css.ts'));

/** A usual week: two remote days and a mixed one, forty asks a day, nobody named. */
const usual = makeReport(realistic({}, { perDay: 40, groups: false }));

describe('the saved file, opened from an attachment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reachable-file-'));
  const requested: string[] = [];
  let browser: Browser;
  let page: Page;

  const open = async (html: string) => {
    const file = join(folder, 'reachable-2026-W47.html');
    writeFileSync(file, html);
    await page.goto(pathToFileURL(file).href);
  };

  beforeAll(async () => {
    browser = await launch({ executablePath: await ensureBrowser('chromium'), args: ['--no-sandbox'] });
    page = await browser.newPage();
    page.on('request', (request) => requested.push(request.url()));
    await page.setViewport({ width: 1000, height: 800 });
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in it, %s', async (scheme) => {
    await open(documentOf(usual, english));
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await violations(page)).toEqual([]);
  });

  test('asks for nothing but itself', () => {
    expect(requested.length).toBeGreaterThan(0);
    expect(requested.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(new Set(requested).size).toBe(1);
  });

  test('shows every ask on the screen, and needs no sideways scrolling', async () => {
    await open(documentOf(usual, english));
    const rows = await page.$$eval(
      '.every tbody tr',
      (all) => all.filter((row) => row.checkVisibility()).length,
    );
    expect(rows).toBe(usual.asks.length);
    const { wide, shown } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      shown: document.documentElement.clientWidth,
    }));
    expect(wide).toBeLessThanOrEqual(shown);
  });

  test('a usual week prints on two sheets, the first one whole, and says where the asks are', async () => {
    await open(documentOf(usual, english));
    const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pages).toHaveLength(2);
    const [first = '', second = ''] = pages.map((text) => text.replaceAll(/\s+/gu, ' '));
    expect(first).toContain(sentence(usual, english));
    for (const part of [
      'The week in figures',
      'How soon an ask is answered',
      'Day by day',
      'A line runs from question',
    ])
      expect(first).toContain(part);
    // All of the first sheet stands on it, its legend as well.
    expect(second).not.toContain('A line runs from question');
    expect(second).toContain('Counted apart');
    expect(second).toContain(`(${usual.asks.length}) stand row by row`);
    expect(second).not.toContain('Each ask of the week in order of time');
  });

  test.each(tags)('so it does in %s', async (tag) => {
    await open(documentOf(usual, languages[tag]));
    expect(await pagesOf(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(2);
  });

  test('every ask is printed where that was chosen, no row cut in two', async () => {
    await open(documentOf(usual, english, { printAsks: true }));
    const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pages.length).toBeGreaterThan(4);
    const numbers = pages
      .slice(1)
      .flatMap((text) =>
        [...text.matchAll(/^\s*(\d+)\s+(?:Mon|Tue|Wed|Thu|Fri)/gmu)].map(([, number]) => Number(number)),
      );
    expect(numbers).toEqual(usual.asks.map(({ number }) => number));
    // The heading of the table stands on each of its sheets.
    for (const text of pages.slice(3)) expect(text).toMatch(/No\.\s+Day\s+Where/u);
    expect(pages.join(' ')).not.toContain('This print leaves them out');
  });
});
