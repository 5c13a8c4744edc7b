import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { addMail, addPost, chatHost, mailHost } from '../practice/workplace.ts';
import { work } from './at-work.ts';
import type { AtWork } from './at-work.ts';
import { daysIn } from './days.ts';
import { settled, tell } from './extension.ts';

const row = '#messagelist tr.message';

describe.each(families)('a day with the extension in %s', (family) => {
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

  test('one click on a recognised site starts reading without a reload, and another stops it', async () => {
    addPost(day.workplace, 'boss@practice.example', { text: 'Are you there?', at: Date.now() - 120_000 });
    const chat = await day.launched.visit(chatHost, day.workplace);
    await chat.waitForSelector('.chat-msg');
    const loaded = await chat.evaluate(() => performance.timeOrigin);
    const popup = await day.popupOn(chat);
    await popup.waitForSelector('[name=read]');
    const said = await popup.$eval('#recognised', (one) => one.textContent);
    expect(said).toContain('Converse alice@practice.example');
    await popup.click('[name=read]');
    await popup.waitForSelector('[name=stop]');
    await settled(day.inside, 'the question is an ask', ({ asks }) => asks.length === 1);
    expect(await chat.evaluate(() => performance.timeOrigin)).toBe(loaded);
    await popup.click('[name=stop]');
    await popup.waitForSelector('[name=read]');
    await chat.evaluate(() =>
      Reflect.get(window, 'practice').receive({
        chat: 'boss@practice.example',
        from: 'boss',
        text: 'Hello?',
      }),
    );
    // Nothing tells that something will not happen: the observer settles within a second.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await settled(day.inside, 'nothing more is read', ({ messages }) => messages.length === 1);
  });

  test('a page that no reader knows, and one that is signed out, are called so', async () => {
    const strange = await day.launched.visit(`${mailHost}skins/elastic/watermark.html`, day.workplace);
    const popup = await day.popupOn(strange);
    await popup.waitForFunction(() =>
      document.querySelector('#recognised')?.textContent?.startsWith('This tab is no mailbox'),
    );
    day.workplace.signedIn = false;
    const mail = await day.launched.visit(mailHost, day.workplace);
    await mail.waitForSelector('#rcmloginuser');
    const other = await day.popupOn(mail);
    await other.waitForFunction(() =>
      document.querySelector('#recognised')?.textContent?.includes('signed out'),
    );
  });

  test('WFH mode shows at once, in the popup and in the toolbar, and survives', async () => {
    const toolbar = () =>
      day.inside.evaluate((): Promise<string> => {
        const { action } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        return action.getTitle({});
      });
    const popup = await day.launched.open('popup.html', '#ready #wfh[aria-checked=false]');
    await popup.click('#wfh');
    await popup.waitForSelector('#wfh[aria-checked=true]');
    expect(await popup.$eval('#place', (one) => one.textContent)).toContain('Working from home');
    await expect.poll(toolbar).toBe('Reachable: working from home');
    await day.launched.stopBackground();
    const again = await day.launched.open('popup.html', '#ready #wfh[aria-checked=true]');
    await again.click('#wfh');
    await again.waitForSelector('#wfh[aria-checked=false]');
    await expect.poll(toolbar).toBe('Reachable: in the office');
  });

  test('a mail answered in the webmail: the send and its row in Sent are one message', async () => {
    await work(day.inside, 'mail');
    addMail(day.workplace, { subject: 'Budget', date: Date.now() - 600_000 });
    const mail = await day.launched.visit(
      `${mailHost}?_task=mail&_mbox=INBOX&_uid=1&_action=show`,
      day.workplace,
    );
    await settled(day.inside, 'the mail is an ask', ({ asks }) => asks.length === 1);
    await Promise.all([mail.waitForNavigation(), mail.click('a.reply')]);
    await mail.waitForSelector('#composebody');
    // The observer needs its orders before it may see the click.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const clicked = Date.now();
    await Promise.all([mail.waitForNavigation(), mail.click('button.send')]);
    await mail.waitForSelector(row);
    const sent = await settled(day.inside, 'the send is the reply', ({ asks }) => asks[0]?.reply != null);
    const [reply] = sent.messages.filter(({ direction }) => direction === 'out');
    expect(reply).toMatchObject({ precision: 's', clock: 'device' });
    expect(Math.abs((reply?.at ?? 0) - clicked)).toBeLessThan(2000);
    await mail.goto(`${mailHost}?_task=mail&_mbox=Sent`);
    await mail.waitForSelector(row);
    const both = await settled(day.inside, 'the row in Sent is that message', ({ messages }) =>
      messages.some(({ direction, clock }) => direction === 'out' && clock === 'sender'),
    );
    expect(both.messages.filter(({ direction }) => direction === 'out')).toHaveLength(1);
    expect(both.asks).toHaveLength(1);
    expect(both.asks[0]?.reply).toMatchObject({ how: 'linked' });
  });

  test('a saved draft and a refused send are no reply', async () => {
    await work(day.inside, 'mail');
    addMail(day.workplace, { date: Date.now() - 600_000 });
    const mail = await day.launched.visit(
      `${mailHost}?_task=mail&_mbox=INBOX&_uid=1&_action=show`,
      day.workplace,
    );
    await settled(day.inside, 'the mail is an ask', ({ asks }) => asks.length === 1);
    await Promise.all([mail.waitForNavigation(), mail.click('a.reply')]);
    await mail.waitForSelector('#composebody');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await mail.click('a.save.draft');
    await mail.waitForSelector('#messagestack .confirmation');
    day.workplace.refuses = true;
    await mail.click('button.send');
    await mail.waitForSelector('#messagestack .error');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const { messages } = await settled(day.inside, 'still one message', ({ asks }) => asks.length === 1);
    expect(messages.filter(({ direction }) => direction === 'out')).toEqual([]);
  });

  test('a mention in a room, answered live, with the times of the page', async () => {
    await work(day.inside, 'chat');
    addPost(day.workplace, 'office', { from: 'dave', text: 'Good morning', at: Date.now() - 3_600_000 });
    const chat = await day.launched.visit(chatHost, day.workplace);
    await settled(day.inside, 'the history is read', ({ messages }) => messages.length === 1);
    await chat.evaluate(() => {
      Reflect.get(window, 'practice').receive({ chat: 'office', from: 'carol', text: 'alice: ready?' });
    });
    await settled(day.inside, 'carol waits', ({ asks }) => asks.length === 1 && asks[0]?.reply === null);
    const popup = await day.launched.open('popup.html', '#waiting li');
    expect(await popup.$eval('#waiting li', (one) => one.textContent)).toContain('Converse');
    await chat.bringToFront();
    await chat.type('converse-muc textarea.chat-textarea', '@carol yes');
    await chat.keyboard.press('Enter');
    const { asks, messages } = await settled(
      day.inside,
      'carol is answered',
      (now) => now.asks[0]?.reply != null,
    );
    expect(asks[0]?.reply).toMatchObject({ how: 'names-asker', precision: 'ms', clock: 'device' });
    expect(messages).toHaveLength(3);
    await popup.waitForFunction(() => document.querySelector('#waiting') === null);
  });

  test('two tabs of one mailbox make one message', async () => {
    await work(day.inside, 'mail');
    addMail(day.workplace, { subject: 'One' });
    addMail(day.workplace, { subject: 'Two' });
    await day.launched.visit(mailHost, day.workplace);
    await day.launched.visit(mailHost, day.workplace);
    await settled(day.inside, 'both mails are read', ({ messages }) => messages.length === 2);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await settled(day.inside, 'and stay two', ({ messages }) => messages.length === 2);
  });

  test('a private account on the same host is counted, never stored', async () => {
    const origin = new URL(chatHost).origin;
    await tell(day.inside, {
      type: 'account',
      origin,
      site: 'converse',
      account: 'work@practice.example',
      on: true,
    });
    addPost(day.workplace, 'boss@practice.example', { text: 'private', at: Date.now() - 60_000 });
    await day.launched.visit(chatHost, day.workplace);
    const { messages, withheld } = await settled(
      day.inside,
      'it is counted',
      (now) => now.withheld.length > 0,
    );
    expect(messages).toEqual([]);
    expect(withheld).toMatchObject([{ reason: 'other-account', count: 1 }]);
  });

  test('“no reply needed” takes an ask off the list, and undo brings it back', async () => {
    await work(day.inside, 'chat');
    addPost(day.workplace, 'boss@practice.example', { text: 'fyi', at: Date.now() - 60_000 });
    await day.launched.visit(chatHost, day.workplace);
    const popup = await day.launched.open('popup.html', '#waiting li');
    await popup.click('#waiting li .dots');
    await popup.waitForSelector('#waiting li .marks button');
    await popup.click('#waiting li .marks button');
    await popup.waitForFunction(() => document.querySelector('#waiting') === null);
    await popup.waitForSelector('.marked button');
    await popup.click('.marked button');
    await popup.waitForSelector('#waiting li');
  });
});
