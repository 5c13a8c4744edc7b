import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { addLetter, gmailAccounts, gmailHost, tokenOf } from '../practice/gmail/mailbox.ts';
import { addLine, instantOf, slackHost, team } from '../practice/slack/workspace.ts';
import { me } from '../practice/workplace.ts';
import { work } from './at-work.ts';
import type { AtWork } from './at-work.ts';
import { daysIn } from './days.ts';
import { dump, settled } from './extension.ts';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const out = ({ direction }: { direction: string }): boolean => direction === 'out';

/** Sends what is written, and waits until Gmail has given it its final id. Returns when that was. */
async function sendMail(gmail: Page): Promise<number> {
  await gmail.click('[role="main"] [jslog^="32601"]');
  await gmail.waitForSelector('[data-message-id^="#msg-a"]:not([data-legacy-message-id])');
  await gmail.waitForSelector('[data-message-id^="#msg-a"][data-legacy-message-id]');
  return Date.now();
}

describe.each(families)('Gmail and Slack at their own addresses in %s', (family) => {
  const days = daysIn(family);
  let day: AtWork;

  beforeEach(async () => {
    day = await days.next();
  });

  afterEach(async () => {
    const logs = await day.complaints();
    const seen = day.proxy.seen();
    expect(logs).toEqual([]);
    expect(seen).toEqual([]);
  });

  afterAll(() => days.close());

  test('a mail that is undone never counts; sent again it counts once, when it cannot be undone any more', async () => {
    await work(day.inside, 'gmail');
    const { thread } = addLetter(day.workplace, { subject: 'Budget', at: Date.now() - 600_000 });
    const gmail = await day.launched.visit(`${gmailHost}#inbox/${tokenOf(thread)}`, day.workplace);
    await settled(day.inside, 'the mail is an ask', ({ asks }) => asks.length === 1);

    await gmail.click('[role="main"] .ams');
    await gmail.waitForSelector('[role="main"] input[name="draft"]');
    await gmail.type('[role="main"] [contenteditable]', 'Looks good.');
    const sent = await sendMail(gmail);
    // Long enough for the observer to see the mail with its id.
    await wait(3000);
    await gmail.click('#link_undo');
    await gmail.waitForSelector('[role="main"] input[name="draft"]');
    expect(await gmail.$('[data-message-id^="#msg-a"]')).toBeNull();
    await wait(3000);
    const again = await sendMail(gmail);

    // By now the first one would count, had it not been undone; the second one can still be.
    await wait(again + 31_000 - Date.now());
    expect(Date.now()).toBeGreaterThan(sent + 37_000);
    expect((await dump(day.inside)).messages.filter(out)).toEqual([]);
    await settled(day.inside, 'the second one is the reply', ({ asks }) => asks[0]?.reply != null);
    await wait(2000);
    const { messages, asks } = await dump(day.inside);
    const final = day.workplace.letters.find(({ from }) => from === me);
    expect(messages.filter(out)).toMatchObject([{ at: final?.at, precision: 'ms', clock: 'server' }]);
    expect(asks).toMatchObject([{ reply: { how: 'direct', at: final?.at } }]);
  });

  test('a private account in a second tab is counted, never stored', async () => {
    await work(day.inside, 'gmail');
    const [, account = ''] = gmailAccounts;
    addLetter(day.workplace, { subject: 'Budget', at: Date.now() - 600_000 });
    const { thread } = addLetter(day.workplace, { account, subject: 'Dinner', at: Date.now() - 300_000 });
    await day.launched.visit(gmailHost, day.workplace);
    await settled(day.inside, 'the work mailbox is read', ({ messages }) => messages.length === 1);
    const other = gmailHost.replace('/u/0/', '/u/1/');
    const gmail = await day.launched.visit(other, day.workplace);
    await settled(day.inside, 'the other one is counted', ({ withheld }) =>
      withheld.some(({ reason, count }) => reason === 'other-account' && count === 1),
    );
    await gmail.evaluate((token) => location.assign(`#inbox/${token}`), tokenOf(thread));
    await gmail.waitForSelector('[role="main"] .a3s');
    // Nothing tells that something will not happen: the observer settles within a second.
    await wait(2000);
    expect((await dump(day.inside)).messages).toHaveLength(1);
  });

  test('rows of Slack that are drawn and dropped before the next frame are all recorded', async () => {
    await work(day.inside, 'slack');
    const from = ['U0BOSS', 'U0CAROL', 'U0DAVE', 'U0DAVE'];
    for (let index = 0; index < 80; index += 1)
      addLine(day.workplace, 'C0OFFICE', {
        at: Date.now() - (90 - index) * 60_000,
        from: from[index % from.length]!,
        text: index % 10 === 0 ? '<@U0ALICE> do you know?' : 'Hm',
      });
    const slack = await day.launched.visit(`${slackHost}client/${team}/C0OFFICE`, day.workplace);
    await slack.waitForSelector('[data-qa="message_container"]');
    const drawn = await slack.$$eval('[data-qa="message_container"]', (rows) => rows.length);
    expect(drawn).toBeLessThanOrEqual(16);
    await settled(day.inside, 'what is drawn is read', ({ messages }) => messages.length === drawn);
    await wait(2000);
    expect((await dump(day.inside)).messages).toHaveLength(drawn);
    await slack.evaluate(() => Reflect.get(window, 'practice').flick());
    expect(await slack.$$eval('[data-qa="message_container"]', (rows) => rows.length)).toBeLessThanOrEqual(
      16,
    );
    const { asks, sources } = await settled(
      day.inside,
      'every row is read',
      ({ messages }) => messages.length === 80,
    );
    expect(asks.reduce((sum, ask) => sum + ask.messages, 0)).toBe(8);
    expect(sources).toMatchObject([{ health: { state: 'ok' } }]);
  });

  test('a message of one’s own in Slack is recorded once, under the stamp that the server gave it', async () => {
    await work(day.inside, 'slack');
    addLine(day.workplace, 'C0OFFICE', {
      at: Date.now() - 60_000,
      from: 'U0CAROL',
      text: '<@U0ALICE> coffee?',
    });
    const slack = await day.launched.visit(`${slackHost}client/${team}/C0OFFICE`, day.workplace);
    await settled(day.inside, 'carol waits', ({ asks }) => asks.length === 1);
    await slack.type('[data-qa="message_input"] .ql-editor', '@carol gladly');
    await slack.keyboard.press('Enter');
    const optimistic = await slack.waitForSelector('[data-msg-ts]:has([data-message-sender="U0ALICE"])');
    const stamp = await optimistic?.evaluate((row) => row.getAttribute('data-msg-ts'));
    const { asks } = await settled(
      day.inside,
      'carol is answered',
      (ledger) => ledger.asks[0]?.reply != null,
    );
    await wait(2000);
    const line = day.workplace.slack[0]!.lines.at(-1)!;
    expect(line.ts).not.toBe(stamp);
    expect(asks[0]?.reply).toMatchObject({ how: 'names-asker', at: instantOf(line.ts), precision: 'ms' });
    expect((await dump(day.inside)).messages.filter(out)).toHaveLength(1);
  });
});
