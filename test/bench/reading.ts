import type { Launched } from '../e2e/browser.ts';
import { addPost, chatHost, newWorkplace } from '../practice/workplace.ts';
import { figure, type Figure } from './figure.ts';
import { load, measure } from './in-page.ts';

const posts = 200;

/** One reading of a room of 200 messages on the page's own thread, against serialising the same page. */
export async function reading(launched: Launched): Promise<Figure[]> {
  const workplace = newWorkplace();
  for (let post = 0; post < posts; post++) {
    const from = ['boss', 'carol', 'dave', 'alice'][post % 4] ?? 'boss';
    addPost(workplace, 'office', { from, text: `alice: ${post}`, at: Date.now() - (posts - post) * 60_000 });
  }
  const page = await launched.visit(chatHost, workplace);
  await page.waitForSelector('converse-muc .chat-msg');
  await load(page);
  const { ours, bare, messages, again } = await measure(page, 'readPage');
  await page.close();
  if (messages !== posts) throw new Error(`The reading has ${messages} messages, the page ${posts}.`);
  if (again !== 0) throw new Error(`An unchanged page would hand over ${again} messages again.`);
  return [figure('read-page', ours, 'ms', 'outerHTML of the same page', bare)];
}
