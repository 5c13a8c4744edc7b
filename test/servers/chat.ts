import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { room } from './xmpp.ts';

/** How long alice looks at what she opened. */
const glance = 600;

/** Alice's hands in Converse: only what a person can do with a mouse and a keyboard. */
export interface Chat {
  page: Page;
  /** Brings the room to the front and says something in it. */
  sayInRoom(text: string): Promise<void>;
  /** Brings the private chat with a colleague to the front and says something there. */
  sayTo(jid: string, text: string): Promise<void>;
  openRoom(): Promise<void>;
  openDirect(jid: string): Promise<void>;
  /** Loads the page anew and signs in again: all that is shown then comes from the archives. */
  reload(): Promise<void>;
  /** Opens the notices (headlines) of a bot. */
  openNotices(jid: string): Promise<void>;
}

const roomBox = `converse-muc[jid="${room}"] textarea.chat-textarea`;

/** Signs alice in and waits until she is in the room. */
async function signIn(page: Page): Promise<void> {
  await page.waitForSelector('input[name=jid]', { visible: true });
  await page.type('input[name=jid]', 'alice');
  await page.type('input[name=password]', 'pw');
  await page.keyboard.press('Enter');
  await page.waitForSelector(roomBox, { visible: true });
}

/** Opens Converse in a new tab and signs alice in. */
export async function openChat(browser: Browser, url: string): Promise<Chat> {
  const page = await browser.newPage();
  await page.goto(url);
  await signIn(page);

  /** Types into a chat's box and waits until the page shows the message. */
  const type = async (box: string, text: string): Promise<void> => {
    await page.waitForSelector(box, { visible: true });
    await page.click(box);
    await page.keyboard.type(text);
    // An @name opens a list of completions, in which Enter would pick instead of send.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value === '',
      {},
      box,
    );
  };
  const boxOf = (jid: string): string => `converse-chat[jid="${jid}"] textarea.chat-textarea`;

  const openRoom = async (): Promise<void> => {
    await page.bringToFront();
    await page.click(`a.open-room[data-room-jid="${room}"]`);
    await page.waitForSelector(roomBox, { visible: true });
    await sleep(glance);
  };
  const openDirect = async (jid: string): Promise<void> => {
    await page.bringToFront();
    await page.waitForSelector(`a.open-chat[data-jid="${jid}"]`, { visible: true });
    await page.click(`a.open-chat[data-jid="${jid}"]`);
    await page.waitForSelector(boxOf(jid), { visible: true });
    await sleep(glance);
  };
  return {
    page,
    openRoom,
    openDirect,
    sayInRoom: async (text) => {
      await openRoom();
      await type(roomBox, text);
    },
    sayTo: async (jid, text) => {
      await openDirect(jid);
      await type(boxOf(jid), text);
    },
    reload: async () => {
      await page.bringToFront();
      await page.reload();
      await signIn(page);
    },
    openNotices: async (jid) => {
      await page.bringToFront();
      const notices = `a.open-headline[data-headline-jid="${jid}"]`;
      await page.waitForSelector(notices, { visible: true });
      await page.click(notices);
      await page.waitForSelector('.chat-msg.headline', { visible: true });
      await sleep(glance);
    },
  };
}
