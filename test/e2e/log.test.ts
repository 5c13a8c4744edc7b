import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { quarter } from '../log/quarter.ts';
import { at, zone } from '../report/sample.ts';
import { goToWork, type AtWork } from './at-work.ts';
import { violations } from './axe.ts';
import { dump, setNow, settled, tell } from './extension.ts';

const friday = 'log.html?date=2026-11-20';
const now = at(20, '15:35');

/** Waits for words on a page. */
const says = (page: Page, selector: string, words: string) =>
  page.waitForFunction(
    (where, what) => document.querySelector(where)?.textContent?.includes(what),
    // A tab in the background draws nothing, so nothing may wait for its frames.
    { polling: 100, timeout: 15_000 },
    selector,
    words,
  );
const rows = (page: Page) => page.$$eval('li.ask', (all) => all.length);
const press = async (page: Page, selector: string, key: ' ' | 'Enter' = 'Enter') => {
  await page.focus(selector);
  await page.keyboard.press(key);
};

/** Speaks a language of the interface from now on. */
async function speak(page: Page, language: string | null): Promise<void> {
  await page.evaluate(async (tag) => {
    const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const { settings = {} } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, language: tag } });
  }, language);
}

describe.each(families)('the day log in %s', (family) => {
  let day: AtWork;
  let page: Page;

  beforeAll(async () => {
    day = await goToWork(family, { zone });
    await tell(day.inside, { type: 'import', ledger: JSON.stringify(quarter()) });
    await setNow(day.inside, now);
    page = await day.launched.open(friday, '#asks-title');
    await page.bringToFront();
  }, 300_000);

  afterAll(async () => {
    const complaints = await day.complaints();
    const seen = day.proxy.seen();
    await day.close();
    expect(complaints).toEqual([]);
    expect(seen).toEqual([]);
  });

  test('shows every ask of the day, and a figure leads to exactly its rows', async () => {
    expect(await rows(page)).toBe(10);
    const undecided = await page.$eval('.figures .undecided a', (link) => link.textContent);
    expect(undecided).toBe('Not decided yet 1');
    await press(page, '.figures .undecided a');
    await says(page, '#shown', '1 of 10 asks');
    expect(await rows(page)).toBe(1);
    expect(await page.evaluate(() => location.search)).toBe('?date=2026-11-20&show=undecided');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Not decided yet');
  });

  test('by keyboard alone a mark is made where one is, said aloud and undone', async () => {
    await press(page, 'li.ask summary');
    await press(page, 'li.ask [name=no-reply-needed]', ' ');
    await says(page, '#done', 'Marked: no reply needed.');
    // The row stays although the filter no longer fits, and so does the keyboard.
    await says(page, 'li.ask', 'the filter above no longer fits');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('no-reply-needed');
    expect((await dump(page)).facts.at(-1)).toMatchObject({
      kind: 'mark',
      mark: 'no-reply-needed',
      stated: now,
    });
    await press(page, '#undo');
    await says(page, '#done', 'Taken back.');
    await says(page, '.figures .undecided', 'Not decided yet 1');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('done');
  });

  test('a sender is called no person only after it was said what that touches', async () => {
    await page.click('#clear');
    await says(page, '#shown', '10 of 10 asks');
    await press(page, 'li.ask summary');
    await press(page, 'li.ask [name=person]', ' ');
    // The boss asks at 9:00, 11:45 and 14:30 of each of sixty days.
    await says(page, '.asking', 'This takes 179 other asks');
    await press(page, '.asking [name=yes]');
    await says(page, '#done', 'not a person');
    await says(page, '#shown', '7 of 7 asks');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('person');
    await page.click('#undo');
    await says(page, '#shown', '10 of 10 asks');
  });

  test('yesterday’s morning moves to the office, dated today, and back', async () => {
    await press(page, '#earlier');
    await says(page, '#place-is', 'remote');
    await page.select('#part', 'morning');
    await page.select('#where', 'office');
    await press(page, '#set-place');
    await says(page, '#place-is', 'mixed');
    const { facts } = await settled(page, 'a correction', (ledger) =>
      ledger.facts.some((fact) => fact.kind === 'place' && fact.stated === now),
    );
    expect(facts.at(-1)).toMatchObject({ from: at(19, '00:00'), until: at(19, '13:00'), place: 'office' });
    await press(page, '#undo');
    await says(page, '#place-is', 'remote');
  });

  test('going back comes to what was seen before; the way into the log leads from the report', async () => {
    await page.goBack();
    await says(page, '#period', 'Friday');
    const sheet = await day.launched.open('report.html?week=2026-W47', '#figures td a');
    const [text, href = ''] = await sheet.$eval('#figures .remote td a', (link) => [
      link.textContent,
      link.getAttribute('href') ?? '',
    ]);
    expect(href).toBe('/log.html?week=2026-W47&show=counted&channel=chat&place=remote');
    await sheet.close();
    const behind = await day.launched.open(href.slice(1), 'li.ask');
    expect(await rows(behind)).toBe(Number(text));
    expect(await behind.$$eval('.log h3', (days) => days.map((one) => one.textContent))).toEqual([
      'Tue 17 Nov, remote',
      'Thu 19 Nov, remote',
    ]);
    await behind.close();
  });

  test('names are only names', async () => {
    expect(await page.$eval('.who', (who) => who.innerHTML)).toBe('Carol &lt;b&gt;');
    await page.focus('#find');
    await page.keyboard.type('carol');
    await says(page, '#shown', '5 of 10 asks');
    await page.click('#clear');
  });

  test('the trends show that the late afternoon is slow, and lead to its asks', async () => {
    await page.click('#view-trends');
    await page.waitForSelector('.trend-table');
    const lines = await page.$$eval('#chat-hours ~ .scroller tbody tr', (all) =>
      all.map((line) => line.textContent),
    );
    expect(lines.at(-1)).toMatch(/^15:00–16:00/u);
    const share = (index: number) => Number(/\((\d+) %\)/u.exec(lines.at(index) ?? '')?.[1]);
    expect(share(0)).toBe(100);
    expect(share(-1)).toBeLessThanOrEqual(60);
    const link = '#chat-hours ~ .scroller tbody tr:last-child a';
    const count = await page.$eval(link, (one) => one.textContent);
    await press(page, link);
    await says(page, '#shown', `${count} of`);
  });

  const screens = [friday, 'log.html?week=2026-W47&show=excluded', 'log.html?view=trends'];
  const looks = [
    ...screens.flatMap((screen) => [[screen, 'en', 'light'] as const, [screen, 'ar', 'dark'] as const]),
    [friday, 'en', 'dark'] as const,
    [friday, 'ar', 'light'] as const,
    ['log.html?date=2026-11-21', 'ar', 'light'] as const,
  ];
  test.each(looks)('axe finds nothing in %s, %s, %s; at 360 px nothing is cut off', async (...look) => {
    const [address, language, scheme] = look;
    await speak(page, language);
    const shown = await day.launched.open(address, '#period');
    // Not every browser can be told its scheme; then it is looked at as it is.
    await shown.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]).catch(() => null);
    await shown.setViewport({ width: 360, height: 800 });
    await shown.waitForSelector('li.ask, .trend-table, .empty, #excluded details');
    expect(await shown.evaluate(() => document.documentElement.dir)).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(await violations(shown)).toEqual([]);
    expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await shown.close();
  });
});
