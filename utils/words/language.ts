import type { Words } from './en/index.ts';
import type { Format } from './format.ts';
import { tags, type LanguageTag } from './tags.ts';

/** All that a report needs in order to be written in one language. */
export interface Language {
  tag: LanguageTag;
  /** BCP 47, for `lang` in HTML: which pronunciation and which glyphs are meant. */
  lang: string;
  dir: 'ltr' | 'rtl';
  format: Format;
  words: Words;
}

/** Each language as its own readers call it, with the `lang` and `dir` of that name. */
export const languageNames: Record<LanguageTag, { name: string; lang: string; dir: Language['dir'] }> = {
  en: { name: 'English', lang: 'en', dir: 'ltr' },
  de: { name: 'Deutsch', lang: 'de', dir: 'ltr' },
  fr: { name: 'Français', lang: 'fr', dir: 'ltr' },
  es: { name: 'Español', lang: 'es', dir: 'ltr' },
  pt: { name: 'Português (Brasil)', lang: 'pt-BR', dir: 'ltr' },
  ja: { name: '日本語', lang: 'ja', dir: 'ltr' },
  zh: { name: '简体中文', lang: 'zh-Hans', dir: 'ltr' },
  ar: { name: 'العربية', lang: 'ar', dir: 'rtl' },
};

/**
 * The language that a BCP 47 tag asks for (`de-AT` → `de`), null where we have none. Who reads traditional Chinese is
 * not given the simplified one.
 */
export function languageOf(wanted: string): LanguageTag | null {
  try {
    const { language, script } = new Intl.Locale(wanted).maximize();
    return script === 'Hant' ? null : (tags.find((tag) => tag === language) ?? null);
  } catch {
    return null;
  }
}
