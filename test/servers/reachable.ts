import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Headed } from './browser.ts';
import { openLedger } from './ledger.ts';
import type { LedgerRows } from './ledger.ts';
import { until } from './process.ts';

/** Alice's hands in the extension: only keys, in its real popup and in the browser's own prompt. */
export interface Reachable {
  /** Switches WFH mode on. */
  workFromHome(behind: Page): Promise<void>;
  /** Lets the site in this tab be read, and waits until it is, without a reload. Says which account the popup named. */
  letBeRead(behind: Page): Promise<string>;
  /** Takes a site's permission back on the list of sites, by keys. Says what the list says of the site then. */
  withdraw(host: string): Promise<string>;
  /** What the popup says at a glance, opened on this tab. */
  glance(behind: Page): Promise<Glance>;
  /** Everything in the ledger now. */
  ledger(): Promise<LedgerRows>;
}

/** The popup as a person reads it. */
export interface Glance {
  /** `100 % 5 of 5 within target` and the like; null where nothing of today counts. */
  share: string | null;
  /** What the extension itself complains about. */
  problem: string | null;
  waiting: string[];
  /** Addresses that lead to the waiting conversations. */
  links: string[];
}

/** How long the browser ignores keys in a new prompt, so that nobody agrees by accident. */
const promptGuard = 800;

/** Takes the extension of a browser into alice's hands, and agrees to what it reads. `popupKey` opens its popup, as in the manifest. */
export async function useReachable(headed: Headed, popupKey: string): Promise<Reachable> {
  const { browser, display, origin } = headed;
  const ledger = await openLedger(browser, origin);

  const openPopup = async (behind: Page): Promise<Page> => {
    await behind.bringToFront();
    display.focus();
    const opening = browser.waitForTarget((target) => target.url().startsWith(`${origin}/popup.html`));
    // Like a click on the toolbar's button, this gives the extension a look at the tab.
    await display.press(popupKey);
    const popup = await (await opening).asPage();
    await popup.waitForSelector('#recognised');
    return popup;
  };
  const closePopup = async (popup: Page): Promise<void> => {
    await display.press('Escape');
    await until('the popup closes', () => popup.isClosed());
  };
  /** Moves the focus with Tab alone until it is on the control, and presses it. */
  const pressControl = async (page: Page, control: string): Promise<void> => {
    await page.waitForSelector(control);
    const isThere = (wanted: string) => document.activeElement?.matches(wanted) ?? false;
    for (let tabs = 0; tabs < 40; tabs++) {
      if (await page.evaluate(isThere, control)) return display.press('Return');
      await display.press('Tab');
    }
    throw new Error(`The keyboard alone does not reach ${control}.`);
  };

  // Nothing is read before its user agrees, on the page that opened at the installation.
  const first = await browser.waitForTarget((target) => target.url() === `${origin}/welcome.html`);
  const welcome = await first.asPage();
  await welcome.bringToFront();
  display.focus();
  await pressControl(welcome, '#agree');
  await welcome.waitForSelector('main[data-step=sites]');
  await welcome.close();

  return {
    ledger: () => ledger.rows(),
    workFromHome: async (behind) => {
      const popup = await openPopup(behind);
      await pressControl(popup, '#wfh');
      await popup.waitForSelector('#wfh[aria-checked=true]');
      await closePopup(popup);
    },
    letBeRead: async (behind) => {
      const host = new URL(behind.url()).origin;
      const loaded = (): Promise<number> => behind.evaluate(() => performance.timeOrigin);
      const before = await loaded();
      const isRead = async (): Promise<boolean> =>
        (await ledger.rows()).sources.some((one) => one.host === host);
      if ((await ledger.mayRead(host)) || (await isRead()))
        throw new Error(`${host} was read before anybody agreed.`);
      const popup = await openPopup(behind);
      await popup.waitForSelector('[name=read]');
      const named = await popup.$eval('#recognised', (p) => p.textContent ?? '');
      await pressControl(popup, '[name=read]');
      // The prompt takes the keyboard, and with that closes the popup.
      await until('the permission prompt takes over from the popup', () => popup.isClosed());
      for (let tries = 0; !(await ledger.mayRead(host)); tries++) {
        if (tries === 5) throw new Error(`The permission for ${host} was not granted.`);
        await sleep(promptGuard);
        await display.press('Tab', 'Return');
        await sleep(300);
      }
      await until(`${host} is read`, isRead);
      if ((await loaded()) !== before) throw new Error(`${host} was loaded anew before it was read.`);
      return named;
    },
    withdraw: async (host) => {
      const page = await browser.newPage();
      await page.goto(`${origin}/options.html`);
      await page.bringToFront();
      display.focus();
      const row = `.sites > li:has([aria-label$="${new URL(host).host}"])`;
      await pressControl(page, `${row} [role=switch][aria-checked=true]`);
      await until(`the permission for ${host} is gone`, async () => !(await ledger.mayRead(host)));
      await page.waitForSelector(`${row} [role=switch][aria-checked=false]`);
      const said = await page.$eval(`${row} .status`, (one) => one.textContent ?? '');
      await page.close();
      return said;
    },
    glance: async (behind) => {
      const popup = await openPopup(behind);
      const text = (selector: string): Promise<string | null> =>
        popup.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? null, selector);
      const seen = {
        share: await text('#share'),
        problem: await text('[role=alert]'),
        waiting: await popup.$$eval('#waiting > li', (all) => all.map((one) => one.textContent ?? '')),
        links: await popup.$$eval('#waiting > li a', (all) => all.map((one) => one.href)),
      };
      await closePopup(popup);
      return seen;
    },
  };
}
