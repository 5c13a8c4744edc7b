import { expect, test } from 'vitest';
import { addLine, slackAccount, slackHost, team } from '../practice/slack/workspace.ts';
import { newWorkplace } from '../practice/workplace.ts';
import { agree } from './agree.ts';
import { launch } from './browser.ts';
import { packageFor } from './build.ts';
import { dump, settled } from './extension.ts';

/**
 * The build that users get, in Firefox, whose own preference says yes to the permission prompt. In Chromium nobody but
 * a person's keys can: test/servers does that.
 */
test('in Firefox: a site is allowed by its switch, read, and its permission taken back', async () => {
  const launched = await launch('firefox', { extension: await packageFor('firefox'), grants: true });
  try {
    await agree(launched);
    const workplace = newWorkplace();
    addLine(workplace, 'C0GENERAL', { text: 'Good morning', at: Date.now() - 120_000 });
    const slack = await launched.visit(`${slackHost}client/${team}/C0GENERAL`, workplace);
    await slack.waitForSelector('[data-qa="message_container"]');
    const page = await launched.open('options.html', '#ready');
    const row = (part: string) => `.sites > li:has([aria-label="Allow reading Slack"]) ${part}`;
    await page.waitForSelector(row('.status'));
    const status = () => page.$eval(row('.status'), (one) => one.textContent);
    expect(await status()).toBe('Not allowed. Nothing here is read.');
    expect(await page.$(row('.accounts'))).toBeNull();

    await page.click(row('[role=switch]'));
    await page.waitForSelector(row('.accounts input'));
    expect(await page.$eval(row('.accounts'), (one) => one.textContent)).toContain(slackAccount);
    expect(await dump(page)).toMatchObject({ messages: [], sources: [] });

    await page.click(row('.accounts input'));
    await settled(page, 'the post is read', ({ messages }) => messages.length === 1);

    await page.click(row('[role=switch]'));
    await page.waitForFunction(
      (at) => document.querySelector(at)?.textContent?.startsWith('Not read: the permission was taken back'),
      {},
      row('.status'),
    );
    addLine(workplace, 'C0GENERAL', { text: 'Too late', at: Date.now() - 61_000 });
    await slack.reload();
    await slack.waitForSelector('[data-qa="message_container"]');
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect((await dump(page)).messages).toHaveLength(1);
  } finally {
    await launched.close();
  }
});
