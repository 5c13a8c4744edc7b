import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../utils/sites/site.ts';

/** Pages of the live sites, saved beside the repository; they stay there because they are not ours to publish. */
const root = join(import.meta.dirname, '../../shared/captures');

/** Files of one folder of captures; empty where there are none on this machine. */
export function capturesIn(folder: string): string[] {
  const path = join(root, folder);
  return existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.html')) : [];
}

/** Says how many captured pages a suite leaves out because they are not there. */
export function sayMissing(folder: string, expected: readonly string[]): boolean {
  const present = new Set(capturesIn(folder));
  const missing = expected.filter((name) => !present.has(name));
  if (missing.length > 0)
    console.warn(`${missing.length} captured pages of ${folder} are not on this machine: skipped`);
  return missing.length > 0;
}

/** A captured page as a reader is given it, at the instant and address that its first line tells. */
export function loadCapture(folder: string, name: string, parts: Partial<Page> = {}): Page {
  const html = readFileSync(join(root, folder, name), 'utf8');
  const [, url, captured] = /^<!-- url: (\S+) captured (\S+) -->/u.exec(html) ?? [];
  const base = {
    url: url ?? 'https://captures.example/',
    now: Date.parse(captured ?? '2026-11-22T01:30:00Z'),
  };
  return { document: parsePage(html), zone: 'Europe/Berlin', own: [], ...base, ...parts };
}

/**
 * A document of its own from markup. No script in it runs; style sheets and frames, which no reader looks at, are
 * left out because happy-dom would ask for them.
 */
export function parsePage(html: string): Document {
  const quiet = html.replaceAll(/<link\b[^>]*>/giu, '').replaceAll(/<iframe\b[^>]*><\/iframe>/giu, '');
  return new DOMParser().parseFromString(quiet, 'text/html');
}
