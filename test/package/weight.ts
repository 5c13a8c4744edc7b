import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const kilobyte = 1000;

function gzip(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length / kilobyte;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** kB gzip. Raising one is a decision: every watched page pays for the first, every glance for the second. */
export const allowed = { watch: 25, popup: 28, zip: 790 };

/** Scripts and styles that a file loads with itself, and those that it imports when something asks for them; as paths. */
function namesIn(text: string): { now: string[]; asked: string[] } {
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name ?? '');
  return {
    now: found(/(?:\bfrom|\bimport|\bsrc=|\bhref=|\burl\()\s*["'`]?([./\w~-]+\.(?:js|css))["'`)]/gu),
    asked: found(/\bimport\(["'`]([./\w~-]+\.js)["'`]\)/gu),
  };
}

/** The popup's words in one language. */
const language = /\/popup-[a-z]{2}-[^/]+\.js$/u;

/**
 * The files that the popup loads when it opens: itself, every script and style that it or one of those names, and the
 * words of one user's language, which is the heaviest here. What is loaded when something in it is asked for is not
 * among them.
 */
export function loadedByPopup(folder: string): string[] {
  const found = new Set<string>();
  const languages = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const { now, asked } = namesIn(readFileSync(path, 'utf8'));
    const pathOf = (name: string) => (name.startsWith('/') ? join(folder, name) : join(dirname(path), name));
    for (const next of now.map(pathOf)) if (statSync(next, { throwIfNoEntry: false })) follow(next);
    for (const next of asked.map(pathOf)) if (language.test(next)) languages.add(next);
  };
  follow(join(folder, 'popup.html'));
  // What each language needs beside its own file, such as nothing so far, counts with it.
  const withLanguage = [...languages].map((one) => {
    const before = new Set(found);
    follow(one);
    const own = [...found].filter((path) => !before.has(path));
    for (const path of own) found.delete(path);
    return own;
  });
  const weightOf = (paths: string[]) => paths.reduce((total, path) => total + gzip(path), 0);
  const heaviest = withLanguage.sort((a, b) => weightOf(b) - weightOf(a))[0] ?? [];
  return [...found, ...heaviest];
}

export interface Weights {
  watch: number;
  popup: number;
  zip: number;
}

/** Weights of an unpacked build in kB (1000 bytes), gzip: the heaviest watched page's script, what the popup loads, everything. */
export function weigh(folder: string): Weights {
  const sum = (paths: string[]): number => paths.reduce((total, path) => total + gzip(path), 0);
  return {
    watch: Math.max(...filesIn(join(folder, 'content-scripts')).map(gzip)),
    popup: sum(loadedByPopup(folder)),
    zip: sum(filesIn(folder)),
  };
}
