import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { ensureBrowser } from '../../utils/cli/browsers.ts';
import type { Family } from '../../utils/cli/browsers.ts';
import { answer } from '../practice/answer.ts';
import type { Answer, Asked } from '../practice/answer.ts';
import type { Workplace } from '../practice/workplace.ts';
import { startChromium } from './chromium.ts';
import { until } from './engine.ts';
import type { LaunchOptions } from './engine.ts';
import { startFirefox } from './firefox.ts';

export type { Family } from '../../utils/cli/browsers.ts';
export type { LaunchOptions } from './engine.ts';

/** A running browser with the extension in it. The same for both families. */
export interface Launched {
  family: Family;
  browser: Browser;
  /** Folder of the profile; hand it to the next `launch` to go on after `kill()`. */
  profile: string;
  extensionUrl(path: string): string;
  /** Opens a page of the extension in a tab and waits until `selector` is there. */
  open(path: string, selector?: string): Promise<Page>;
  /** Opens a page of the practice workplace in a tab; no request of it leaves the browser. */
  visit(url: string, workplace: Workplace): Promise<Page>;
  /** Ends the background; the next event starts it again. */
  stopBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  /** What the extension printed or threw so far: background, pages, content scripts. */
  extensionLogs(): Promise<string[]>;
  /** Forgets that, so that what comes next can be told apart. */
  forgetLogs(): Promise<void>;
  /** Ends the whole browser at once, as a crash or an impatient user would. The profile stays. */
  kill(): Promise<void>;
  /** Ends the browser in good order and removes the profile, unless the caller brought it. */
  close(): Promise<void>;
}

/** Profiles made here; one that is relaunched is still ours to remove. */
const made = new Set<string>();

function remove(profile: string): void {
  if (!made.delete(profile)) return;
  // A browser's helpers may write for a moment after it has gone.
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Body of a request. Firefox tells it only when asked for it; Chromium may have it at hand. */
async function bodyOf(request: HTTPRequest): Promise<string> {
  if (!request.hasPostData()) return '';
  return (await request.fetchPostData().catch(() => undefined)) ?? '';
}

/** Answers the requests of a page inside the browser. What `answers` returns null for goes out, to be seen by the proxy. */
export async function intercept(page: Page, answers: (asked: Asked) => Answer | null): Promise<void> {
  await page.setRequestInterception(true);
  const handle = async (request: HTTPRequest): Promise<void> => {
    const asked = { url: request.url(), method: request.method(), body: await bodyOf(request) };
    const found = answers(asked);
    await (found ? request.respond(found) : request.continue());
  };
  page.on('request', (request) => {
    // A page that is left or closed takes its open requests with it.
    handle(request).catch(() => undefined);
  });
}

async function end(browser: Browser, profile: string): Promise<void> {
  const child = browser.process();
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  // Puppeteer starts the browser as the leader of its own process group: its helpers die with it.
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
  await gone;
  // Puppeteer puts Firefox's preferences back as they were; a start in the midst of it would find one of them missing.
  await until(
    'the preferences are put back',
    async () => !['prefs.js', 'user.js'].some((name) => existsSync(join(profile, `${name}.puppeteer`))),
  );
}

/** Starts a browser of a family with the unpacked extension in it. */
export async function launch(family: Family, options: LaunchOptions): Promise<Launched> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), `reachable-${family}-`));
  if (!options.profile) {
    made.add(profile);
    if (options.from) cpSync(options.from, profile, { recursive: true });
  }
  const start = family === 'chromium' ? startChromium : startFirefox;
  const starting = start({
    ...options,
    profile,
    headless: options.headless ?? true,
    program: await ensureBrowser(family),
    env: {
      ...process.env,
      ...(options.display ? { DISPLAY: options.display } : {}),
      ...(options.zone ? { TZ: options.zone } : {}),
    },
  });
  const engine = await starting.catch((error: unknown) => {
    if (!options.profile) remove(profile);
    throw error;
  });
  const { browser, origin } = engine;
  const extensionUrl = (path: string): string => `${origin}/${path.replace(/^\//u, '')}`;
  return {
    family,
    browser,
    profile,
    extensionUrl,
    open: async (path, selector = 'body') => {
      const page = await engine.open(extensionUrl(path));
      await page.waitForSelector(selector);
      return page;
    },
    visit: async (url, workplace) => {
      const page = await browser.newPage();
      await intercept(page, (asked) => answer(workplace, asked));
      await page.goto(url);
      return page;
    },
    stopBackground: () => engine.stopBackground(),
    backgroundRuns: () => engine.backgroundRuns(),
    extensionLogs: () => engine.logs(),
    forgetLogs: () => engine.forgetLogs(),
    kill: () => end(browser, profile),
    close: async () => {
      await browser.close().catch(() => end(browser, profile));
      remove(profile);
    },
  };
}
