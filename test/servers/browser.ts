import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { ensureBrowser } from '../../utils/cli/browsers.ts';
import { startDisplay } from './display.ts';
import type { Display } from './display.ts';
import { until } from './process.ts';

/** A browser with a window, as a person has it. */
export interface Headed {
  browser: Browser;
  display: Display;
  /** Presses "Allow" in the permission prompt that a click in this page has just opened. */
  allowPrompt(page: Page): Promise<void>;
  close(): Promise<void>;
}

/** Keeps the browser from calling anybody by itself. */
const quiet = [
  '--no-sandbox',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-features=Translate,OptimizationHints,MediaRouter,InterestFeedContentSuggestions',
  '--metrics-recording-only',
  '--password-store=basic',
  '--window-size=1380,960',
  '--window-position=0,0',
];

/**
 * A zone where it is about noon now: the played day is only minutes long and reaches some of them back, and must not
 * fall on both sides of a midnight. One without summer time, so that nothing jumps.
 */
export function noonZone(now: number): string {
  const zones = [
    'Pacific/Honolulu America/Phoenix America/Bogota America/Sao_Paulo Africa/Abidjan Africa/Nairobi',
    'Asia/Tashkent Asia/Bangkok Asia/Tokyo Pacific/Noumea Pacific/Fakaofo',
  ].flatMap((line) => line.split(' '));
  const fromNoon = (timeZone: string): number => {
    const [hour = 0, minute = 0] = new Intl.DateTimeFormat('en', {
      timeZone,
      timeStyle: 'short',
      hourCycle: 'h23',
    })
      .format(now)
      .split(':')
      .map(Number);
    return Math.abs(hour * 60 + minute - 720);
  };
  return zones.reduce((best, zone) => (fromNoon(zone) < fromNoon(best) ? zone : best));
}

/** Starts a headed Chromium on a display of its own, with an unpacked extension if one is given. */
export async function launchHeaded(
  folder: string,
  options: { extension?: string; timezone?: string; args?: readonly string[] } = {},
): Promise<Headed> {
  const executablePath = await ensureBrowser('chromium');
  const profile = mkdtempSync(join(folder, 'profile-'));
  const display = await startDisplay(folder);
  const browser = await launch({
    executablePath,
    headless: false,
    pipe: true,
    userDataDir: profile,
    defaultViewport: null,
    enableExtensions: options.extension ? [options.extension] : false,
    args: [...quiet, '--lang=en-US', ...(options.args ?? [])],
    env: {
      ...process.env,
      DISPLAY: display.name,
      LANGUAGE: 'en',
      ...(options.timezone ? { TZ: options.timezone } : {}),
    },
  }).catch(async (error: unknown) => {
    await display.stop();
    throw error;
  });
  return {
    browser,
    display,
    allowPrompt: async (page) => {
      // The bubble shows itself only by taking the focus from the page, and by giving it back when it is answered.
      const focused = (): Promise<boolean> => page.evaluate(() => document.hasFocus());
      await until('the permission prompt appears', async () => !(await focused()));
      const title = await page.title();
      for (let tries = 0; tries < 5; tries++) {
        // For half a second the browser ignores keys, so that nobody agrees by accident.
        await sleep(800);
        await display.press(title, ['Tab', 'Return']);
        await sleep(300);
        if (await focused()) return;
      }
      throw new Error('The permission prompt did not close.');
    },
    close: async () => {
      await browser.close();
      await display.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
