import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { addMail, addPost, chatHost, mailHost } from '../practice/workplace.ts';
import { goToWork, work } from './at-work.ts';
import type { AtWork } from './at-work.ts';
import { violations } from './axe.ts';
import { settled } from './extension.ts';

/** More than any page has: a field for a time of day has several stops. */
const mostStops = 300;

/** What Tab does not reach in one round, which is over where it comes to nothing new. */
async function missedByTab(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const seen = new Set<Element>();
    document.addEventListener('focusin', ({ target }) => target instanceof Element && seen.add(target));
    Object.assign(globalThis, { reached: seen });
  });
  let reached = -1;
  for (let tabs = 0; tabs < mostStops; tabs++) {
    await page.keyboard.press('Tab');
    if (tabs % 20 < 19) continue;
    const before = reached;
    reached = await page.evaluate(() => Reflect.get(globalThis, 'reached').size as number);
    if (reached === before) break;
  }
  return page.evaluate(() => {
    const reached: Set<Element> = Reflect.get(globalThis, 'reached');
    const shown = [
      ...document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary'),
    ].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && !(one as HTMLButtonElement).disabled,
    );
    // Of a group of radio buttons Tab stops at one; arrows go on from there.
    const missed = shown.filter((one) => !reached.has(one) && one.getAttribute('type') !== 'radio');
    return missed.map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}

describe.each(families)('every page for everybody in %s', (family) => {
  let day: AtWork;

  beforeAll(async () => {
    day = await goToWork(family);
    await work(day.inside, 'mail');
    addMail(day.workplace, { date: Date.now() - 600_000 });
    addPost(day.workplace, 'boss@practice.example', { at: Date.now() - 60_000 });
    await day.launched.visit(`${mailHost}?_task=mail&_mbox=INBOX&_uid=1&_action=show`, day.workplace);
    await settled(day.inside, 'somebody waits', ({ asks }) => asks.length === 1);
  });

  afterAll(async () => {
    await day.close();
  });

  const pages = {
    popup: async () => {
      const chat = await day.launched.visit(chatHost, day.workplace);
      const popup = await day.popupOn(chat);
      await popup.waitForSelector('[name=read]');
      return popup;
    },
    today: async () => {
      const first = await day.launched.open('day.html', '#ready');
      // The plan stays when its page is opened again, and Tab shall begin at the top of a fresh one.
      if ((await first.$('.items li')) === null) {
        await first.type('#add', 'Write the offer');
        await first.keyboard.press('Enter');
      }
      await first.waitForSelector('.items li');
      await first.close();
      return day.launched.open('day.html', '.items li');
    },
    report: () => day.launched.open('report.html', '#save-json'),
    trial: () => day.launched.open('trial.html', '#ready'),
    check: () => day.launched.open('check.html', '#ready'),
    sites: async () => {
      const page = await day.launched.open('options.html', '#ready');
      // The accounts of the open tabs are found a moment later.
      await page.waitForSelector('.accounts input:checked');
      return page;
    },
    people: () => day.launched.open('people.html', '#person-1'),
  };

  test.each(Object.entries(pages))(
    '%s: axe finds nothing, every control is reached by Tab',
    async (_name, open) => {
      const page = await open();
      for (const scheme of ['light', 'dark'] as const) {
        await emulate(page, scheme);
        expect(await violations(page), scheme).toEqual([]);
      }
      await page.bringToFront();
      expect(await missedByTab(page)).toEqual([]);
      await page.close();
    },
  );
});

/** Firefox has no emulation of media by protocol: there the page's own colour scheme is forced, which its colours follow. */
async function emulate(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page
    .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    .catch(() => page.evaluate((wanted) => (document.documentElement.style.colorScheme = wanted), scheme));
}
