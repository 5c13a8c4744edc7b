import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { tags } from '../../utils/words/tags.ts';
import { addPost, chatHost } from '../practice/workplace.ts';
import { asOf, zone } from '../practice/week.ts';
import { goToWork, work, type AtWork } from './at-work.ts';
import { violations } from './axe.ts';
import { setNow, settled, stateAll } from './extension.ts';

const minute = 60_000;
/** Friday of the practice week, 11:00. */
const now = asOf - 360 * minute;

/** Changes settings past their page. */
function choose(inside: Page, settings: Record<string, unknown>): Promise<void> {
  return inside.evaluate(async (changes) => {
    const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const { settings: before = {} } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...before, ...changes } });
  }, settings);
}

/** Moves on by Tab alone until the control has the focus, and presses a key on it. */
async function press(page: Page, selector: string, key: 'Enter' | ' '): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
      return page.keyboard.press(key);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}`);
}

const until = (page: Page, holds: string) => page.waitForFunction(holds, { polling: 100 });

describe.each(families)('the popup in %s', (family) => {
  let day: AtWork;
  let chat: Page;

  beforeAll(async () => {
    day = await goToWork(family, { zone });
    await choose(day.inside, { consent: 1, language: 'en' });
    await work(day.inside, 'chat');
    await setNow(day.inside, now);
    for (const [index, person] of ['boss', 'carol'].entries()) {
      const at = now - (25 - 15 * index) * minute;
      addPost(day.workplace, `${person}@practice.example`, { from: person, text: 'Are you there?', at });
    }
    chat = await day.launched.visit(chatHost, day.workplace);
    for (const [index, person] of ['boss', 'carol'].entries()) {
      await chat.evaluate((to) => Reflect.get(window, 'practice').open(to), `${person}@practice.example`);
      await settled(day.inside, `${person} waits`, ({ asks }) => asks.length === index + 1);
    }
  });

  afterAll(async () => {
    const complaints = await day.complaints();
    await day.close();
    expect(complaints).toEqual([]);
  });

  const open = async () => {
    const page = await day.popupOn(chat);
    await page.bringToFront();
    await page.waitForSelector('[name=stop]');
    return page;
  };

  test('by keyboard alone: at home, who waits marked and unmarked, away and back', async () => {
    const page = await open();
    expect(await page.$$eval('#waiting > li', (all) => all.map((one) => one.textContent))).toEqual([
      expect.stringMatching(/25 min of 15 min over target/u),
      expect.stringMatching(/10 min of 15 min/u),
    ]);
    await press(page, '#wfh', ' ');
    await page.waitForSelector('#wfh[aria-checked=true]');
    await press(page, '#lunch', 'Enter');
    await until(page, `document.activeElement?.id === 'back'`);
    expect(await page.$eval('#running', (one) => one.textContent)).toBe('Lunch, back 11:45 45 min left');
    await page.keyboard.press('Enter');
    await until(page, `document.activeElement?.id === 'lunch'`);
    await press(page, '#other', 'Enter');
    await until(page, `document.activeElement?.id === 'note'`);
    await page.keyboard.type('School run');
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('#running').textContent.startsWith('School run, back 12:00')`);
    await press(page, '#back', 'Enter');
    await press(page, '.dots', 'Enter');
    await page.waitForSelector('.marks button');
    await press(page, '.marks button', 'Enter');
    await until(page, `document.querySelectorAll('#waiting > li').length === 1`);
    await until(page, `document.activeElement?.matches('.marked button')`);
    await page.keyboard.press('Enter');
    await until(page, `document.querySelectorAll('#waiting > li').length === 2`);
    const { facts } = await settled(day.inside, 'all is stated', (ledger) =>
      ledger.facts.some((fact) => fact.kind === 'mark' && fact.mark === 'none'),
    );
    expect(facts.flatMap((fact) => (fact.kind === 'away' ? [[fact.note, fact.ended !== null]] : []))).toEqual(
      [
        ['Lunch', false],
        ['Lunch', true],
        ['School run', false],
        ['School run', true],
      ],
    );
    await page.close();
  });

  test('half a day at home is said, with the time of the change', async () => {
    const page = await open();
    await press(page, '#more', 'Enter');
    await page.waitForSelector('#morning');
    await press(page, '#morning', 'Enter');
    await until(page, `document.querySelector('#place').textContent.includes('until 13:00')`);
    await page.close();
  });

  test.each(tags)('%s: nothing that axe can find, nothing wider than 360 px, light and dark', async (tag) => {
    await choose(day.inside, { language: tag });
    const page = await open();
    await page.setViewport({ width: 360, height: 600 });
    for (const scheme of ['light', 'dark'] as const) {
      // Firefox has no emulation of media by protocol: its page's own colour scheme is forced, which its colours follow.
      await page
        .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
        .catch(() =>
          page.evaluate((wanted) => (document.documentElement.style.colorScheme = wanted), scheme),
        );
      expect(await violations(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(tag === 'ar' ? 'rtl' : 'ltr');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.close();
  });

  test.runIf(family === 'chromium')('the frame in its file lies where the popup will lie', async () => {
    await choose(day.inside, { language: 'en' });
    const boxes = (page: Page) =>
      page.$$eval('main > *', (all) =>
        all.map((one) => {
          const { top, height } = one.getBoundingClientRect();
          return [Math.round(top), Math.round(height)];
        }),
      );
    const page = await open();
    const drawn = await boxes(page);
    await page.close();
    const frame = await day.launched.browser.newPage();
    await frame.setJavaScriptEnabled(false);
    await frame.goto(day.launched.extensionUrl('popup.html'));
    expect(await boxes(frame)).toEqual(drawn);
    await frame.close();
  });

  // Firefox does not measure layout shifts.
  test.runIf(family === 'chromium').each(tags)('%s: nothing moves while it is read', async (tag) => {
    await choose(day.inside, { language: tag });
    const away = { kind: 'away' as const, stated: now, id: tag, from: now, promised: now + 30 * minute };
    await stateAll(day.inside, [{ ...away, note: 'Lunch', ended: null }]);
    const page = await open();
    // The tab has got its size while it was loaded: that moves everything, as no popup is moved.
    await page.reload();
    await page.waitForSelector('[name=stop]');
    const shifts = () =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              resolve(list.getEntries().reduce((sum, one) => sum + Number(Reflect.get(one, 'value')), 0));
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(resolve, 500, 0);
          }),
      );
    expect(await shifts()).toBe(0);
    // The measure works: something that moves is seen.
    await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('hr')));
    expect(await shifts()).toBeGreaterThan(0);
    await stateAll(day.inside, [{ ...away, note: 'Lunch', ended: now }]);
    await page.close();
  });

  test('before anybody agreed there is only what this is, and the way to the first run', async () => {
    await choose(day.inside, { consent: null, language: 'en' });
    const page = await day.launched.open('popup.html', '#set-up');
    expect(await page.$eval('main', (main) => main.textContent)).toContain(
      'Nothing is read or recorded yet.',
    );
    expect(await page.$('#wfh')).toBeNull();
    expect(await violations(page)).toEqual([]);
    await page.close();
    await choose(day.inside, { consent: 1 });
  });
});
