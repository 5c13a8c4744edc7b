import { browser } from 'wxt/browser';
import { languageOf } from '../words/language.ts';
import type { LanguageTag } from '../words/tags.ts';

/** The language to speak: the one that was chosen, else the browser's own where we have it, else English. */
export function languageFor(chosen: string | null): LanguageTag {
  return languageOf(chosen ?? '') ?? languageOf(browser.i18n.getUILanguage()) ?? 'en';
}
