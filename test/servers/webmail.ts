import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { until } from './process.ts';

/** How long alice looks at what she opened. */
const glance = 400;

/** Alice's hands in Roundcube: only what a person can do with a mouse and a keyboard. */
export interface Webmail {
  page: Page;
  /** Asks the server for new mail. */
  refresh(): Promise<void>;
  /** Selects a mail in the list; it opens in the frame beside the list. Hands over the frame. */
  open(subject: string): Promise<Frame>;
  /** Answers the selected mail. */
  reply(text: string, options?: { all?: boolean }): Promise<void>;
  /** Starts a mail of her own. */
  write(to: string, subject: string, text: string): Promise<void>;
  /** Changes to a folder by its class: `inbox`, `sent`. */
  folder(name: 'inbox' | 'sent'): Promise<void>;
}

/** The row of a subject: the newest one, should there be several. */
async function rowOf(page: Page, subject: string): Promise<ElementHandle> {
  return until(`a row with the subject "${subject}"`, async () => {
    const rows = await page.$$('#messagelist tbody tr.message');
    for (const row of rows) {
      const shown = await row.$eval('span.subject a > span', (span) => span.textContent).catch(() => null);
      if (shown === subject) return row;
    }
    return null;
  });
}

/** Waits for the list. Its rows come by script, so with them the buttons work, too; the day's inbox is never empty. */
async function listed(page: Page): Promise<void> {
  await page.waitForSelector('#messagelist tbody tr.message');
  await page.waitForFunction(() => document.readyState === 'complete');
}

/** Presses Send and waits until Roundcube is back at the list, as it is only after the server took the mail. */
async function send(page: Page): Promise<void> {
  await Promise.all([
    page.waitForFunction(() => document.body?.classList.contains('action-none'), { timeout: 20_000 }),
    page.click('#compose-content button.send, .formbuttons button.send, button.send'),
  ]);
  await listed(page);
}

/** Waits for the form, and for the script that makes its buttons work. */
async function composing(page: Page): Promise<void> {
  await page.waitForFunction(() => document.body?.classList.contains('action-compose'), { timeout: 20_000 });
  await page.waitForSelector('#composebody');
  await page.waitForFunction(() => document.readyState === 'complete');
}

/** Opens Roundcube in a new tab and signs alice in. */
export async function openWebmail(browser: Browser, url: string): Promise<Webmail> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.type('#rcmloginuser', 'alice');
  await page.type('#rcmloginpwd', 'pw');
  await page.click('#rcmloginsubmit');
  await listed(page);

  const refresh = async (): Promise<void> => {
    await page.bringToFront();
    const answered = page.waitForResponse((response) => response.url().includes('_action=check-recent'));
    await page.click('#toolbar-list-menu a.refresh, a.refresh');
    await answered;
    await sleep(glance);
  };

  const hands: Webmail = {
    page,
    refresh,
    open: async (subject) => {
      await page.bringToFront();
      const row = await rowOf(page, subject);
      await row.click();
      const frame = await until(`the mail "${subject}" opens`, async () => {
        const found = page.frames().find((candidate) => candidate.url().includes('_action=preview'));
        const title = await found
          ?.$eval('#message-header h2.subject', (h2) => h2.textContent)
          .catch(() => '');
        return title?.includes(subject) ? found : null;
      });
      await sleep(glance);
      return frame;
    },
    reply: async (text, { all = false } = {}) => {
      await page.bringToFront();
      await page.click(all ? '#toolbar-menu a.reply-all' : '#toolbar-menu a.reply');
      await composing(page);
      await page.focus('#composebody');
      await page.keyboard.type(text);
      await send(page);
    },
    write: async (to, subject, text) => {
      await page.bringToFront();
      await page.click('a.compose');
      await composing(page);
      // A comma ends the recipient; Roundcube then makes a chip of it.
      await page.type('#compose_to input, ul.recipient-input input', `${to},`);
      await page.type('input[name=_subject]', subject);
      await page.focus('#composebody');
      await page.keyboard.type(text);
      await send(page);
    },
    folder: async (name) => {
      await page.bringToFront();
      await page.click(`#mailboxlist li.mailbox.${name} > a`);
      await page.waitForSelector(`#mailboxlist li.mailbox.${name}.selected`);
      await page.waitForSelector('#messagelist tbody tr.message');
      await sleep(glance);
    },
  };
  // The first check after a sign-in only sets a baseline and misses what came in between.
  await refresh();
  return hands;
}

/** Opens an address in a tab of its own and says the subject of the mail that is shown there; null where none is. */
export async function subjectAt(browser: Browser, address: string): Promise<string | null> {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    return await page.evaluate(
      () => document.querySelector('#message-header h2.subject')?.textContent ?? null,
    );
  } finally {
    await page.close();
  }
}
