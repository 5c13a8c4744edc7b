import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { addPost, chatHost } from '../practice/workplace.ts';
import { goToWork, work, type AtWork } from './at-work.ts';
import { violations } from './axe.ts';
import { dump, settled } from './extension.ts';
import { saved } from './saved.ts';

const folder = mkdtempSync(join(tmpdir(), 'reachable-options-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Waits for words on a page. */
const says = (page: Page, selector: string, words: string) =>
  page.waitForFunction(
    (where, what) => document.querySelector(where)?.textContent?.includes(what),
    // A tab in the background draws nothing, so nothing may wait for its frames.
    { polling: 100 },
    selector,
    words,
  );

async function choose(page: Page, selector: string, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, text);
  const field = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
}

/** Firefox has no emulation of media by protocol: there the page's own colour scheme is forced, which its colours follow. */
async function emulate(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page
    .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    .catch(() => page.evaluate((wanted) => (document.documentElement.style.colorScheme = wanted), scheme));
}

/** For whoever wants to see it: `SHOTS=folder`. */
async function shoot(page: Page, name: string): Promise<void> {
  for (const width of [800, 360]) {
    await page.setViewport({ width, height: 900 });
    const path = join(process.env['SHOTS'] ?? '', `${name}-${width}.png`) as `${string}.png`;
    await page.screenshot({ path, fullPage: true });
  }
}

/** Sets a field as typing does; what a clock field takes by keys differs between browsers and languages. */
const fill = (page: Page, selector: string, value: string) =>
  page.$eval(
    selector,
    (field, text) => {
      const input = field as HTMLInputElement;
      input.focus();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    value,
  );

describe.each(families)('settings in %s', (family) => {
  let day: AtWork;
  let page: Page;

  beforeAll(async () => {
    day = await goToWork(family);
    page = await day.launched.open('options.html', '#ready');
    await page.waitForSelector('.sites');
    await page.bringToFront();
  });
  afterAll(async () => {
    const seen = day.proxy.seen();
    const logs = await day.complaints();
    await day.close();
    expect(logs).toEqual([]);
    expect(seen).toEqual([]);
  });

  const facts = async (kind: string) => (await dump(page)).facts.filter((fact) => fact.kind === kind);

  test('hours are stated once, when their fields are left, and said to be saved', async () => {
    const before = (await facts('schedule')).length;
    await fill(page, '#hours-0-0-from', '08:00');
    await fill(page, '#hours-0-0-until', '15:30');
    await page.focus('#target-chat');
    await says(page, '#hours .saved', 'Saved');
    const stated = await facts('schedule');
    expect(stated).toHaveLength(before + 1);
    expect(stated.at(-1)).toMatchObject({
      week: [[[480, 930]], [[540, 1020]], [[540, 1020]], [[540, 1020]], [[540, 1020]], [], []],
    });
  });

  test('targets: a wrong number stays in its field with what to do, the right one is saved by keyboard alone', async () => {
    await page.focus('#target-chat');
    await page.keyboard.press('End');
    await page.keyboard.type('x');
    await page.keyboard.press('Tab');
    await says(page, '#target-chat-hint', 'Enter a whole number');
    expect(await page.$eval('#target-chat', (field) => (field as HTMLInputElement).value)).toBe('15x');
    expect(await facts('target')).toEqual([]);
    await page.focus('#target-chat');
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await says(page, '#targets .saved', 'Saved');
    expect(await facts('target')).toMatchObject([{ chat: 12, email: 240 }]);
  });

  test('days off are added as a range and as half a day, and taken back', async () => {
    await fill(page, '#leave-first', '2027-03-01');
    await fill(page, '#leave-last', '2027-03-03');
    await page.click('#leave-add');
    await says(page, '.leaves', '1–3 March 2027');
    expect(await facts('holiday')).toHaveLength(3);
    await fill(page, '#leave-first', '2027-03-08');
    await page.select('#leave-part', 'morning');
    await page.click('#leave-add');
    await says(page, '.leaves', '8 March 2027, Morning');
    await page.click('.leaves li:first-child button');
    await page.waitForFunction(() => document.querySelectorAll('.leaves li').length === 1, { polling: 100 });
    expect((await facts('holiday')).slice(-3)).toMatchObject([
      { off: false },
      { off: false },
      { off: false },
    ]);
    expect(await facts('place')).toMatchObject([{ place: 'off' }]);
  });

  test('a file of settings: refused with what to do, or repaired and said before', async () => {
    await choose(page, '#settings-file', 'cut.json', '{"format":"reachable-set');
    await says(page, '#data .problem', 'cut off or changed');
    const { text } = await saved(page, '#save-settings');
    const file = JSON.parse(text);
    file.settings.name = 'Alice';
    file.settings.notices.perDay = 'many';
    file.settings.accounts = [
      { origin: 'https://mail.company.test', site: 'roundcube', account: 'alice@company.test', on: true },
    ];
    await choose(page, '#settings-file', 'settings.json', JSON.stringify(file));
    await says(page, '#offer', 'notices.perDay: should be');
    await says(page, '#offer', '1 work account comes in switched off');
    await page.click('#take-settings');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#name')?.value === 'Alice', {
      polling: 100,
    });
    await says(page, '.sites', 'Roundcube at mail.company.test');
    expect(await page.$eval('#notice-perDay', (field) => (field as HTMLInputElement).value)).toBe('6');
  });

  test('a period is counted, erased, does not come back when the page is read again, and does with a backup', async () => {
    addPost(day.workplace, 'boss@practice.example', { text: 'Are you there?', at: Date.now() - 120_000 });
    const chat = await day.launched.visit(chatHost, day.workplace);
    await chat.waitForSelector('.chat-msg');
    await work(day.inside, 'chat');
    await settled(day.inside, 'the question is an ask', ({ asks }) => asks.length === 1);
    await page.bringToFront();
    await says(page, '#data', 'Recorded: 1 message');
    const backup = (await saved(page, '#save-ledger')).text;
    expect(JSON.parse(backup).messages).toHaveLength(1);

    await page.click('#erase-count');
    await says(page, '#toll', 'with 1 ask');
    await page.click('#erase');
    await says(page, '#data-status', 'Erased: 1 message.');
    expect(await dump(page)).toMatchObject({ messages: [], asks: [] });
    await chat.reload();
    await chat.waitForSelector('.chat-msg');
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect((await dump(page)).messages).toEqual([]);

    await page.bringToFront();
    await choose(page, '#ledger-file', 'backup.json', backup);
    await says(page, '#incoming', 'Comes back although it was erased here: 1 message');
    await page.click('#restore');
    await says(page, '#data-status', 'Restored from the file: 1 message.');
    expect(await dump(page)).toMatchObject({ messages: [{}], asks: [{}] });
    await chat.close();
  });

  test.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['ar', 'light'],
    ['ar', 'dark'],
    ['de', 'light'],
  ] as const)(
    'axe finds nothing in %s, %s; at 360 px nothing is wider than the page',
    async (tag, scheme) => {
      await page.bringToFront();
      await page.select('#language', tag);
      await page.waitForFunction((lang) => document.documentElement.lang === lang, { polling: 100 }, tag);
      await emulate(page, scheme);
      await page.click('#erase-count');
      await page.waitForSelector('#toll');
      await page.setViewport({ width: 800, height: 900 });
      expect(await violations(page)).toEqual([]);
      await page.setViewport({ width: 360, height: 900 });
      if (process.env['SHOTS']) await shoot(page, `${family}-${tag}-${scheme}`);
      const [wide, shown] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(wide).toBeLessThanOrEqual(shown ?? 0);
    },
  );
});
