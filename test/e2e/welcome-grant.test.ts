import { expect, test } from 'vitest';
import { addLine, slackAccount, slackHost, team } from '../practice/slack/workspace.ts';
import { addPost, chatHost, newWorkplace } from '../practice/workplace.ts';
import { firstPage } from './agree.ts';
import { launch } from './browser.ts';
import { packageFor } from './build.ts';
import { dump, settled } from './extension.ts';
import { Keys } from './keys.ts';

/**
 * The build that users get, which may read nothing from the start, in Firefox, whose own preference says yes to its
 * permission prompts. In Chromium nobody but a person's keys can.
 */
test('in Firefox: by keyboard, the sites of the open tabs are found in one look, allowed, and read', async () => {
  const launched = await launch('firefox', { extension: await packageFor('firefox'), grants: true });
  try {
    const first = await firstPage(launched);
    const workplace = newWorkplace();
    addLine(workplace, 'C0GENERAL', { text: 'Good morning', at: Date.now() - 120_000 });
    addPost(workplace, 'boss@practice.example', { text: 'Are you there?', at: Date.now() - 120_000 });
    const slack = await launched.visit(`${slackHost}client/${team}/C0GENERAL`, workplace);
    await slack.waitForSelector('[data-qa="message_container"]');
    const chat = await launched.visit(chatHost, workplace);
    await chat.waitForSelector('.chat-msg');
    await first.bringToFront();
    await first.waitForSelector('main[data-step=consent]');
    const keys = new Keys(first);
    const held = () =>
      first.evaluate(() => Reflect.get(globalThis, 'browser').permissions.getAll() as Promise<object>);

    await keys.press('Enter');
    await first.waitForSelector('#look');
    expect(await first.$eval('.sites > :first-child', (row) => row.textContent)).not.toContain('Slack');
    expect(await first.$('#other')).toBeNull();

    await keys.reach('#look');
    await keys.press('Enter');
    await first.waitForSelector('#other');
    expect(await first.$eval('.sites > :first-child', (row) => row.textContent)).toContain('Slack');
    const offered = await first.$$eval('#other option', (all) => all.map((one) => one.textContent));
    expect(offered.slice(1)).toEqual(['chat.practice.example']);
    expect(await held()).toMatchObject({ origins: [], permissions: expect.not.arrayContaining(['tabs']) });

    await keys.reach('.sites > :first-child [role=switch]');
    await keys.press(' ');
    await first.waitForSelector('.accounts input');
    expect(await first.$eval('.accounts', (one) => one.textContent)).toContain(slackAccount);
    expect((await dump(first)).messages).toEqual([]);
    const chosen = keys.pressed;
    await keys.reach('.accounts input');
    await keys.press(' ');
    await settled(first, 'the post in Slack is read', ({ messages }) => messages.length === 1);
    expect(keys.pressed - chosen).toBeLessThanOrEqual(12);

    // The office's own chat, at an address that nobody knows beforehand.
    await keys.reach('#other');
    await keys.press('ArrowDown');
    await keys.reach('#allow-other');
    await keys.press('Enter');
    const office = '.sites > li:has([aria-label$="chat.practice.example"]) .accounts input';
    await first.waitForSelector(office);
    expect(await first.$(`${office}:checked`)).toBeNull();
  } finally {
    await launched.close();
  }
}, 240_000);
