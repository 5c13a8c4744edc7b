import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { asOf, zone } from '../practice/week.ts';
import { addPost, chatHost } from '../practice/workplace.ts';
import { goToWork, work, type AtWork } from './at-work.ts';
import { until } from './engine.ts';
import { setNow, settled, stateAll } from './extension.ts';

const minute = 60_000;
/** Friday of the practice week, 10:11. */
const now = asOf - (6 * 60 + 49) * minute;

/** Ids of the notices on the screen. A headless Firefox has none and takes them away at once: there it is what was said. */
const notices = (page: Page, headless: boolean) =>
  page.evaluate(async (kept): Promise<string[]> => {
    const { notifications, storage } =
      Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const { routine } = await storage.local.get('routine');
    const shown: { id: string }[] = routine?.shown ?? [];
    return kept ? shown.map(({ id }) => id) : Object.keys(await notifications.getAll());
  }, headless);

const toolbar = (page: Page) =>
  page.evaluate(async (): Promise<[string, string]> => {
    const { action } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return [await action.getBadgeText({}), await action.getTitle({})];
  });

describe.each(families)('who waits, in %s', (family) => {
  let day: AtWork;
  const shown = () => notices(day.inside, family === 'firefox');

  beforeAll(async () => {
    day = await goToWork(family, { zone });
    await work(day.inside, 'chat');
    await setNow(day.inside, now);
    await stateAll(day.inside, []);
  });

  afterAll(async () => {
    await day.close();
  });

  test('is counted at the icon, and said once shortly before the target; the answer takes it back', async () => {
    addPost(day.workplace, 'boss@practice.example', { text: 'Are you in?', at: now - 11 * minute });
    const chat = await day.launched.visit(chatHost, day.workplace);
    await chat.evaluate(() => Reflect.get(window, 'practice').open('boss@practice.example'));
    await settled(day.inside, 'the boss waits', ({ asks }) => asks.length === 1);
    await until('one waits', async () => (await toolbar(day.inside))[0] === '1');
    expect(await toolbar(day.inside)).toEqual([
      '1',
      'Reachable: in the office. 1 ask waits. One is due soon.',
    ]);
    await until('a notice', async () => (await shown()).length === 1);
    expect(await shown()).toEqual([expect.stringMatching(/^ask /u)]);
    await setNow(day.inside, now + minute);
    addPost(day.workplace, 'boss@practice.example', { from: 'alice', text: 'Yes.', at: now + minute });
    const later = await day.launched.visit(chatHost, day.workplace);
    await later.evaluate(() => Reflect.get(window, 'practice').open('boss@practice.example'));
    await settled(day.inside, 'it is answered', ({ asks }) => asks[0]?.reply != null);
    await until('the notice goes', async () => (await shown()).length === 0);
    expect((await toolbar(day.inside))[0]).toBe('');
    // A notification with buttons is refused by Firefox: then this would not be empty.
    expect(await day.complaints()).toEqual([]);
  });
});
