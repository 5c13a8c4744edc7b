import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { addPost, chatHost } from '../practice/workplace.ts';
import { firstPage } from './agree.ts';
import type { AtWork } from './at-work.ts';
import { violations } from './axe.ts';
import type { Launched } from './browser.ts';
import { daysIn } from './days.ts';
import { dump, settled } from './extension.ts';
import { Keys } from './keys.ts';

/** After the sites are chosen, everything to the first recorded message. */
const mostKeys = 12;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(families)('the first minute in %s', (family) => {
  const days = daysIn(family, { from: '' });
  let started: Launched | undefined;
  let day: AtWork;
  let first: Page;
  let chat: Page;

  beforeEach(async () => {
    day = await days.next();
    // It opens by itself when the extension is installed; the further days begin in the state right after that.
    const again = day.launched === started;
    first = again ? await day.launched.open('welcome.html') : await firstPage(day.launched);
    started = day.launched;
    addPost(day.workplace, 'boss@practice.example', { text: 'Are you there?', at: Date.now() - 120_000 });
    chat = await day.launched.visit(chatHost, day.workplace);
    await chat.waitForSelector('.chat-msg');
    await first.bringToFront();
    await step('consent');
  });

  afterEach(async () => {
    const logs = await day.complaints();
    const seen = day.proxy.seen();
    expect(logs).toEqual([]);
    expect(seen).toEqual([]);
  });

  afterAll(() => days.close());

  const step = (name: string) => first.waitForSelector(`main[data-step=${name}]`);
  const account = '.accounts input[type=checkbox]';
  const text = (selector: string) => first.$eval(selector, (one) => one.textContent ?? '');

  test('by keyboard alone, from the installation to the first recorded message, in few keys', async () => {
    const keys = new Keys(first);
    // Nothing is read or recorded yet, although the browser would let us.
    await chat.reload();
    await chat.waitForSelector('.chat-msg');
    await wait(1500);
    const before = await dump(first);
    expect([before.messages, before.sources, before.coverage, before.withheld, before.facts]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);

    await first.bringToFront();
    await keys.press('Enter');
    await step('sites');
    // The site of the open tab is the first one, with the account that the tab shows; off until the user says work.
    await first.waitForSelector(account);
    expect(await text('.sites > :first-child')).toContain('alice@practice.example');
    expect(await first.$(`${account}:checked`)).toBeNull();
    await keys.reach('.sites > :first-child [role=switch]');
    expect(await first.$eval('.sites [role=switch]', (one) => one.ariaChecked)).toBe('true');
    expect((await dump(first)).messages).toEqual([]);

    const chosen = keys.pressed;
    await keys.reach(account);
    await keys.press(' ');
    await first.waitForSelector(`${account}:checked`);
    await keys.press('Enter');
    await step('week');
    await keys.press('Enter');
    await step('you');
    await keys.press('Enter');
    await step('done');
    const { messages, asks, facts } = await settled(first, 'a message is recorded', (ledger) =>
      ledger.messages.some(({ direction }) => direction === 'in'),
    );
    const used = keys.pressed - chosen;
    console.log(`${family}: ${used} keys after the sites were chosen, ${keys.pressed} in all`);
    expect(used).toBeLessThanOrEqual(mostKeys);
    expect([messages.length, asks.length]).toEqual([1, 1]);
    expect(facts).toMatchObject([{ kind: 'schedule', zone: 'Europe/Berlin' }]);
    expect(await text('#done')).toContain('Alt+R');
  });

  test('whoever leaves in the middle finds what was chosen, and goes on behind it', async () => {
    await first.keyboard.press('Enter');
    await first.waitForSelector(account);
    await first.click(account);
    await first.waitForSelector(`${account}:checked`);
    await first.click('#sites [type=submit]');
    await step('week');
    await first.select('#remote-2', 'day');
    await settled(first, 'the hours are stated', ({ facts }) => facts.length === 1);
    await first.close();

    first = await day.launched.open('welcome.html', '#ready');
    await step('week');
    await first.waitForFunction(
      () => document.querySelector<HTMLSelectElement>('#remote-2')?.value === 'day',
    );
    expect(await text('main')).toContain('alice@practice.example');
    await first.click('#week [type=submit]');
    await step('you');
    await first.type('#name', 'Alice');
    await first.type('#boss', 'alice@practice.example');
    await first.keyboard.press('Enter');
    // Nobody is their own boss: it stays in its field, with what to do.
    await first.waitForSelector('#boss-fault');
    expect(await first.$eval('#boss', (one) => (one as HTMLInputElement).value)).toBe(
      'alice@practice.example',
    );
    await first.evaluate(() => document.querySelector<HTMLInputElement>('#boss')?.select());
    await first.type('#boss', 'boss@practice.example');
    await first.keyboard.press('Enter');
    await step('done');
    const { facts, asks } = await dump(first);
    expect(facts.filter(({ kind }) => kind === 'person')).toMatchObject([
      { kind: 'person', group: 'boss', name: null, sender: asks[0]?.sender },
    ]);
    expect(await text('main')).toContain('Alice');
  });

  test('"not now" records nothing, and consent that is taken back stops at once and keeps what there is', async () => {
    await first.click('#not-now');
    await first.waitForFunction(() => document.body.textContent?.includes('Nothing is recorded.'));
    await first.click('#agree');
    await first.waitForSelector(account);
    await first.click(account);
    await settled(first, 'the question is recorded', ({ messages }) => messages.length === 1);

    await first.click('.step button.plain');
    await step('consent');
    await first.click('#not-now');
    await first.waitForFunction(() => document.querySelectorAll('.step button.plain').length === 0);
    await chat.bringToFront();
    await chat.evaluate(() =>
      Reflect.get(window, 'practice').receive({
        chat: 'boss@practice.example',
        from: 'boss',
        text: 'Hello?',
      }),
    );
    await chat.reload();
    await chat.waitForSelector('.chat-msg');
    await wait(2000);
    expect((await dump(first)).messages).toHaveLength(1);
  });

  test('every step: no violation that axe can find, light, dark and from right to left, at 360 px', async () => {
    const speak = (language: string) =>
      first.evaluate(async (tag) => {
        const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        const { settings } = await storage.local.get('settings');
        await storage.local.set({ settings: { ...settings, language: tag } });
      }, language);
    const look = async (name: string) => {
      await step(name);
      // Colours are the same in both directions, and so is what else axe looks at in both schemes.
      for (const [language, direction, scheme] of [
        ['ar', 'rtl', 'dark'],
        ['en', 'ltr', 'light'],
      ] as const) {
        await speak(language);
        await first.waitForSelector(`html[dir=${direction}]`);
        // Firefox has no emulation of media by protocol; the page's colours follow its own scheme.
        await first.evaluate((wanted) => (document.documentElement.style.colorScheme = wanted), scheme);
        expect(await violations(first), `${name} ${language} ${scheme}`).toEqual([]);
        const wider = await first.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wider, `${name} ${language}: wider than the window`).toBeLessThanOrEqual(0);
      }
    };
    await first.setViewport({ width: 360, height: 700 });
    await look('consent');
    await first.click('#agree');
    await first.waitForSelector(account);
    await first.click(account);
    await first.waitForSelector(`${account}:checked`);
    await look('sites');
    await first.click('#sites [type=submit]');
    await look('week');
    await first.click('#week [type=submit]');
    await look('you');
    await first.click('#you [type=submit]');
    await look('done');
  });
});
