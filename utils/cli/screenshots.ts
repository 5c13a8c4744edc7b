import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { goToWork, work, type AtWork } from '../../test/e2e/at-work.ts';
import { fill, states } from '../../test/e2e/every-page.ts';
import { setNow, settled } from '../../test/e2e/extension.ts';
import { saved } from '../../test/e2e/saved.ts';
import { speak } from '../../test/e2e/speak.ts';
import { shootWelcome } from './shoot-welcome.ts';
import { playWeek } from '../../test/practice/play-week.ts';
import { asOf, week, zone } from '../../test/practice/week.ts';
import { addPost, chatHost } from '../../test/practice/workplace.ts';

const folder = join('.output', 'screenshots');
const languages = ['en', 'ar'] as const;
/** What is spoken on the screens that are shown now; it stands in the names of the files. */
let language: (typeof languages)[number] = 'en';

/** `npm run screenshots`: every screen in its states, light and dark, in English and Arabic, as a user would see it. */
export async function screenshots(): Promise<void> {
  // What an earlier run has left may be of a screen that is no more.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (language of languages) {
    await shootWelcome(language);
    await shootWeek();
    await shootTrial();
  }
  const sheet = join(folder, 'index.html');
  writeFileSync(sheet, sheetOf(readdirSync(folder)));
  console.log(sheet);
}

/** One page with all of them, to be looked at side by side. The files are named by us. */
function sheetOf(files: readonly string[]): string {
  const figures = files.map(
    (file) =>
      `<figure><figcaption>${file}</figcaption><a href="${file}"><img src="${file}" alt=""></a></figure>`,
  );
  const style =
    'body{display:flex;flex-wrap:wrap;gap:12px;align-items:start;font:12px sans-serif}figure{margin:0}img{max-width:360px;border:1px solid #888}';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title><style>${style}</style>\n${figures.join('\n')}\n`;
}

/** The week at the practice workplace. */
async function shootWeek(): Promise<void> {
  const day = await goToWork('chromium', { zone });
  try {
    await speak(day.inside, language);
    await shoot(day.inside, 'popup-first', 360);
    await playWeek(day.launched);
    await shootPopup(day);
    await shootOptions(day);
    await shootPeople(day);
    await shootDay(day);
    await shootReport(day);
  } finally {
    await day.close();
  }
}

/** Every page with a whole trial in the ledger. */
async function shootTrial(): Promise<void> {
  const day = await goToWork('chromium', { zone: 'Europe/Berlin' });
  try {
    await fill(day);
    await speak(day.inside, language);
    for (const { name, path, ready, act } of states) {
      const page = await day.launched.open(path, ready);
      await page.bringToFront();
      await act?.(page);
      await shoot(page, `trial-${name.replaceAll(/\W+/gu, '-')}`, path.startsWith('popup') ? 360 : 1000);
      await page.close();
    }
  } finally {
    await day.close();
  }
}

async function shootPopup(day: AtWork): Promise<void> {
  const monday = asOf + 64 * 3_600_000 + 35 * 60_000;
  await setNow(day.inside, monday);
  // Ids that the week has not used.
  day.workplace.counter = 1000;
  addPost(day.workplace, 'boss@practice.example', { text: 'Are you in?', at: monday - 25 * 60_000 });
  addPost(day.workplace, 'boss@practice.example', { from: 'alice', text: 'Yes.', at: monday - 20 * 60_000 });
  addPost(day.workplace, 'carol@practice.example', {
    from: 'carol',
    text: 'Please look',
    at: monday - 23 * 60_000,
  });
  const chat = await day.launched.visit(chatHost, day.workplace);
  await shoot(await day.popupOn(chat), 'popup-unread-site', 360);
  await work(day.inside, 'chat');
  for (const jid of ['boss@practice.example', 'carol@practice.example'])
    await chat.evaluate((to) => Reflect.get(window, 'practice').open(to), jid);
  await settled(day.inside, 'carol waits', ({ asks }) => asks.some(({ at }) => at === monday - 23 * 60_000));
  const popup = await day.popupOn(chat);
  await popup.click('#wfh');
  await popup.waitForSelector('#wfh[aria-checked=true]');
  await shoot(popup, 'popup-busy', 360);
  await setNow(day.inside, asOf);
}

async function shootOptions(day: AtWork): Promise<void> {
  const page = await day.launched.open('options.html', '#ready');
  await page.waitForSelector('.accounts input:checked');
  await shoot(page, 'options', 760);
}

async function shootPeople(day: AtWork): Promise<void> {
  const page = await day.launched.open('people.html', '#person-1');
  await shoot(page, 'people', 800);
  await page.type('#add-address', 'boss@practice.example');
  await page.type('#add-name', 'Bob');
  await page.select('#add-group', 'boss');
  await page.click('#add');
  await page.waitForSelector('#found p');
  await shoot(page, 'people-added', 800);
}

async function shootDay(day: AtWork): Promise<void> {
  // Thursday at home: three things planned, a lunch that is over, a short break that runs.
  const thursday = asOf - 32 * 3_600_000;
  const minute = 60_000;
  const page = await day.launched.open('day.html', '#ready');
  const go = async (now: number, act: () => Promise<unknown>, selector: string) => {
    await setNow(day.inside, now);
    await act();
    await page.waitForSelector(selector);
  };
  await page.bringToFront();
  await go(thursday - 5 * minute, () => page.reload(), '#add');
  await shoot(page, 'today-first', 760);
  for (const [index, words] of ['Write the offer', 'Review dave’s draft', 'Plan next week'].entries()) {
    await page.type('#add', words);
    await go(thursday, () => page.keyboard.press('Enter'), `.items li:nth-child(${index + 1})`);
  }
  await shoot(page, 'today-morning', 760);
  await go(thursday + 181 * minute, () => page.click('#lunch'), '#back');
  await go(thursday + 222 * minute, () => page.click('#back'), '.notes li');
  await go(thursday + 330 * minute, () => page.click('.items input[type=checkbox]'), '.items .done');
  await go(thursday + 331 * minute, () => page.click('#short'), '#back');
  await shoot(page, 'today-away', 760);
  await go(thursday + 345 * minute, () => page.click('#back'), '.notes li:nth-child(2)');
  await setNow(day.inside, asOf);
  await page.close();
}

async function shootReport(day: AtWork): Promise<void> {
  const page = await day.launched.open(`report.html?week=${week}`, '#save-json');
  await page.type('#name', 'Alice');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.querySelector('#sentence')?.textContent?.includes('Alice'));
  await shoot(page, 'report-page', 1100);
  const { text } = await saved(page, '#save-html');
  const file = await day.launched.browser.newPage();
  await file.setContent(text);
  await shoot(file, 'report-file', 900);
  // A page that nobody sees draws nothing, and is waited for in vain.
  await page.bringToFront();
  await shootCheck(day, (await saved(page, '#save-json')).text);
  await page.bringToFront();
  await page.click('#show-names');
  await page.waitForFunction(() => document.body.textContent?.includes('Bob'));
  await shoot(page, 'report-names', 1100);
  const empty = await day.launched.open('report.html?week=2026-W30', '#save-json');
  await shoot(empty, 'report-empty', 1100);
}

async function shootCheck(day: AtWork, text: string): Promise<void> {
  for (const [name, content] of [
    ['check-follows', text],
    ['check-differs', text.replace(/"within": \d+/u, '"within": 99')],
  ] as const) {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, content);
    const page = await day.launched.open('check.html', '#ready');
    const field = await page.waitForSelector('input#file');
    await field?.uploadFile(path);
    await page.waitForSelector('#verdict');
    await shoot(page, name, 900);
    rmSync(path);
  }
}

/** A page as it is now, light and dark, with a width in px. */
export async function shoot(page: Page, name: string, width: number): Promise<void> {
  await page.bringToFront();
  await page.setViewport({ width, height: 600, deviceScaleFactor: 2 });
  for (const scheme of ['light', 'dark'] as const) {
    // What moves has arrived, and what is drawn late is there.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const path = join(folder, `${name}-${language}-${scheme}.png`) as `${string}.png`;
    await page.screenshot({ path, fullPage: true });
    console.log(path);
  }
}
