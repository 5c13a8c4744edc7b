import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { defaultWeek } from '../../utils/domain/fact.ts';
import type { Report } from '../../utils/report/types.ts';
import { addPost, chatHost } from '../practice/workplace.ts';
import { goToWork, work, type AtWork } from './at-work.ts';
import { setNow, settled, stateAll } from './extension.ts';
import { saved } from './saved.ts';

const boss = 'boss@practice.example';
const zone = 'Europe/Berlin';
const at = (day: number, hour: number, minute: number) => Date.UTC(2026, 10, day, hour - 1, minute);
const asOf = at(20, 16, 0);

/** A short week of the boss's questions in chat: two on a remote Tuesday, one in the office before, one still open. */
async function begin(day: AtWork): Promise<void> {
  await setNow(day.inside, asOf);
  await stateAll(day.inside, [
    { kind: 'schedule', stated: at(2, 9, 0), from: '2026-11-02', zone, week: defaultWeek },
    { kind: 'place', stated: at(17, 8, 55), from: at(17, 0, 0), until: at(18, 0, 0), place: 'remote' },
  ]);
  await work(day.inside, 'chat');
  for (const [on, hour, minute, wait] of [
    [10, 10, 0, 9],
    [17, 9, 10, 4],
    [17, 14, 0, 21],
    [20, 15, 58, null],
  ] as const) {
    addPost(day.workplace, boss, { text: 'A question', at: at(on, hour, minute) });
    if (wait !== null)
      addPost(day.workplace, boss, { from: 'alice', text: 'An answer', at: at(on, hour, minute + wait) });
  }
  const chat = await day.launched.visit(chatHost, day.workplace);
  await chat.evaluate((to) => Reflect.get(window, 'practice').open(to), boss);
  await settled(day.inside, 'all was read', ({ messages }) => messages.length === 7);
  await chat.close();
}

const files = new Map<string, { html: string; json: string }>();
const folder = mkdtempSync(join(tmpdir(), 'reachable-hand-over-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(families)('handing over in %s', (family) => {
  let day: AtWork;
  let page: Page;

  beforeAll(async () => {
    day = await goToWork(family);
    await begin(day);
    page = await day.launched.open('report.html?week=2026-W47', '#save-json');
  });

  afterAll(async () => {
    await day.close();
  });

  const checked = async (name: string, text: string): Promise<Page> => {
    const path = join(folder, name);
    writeFileSync(path, text);
    const check = await day.launched.open('check.html', '#ready');
    const field = (await check.$('#file')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
    await check.waitForSelector('#verdict, #refused, #sha256');
    return check;
  };

  test('the mail draft comes after saving and names the SHA-256 of the saved bytes', async () => {
    expect(await page.$('#mail')).toBeNull();
    const { text: html } = await saved(page, '#save-html');
    const { text: json } = await saved(page, '#save-json');
    files.set(family, { html, json });
    await page.waitForSelector('#mail');
    const sha256 = createHash('sha256').update(html, 'utf8').digest('hex');
    expect(await page.$eval('#sha256', (one) => one.textContent)).toBe(sha256);
    const href = await page.$eval('#mail', (one) => one.getAttribute('href') ?? '');
    expect(href.length).toBeLessThanOrEqual(1900);
    expect(href).toMatch(/^mailto:\?subject=/u);
    const body = decodeURIComponent(href.split('&body=')[1] ?? '');
    expect(body).toContain(`reachable-2026-W47.html has the SHA-256 ${sha256}`);
    expect(body).toContain('answered 1 of 2 chat mentions within the agreed time');
  });

  test('the summary goes to the clipboard', async () => {
    await page.bringToFront();
    await page.click('#copy');
    await page.waitForFunction(() =>
      document.querySelector('.done')?.textContent?.includes('on the clipboard'),
    );
  });

  test('the page that checks reports finds the same figures in the file, and any other in a changed one', async () => {
    const { html, json } = files.get(family) ?? { html: '', json: '' };
    const good = await checked('reachable-2026-W47.json', json);
    expect(await good.$eval('#verdict', (one) => one.textContent)).toMatch(
      /^All [\d,]+ figures follow from the rows: the 3 asks of Week 47, 2026/u,
    );
    await good.close();
    const report: Report = JSON.parse(json);
    report.headline.within += 1;
    const bad = await checked('changed.json', JSON.stringify(report));
    expect(await bad.$eval('#differences tbody', (one) => one.textContent)).toBe('headline › within21');
    await bad.close();
    const file = await checked('reachable-2026-W47.html', html);
    await file.type('#other', createHash('sha256').update(html, 'utf8').digest('hex'));
    expect(await file.$eval('#same', (one) => one.textContent)).toContain('the very file');
    await file.close();
  });

  test('on Friday at five the user is told once, by a notification of this week', async () => {
    const told = () =>
      day.inside.evaluate(async () => {
        const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        const { routine } = await api.storage.local.get('routine');
        return [routine?.week ?? null, ...Object.keys(await api.notifications.getAll())];
      });
    const wake = (since: number) =>
      day.inside.evaluate(async (from) => {
        const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        await api.storage.local.set({ routine: { since: from, week: null } });
        await api.alarms.create('wake', { when: Date.now() + 50 });
      }, since);
    await setNow(day.inside, at(20, 17, 1));
    await day.launched.stopBackground();
    await wake(at(16, 8, 0));
    // A Firefox without a display has nowhere to show it, and forgets it at once.
    const shown = family === 'chromium' ? ['week 2026-W47'] : [];
    await expect.poll(told, { timeout: 60_000 }).toEqual(['2026-W47', ...shown]);
  });

  test('all of that without a request through the proxy', async () => {
    expect(day.proxy.seen()).toEqual([]);
    expect(await day.complaints()).toEqual([]);
  });
});

test('both browsers save the same files, to the last sign', () => {
  const [one, other] = families.map((family) => files.get(family));
  expect(one?.html).toContain('<path class="line remote" d="M');
  expect(one).toEqual(other);
});
