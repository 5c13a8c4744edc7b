import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { agree } from '../../test/e2e/agree.ts';
import { intercept, launch } from '../../test/e2e/browser.ts';
import type { Launched } from '../../test/e2e/browser.ts';
import { extensionFor } from '../../test/e2e/build.ts';
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
  const launched = await launch('chromium', { extension: await extensionFor('chromium') });
  try {
    await agree(launched);
    return await readIn(launched, await launched.open('popup.html'), saved, zone);
  } finally {
    await launched.close();
  }
}

/**
 * The same in a browser that already runs, its user agreed.
 *
 * @param ours a page of the extension, which asks for the reading
 * @param zone the one that the page is read in; without it the browser's own
 */
export async function readIn(
  { browser }: Launched,
  ours: Page,
  saved: SavedPage,
  zone?: string,
): Promise<Reading | typeof nothing> {
  const page = await browser.newPage();
  try {
    await page.emulateTimezone(zone);
    await show(page, saved);
    const readings = await readFrames(ours, saved.url, saved.now ?? Date.now());
    return mergeReadings(readings) ?? nothing;
  } finally {
    await page.close();
  }
}

const html = 'text/html; charset=utf-8';

/** Brings the page to its address with everything that it keeps; its own scripts never run. */
async function show(page: Page, { html: document, url, state, frames }: SavedPage): Promise<void> {
  const here = new URL(url);
  const shown = withoutHash(here.href);
  // A frame's `src` need not be where the frame is: the page may have moved it on.
  const moved = new Map(
    Object.entries(state.frames).map(([src, frame]) => [
      new URL(src, url).href,
      new URL(frame.url, url).href,
    ]),
  );
  let ready = false;
  await intercept(page, ({ url: full }) => {
    // A request never carries the fragment; how it is told here sometimes does.
    const asked = withoutHash(full);
    const headers = { 'content-security-policy': "script-src 'none'", 'cache-control': 'no-store' };
    if (!ready) return { status: 200, contentType: html, body: '<!doctype html>', headers };
    if (asked === shown) return { status: 200, contentType: html, body: document, headers };
    const body = frames.get(asked);
    if (body !== undefined) return { status: 200, contentType: html, body, headers };
    const location = moved.get(asked);
    if (location !== undefined) return { status: 302, contentType: html, body: '', headers: { location } };
    return { status: 404, contentType: 'text/plain', body: '', headers };
  });
  await forget(page, here.origin);
  // From an address that differs by its fragment alone the page would not be loaded again.
  await page.goto(new URL('/nothing-yet', here).href);
  await page.evaluate(keep, state);
  await page.evaluateOnNewDocument(remember, JSON.stringify(state.memory), JSON.stringify(state.properties));
  ready = true;
  await page.goto(url, { waitUntil: 'load' });
}

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

/** What an earlier page of the same origin kept must not be taken for this one's. */
async function forget(page: Page, origin: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
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
