import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { agree } from '../../test/e2e/agree.ts';
import { intercept, launch } from '../../test/e2e/browser.ts';
import type { Launched } from '../../test/e2e/browser.ts';
import { extensionFor } from '../../test/e2e/build.ts';
import type { Answer, Asked } from '../../test/practice/answer.ts';
import type { Reading } from '../domain/message.ts';
import { sitesAt } from '../sites/hosts.ts';
import { mergeReadings } from './merge-readings.ts';
import { printReading } from './print-reading.ts';
import { loadPage } from './saved-page.ts';
import type { SavedPage } from './saved-page.ts';

const usage =
  'npm run read -- PAGE.html --url URL [--state STATE.json] [--zone ZONE] [--now ISO] [--json]\n' +
  'Prints what the readers of the sites see in a saved page.';

/** `npm run read`: shows a saved page to the real extension in a real browser. */
export async function read(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      state: { type: 'string' },
      zone: { type: 'string' },
      now: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(usage);
  const { zone, json, ...options } = values;
  const reading = await readSaved(loadPage(file, options), zone);
  console.log(json ? JSON.stringify(reading, null, 2) : printReading(reading));
}

const nothing = { site: null } as const;

/** Shows a saved page to the extension. Starts a browser of its own; `zone` is the one that the page is read in. */
export async function readSaved(saved: SavedPage, zone?: string): Promise<Reading | typeof nothing> {
  const launched = await launch('chromium', {
    extension: await extensionFor('chromium'),
    ...(zone !== undefined && { zone }),
  });
  try {
    await agree(launched);
    const reader = await readerIn(launched);
    return await reader(saved);
  } finally {
    await launched.close();
  }
}

/**
 * The same in a browser that already runs, its user agreed: one page after the other in one tab, which is far cheaper
 * than a tab for each. The page may have a zone of its own; its frames of other sites, and without one all, have the
 * browser's.
 */
export async function readerIn(
  launched: Launched,
): Promise<(saved: SavedPage, zone?: string) => Promise<Reading | typeof nothing>> {
  const ours = await launched.open('popup.html');
  const page = await launched.browser.newPage();
  let answers: (asked: Asked) => Answer = () => empty;
  await intercept(page, (asked) => answers(asked));
  return async (saved, zone) => {
    await page.emulateTimezone(zone);
    answers = () => empty;
    await prepare(page, saved);
    const { state } = saved;
    const memory = await page.evaluateOnNewDocument(
      remember,
      JSON.stringify(state.memory),
      JSON.stringify(state.properties),
    );
    try {
      answers = answersOf(saved);
      await page.goto(saved.url, { waitUntil: 'load' });
      const readings = await readFrames(ours, saved.url, saved.now ?? Date.now());
      return mergeReadings(readings) ?? nothing;
    } finally {
      await page.removeScriptToEvaluateOnNewDocument(memory.identifier);
    }
  };
}

const contentType = 'text/html; charset=utf-8';
/** No script of the page's ever runs. */
const headers = { 'content-security-policy': "script-src 'none'", 'cache-control': 'no-store' };
const empty: Answer = { status: 200, contentType, body: '<!doctype html>', headers };

/** Puts in its place what the page keeps on disk, and nothing of an earlier page of the same origin. */
async function prepare(page: Page, { url, state }: SavedPage): Promise<void> {
  const here = new URL(url);
  const session = await page.createCDPSession();
  await session.send('Storage.clearDataForOrigin', { origin: here.origin, storageTypes: 'all' });
  await session.detach();
  // From an address that differs by its fragment alone the page would not be loaded again.
  await page.goto(new URL('/nothing-yet', here).href);
  await page.evaluate(keep, state);
}

/** The page and its frames, at their addresses. */
function answersOf({ html, url, state, frames }: SavedPage): (asked: Asked) => Answer {
  const shown = withoutHash(new URL(url).href);
  // A frame's `src` need not be where the frame is: the page may have moved it on.
  const moved = new Map(
    Object.entries(state.frames).map(([src, frame]) => [
      new URL(src, url).href,
      new URL(frame.url, url).href,
    ]),
  );
  return ({ url: full }) => {
    // A request never carries the fragment; how it is told here sometimes does.
    const asked = withoutHash(full);
    const body = asked === shown ? html : frames.get(asked);
    if (body !== undefined) return { status: 200, contentType, body, headers };
    const location = moved.get(asked);
    if (location !== undefined) return { status: 302, contentType, body: '', headers: { location } };
    return { status: 404, contentType: 'text/plain', body: '', headers };
  };
}

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

/** Runs in the page: what it keeps on disk, before its document starts. */
async function keep({
  localStorage: texts,
  cookies,
  indexedDB: databases,
}: Pick<SavedPage['state'], 'localStorage' | 'cookies' | 'indexedDB'>): Promise<void> {
  for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
  for (const [name, value] of Object.entries(cookies)) document.cookie = `${name}=${value}; path=/`;
  for (const [name, { version, stores }] of Object.entries(databases)) {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name, version);
      opening.addEventListener('upgradeneeded', () => {
        for (const [store, { keyPath, records }] of Object.entries(stores)) {
          const made = opening.result.createObjectStore(store, {
            keyPath: keyPath ?? null,
            autoIncrement: !keyPath,
          });
          for (const record of records) made.put(record);
        }
      });
      opening.addEventListener('error', () => reject(opening.error));
      opening.addEventListener('success', () => {
        opening.result.close();
        resolve();
      });
    });
  }
}

/**
 * Runs in the page before its document: globals as they were in memory, and what a framework kept at elements, by their
 * selectors, once they are there; `{"$map": [[key, value]]}` is a Map.
 */
function remember(memory: string, properties: string): void {
  const revived = (text: string): Record<string, object> =>
    JSON.parse(text, (_key, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('$map' in value)) return value;
      return Array.isArray(value.$map) ? new Map(value.$map) : value;
    });
  Object.assign(globalThis, revived(memory));
  document.addEventListener('DOMContentLoaded', () => {
    for (const [selector, kept] of Object.entries(revived(properties))) {
      for (const element of document.querySelectorAll(selector)) Object.assign(element, kept);
    }
  });
}

/** Puts the observers that may know the page into every frame of its tab, and asks each for one reading. */
async function readFrames(ours: Page, url: string, now: number): Promise<Reading[]> {
  return ours.evaluate(
    async (address, instant, known) => {
      const { tabs, scripting } = Reflect.get(globalThis, 'chrome');
      const all: { id: number; url?: string }[] = await tabs.query({});
      const tab = all.find((one) => one.url === address);
      if (!tab) throw new Error(`No tab shows ${address}`);
      const readings: unknown[] = [];
      const target = { tabId: tab.id, allFrames: true };
      // Where the address does not tell, the page does, as the extension itself asks it.
      const signed: { result?: string[] }[] =
        known.length > 0 ? [] : await scripting.executeScript({ target, files: ['/recognise.js'] });
      const sites = new Set([...known, ...signed.flatMap(({ result }) => result ?? [])]);
      for (const script of sites) {
        const frames: { frameId: number }[] = await scripting.executeScript({
          target,
          files: [`/content-scripts/${script}.js`],
        });
        for (const { frameId } of frames)
          readings.push(await tabs.sendMessage(tab.id, { type: 'read', script, now: instant }, { frameId }));
      }
      return readings.filter(Boolean) as never[];
    },
    new URL(url).href,
    now,
    sitesAt(new URL(url).origin),
  );
}
