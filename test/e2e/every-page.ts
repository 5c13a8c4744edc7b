import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { AtWork } from './at-work.ts';
import { setNow, tell } from './extension.ts';
import { saved } from './saved.ts';
import { ledgerOf } from '../trial/ledger.ts';
import { scripted } from '../trial/scripted.ts';

/** A page of the extension with something in it, and what is done to it to come into the state. */
export interface State {
  name: string;
  path: string;
  /** What shows that the page has its data. */
  ready: string;
  act?: (page: Page) => Promise<unknown>;
}

const entrypoints = fileURLToPath(new URL('../../entrypoints', import.meta.url));

/** A ledger that has something for every page: a trial at its end, asks that wait, people with names. */
const script = scripted({ seed: 7, difference: -0.25, perDay: 4 });
/** The last week of the trial, Friday at three. */
const now = script.asOf - 2 * 3_600_000;

/** Fills the ledger and replaces `now`. */
export async function fill(day: AtWork): Promise<void> {
  await tell(day.inside, { type: 'import', ledger: JSON.stringify(ledgerOf({ ...script, asOf: now })) });
  await setNow(day.inside, now);
}

/** What the states put into a page: words of the user's, which no catalogue has. */
export const typed = { plan: 'Xylo', note: 'Yaro', name: 'Zeno', address: 'zeno@work.test' };

const type = async (page: Page, selector: string, text: string) => {
  await page.click(selector, { count: 3 });
  await page.type(selector, text);
};

/** Gives a file to the page that checks reports. */
const give = (name: string, text: () => string) => async (page: Page) => {
  const path = join(tmpdir(), name);
  writeFileSync(path, text());
  const field = (await page.$('input#file')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
  await page.waitForSelector('#verdict, #refused, #sha256');
};

let report = '';

/** Pages of the extension whose words are in rooms of the interface, by the name of their folder. */
export const pages = readdirSync(entrypoints, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readFileSync(join(entrypoints, name, 'main.tsx'), 'utf8').includes('/interface/'));

/** In an order in which one prepares the next. */
const all: State[] = [
  {
    name: 'report, saved',
    path: 'report.html?week=2026-W48',
    ready: '#save-json',
    act: async (page) => {
      report = (await saved(page, '#save-json')).text;
      await saved(page, '#save-html');
      await page.waitForSelector('#mail');
    },
  },
  { name: 'report, empty', path: 'report.html?week=2026-W30', ready: '#empty' },
  { name: 'check', path: 'check.html', ready: '#ready' },
  { name: 'check, follows', path: 'check.html', ready: '#ready', act: give('follows.json', () => report) },
  {
    name: 'check, differs',
    path: 'check.html',
    ready: '#ready',
    act: give('differs.json', () => report.replace(/"within": \d+/u, '"within": 99')),
  },
  { name: 'check, refused', path: 'check.html', ready: '#ready', act: give('refused.json', () => '{"a":') },
  {
    name: 'check, fingerprint',
    path: 'check.html',
    ready: '#ready',
    act: async (page) => {
      await give('file.html', () => '<p>')(page);
      await type(page, '#other', 'ab');
    },
  },
  { name: 'people', path: 'people.html', ready: '#person-1' },
  {
    name: 'people, added',
    path: 'people.html',
    ready: '#person-1',
    act: async (page) => {
      await type(page, '#add-address', typed.address);
      await type(page, '#add-name', typed.name);
      await page.click('#add');
      await page.waitForSelector('#found p, [role=alert]');
    },
  },
  { name: 'day', path: 'day.html', ready: '#ready' },
  {
    name: 'day, away',
    path: 'day.html',
    ready: '#ready',
    act: async (page) => {
      if ((await page.$('.items li')) === null) {
        await type(page, '#add', typed.plan);
        await page.keyboard.press('Enter');
        await page.waitForSelector('.items li');
      }
      if (await page.$('#lunch')) await page.click('#lunch');
      await page.waitForSelector('#running');
    },
  },
  { name: 'trial', path: 'trial.html', ready: '#ready' },
  { name: 'popup', path: 'popup.html', ready: '#ready' },
  { name: 'popup, at home', path: 'popup.html', ready: '#ready', act: (page) => page.click('#wfh') },
  { name: 'options', path: 'options.html', ready: '#ready' },
  { name: 'log', path: 'log.html', ready: '#ready' },
  { name: 'log, week', path: 'log.html?week=2026-W48', ready: '#ready' },
  { name: 'log, trends', path: 'log.html?view=trends', ready: '#ready' },
  { name: 'welcome', path: 'welcome.html', ready: '#ready' },
];

/** Every page that speaks, in its states. */
export const states = all.filter(({ path }) => pages.some((name) => path.startsWith(`${name}.`)));
