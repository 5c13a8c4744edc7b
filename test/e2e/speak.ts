import type { Page } from 'puppeteer-core';
import type { LanguageTag } from '../../utils/words/tags.ts';

/** Sets the language of interface and report, past the settings' page. @param inside a page of the extension */
export async function speak(inside: Page, language: LanguageTag): Promise<void> {
  await inside.evaluate(async (tag) => {
    const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, language: tag, reportLanguage: tag } });
  }, language);
}
