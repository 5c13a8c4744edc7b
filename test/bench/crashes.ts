import type { Page } from 'puppeteer-core';
import { goToWork, work } from '../e2e/at-work.ts';
import { dump, settled } from '../e2e/extension.ts';
import { addPost, chatHost, type Workplace } from '../practice/workplace.ts';
import { figure, type Figure } from './figure.ts';

const stops = 100;
const kills = 10;

/** Acknowledged messages lost and messages doubled while the background is ended 100 times, the browser killed 10. */
export async function crashes(): Promise<Figure[]> {
  let day = await goToWork('chromium');
  const { profile } = day.launched;
  const { workplace } = day;
  await work(day.inside, 'chat');
  addPost(workplace, 'office', { from: 'dave', at: Date.now() - 3_600_000 });
  let sent = 1;
  let lost = 0;
  let doubled = 0;
  for (let kill = 0; kill < kills; kill++) {
    const chat = await day.launched.visit(chatHost, workplace);
    await chat.waitForSelector('.chat-msg');
    for (let stop = 0; stop < stops / kills; stop++) {
      await receive(chat, workplace, `alice: ${kill} ${stop}`);
      const stopping = day.launched.stopBackground();
      await receive(chat, workplace, `alice: ${kill} ${stop} again`);
      await stopping;
      sent += 2;
    }
    const known = await settled(day.inside, 'all are stored', ({ messages }) => messages.length >= sent);
    doubled += known.messages.length - sent;
    await receive(chat, workplace, `alice: ${kill} last words`);
    sent += 1;
    await day.launched.kill();
    await day.proxy.close();
    day = { ...(await goToWork('chromium', { profile })), workplace };
    const { messages } = await dump(day.inside);
    const keys = new Set(messages.map(({ key }) => key));
    lost += known.messages.filter(({ key }) => !keys.has(key)).length;
  }
  const chat = await day.launched.visit(chatHost, workplace);
  await chat.waitForSelector('.chat-msg');
  const { messages } = await settled(
    day.inside,
    'all are stored in the end',
    (now) => now.messages.length >= sent,
  );
  doubled += messages.length - sent;
  await day.close();
  const what = `of ${sent} messages, ${stops} ends of the background, ${kills} of the browser`;
  return [figure(`crash-lost (${what})`, lost, 'messages'), figure('crash-doubled', doubled, 'messages')];
}

/** A post as the server knows it, shown live: when the page dies before it was stored, the archive still has it. */
function receive(chat: Page, workplace: Workplace, text: string): Promise<string> {
  const { id, at, from } = addPost(workplace, 'office', { from: 'carol', text });
  return chat.evaluate((post): string => Reflect.get(window, 'practice').receive(post), {
    chat: 'office',
    id,
    at,
    from,
    text,
  });
}
