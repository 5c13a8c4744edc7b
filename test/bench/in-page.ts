import { build } from 'vite';
import type { Page } from 'puppeteer-core';
import { fileURLToPath } from 'node:url';
import { intercept, type Launched } from '../e2e/browser.ts';
import type { Measures } from './page/main.ts';

const bundled = new Map<string, Promise<string>>();

/** A file of `page/` with all that it imports, as one script. */
export function bundle(file: string): Promise<string> {
  const known = bundled.get(file) ?? make(file);
  bundled.set(file, known);
  return known;
}

async function make(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { __E2E__: 'false', 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(`./page/${file}`, import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The measuring code was not built.');
  return chunk.code;
}

/** An empty page of an origin of its own, whose databases are nobody else's, with the measures in it. */
export async function emptyPage(launched: Launched, name: string): Promise<Page> {
  const page = await launched.browser.newPage();
  await intercept(page, () => ({
    status: 200,
    contentType: 'text/html',
    body: '<!doctype html>',
    headers: {},
  }));
  await page.goto(`https://${name}.bench.example/`);
  await load(page);
  return page;
}

/** Loads the measures into a page. */
export async function load(page: Page): Promise<void> {
  await page.evaluate(await bundle('main.ts'));
}

/** Calls one of the measures in the page. */
export function measure<Name extends keyof Measures>(
  page: Page,
  name: Name,
  ...parameters: Parameters<Measures[Name]>
): Promise<Awaited<ReturnType<Measures[Name]>>> {
  return page.evaluate(
    (called, given) => Reflect.get(globalThis, 'measures')[called](...given),
    name,
    parameters as unknown[],
  );
}
