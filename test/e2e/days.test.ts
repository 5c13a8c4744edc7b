import { afterAll, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { addPost, chatHost, newWorkplace } from '../practice/workplace.ts';
import { work } from './at-work.ts';
import { daysIn } from './days.ts';
import { settled, stateAll, tell } from './extension.ts';
import { stateOf, type State } from './state.ts';

/** What no headless browser shows or gives back without a click, and what is the same all day. */
const unchanged: Partial<Record<string, (keyof State)[]>> = {
  chromium: ['permissions'],
  firefox: ['permissions', 'notifications'],
};

describe.each(families)('a further day in %s', (family) => {
  const days = daysIn(family);
  afterAll(() => days.close());

  test('begins like the first one, whatever was done in between', async () => {
    const day = await days.next();
    const first = await stateOf(day.inside);
    const pages = await day.launched.browser.pages();

    // Somebody asks, all that the extension keeps is written to, and a page asks for what nobody answers.
    const now = Date.now();
    addPost(day.workplace, 'boss@practice.example', { text: 'Are you there?', at: now - 120_000 });
    await work(day.inside, 'chat');
    await day.launched.visit(chatHost, day.workplace);
    await settled(day.inside, 'the question is an ask', ({ asks }) => asks.length === 1);
    await stateAll(day.inside, [
      { kind: 'place', stated: now, from: now - 60_000, until: now + 60_000, place: 'remote' },
    ]);
    const strange = await day.launched.visit(chatHost, day.workplace);
    await strange.evaluate(() => {
      localStorage.setItem('left', 'behind');
      document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/' }));
    });
    await expect.poll(() => day.proxy.seen().length).toBeGreaterThan(0);
    await day.inside.evaluate(async () => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      await api.storage.local.set({ left: 'behind' });
      await api.storage.session.set({ left: 'behind' });
      await api.alarms.create('left', { delayInMinutes: 60 });
      await api.notifications.create('left', {
        type: 'basic',
        title: 'Left',
        message: 'behind',
        iconUrl: '/icons/office-48.png',
      });
      localStorage.setItem('left', 'behind');
      const opening = indexedDB.open('left');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      opening.result.close();
    });
    await expect(tell(day.inside, { type: 'import', ledger: 'left behind' })).rejects.toThrow();
    await expect.poll(() => day.complaints()).not.toEqual([]);
    const last = await stateOf(day.inside);
    const names = Object.keys(first) as (keyof State)[];
    const same = names.filter((name) => JSON.stringify(last[name]) === JSON.stringify(first[name]));
    expect(same).toEqual(names.filter((name) => unchanged[family]?.includes(name)));

    const next = await days.next();
    expect(next.launched).toBe(day.launched);
    expect(await stateOf(next.inside)).toEqual(first);
    expect(await next.launched.browser.pages()).toEqual(pages);
    expect(next.workplace).toEqual({ ...newWorkplace(), now: expect.any(Function) });
    expect(await next.complaints()).toEqual([]);
    expect(next.proxy.seen()).toEqual([]);
    const site = await next.launched.visit(chatHost, next.workplace);
    expect(await site.evaluate(() => localStorage.length)).toBe(0);
  });
});
