import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { addMail, mailHost, newWorkplace } from '../practice/workplace.ts';
import { launch } from './browser.ts';
import type { Launched } from './browser.ts';
import { until } from './engine.ts';
import { startProxy } from './proxy.ts';
import type { Proxy } from './proxy.ts';
import { removeSample, writeSample } from './sample.ts';

/** An extension without our policy, which calls home in the two ways that matter. */
const leaking = {
  background: `
    const leak = () => fetch('http://leak.example/x').catch(() => undefined);
    (globalThis.browser ?? chrome).runtime.onMessage.addListener(() => { leak(); });`,
  page: `
    const picture = document.createElement('img');
    picture.src = 'http://leak.example/y';
    document.body.append(picture);
    (globalThis.browser ?? chrome).runtime.sendMessage('leak').catch(() => undefined);`,
};

describe.each(families)('the logging proxy and %s', (family) => {
  let proxy: Proxy;
  let launched: Launched;
  let extension: string;

  beforeAll(async () => {
    proxy = await startProxy();
    extension = writeSample(family, leaking);
    launched = await launch(family, { extension, proxy: proxy.port });
  });

  afterAll(async () => {
    await launched.close();
    await proxy.close();
    removeSample(extension);
  });

  test('nothing passes when a practice page is visited, not even a word of the browser itself', async () => {
    const workplace = newWorkplace();
    addMail(workplace);
    const page = await launched.visit(mailHost, workplace);
    await page.waitForSelector('#messagelist tr.message');
    // Both browsers talk most in the seconds after their start.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(proxy.seen()).toEqual([]);
  });

  test('sees what a background fetches and what a page shows from elsewhere', async () => {
    await launched.open('page.html');
    const seen = (): string[] => proxy.seen().map(({ method, url }) => `${method} ${url}`);
    // Firefox asks for a picture by https, of which the proxy sees the host only.
    const picture = ['GET http://leak.example/y', 'CONNECT leak.example:443'];
    await until('the picture is logged', async () => seen().some((line) => picture.includes(line)));
    await until('the fetch is logged', async () => seen().includes('GET http://leak.example/x'));
    expect(proxy.seen().filter(({ host }) => !host.startsWith('leak.example'))).toEqual([]);
    expect(proxy.seen().every(({ at }) => at > 0 && at <= Date.now())).toBe(true);
  });
});
