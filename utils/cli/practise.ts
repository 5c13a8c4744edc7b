import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { agree } from '../../test/e2e/agree.ts';
import { launch } from '../../test/e2e/browser.ts';
import { saved } from '../../test/e2e/saved.ts';
import { playWeek } from '../../test/practice/play-week.ts';
import { week, zone } from '../../test/practice/week.ts';
import type { Report } from '../report/types.ts';
import { text as summary } from '../report/text.ts';
import { language } from '../words/en/index.ts';

const folder = join('.output', 'practice');

/** Plays the practice week through the real extension, prints its report's summary, and writes it as HTML and PDF. */
export async function practise(extension: string): Promise<void> {
  const launched = await launch('chromium', { extension, zone });
  try {
    await agree(launched);
    console.log('No display: playing a week at the practice workplace in a headless browser.');
    await playWeek(launched, (look) => process.stdout.write(`\r${look} `));
    process.stdout.write('\n\n');
    const page = await launched.open(`report.html?week=${week}`, '#save-json');
    await page.type('#name', 'Alice');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.body.textContent?.includes('Alice answered'));
    const report: Report = JSON.parse((await saved(page, '#save-json')).text);
    console.log(summary(report, language));

    const { name, text } = await saved(page, '#save-html');
    mkdirSync(folder, { recursive: true });
    const html = resolve(folder, name);
    const pdf = html.replace(/html$/u, 'pdf');
    writeFileSync(html, text);
    const file = await launched.browser.newPage();
    await file.goto(pathToFileURL(html).href);
    await file.pdf({ path: pdf, format: 'A4', preferCSSPageSize: true, printBackground: true });
    console.log(`\nThe report: ${html}\nand for print: ${pdf}`);
  } finally {
    await launched.close();
  }
}
