import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { chatHost, newWorkplace } from '../practice/workplace.ts';
import { launch } from './browser.ts';
import type { Launched } from './browser.ts';
import { removeSample, writeSample } from './sample.ts';

/** Counts every message in both stores; `boot` changes when the background has started anew. */
const counting = {
  background: `
    const api = globalThis.browser ?? chrome;
    const boot = Math.random();
    const inDatabase = () => new Promise((resolve, reject) => {
      const opening = indexedDB.open('sample', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('counts');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const change = opening.result.transaction('counts', 'readwrite');
        const store = change.objectStore('counts');
        const before = store.get('n');
        before.onsuccess = () => store.put((before.result ?? 0) + 1, 'n');
        change.oncomplete = () => { opening.result.close(); resolve((before.result ?? 0) + 1); };
      };
    });
    const count = async () => {
      const { n = 0 } = await api.storage.local.get('n');
      await api.storage.local.set({ n: n + 1 });
      return { boot, stored: n + 1, database: await inDatabase() };
    };
    api.runtime.onMessage.addListener((message, sender, reply) => {
      if (message === 'fail') { console.error('said by the background'); Promise.reject(new Error('thrown in it')); }
      count().then(reply);
      return true;
    });`,
  page: `
    globalThis.ask = (message) => (globalThis.browser ?? chrome).runtime.sendMessage(message);
    document.body.dataset.ready = 'yes';`,
  content: `console.error('said by the content script');`,
};

interface Counted {
  boot: number;
  stored: number;
  database: number;
}

function ask(page: Page, message: string): Promise<Counted> {
  return page.evaluate((text): Promise<Counted> => Reflect.get(globalThis, 'ask')(text), message);
}

describe.each(families)('a test extension in %s', (family) => {
  let launched: Launched;
  let extension: string;

  beforeAll(async () => {
    extension = writeSample(family, counting);
    launched = await launch(family, { extension });
  });

  afterAll(async () => {
    await launched.close();
    removeSample(extension);
  });

  test('its background ends when told to, and the next event starts it again', async () => {
    const page = await launched.open('page.html', 'body[data-ready]');
    const first = await ask(page, 'count');
    expect(await launched.backgroundRuns()).toBe(true);
    await launched.stopBackground();
    expect(await launched.backgroundRuns()).toBe(false);
    const second = await ask(page, 'count');
    expect(second).toMatchObject({ stored: first.stored + 1, database: first.database + 1 });
    expect(second.boot).not.toBe(first.boot);
    expect(await launched.extensionLogs()).toEqual([]);
  });

  test('what it prints and throws is collected', async () => {
    await ask(await launched.open('page.html', 'body[data-ready]'), 'fail');
    const page = await launched.visit(chatHost, newWorkplace());
    await page.waitForSelector('converse-controlbox');
    await expect.poll(async () => (await launched.extensionLogs()).length).toBe(3);
    const logs = (await launched.extensionLogs()).join('\n');
    expect(logs).toMatch(/background\.js:\d+ .*said by the background/u);
    expect(logs).toMatch(/background\.js:\d+ .*thrown in it/u);
    expect(logs).toMatch(/content\.js:\d+ .*said by the content script/u);
  });

  test('goes on with its data after the whole browser was killed', async () => {
    const before = await ask(await launched.open('page.html', 'body[data-ready]'), 'count');
    const { profile } = launched;
    const address = launched.extensionUrl('page.html');
    await launched.kill();
    launched = await launch(family, { extension, profile });
    expect(launched.extensionUrl('page.html')).toBe(address);
    const after = await ask(await launched.open('page.html', 'body[data-ready]'), 'count');
    expect(after).toMatchObject({ stored: before.stored + 1, database: before.database + 1 });
  });
});
