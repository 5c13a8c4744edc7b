import type { Page } from 'puppeteer-core';
import type { Launched } from './browser.ts';
import { until } from './engine.ts';
import { tell } from './extension.ts';

/** The page that the extension opened by itself when it was installed. */
export async function firstPage(launched: Launched): Promise<Page> {
  let found: Page | undefined;
  await until('the first page opens', async () => {
    for (const page of await launched.browser.pages()) {
      // Firefox keeps silent about the address of an extension's page; the page itself knows.
      const path = await page.evaluate(() => location.pathname).catch(() => '');
      if (path === '/welcome.html') found = page;
    }
    return found !== undefined;
  });
  if (!found) throw new Error('The first page did not open.');
  return found;
}

/**
 * Agrees to the recording in a new profile, past the first page, which is closed: else it would open some time later, in
 * front of the page that a test is about.
 */
export async function agree(launched: Launched): Promise<void> {
  const first = await firstPage(launched);
  await tell(first, { type: 'consent', given: true });
  await first.close();
}
