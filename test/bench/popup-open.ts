import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Target } from 'puppeteer-core';
import type { Launched } from '../e2e/browser.ts';
import { extensionFor } from '../e2e/build.ts';
import { setNow } from '../e2e/extension.ts';
import { figure, type Figure } from './figure.ts';
import { bundle, load, measure } from './in-page.ts';
import { end } from './page/fill.ts';

const many = 1_000_000;
const part = 50_000;
const rounds = 30;

/** The popup; its markup drawn from constants; a popup with nothing in it. Opened in turns. */
const pages = ['popup', 'constant', 'empty'] as const;
type Name = (typeof pages)[number];

/** ms from the call that opens the popup, as a click does, to its first contentful paint and to its last change on screen. */
interface Opening {
  first: number;
  final: number;
}

let folder = '';

/** A copy of the end-to-end build with the two other popups in it, and the same clock in all three. */
export async function popupPackage(): Promise<string> {
  folder = mkdtempSync(join(tmpdir(), 'reachable-popups-'));
  cpSync(await extensionFor('chromium'), folder, { recursive: true });
  const html = readFileSync(join(folder, 'popup.html'), 'utf8');
  const clocked = html.replace('<head>', '<head><script src="/clock.js"></script>');
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('clock.js', await bundle('clock.ts'));
  write('popup.html', clocked);
  for (const name of ['constant', 'empty'] as const) {
    write(`${name}.js`, await bundle(`${name}.tsx`));
    const own = `<script src="/state.js"></script><script type="module" src="/${name}.js"></script>`;
    write(
      `${name}.html`,
      clocked
        .replace(/<script type="module"[^>]*><\/script>/u, own)
        // The others have no frame to show before they are drawn.
        .replace(/<div id="app".*<\/main><\/div>/su, '<div id="app"></div>'),
    );
  }
  write('state.js', '');
  return folder;
}

/**
 * The real popup, opened by `action.openPopup()`, on a ledger of a million messages, against the same markup drawn from
 * constants; and the first paint of its frame against that of an empty popup. Throws where the markup is not the same.
 */
export async function popupOpen(launched: Launched): Promise<Figure[]> {
  const inside = await launched.open('popup.html');
  await load(inside);
  await setNow(inside, end);
  await inside.evaluate(() =>
    Reflect.get(globalThis, 'chrome').storage.local.set({ settings: { consent: 1 } }),
  );
  for (let first = 0; first < many; first += part)
    await measure(inside, 'fillOwn', many, first, Math.min(many, first + part));
  const state = await measure(inside, 'popupState', end);
  writeFileSync(join(folder, 'state.js'), `globalThis.constantState = ${JSON.stringify(state)};`);

  const tab = await launched.browser.newPage();
  await tab.bringToFront();
  const times: Record<Name, Opening[]> = { popup: [], constant: [], empty: [] };
  const markup = new Map<Name, string>();
  // The first round fills the caches that a popup of a running browser finds.
  for (let round = 0; round <= rounds; round++) {
    for (const name of pages) {
      const { opening, text } = await open(launched, inside, name);
      if (round > 0) times[name].push(opening);
      markup.set(name, text);
    }
  }
  if (markup.get('popup') !== markup.get('constant'))
    throw new Error(
      `The popup is not what the constants draw:\n${markup.get('popup')}\n${markup.get('constant')}`,
    );
  const middle = (name: Name, what: keyof Opening) =>
    times[name].map((one) => one[what]).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
  return [
    figure(
      'popup-open',
      middle('popup', 'final'),
      'ms',
      'the same markup drawn from constants',
      middle('constant', 'final'),
    ),
    figure(
      'popup-open-frame',
      middle('popup', 'first'),
      'ms',
      'first paint of an empty Preact popup',
      middle('empty', 'first'),
    ),
  ];
}

async function open(
  { browser }: Launched,
  inside: Page,
  name: Name,
): Promise<{ opening: Opening; text: string }> {
  const isIt = (target: Target) => target !== inside.target() && target.url().endsWith(`/${name}.html`);
  const waiting = browser.waitForTarget(isIt);
  const begun = await inside.evaluate(async (popup) => {
    const { action } = Reflect.get(globalThis, 'chrome');
    await action.setPopup({ popup });
    const at = performance.timeOrigin + performance.now();
    await action.openPopup();
    return at;
  }, `${name}.html`);
  const popup = await (await waiting).asPage();
  await popup.waitForSelector('#ready');
  const times = await popup.evaluate(async () => {
    const painted: () => number = Reflect.get(globalThis, 'painted');
    // Until nothing has changed for a while.
    let last = -1;
    while (last !== painted() || last === 0) {
      last = painted();
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    const [first] = performance.getEntriesByName('first-contentful-paint');
    return { first: performance.timeOrigin + (first?.startTime ?? Number.NaN), final: last };
  });
  const text = await popup.$eval('#ready', (main) => main.innerHTML);
  await popup.close();
  return { opening: { first: times.first - begun, final: times.final - begun }, text };
}
