import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { addPost, chatHost } from '../practice/workplace.ts';
import type { AtWork } from './at-work.ts';
import { daysIn } from './days.ts';
import { dump, settled } from './extension.ts';

/** The office's own chat is the last of the list. */
const office = '.sites > :last-child';
const accounts = `${office} .accounts`;
const known = ['Gmail', 'Outlook', 'Slack', 'Microsoft Teams', 'Google Chat', 'Discord'];

describe.each(families)('sites and accounts in %s', (family) => {
  const days = daysIn(family);
  let day: AtWork;
  let chat: Page;

  beforeEach(async () => {
    day = await days.next();
    addPost(day.workplace, 'boss@practice.example', { text: 'Are you there?', at: Date.now() - 120_000 });
    chat = await day.launched.visit(chatHost, day.workplace);
    await chat.waitForSelector('.chat-msg');
  });

  afterEach(async () => {
    const logs = await day.complaints();
    const seen = day.proxy.seen();
    expect(logs).toEqual([]);
    expect(seen).toEqual([]);
  });

  afterAll(() => days.close());

  const list = async () => {
    const page = await day.launched.open('options.html', '#ready');
    await page.waitForSelector(`${accounts} input`);
    return page;
  };
  const names = (page: Page) => page.$$eval('.sites h3', (titles) => titles.map((one) => one.textContent));

  test('every site with one switch, and the office’s own as soon as a tab shows it', async () => {
    const page = await list();
    expect(await names(page)).toEqual([...known, 'Converse at chat.practice.example']);
    expect(await page.$$eval('[role=switch]', (all) => all.length)).toBe(known.length + 1);
  });

  test('an account that a tab shows is off until the user says work; then it is read without a reload, until they take it back', async () => {
    const page = await list();
    expect(await page.$eval(accounts, (one) => one.textContent)).toContain('alice@practice.example');
    expect(await page.$(`${accounts} input:checked`)).toBeNull();
    expect((await dump(day.inside)).messages).toEqual([]);

    const loaded = await chat.evaluate(() => performance.timeOrigin);
    await page.click(`${accounts} input`);
    await settled(day.inside, 'the question is an ask', ({ asks }) => asks.length === 1);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.status')].some((one) => one.textContent === 'Reading.'),
    );
    expect(await chat.evaluate(() => performance.timeOrigin)).toBe(loaded);

    await page.click(`${accounts} input`);
    await page.waitForFunction((at) => document.querySelector(`${at} input:checked`) === null, {}, accounts);
    await chat.evaluate(() =>
      Reflect.get(window, 'practice').receive({
        chat: 'boss@practice.example',
        from: 'boss',
        text: 'Hello?',
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 1500));
    // What was recorded stays.
    expect((await dump(day.inside)).messages).toHaveLength(1);
  });

  test('by keyboard alone', async () => {
    const page = await list();
    await page.bringToFront();
    await page.focus(`${accounts} input`);
    await page.keyboard.press(' ');
    await settled(day.inside, 'the question is an ask', ({ asks }) => asks.length === 1);
  });

  test('a page that changed is said to have, since when, and can be described without a word of anybody’s', async () => {
    const page = await list();
    await page.click(`${accounts} input`);
    await settled(day.inside, 'the question is an ask', ({ asks }) => asks.length === 1);
    // The app renames what every message carries.
    await chat.evaluate(() => {
      for (const row of document.querySelectorAll('.chat-msg')) {
        row.setAttribute('data-time', row.getAttribute('data-isodate') ?? '');
        row.removeAttribute('data-isodate');
      }
    });
    await settled(day.inside, 'the change is noticed', ({ sources }) =>
      sources.some(({ health }) => health.state === 'changed'),
    );
    await page.bringToFront();
    await page.waitForSelector('.trouble');
    expect(await page.$eval('.trouble', (one) => one.textContent)).toMatch(
      /^This page has changed: readings since .+ may be incomplete\.$/u,
    );
    const text = await page.evaluate(async () => {
      const { tabs } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const all: { id: number; url?: string }[] = await tabs.query({});
      const tab = all.find(({ url }) => url?.startsWith('https://chat.practice.example'));
      return tabs.sendMessage(tab?.id, { type: 'describe', script: 'converse' }) as Promise<string>;
    });
    expect(text).toContain('chat-msg');
    expect(text).not.toMatch(/Are you there|alice|boss|practice\.example/iu);
  });
});
