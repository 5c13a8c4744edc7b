import { browser } from 'wxt/browser';
import { languageOf } from '../words/language.ts';
import type { LanguageTag } from '../words/tags.ts';

/** What a report is written in until the user chooses: the browser's own language where we have it, else English. */
export function browserLanguage(): LanguageTag {
  return languageOf(browser.i18n.getUILanguage()) ?? 'en';
}
