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

/** The files that a page loads: itself, and every script and style that it or one of those names. */
function loadedBy(folder: string, page: string): string[] {
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const text = readFileSync(path, 'utf8');
    const names = [...text.matchAll(/["'(]([./\w~-]+\.(?:js|css))["')]/gu)].map(([, name]) => name ?? '');
    for (const name of names) {
      const next = name.startsWith('/') ? join(folder, name) : join(dirname(path), name);
      if (statSync(next, { throwIfNoEntry: false })) follow(next);
    }
  };
  follow(join(folder, page));
  return [...found];
}

export interface Weights {
  watch: number;
  popup: number;
  zip: number;
}

/** Weights of an unpacked build in kB (1000 bytes), gzip: the heaviest watched page's script, all of the popup, everything. */
export function weigh(folder: string): Weights {
  const sum = (paths: string[]): number => paths.reduce((total, path) => total + gzip(path), 0);
  return {
    watch: Math.max(...filesIn(join(folder, 'content-scripts')).map(gzip)),
    popup: sum(loadedBy(folder, 'popup.html')),
    zip: sum(filesIn(folder)),
  };
}
