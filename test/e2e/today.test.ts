import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import type { Report } from '../../utils/report/types.ts';
import { addPost, chatHost } from '../practice/workplace.ts';
import { asOf, week, zone } from '../practice/week.ts';
import { goToWork, work, type AtWork } from './at-work.ts';
import { dump, setNow, settled } from './extension.ts';
import { saved } from './saved.ts';

const minute = 60_000;
/** Friday of the practice week, 8:55. */
const morning = asOf - 485 * minute;
const at = (minutes: number): number => morning + minutes * minute;

/** Waits for words on a page. */
const says = (page: Page, selector: string, words: string) =>
  page.waitForFunction(
    (where, what) => document.querySelector(where)?.textContent?.includes(what),
    // A tab in the background draws nothing, so nothing may wait for its frames.
    { polling: 100 },
    selector,
    words,
  );

describe.each(families)('a day at home in %s', (family) => {
  let day: AtWork;
  let page: Page;

  beforeAll(async () => {
    day = await goToWork(family, { zone });
    await work(day.inside, 'chat');
    await setNow(day.inside, morning);
    page = await day.launched.open('day.html', '#ready');
  });

  afterAll(async () => {
    await day.close();
  });

  test('the popup leads to it by a plain link', async () => {
    expect(await day.inside.$eval('a[href="/day.html"]', (link) => link.textContent)).toBe('Today’s plan');
  });

  test('8:55: three things are planned by keyboard alone', async () => {
    await page.bringToFront();
    await page.focus('#add');
    for (const [index, words] of ['Write the offer', 'Call dave', '<img src=x onerror=alert(1)>'].entries()) {
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
      await page.waitForSelector(`.items li:nth-child(${index + 1})`);
    }
    const { facts } = await settled(day.inside, 'a plan of three', (ledger) =>
      ledger.facts.some((fact) => fact.kind === 'plan' && fact.items.length === 3),
    );
    expect(facts.findLast(({ kind }) => kind === 'plan')).toMatchObject({
      stated: morning,
      date: '2026-11-20',
    });
    await says(page, '#home-text', '- Write the offer');
    expect(await page.$('img')).toBeNull();
    const link = await page.$eval('#home-mail', (one) => one.getAttribute('href') ?? '');
    expect(decodeURIComponent(link)).toContain('I plan to:\r\n\r\n- Write the offer\r\n- Call dave');
    // Leaving the field by Tab comes to the next control and plans nothing more.
    await page.keyboard.press('Tab');
    expect((await dump(page)).facts.filter(({ kind }) => kind === 'plan')).toHaveLength(3);
  });

  test('noon: lunch in one click, seen at once in another tab, and ended there', async () => {
    const other = await day.launched.open('day.html', '#ready');
    await setNow(day.inside, at(185));
    await page.bringToFront();
    await page.click('#lunch');
    await says(page, '#running', 'Lunch, back 12:45');
    await says(other, '#running', 'Lunch, back 12:45');
    await says(page, '#status-text', 'Lunch, back 12:45');
    await setNow(day.inside, at(228));
    await other.bringToFront();
    await other.click('#back');
    await says(page, '.notes', 'back 12:43: kept');
    await other.close();
  });

  test('a message sent at the promised time shows that one was back', async () => {
    await setNow(day.inside, at(300));
    await page.bringToFront();
    await page.click('#short');
    await page.waitForSelector('#running');
    addPost(day.workplace, 'boss@practice.example', { from: 'alice', text: 'Back.', at: at(318) });
    await setNow(day.inside, at(319));
    const chat = await day.launched.visit(chatHost, day.workplace);
    await chat.evaluate(() => Reflect.get(window, 'practice').open('boss@practice.example'));
    await says(page, '#running', 'You have sent a message since.');
    await page.bringToFront();
    await setNow(day.inside, at(420));
    await page.click('#back');
    await says(page, '.notes', 'wrote 14:13: kept');
  });

  test('in the evening: ticks, the wrap-up, and the report that says so', async () => {
    await setNow(day.inside, at(480));
    await page.bringToFront();
    await page.focus('.items input[type=checkbox]');
    await page.keyboard.press(' ');
    await says(page, '#wrapUp-text', 'Done: 1.');
    await setNow(day.inside, asOf);
    const sheet = await day.launched.open(`report.html?week=${week}`, '#save-json');
    expect(await sheet.$eval('#away-title', (title) => title.textContent)).toBe(
      'Away notes: 2 promised, 2 kept',
    );
    expect(await sheet.$$eval('.strips path.away', (paths) => paths.length)).toBe(2);
    // The plan is nobody's business unless the user says so.
    expect(await sheet.$('#plan')).toBeNull();
    const report: Report = JSON.parse((await saved(sheet, '#save-json')).text);
    expect(report.plan).toBeNull();
    expect(
      report.away?.rows.map(({ note, from, promised, back, by }) => [note, from, promised, back, by]),
    ).toEqual([
      ['Lunch', at(185), at(230), at(228), 'ended'],
      ['Short break', at(300), at(315), at(318), 'message'],
    ]);
    await sheet.click('#show-plan');
    await says(sheet, '#plan-title', 'Planned and done: 1 of 3');
    expect(await day.complaints()).toEqual([]);
  });
});
