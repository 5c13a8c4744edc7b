import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { siteNames } from '../../utils/sites/names.ts';
import { languageNames } from '../../utils/words/language.ts';
import { pseudoKey } from '../../utils/words/pseudo.ts';
import { outside } from '../words/pseudo.ts';
import { goToWork, type AtWork } from './at-work.ts';
import { violations } from './axe.ts';
import { fill, pages, states, typed, type State } from './every-page.ts';
import { speak } from './speak.ts';
import { clippedIn, textsOf } from './texts.ts';

/** The words are the same in both browsers: what the second may lay out in its own way is the other direction. */
const spoken = { chromium: ['de', 'ar', 'ja'], firefox: ['ar'] } as const;

/** Widths in CSS pixels: of the popup, and of a narrow window. */
const widths = { popup: 360, page: 700 };

/** What is no word of ours: names, ids, hosts, files, formats, zones, and what the states put in. */
const data = new RegExp(
  [
    'Reachable|Markdown|HTML|JSON|CSV|PDF|SHA-256|Unicode|WFH|npm run report --|English|Bob|Lunch',
    ...Object.values(siteNames),
    ...Object.values(typed),
    String.raw`\S+@\S+`,
    String.raw`[\w-]+(?:\.[\w-]+)+`,
    String.raw`\w+/[A-Z]\w+`,
    String.raw`\b[0-9a-f]{16,}\b`,
    String.raw`\b\d{4}-W\d\d\b`,
    String.raw`\bAlt\+\S+`,
    // Options of the command, and places in a file.
    String.raw`--[a-z]+`,
    String.raw`\w+ › [\w› ]+`,
  ].join('|'),
  'gu',
);

async function enter(day: AtWork, { path, ready, act }: State, width: number): Promise<Page> {
  const page = await day.launched.open(path, ready);
  await page.setViewport({ width, height: 800 });
  await page.bringToFront();
  await act?.(page);
  return page;
}

/** Two words or more with letters, once what is no word of ours is gone. */
const isSentence = (text: string) => (text.replaceAll(data, ' ').match(/\p{L}{2,}/gu) ?? []).length >= 2;

/** What each page says in English, as the first of the browsers shows it. */
const english = new Map<string, string[]>();

describe.each(families)('every page in %s', (family) => {
  let day: AtWork;

  beforeAll(async () => {
    day = await goToWork(family, { zone: 'Europe/Berlin' });
    await fill(day);
  });

  afterAll(async () => {
    await day.close();
  });

  test('is looked at below', () => {
    expect(new Set(states.map(({ path }) => path.split('.')[0]))).toEqual(new Set(pages));
  });

  // What a page says in English is the same in both; so is which words are ours, and how long they may grow.
  describe.runIf(family === 'chromium')('in English', () => {
    beforeAll(() => speak(day.inside, 'en'));

    test.each(states)('$name says something', async (state) => {
      const page = await enter(day, state, widths.page);
      const texts = await textsOf(page);
      english.set(state.name, texts);
      expect(texts.filter(isSentence).length).toBeGreaterThan(2);
      await page.close();
    });
  });

  describe.each(spoken[family])('in %s', (tag) => {
    beforeAll(() => speak(day.inside, tag));

    test.each(states)('$name: its language, nothing in English, all of it in sight', async (state) => {
      const page = await enter(day, state, state.path.startsWith('popup') ? widths.popup : widths.page);
      const { lang, dir } = languageNames[tag];
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, { polling: 50 }, lang);
      expect(await page.evaluate(() => document.documentElement.dir)).toBe(dir);
      const texts = await textsOf(page);
      const said = new Set(english.get(state.name));
      expect(said.size, 'texts of the English run').toBeGreaterThan(0);
      expect(texts.filter((text) => said.has(text) && isSentence(text))).toEqual([]);
      // Other letters leave no doubt: three Latin words in a row are a sentence that was forgotten.
      const latin = /[A-Za-z]{2,}(?:[ ,’'][ ]?[A-Za-z]{2,}){2,}/u;
      if (tag !== 'de') expect(texts.filter((text) => latin.test(text.replaceAll(data, ' · ')))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        await page.evaluate(() => document.documentElement.clientWidth),
      );
      // Colours are the same in every language: they are looked at in English, light and dark.
      expect(await violations(page, ['color-contrast'])).toEqual([]);
      await page.close();
    });
  });

  describe.runIf(family === 'chromium')('in the pseudo language', () => {
    beforeAll(async () => {
      await speak(day.inside, 'en');
      await day.inside.evaluate((key) => localStorage.setItem(key, ''), pseudoKey);
    });

    test.each(states)('$name: no text is outside the catalogue, none is cut off at 360 px', async (state) => {
      const page = await enter(day, state, widths.popup);
      const texts = await textsOf(page);
      expect(texts.some((text) => text.includes('⟦'))).toBe(true);
      const ours = texts.join('\n').replaceAll('\u2068', '⟦').replaceAll('\u2069', '⟧');
      expect(
        outside(ours)
          .replaceAll(data, '')
          .match(/.*\p{L}{2,}.*/gu) ?? [],
      ).toEqual([]);
      expect(await clippedIn(page)).toEqual([]);
      await page.close();
    });
  });
});
