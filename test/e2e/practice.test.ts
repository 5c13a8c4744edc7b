import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { addLetter, gmailHost, tokenOf } from '../practice/gmail/mailbox.ts';
import { addLine, slackHost, team } from '../practice/slack/workspace.ts';
import { addMail, addPost, chatHost, mailHost, mailsIn, newWorkplace } from '../practice/workplace.ts';
import { launch } from './browser.ts';
import type { Launched } from './browser.ts';
import { startProxy } from './proxy.ts';
import type { Proxy } from './proxy.ts';
import { removeSample, writeSample } from './sample.ts';

const row = '#messagelist tr.message';

function texts(page: Page, selector: string): Promise<(string | null)[]> {
  return page.$$eval(selector, (found) => found.map(({ textContent }) => textContent));
}

/** Does what leads to another page, and waits until it has come. */
async function leave(page: Page, selector: string, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForNavigation(), act()]);
  await page.waitForSelector(selector);
}

describe.each(families)('the practice workplace in %s', (family) => {
  let proxy: Proxy;
  let launched: Launched;
  let extension: string;

  beforeAll(async () => {
    proxy = await startProxy();
    extension = writeSample(family, { background: '', page: '' });
    launched = await launch(family, { extension, proxy: proxy.port });
  });

  afterAll(async () => {
    await launched.close();
    await proxy.close();
    removeSample(extension);
  });

  test('a mail is read in the preview, answered, and lies in Sent', async () => {
    const now = Date.UTC(2026, 10, 23, 9, 0, 30);
    const workplace = newWorkplace({ now: () => now });
    addMail(workplace, {
      subject: 'Budget',
      date: Date.UTC(2026, 10, 20, 13, 5),
      cc: ['carol@practice.example'],
    });
    const page = await launched.visit(mailHost, workplace);
    await page.waitForSelector(row);
    expect(await texts(page, `${row} span.date`)).toEqual(['Fri 14:05']);
    await page.click(`${row} td.subject`);
    const frame = await page.waitForFrame((one) => one.url().includes('_action=preview'));
    await frame.waitForSelector('#message-header td.header.from');
    await frame.click('a.headers-all');
    const headers = await page.waitForFrame((one) => one.url().includes('_action=headers'));
    await headers.waitForSelector('.frame-content font.bold');
    expect(await headers.$eval('.frame-content', (one) => one.textContent)).toContain(
      'Date: Fri, 20 Nov 2026 14:05:00 +0100',
    );
    expect(await page.$eval('#messagecontframe', (one) => one.getAttribute('src'))).toContain('watermark');
    await leave(page, '#composebody', () => page.click('#toolbar-menu a.reply'));
    expect(page.url()).toMatch(/_action=compose&_id=c/u);
    await leave(page, row, () => page.click('button.send'));
    await page.waitForSelector(`${row} .msgicon.replied`);
    expect(mailsIn(workplace, 'Sent')).toMatchObject([
      { subject: 'Re: Budget', to: ['boss@practice.example'], cc: [], date: now },
    ]);
    await page.click('#mailboxlist li.sent a');
    await page.waitForFunction(
      () => document.querySelector('span.rcmContactAddress')?.textContent === 'Boss',
    );
    expect(await texts(page, `${row} span.subject a`)).toEqual(['Re: Budget']);
    expect(await texts(page, `${row} span.date`)).toEqual(['Today 10:00']);
  });

  test('a draft stays on its page, a refused send as well, and new mail comes on refresh', async () => {
    const workplace = newWorkplace({ language: 'de' });
    addMail(workplace);
    const page = await launched.visit(`${mailHost}?_task=mail&_mbox=INBOX&_uid=1&_action=show`, workplace);
    await leave(page, '#composebody', () => page.click('a.reply-all'));
    await page.click('a.save.draft');
    await page.waitForSelector('#messagestack .confirmation');
    workplace.refuses = true;
    await page.click('button.send');
    await page.waitForSelector('#messagestack .error');
    expect(mailsIn(workplace, 'Drafts')).toHaveLength(1);
    expect(mailsIn(workplace, 'Sent')).toHaveLength(0);
    await page.goto(mailHost);
    await page.waitForSelector(row);
    addMail(workplace, { subject: 'News' });
    await page.click('a.refresh');
    await page.waitForFunction(() => document.querySelectorAll('#messagelist tr.message').length === 2);
    expect(await texts(page, `${row} span.subject a`)).toEqual(['News', 'A question']);
    expect((await texts(page, `${row} span.date`))[0]).toMatch(/^Heute/u);
  });

  test('someone signed out sees the sign-in', async () => {
    const workplace = newWorkplace({ signedIn: false });
    const page = await launched.visit(mailHost, workplace);
    await page.waitForSelector('body.task-login #rcmloginuser');
    await page.type('#rcmloginuser', 'alice');
    await page.type('#rcmloginpwd', 'pw');
    await leave(page, '#mailboxlist', () => page.click('#rcmloginsubmit'));
    workplace.signedIn = false;
    await page.goto(chatHost);
    await page.waitForSelector('converse-login-form');
  });

  test('chat: posts arrive, mention, are answered, and come back as history', async () => {
    const workplace = newWorkplace();
    addPost(workplace, 'office', { at: Date.now() - 3_600_000 });
    const page = await launched.visit(chatHost, workplace);
    await page.waitForSelector('converse-muc .chat-msg.delayed');
    const id = await page.evaluate((): string =>
      Reflect.get(window, 'practice').receive({ chat: 'office', from: 'carol', text: 'alice: ready?' }),
    );
    await page.waitForSelector(`.chat-msg.mentioned:not(.delayed)[data-msgid="${id}"]`);
    await page.type('converse-muc textarea.chat-textarea', '@carol yes');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.chat-msg .chat-msg__content--me .mention[data-uri$="/carol"]');
    await page.evaluate(() => {
      Reflect.get(window, 'practice').receive({
        chat: 'boss@practice.example',
        from: 'boss',
        text: 'Call me',
      });
    });
    await page.waitForSelector('a.open-chat.unread-msgs[data-jid="boss@practice.example"] .msgs-indicator');
    await page.click('a.open-chat[data-jid="boss@practice.example"]');
    await page.waitForSelector('converse-chat[jid="boss@practice.example"] .chat-msg__content--them');
    await expect.poll(() => workplace.chats.flatMap(({ posts }) => posts).length).toBe(4);
    await page.reload();
    await page.waitForSelector(`.chat-msg.delayed.mentioned[data-msgid="${id}"]`);
    expect(await page.$$eval('.chat-msg', (rows) => rows.length)).toBe(3);
  });

  test('Gmail: a thread is opened, unfolded, answered, undone, sent again, and lies in Sent', async () => {
    const workplace = newWorkplace();
    const { thread } = addLetter(workplace, { subject: 'Budget', at: Date.now() - 7_200_000, unread: false });
    addLetter(workplace, { thread, from: 'carol@practice.example', at: Date.now() - 3_600_000 });
    const page = await launched.visit(gmailHost, workplace);
    await page.waitForSelector('[role="main"] tr.zA');
    await page.click('[role="main"] tr.zA .bog');
    await page.waitForSelector('[role="main"] .kv');
    expect(page.url()).toBe(`${gmailHost}#inbox/${tokenOf(thread)}`);
    await page.click('[role="main"] .kv');
    await page.waitForFunction(() => document.querySelectorAll('[role="main"] .adn').length === 2);
    await page.click('[role="main"] .ams');
    await page.waitForSelector('[role="main"] input[name="draft"]');
    await page.type('[role="main"] [contenteditable]', 'Yes');
    await page.click('[role="main"] .aoO');
    await page.waitForSelector('.adn[data-message-id^="#msg-a"]:not([data-legacy-message-id])');
    await page.click('#link_undo');
    await page.waitForSelector('[role="main"] input[name="draft"]');
    expect(workplace.letters).toHaveLength(2);
    expect(await texts(page, '[role="main"] [contenteditable]')).toEqual(['Yes']);
    await page.click('[role="main"] .aoO');
    await page.waitForSelector('.adn[data-message-id^="#msg-a"][data-legacy-message-id]');
    const id = await page.$eval('.adn[data-message-id^="#msg-a"]', (one) =>
      one.getAttribute('data-legacy-message-id'),
    );
    expect(workplace.letters.at(-1)).toMatchObject({ id, text: 'Yes', to: ['carol@practice.example'] });
    await page.click('a[href="#sent"]');
    await page.waitForSelector('[role="main"] tr.zA [email="carol@practice.example"]');
    // The view that was left is still there, hidden, and is no main view any more.
    expect(await page.$$eval('[role="main"]', (views) => views.length)).toBe(1);
    expect(await page.$$eval('h2[data-legacy-thread-id]', (titles) => titles.length)).toBe(1);
  });

  test('Slack: a list that draws and drops its rows, a thread beside it, and what is posted', async () => {
    const workplace = newWorkplace();
    const start = Date.now() - 86_400_000;
    const [root] = Array.from({ length: 60 }, (_, index) =>
      addLine(workplace, 'C0OFFICE', { at: start + index * 600_000, text: `Line ${index}` }),
    );
    addLine(workplace, 'C0OFFICE', { from: 'U0CAROL', thread: root!.ts });
    const page = await launched.visit(`${slackHost}client/${team}/C0OFFICE`, workplace);
    const rows = '.p-message_pane [data-qa="message_container"]';
    await page.waitForSelector(rows);
    const shown = async () => (await texts(page, `${rows} .p-rich_text_section`)).join();
    expect(await shown()).toContain('Line 59');
    expect(await shown()).not.toContain('Line 0,');
    await page.$eval('.c-virtual_list', (list) => list.scrollTo(0, 0));
    await page.waitForSelector(`[data-msg-ts="${root!.ts}"]`);
    expect(await shown()).not.toContain('Line 59');
    expect(await page.$$eval(rows, (all) => all.length)).toBeLessThanOrEqual(16);
    await page.click('[data-qa="reply_bar"]');
    await page.waitForSelector(`[data-qa="threads_flexpane"] [data-thread-ts="${root!.ts}"]`);
    await page.type('[data-qa="threads_flexpane"] .ql-editor', '@boss yes');
    await page.keyboard.press('Enter');
    const own = '[data-qa="threads_flexpane"] [data-msg-ts]:has([data-message-sender="U0ALICE"])';
    const optimistic = await page.waitForSelector(own);
    const stamp = await optimistic?.evaluate((one) => one.getAttribute('data-msg-ts'));
    await expect.poll(() => workplace.slack[0]?.lines.length).toBe(62);
    const line = workplace.slack[0]!.lines.at(-1)!;
    expect(line).toMatchObject({ text: '<@U0BOSS> yes', thread: root!.ts });
    expect(line.ts).not.toBe(stamp);
    await page.waitForSelector(`[data-qa="threads_flexpane"] [data-msg-ts="${line.ts}"]`);
    expect(await page.$$eval(own, (all) => all.length)).toBe(1);
  });

  test('all of that without a request through the proxy', () => {
    expect(proxy.seen()).toEqual([]);
  });
});
