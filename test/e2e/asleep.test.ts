import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { asOf, zone } from '../practice/week.ts';
import { goToWork, type AtWork } from './at-work.ts';
import { until } from './engine.ts';
import { setNow, stateAll } from './extension.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Monday of the practice week, 9:00; its Friday ends at `asOf`. */
const monday = asOf - 4 * day - 480 * minute;
/** What a user opens and closes in a day, and what of each page shows that it is drawn. */
const pages = ['popup', 'report', 'day', 'options', 'people', 'trial', 'check', 'log', 'welcome'] as const;
/** Both browsers end a background that has had nothing to do for half a minute. */
const idle = 30_000;

/** Calls a function of the browser's own interface in a page of the extension. */
const api = <Result>(page: Page, room: string, name: string): Promise<Result> =>
  page.evaluate(
    (room, name) => {
      const all = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      return all[room][name]({}) as Promise<Result>;
    },
    room,
    name,
  );

const alarmsIn = (page: Page) =>
  page.evaluate((): Promise<{ name: string; scheduledTime: number }[]> => {
    const { alarms } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return alarms.getAll();
  });

/** Documents, nodes and listeners of all pages of the extension: they share one process. */
async function held(session: CDPSession): Promise<{ documents: number; jsEventListeners: number }> {
  await session.send('HeapProfiler.collectGarbage');
  return session.send('Memory.getDOMCounters');
}

describe.each(families)('a week in %s', (family) => {
  let week: AtWork;

  const openAll = async () => {
    for (const name of pages) {
      const page = await week.launched.open(`${name}.html`, '#app > *');
      await page.close();
    }
  };

  beforeAll(async () => {
    week = await goToWork(family, { zone });
    await setNow(week.inside, monday);
    await stateAll(week.inside, []);
  });

  afterAll(async () => {
    await week.close();
  });

  test.runIf(family === 'chromium')('pages opened and closed every day leave nothing behind', async () => {
    const session = await week.inside.createCDPSession();
    await openAll();
    const before = await held(session);
    for (let date = 0; date < 7; date++) {
      await setNow(week.inside, monday + date * day);
      await openAll();
    }
    // What the collector has not come to yet comes with the next look.
    let after = before;
    await until('the pages are gone', async () => {
      after = await held(session);
      return after.documents <= before.documents;
    });
    await session.detach();
    expect(after.documents).toBeLessThanOrEqual(before.documents);
    expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners);
  });

  test('one alarm is set, for when there is something to do', async () => {
    await setNow(week.inside, monday - 20 * minute);
    await stateAll(week.inside, []);
    await until('the alarm is set', async () => (await alarmsIn(week.inside))[0] !== undefined);
    await until('for the day’s beginning', async () => {
      const [alarm, ...more] = await alarmsIn(week.inside);
      const ahead = (alarm?.scheduledTime ?? 0) - Date.now();
      return more.length === 0 && alarm?.name === 'next' && Math.abs(ahead - 20 * minute) < minute;
    });
  });

  test('the background ends when it has nothing to do, and stays asleep while nothing happens', async () => {
    // Friday evening: the next thing to do is on Monday.
    await setNow(week.inside, asOf + 60 * minute);
    await stateAll(week.inside, []);
    expect(await week.launched.backgroundRuns()).toBe(true);
    // A page that is open asks nothing of it.
    await until('the background ends', async () => !(await week.launched.backgroundRuns()), 4 * idle);
    const end = Date.now() + 2 * idle;
    while (Date.now() < end) {
      expect(await week.launched.backgroundRuns()).toBe(false);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    expect(await week.complaints()).toEqual([]);
  });

  test('its alarm wakes it, and nothing else has to', async () => {
    const title = () => api<string>(week.inside, 'action', 'getTitle');
    await setNow(week.inside, monday - 20_000);
    await stateAll(week.inside, []);
    await until('it is not nine yet', async () => (await title()).endsWith('outside working hours'));
    // What the message began is done by then; and that nine has come tells nobody but the alarm.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await setNow(week.inside, monday + 1000);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await title()).toMatch(/outside working hours$/u);
    await until('the alarm rings', async () => (await title()).endsWith('in the office'), 3 * idle);
  });
});
