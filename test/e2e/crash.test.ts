import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { addMail, addPost, chatHost, mailHost } from '../practice/workplace.ts';
import { goToWork, work } from './at-work.ts';
import type { AtWork } from './at-work.ts';
import { settled } from './extension.ts';

/** How often the background is ended, and the browser killed, while messages come in. */
const stops = 20;
const kills = 2;

describe.each(families)('a day of crashes in %s', (family) => {
  let day: AtWork;

  beforeEach(async () => {
    day = await goToWork(family);
  });

  afterEach(async () => {
    await day.close();
  });

  test('with the background ended 20 times, nothing is lost and nothing doubled', async () => {
    await work(day.inside, 'chat');
    addPost(day.workplace, 'office', { from: 'dave', at: Date.now() - 3_600_000 });
    const chat = await day.launched.visit(chatHost, day.workplace);
    await settled(day.inside, 'the history is read', ({ messages }) => messages.length === 1);
    const ids = new Set<string>();
    for (let stop = 0; stop < stops; stop++) {
      // Some while it is awake, some into its sleep, some into the very moment of its end.
      ids.add(await receive(chat, `alice: ${stop}`));
      const stopping = day.launched.stopBackground();
      ids.add(await receive(chat, `alice: ${stop} again`));
      await stopping;
    }
    const { messages, asks } = await settled(
      day.inside,
      'every message is stored',
      (ledger) => ledger.messages.length === ids.size + 1,
    );
    expect(messages).toHaveLength(2 * stops + 1);
    expect(new Set(messages.map(({ key }) => key)).size).toBe(messages.length);
    expect(asks).toHaveLength(1);
    expect(asks[0]?.messages).toBe(2 * stops);
  });

  test('with the browser killed twice, what was stored stays, and the rest comes with the page', async () => {
    await work(day.inside, 'mail');
    const { profile } = day.launched;
    for (let kill = 0; kill < kills; kill++) {
      addMail(day.workplace, { subject: `Before ${kill}` });
      await day.launched.visit(mailHost, day.workplace);
      const known = await settled(
        day.inside,
        'the mail is stored',
        ({ messages }) => messages.length === 2 * kill + 1,
      );
      addMail(day.workplace, { subject: `While ${kill}` });
      await day.launched.visit(mailHost, day.workplace).catch(() => null);
      await day.launched.kill();
      await day.proxy.close();
      const { workplace } = day;
      day = { ...(await goToWork(family, { profile })), workplace };
      const before = await settled(
        day.inside,
        'the ledger opens',
        ({ messages }) => messages.length >= known.messages.length,
      );
      const keys = before.messages.map(({ key }) => key);
      for (const { key } of known.messages) expect(keys).toContain(key);
      await day.launched.visit(mailHost, day.workplace);
      await settled(day.inside, 'both mails are stored', ({ messages }) => messages.length === 2 * kill + 2);
    }
  });
});

function receive(chat: Page, text: string): Promise<string> {
  return chat.evaluate(
    (words): string =>
      Reflect.get(window, 'practice').receive({ chat: 'office', from: 'carol', text: words }),
    text,
  );
}
