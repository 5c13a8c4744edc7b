import { mean } from 'd3-array';
import type { Page } from 'puppeteer-core';
import { intercept, type Launched } from '../e2e/browser.ts';
import { figure, type Figure } from './figure.ts';
import { bundle } from './in-page.ts';
import { costOf, type Cost } from './trace.ts';
import type { Variant } from './page/watching.ts';

/** Pages like those of two sites; their scripts draw them and play what happens on them. */
const pages = {
  slack: { url: 'https://app.slack.com/client/T0BENCH/C0BENCH', script: 'slack-list.tsx' },
  gmail: { url: 'https://mail.google.com/mail/u/0/#inbox', script: 'gmail-inbox.ts' },
} as const;
type PageName = keyof typeof pages;

/** In turns, so that a machine that grows busy meanwhile makes none of them look better; means of each. */
const order: readonly Variant[] = ['ours', 'naive', 'none', 'naive', 'ours'];
const observing = '/bench/observing.js';
/** The observer has read the page for the first time; it has handed over the last of it, ms. */
const begins = 1500;
const ends = 3500;
/** So long nothing changes, ms. */
const still = 10_000;
/** Once a minute the observer says that it watches: not in those ten seconds. */
const heartbeat = 60_000;

interface Run extends Cost {
  /** Growth of the heap, MB. */
  heap: number;
  read: number;
  drawn: number;
  /** What a scan would have read that waits until the page is still. */
  still: number;
  /** Callbacks while nothing changed. */
  quiet: number;
}

/**
 * What the observer costs two pages: 10,000 rows in bursts, an hour in an inbox; with ours, with one that reads the
 * whole page on every change, and without any, in turns. Times are those of the page's main thread by its trace.
 */
export async function watching(launched: Launched): Promise<Figure[]> {
  const slack = await played(launched, 'slack');
  const gmail = await played(launched, 'gmail');
  const worst = (value: (runs: Runs) => number) => Math.max(value(slack), value(gmail));
  const { drawn, read, still: seen } = last(slack.ours);
  return [
    figure('watch-cost', worst(share), '%', 'allowed, of the page’s own main-thread time', 2),
    figure('watch-cost-slack', share(slack), '%', 'the naive observer', naiveShare(slack)),
    figure('watch-cost-gmail', share(gmail), '%', 'the naive observer', naiveShare(gmail)),
    figure('watch-cost-naive-slack', share(slack) / naiveShare(slack), 'ratio', 'allowed', 0.4),
    figure('watch-cost-naive-gmail', share(gmail) / naiveShare(gmail), 'ratio', 'allowed', 0.4),
    figure(
      'watch-task',
      worst(({ ours }) => Math.max(...ours.map(({ longest }) => longest))),
      'ms',
      'allowed',
      8,
    ),
    figure('watch-rows', read, 'rows', 'rows drawn', drawn),
    figure('watch-rows-still', seen, 'rows', 'rows drawn', drawn),
    figure(
      'watch-quiet',
      worst(({ ours }) => Math.max(...ours.map(({ quiet }) => quiet))),
      'callbacks',
    ),
    figure('watch-heap', worst(heap), 'MB', 'allowed', 1),
  ];
}

type Runs = Record<Variant, Run[]>;

async function played(launched: Launched, name: PageName): Promise<Runs> {
  const runs: Runs = { none: [], ours: [], naive: [] };
  for (const [index, variant] of order.entries()) {
    // How still it is takes a minute to see, and once is enough.
    const run = await play(launched, name, variant, index === 0);
    if (variant !== 'none' && run.read === 0) throw new Error(`${variant} read nothing of ${name}.`);
    runs[variant].push(run);
  }
  return runs;
}

async function play(launched: Launched, name: PageName, variant: Variant, untilQuiet: boolean): Promise<Run> {
  const page = await open(launched, name);
  try {
    await page.evaluate((one) => Reflect.get(globalThis, 'observing').start(one), variant);
    const started = performance.now();
    await wait(begins);
    const before = await heapOf(page);
    const cost = await costOf(page, observing, async () => {
      await page.evaluate(() => Reflect.get(globalThis, 'page').play());
      await wait(ends);
      await idle(page);
    });
    const heap = (await heapOf(page)) - before;
    const quiet = untilQuiet ? await quietly(page, started) : 0;
    const counts = await page.evaluate((): { drawn: number; still: number } =>
      Reflect.get(globalThis, 'page').counts(),
    );
    const read = await page.evaluate((): number => Reflect.get(globalThis, 'observing').read());
    return { ...cost, heap, quiet, read, ...counts };
  } finally {
    await page.close();
  }
}

/** Callbacks of the observer in ten seconds without a change, between two heartbeats. */
async function quietly(page: Page, started: number): Promise<number> {
  const left = heartbeat - ((performance.now() - started) % heartbeat);
  if (left < still + ends) await wait(left + ends);
  const { callbacks } = await costOf(page, observing, async () => {
    await wait(still);
    await idle(page);
  });
  return callbacks;
}

/** A call of the page's own, by which the trace tells its thread. */
function idle(page: Page): Promise<void> {
  return page.evaluate((): Promise<void> => Reflect.get(globalThis, 'page').idle());
}

async function open(launched: Launched, name: PageName): Promise<Page> {
  const { url, script } = pages[name];
  const scripts: Record<string, string> = {
    '/bench/page.js': await bundle(script),
    [observing]: await bundle('watching.ts'),
  };
  const page = await launched.browser.newPage();
  await intercept(page, (asked) => {
    const { pathname, host } = new URL(asked.url);
    const answer = (contentType: string, body: string) => ({
      status: 200,
      contentType,
      body,
      headers: { 'cache-control': 'max-age=86400' },
    });
    if (host === 'ca.slack-edge.com')
      return answer('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const known = scripts[pathname];
    return known === undefined ? answer('text/html', html) : answer('text/javascript', known);
  });
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(url);
  await page.bringToFront();
  return page;
}

const html = `<!doctype html><html><head><meta charset="utf-8"><link rel="icon" href="data:,"></head><body></body><script src="/bench/page.js"></script><script src="${observing}"></script></html>`;

/** What is in use after all garbage is gone, MB. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  try {
    await session.send('HeapProfiler.enable');
    for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / 2 ** 20;
  } finally {
    await session.detach();
  }
}

/** Time in callbacks as a share of the page's own time, %. */
function shareOf(runs: readonly Run[]): number {
  return mean(runs, ({ ours, page }) => (ours / page) * 100) ?? Number.NaN;
}

const share = ({ ours }: Runs) => shareOf(ours);
const naiveShare = ({ naive }: Runs) => shareOf(naive);
const heap = ({ ours, none }: Runs) => grown(ours) - grown(none);
const grown = (runs: readonly Run[]) => mean(runs, (run) => run.heap) ?? Number.NaN;

function last(runs: readonly Run[]): Run {
  const run = runs.at(-1);
  if (!run) throw new Error('Nothing was measured.');
  return run;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
