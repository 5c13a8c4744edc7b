import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  extension: string;
  /** Port of the logging proxy on loopback; every launch of a test that speaks about traffic has one. */
  proxy?: number;
  /** Folder of the profile. Left out: a new one in the temporary folder, removed by `close()`. */
  profile?: string;
  /** Folder of a profile that a new one is a copy of, empty: of none; whoever names `profile` has one already. */
  from?: string;
  /** False shows the windows, on `display` where there are several. */
  headless?: boolean;
  display?: string;
  /** Firefox only: the browser's own preference that answers its permission prompt with yes. */
  grants?: boolean;
  /** IANA zone of the browser; left out: the machine's. */
  zone?: string;
}

/** Options with nothing left open, as the two engines take them. */
export interface EngineOptions extends LaunchOptions {
  profile: string;
  headless: boolean;
  /** Path of the browser. */
  program: string;
  /** Environment of the browser's process. */
  env: Record<string, string | undefined>;
}

/** Size of a page that nobody sees; a visible window has its own. */
export function viewport({ headless }: EngineOptions): { width: number; height: number } | null {
  return headless ? { width: 1280, height: 900 } : null;
}

/** What differs between the families. */
export interface Engine {
  browser: Browser;
  /** Origin of the extension's pages, without a slash at the end. */
  origin: string;
  /** Opens an address of the extension in a tab of its own. */
  open(url: string): Promise<Page>;
  /** Ends the background as the browser itself does when it has nothing to do; the next event starts it again. */
  stopBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  /** What the extension printed or threw so far: background, pages, content scripts. One line each. */
  logs(): Promise<string[]>;
  /** Forgets them, so that the next ones can be told apart. */
  forgetLogs(): Promise<void>;
}

/** Does the rest of a start; a browser whose start fails half-way must not stay behind. */
export async function orClose<T>(browser: Browser, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await browser.close().catch(() => undefined);
    throw error;
  }
}

/** The part of a manifest that the engines need. */
export interface Manifest {
  browser_specific_settings?: { gecko?: { id?: string } };
}

export function manifestOf(extension: string): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest;
}

/**
 * Asks until it `holds`, for what no event tells; the longer it takes, the less often, as each question costs the
 * browser time that what is waited for may need.
 *
 * @param patience ms after which it fails
 */
export async function until(what: string, holds: () => Promise<boolean>, patience = 10_000): Promise<void> {
  const begun = Date.now();
  while (!(await holds())) {
    const waited = Date.now() - begun;
    if (waited > patience) throw new Error(`Waited ${patience} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, Math.min(25 + waited / 8, 250)));
  }
}
