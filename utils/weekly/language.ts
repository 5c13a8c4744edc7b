import { browser } from 'wxt/browser';
import { languageOf } from '../words/language.ts';
import type { LanguageTag } from '../words/tags.ts';

/**
 * What reports are written in: the language that the user chose. Until then, and where we have none of that name, the
 * browser's own language where we have it, else English.
 */
export function reportLanguage(chosen: string | null): LanguageTag {
  return languageOf(chosen ?? '') ?? languageOf(browser.i18n.getUILanguage()) ?? 'en';
}
