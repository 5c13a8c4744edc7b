import type { Page } from 'puppeteer-core';
import type { Launched } from '../e2e/browser.ts';
import { settled, type Dump } from '../e2e/extension.ts';
import { gmailHost, threadsOf, tokenOf } from './gmail/mailbox.ts';
import { slackHost, team } from './slack/workspace.ts';
import { me } from './workplace.ts';
import type { Workplace } from './workplace.ts';

const storedOf = (site: string, { messages }: Dump) => messages.filter((one) => one.site === site);

/** Every thread of alice's Gmail in which there is news, unfolded. `known` is how many mails of each were read before. */
export async function lookAtGmail(
  launched: Launched,
  page: Page,
  workplace: Workplace,
  known: Map<string, number>,
): Promise<void> {
  const threads = threadsOf(workplace, me)
    .map((letters) => ({ thread: letters[0]!.thread, count: letters.length, subject: letters[0]!.subject }))
    .filter(({ thread, count }) => known.get(thread) !== count);
  if (threads.length === 0) return;
  const gmail = await launched.visit(gmailHost, workplace);
  for (const { thread, count, subject } of threads) {
    await gmail.evaluate((token) => location.assign(`#inbox/${token}`), tokenOf(thread));
    await gmail.waitForSelector(`[role="main"] h2[data-legacy-thread-id="${thread}"]`);
    for (const item of await gmail.$$('[role="main"] .kv')) await item.click();
    known.set(thread, count);
    const all = [...known.values()].reduce((sum, one) => sum + one, 0);
    // A line of the list shows a mail before it is opened, but not to whom it went.
    await settled(page, `"${subject}" is read`, (ledger) => {
      const read = storedOf('gmail', ledger).filter(({ addressed }) => addressed !== 'unknown');
      return read.length === all;
    });
  }
  await gmail.close();
}

/** Every conversation and thread of alice's Slack in which there is news, one after the other in one tab. */
export async function lookAtSlack(
  launched: Launched,
  page: Page,
  workplace: Workplace,
  known: Map<string, number>,
): Promise<void> {
  const places = workplace.slack.flatMap(({ id, lines }) => {
    const roots = new Set(lines.flatMap(({ thread }) => thread ?? []));
    return [null, ...roots].map((root) => ({
      path: root === null ? id : `${id}/thread/${id}-${root}`,
      count: lines.filter(({ thread }) => thread === root).length,
    }));
  });
  const news = places.filter(({ path, count }) => known.get(path) !== count);
  if (news.length === 0) return;
  const slack = await launched.visit(`${slackHost}client/${team}`, workplace);
  await slack.waitForSelector('[data-qa="message_pane"]');
  for (const { path, count } of news) {
    const [id, , thread] = path.split('/');
    const root = thread?.split('-')[1];
    await slack.evaluate((to) => Reflect.get(window, 'practice').open(to), path);
    await slack.waitForSelector(
      root
        ? `[data-qa="threads_flexpane"] [data-thread-ts="${root}"]`
        : `[data-qa="message_pane"] [data-msg-channel-id="${id}"]`,
    );
    known.set(path, count);
    const all = [...known.values()].reduce((sum, one) => sum + one, 0);
    await settled(page, `${path} is read`, (ledger) => storedOf('slack', ledger).length === all);
  }
  await slack.close();
}
