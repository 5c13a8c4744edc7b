import { browser } from 'wxt/browser';
import { readSettings } from '../settings.ts';

/**
 * Opens the first page when the extension is installed, and only then: not with an update, and not where its user has
 * agreed before. Who puts it off finds it again in the popup.
 *
 * @param reason why the browser says that the extension was installed
 */
export async function openWelcome(reason: string): Promise<void> {
  if (reason !== 'install' || (await readSettings()).consent !== null) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
