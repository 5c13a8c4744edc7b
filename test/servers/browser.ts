import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launch, TargetType } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { ensureBrowser } from '../../utils/cli/browsers.ts';
import { startDisplay } from './display.ts';
import type { Display } from './display.ts';

/** A browser with a window, as a person has it. */
export interface Headed {
  browser: Browser;
  display: Display;
  /** Origin of the extension's pages, without a slash at the end. */
  origin: string;
  /** Writes a picture of every tab into a folder, and names the files: what to look at when the day went wrong. */
  pictures(folder: string): Promise<string[]>;
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

/** Starts a headed Chromium on a display of its own, with an unpacked extension, in an IANA zone. */
export async function launchHeaded(
  folder: string,
  { extension, zone }: { extension: string; zone: string },
): Promise<Headed> {
  const executablePath = await ensureBrowser('chromium');
  const profile = mkdtempSync(join(folder, 'profile-'));
  const display = await startDisplay(folder);
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await display.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    browser = await launch({
      executablePath,
      headless: false,
      pipe: true,
      userDataDir: profile,
      defaultViewport: null,
      // Installed below, as `--load-extension` is gone from branded builds.
      enableExtensions: true,
      // A debugger at the background would keep it awake; it must come and go as it does for users.
      targetFilter: (target) => target.type() !== TargetType.SERVICE_WORKER,
      args: [...quiet, '--lang=en-US'],
      env: {
        ...process.env,
        DISPLAY: display.name,
        LANGUAGE: 'en',
        TZ: zone,
      },
    });
    const id = await browser.installExtension(extension);
    const running = browser;
    return {
      browser,
      display,
      origin: `chrome-extension://${id}`,
      pictures: async (target) => picturesOf(await running.pages(), target),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function picturesOf(pages: readonly Page[], folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const [index, page] of pages.entries()) {
    const path: `${string}.png` = `${folder}/tab-${index}.png`;
    // A picture that cannot be taken must not hide what went wrong.
    await page
      .bringToFront()
      .then(() => page.screenshot({ path }))
      .then(() => files.push(path))
      .catch(() => 0);
  }
  return files;
}
