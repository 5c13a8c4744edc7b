import type { Page } from 'puppeteer-core';
import { firstPage } from '../../test/e2e/agree.ts';
import { launch } from '../../test/e2e/browser.ts';
import { extensionFor } from '../../test/e2e/build.ts';
import { speak } from '../../test/e2e/speak.ts';
import { zone } from '../../test/practice/week.ts';
import { addPost, chatHost, newWorkplace } from '../../test/practice/workplace.ts';
import type { LanguageTag } from '../words/tags.ts';
import { shoot } from './screenshots.ts';

/** The first minute, step by step, in a browser of its own: in any other its user has agreed long ago. */
export async function shootWelcome(language: LanguageTag): Promise<void> {
  const launched = await launch('chromium', { extension: await extensionFor('chromium'), zone });
  try {
    const page = await firstPage(launched);
    await speak(page, language);
    const workplace = newWorkplace();
    addPost(workplace, 'boss@practice.example', { text: 'Are you there?', at: Date.now() - 120_000 });
    const chat = await launched.visit(chatHost, workplace);
    await chat.waitForSelector('.chat-msg');
    await page.bringToFront();
    await look(page, 'consent');
    await page.click('#agree');
    await page.waitForSelector('.accounts input');
    await look(page, 'sites');
    await page.click('.accounts input');
    await page.waitForSelector('.accounts input:checked');
    await page.click('#sites [type=submit]');
    await look(page, 'week');
    await page.click('#week [type=submit]');
    await page.waitForSelector('#name');
    await page.type('#name', 'Alice');
    await look(page, 'you');
    await page.click('#you [type=submit]');
    await look(page, 'done');
  } finally {
    await launched.close();
  }
}

async function look(page: Page, step: string): Promise<void> {
  await page.waitForSelector(`main[data-step=${step}]`);
  await shoot(page, `welcome-${step}`, 760);
}
