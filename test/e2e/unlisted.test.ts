import { expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { mailHost } from '../practice/workplace.ts';
import { goToWork } from './at-work.ts';

/** A page at the practice workplace that no reader knows. */
const strange = `${mailHost}skins/elastic/watermark.html`;

test.each(families)('in %s: from a page that no reader knows to its description', async (family) => {
  const day = await goToWork(family);
  try {
    const popup = await day.popupOn(await day.launched.visit(strange, day.workplace));
    await popup.waitForSelector('#recognised a');
    const way = await popup.$eval('#recognised a', (link) => link.getAttribute('href') ?? '');
    expect(way).toMatch(/^\/options\.html\?tab=\d+$/u);

    const page = await day.launched.open(way, '#describe-unlisted');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('unlisted');
    expect(await page.$eval('#describe-unlisted', (one) => one.textContent)).toContain(
      new URL(mailHost).host,
    );
    await page.evaluate(() => {
      const writeText = async (text: string) => void Object.assign(globalThis, { copied: text });
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await page.click('#describe-unlisted');
    await page.waitForSelector('.unlisted pre');
    const copied = await page.evaluate((): string => Reflect.get(globalThis, 'copied'));
    expect(copied).toMatch(/^<html>\n <head>\n {2}<title>\n <body>\n/u);
    expect(await page.$eval('.unlisted pre', (one) => one.textContent)).toBe(copied);
    if (process.env['SHOTS'])
      await page.screenshot({ path: `${process.env['SHOTS']}-${family}.png`, fullPage: true });

    const guide = await day.launched.open('contributing.txt');
    expect(await guide.evaluate(() => document.body.textContent)).toMatch(/npm run new-site/u);
    expect(await day.complaints()).toEqual([]);
  } finally {
    await day.close();
  }
});
