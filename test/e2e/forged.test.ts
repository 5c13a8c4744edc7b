import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { memory } from '../../utils/sites/outlook/memory.ts';
import { readFixture, revived } from '../sites/fixture.ts';
import { addPost, chatHost } from '../practice/workplace.ts';
import { goToWork, work } from './at-work.ts';
import type { AtWork } from './at-work.ts';
import { intercept } from './browser.ts';
import { until } from './engine.ts';
import { dump, settled, tell } from './extension.ts';
import { attacks, forge, type Attack, type Forged } from './forging.ts';

const origin = 'https://outlook.office.com';
const account = 'alice@company.test';
const file = join(import.meta.dirname, '../sites/fixtures/outlook/2026-11-25-list.html');
const fixture = readFixture(file);
const html = readFileSync(file, 'utf8');
const state = JSON.stringify(fixture.state?.memory);
const honest = memory(revived(fixture.state?.memory ?? {}));

const asMallory = (text: string) => text.replaceAll(account, 'mallory@elsewhere.test');

/** Outlook's practice page, with a script of its own before anything else. */
async function visit(day: AtWork, script: string, body: string): Promise<Page> {
  const page = await day.launched.browser.newPage();
  await intercept(page, ({ url }) => ({
    status: 200,
    headers: {},
    contentType: 'text/html; charset=utf-8',
    body: url.startsWith(`${origin}/mail`)
      ? body.replace('<body>', () => `<body><script>${script}</script>`)
      : '',
  }));
  await page.goto(`${origin}/mail/inbox`);
  return page;
}

const forgedBy = (attack: Attack) => {
  const forged: Forged = JSON.parse(asMallory(JSON.stringify(honest)));
  const given = JSON.stringify(forged).replaceAll('<', '\\u003c');
  return `(${forge.toString()})(${JSON.stringify(attack)}, ${given})`;
};

/** How long the background takes to answer another page, ms. */
function answered(inside: Page): Promise<number> {
  return inside.evaluate(async () => {
    const { runtime } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const begun = performance.now();
    await runtime.sendMessage({ type: 'state', facts: [] });
    return performance.now() - begun;
  });
}

describe.each(families)('hostile pages at Outlook’s address in %s', (family) => {
  let day: AtWork;
  beforeAll(async () => {
    day = await goToWork(family);
    await tell(day.inside, { type: 'account', origin, site: 'outlook', account, on: true });
    await work(day.inside, 'chat');
  });
  afterAll(async () => {
    const logs = await day.complaints();
    await day.close();
    expect(logs).toEqual([]);
  });

  test.each(attacks)('one that forges: %s', async (attack) => {
    const body = asMallory(html);
    const page = await visit(day, forgedBy(attack), body);
    const looks = () => page.evaluate((): number => Reflect.get(globalThis, 'looks'));
    await until('it is looked at', async () => (await looks()) > 0);
    const times: number[] = [];
    for (let turn = 0; turn < 20; turn += 1) {
      times.push(await answered(day.inside));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(Math.max(...times)).toBeLessThan(1000);
    // A page beside it is read meanwhile, and nothing of the forged ones is there.
    const before = await dump(day.inside);
    addPost(day.workplace, 'office', { text: 'alice, are you there?', at: Date.now() - 60_000 });
    const chat = await day.launched.visit(chatHost, day.workplace);
    const { messages, sources } = await settled(
      day.inside,
      'the chat is read',
      (after) => after.messages.length > before.messages.length,
    );
    expect(messages.map(({ site }) => site)).toEqual(day.workplace.chats[0]?.posts.map(() => 'converse'));
    for (const { site, host } of sources)
      expect([`outlook ${origin}`, `converse ${new URL(chatHost).origin}`]).toContain(`${site} ${host}`);
    await Promise.all([page.close(), chat.close()]);
  });

  test('one that speaks to the extension is not heard', async () => {
    const message = { ...fixture.reading.messages[0], at: Date.now() - 60_000, site: 'outlook', account };
    const reading = { ...fixture.reading, messages: [message], site: 'outlook', account };
    const said = JSON.stringify({ type: 'reading', reading, links: {} }).replaceAll('<', '\\u003c');
    const page = await visit(day, `globalThis.said = ${said}`, '<!doctype html><html><body></body></html>');
    const to = new URL(day.launched.extensionUrl('')).host;
    const ways = await page.evaluate((id) => {
      const data: unknown = Reflect.get(globalThis, 'said');
      for (const target of [window, document, document.body]) {
        for (const name of ['message', 'reading', 'wxt:content-script-started'])
          target.dispatchEvent(new CustomEvent(name, { detail: data }));
      }
      window.postMessage(data, '*');
      return ['chrome', 'browser'].filter((name) => {
        const runtime: unknown = Reflect.get(Object(Reflect.get(globalThis, name)), 'runtime');
        const { sendMessage, connect } = Object(runtime) as Record<
          string,
          ((...said: unknown[]) => unknown) | undefined
        >;
        void sendMessage?.(id, data);
        return sendMessage ?? connect;
      });
    }, to);
    expect(ways).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const { messages } = await dump(day.inside);
    expect(messages.filter(({ site }) => site !== 'converse')).toEqual([]);
  });

  test('an honest one is read, with which all this was possible', async () => {
    const revive = `(_, v) => v && typeof v === 'object' && v.$map ? new Map(v.$map) : v`;
    await visit(
      day,
      `Object.assign(window, JSON.parse(${JSON.stringify(state).replaceAll('<', '\\u003c')}, ${revive}))`,
      html,
    );
    const { sources } = await settled(day.inside, 'its mails are read', ({ messages }) =>
      messages.some(({ site }) => site === 'outlook'),
    );
    expect(sources).toContainEqual(expect.objectContaining({ site: 'outlook', host: origin }));
  });
});
