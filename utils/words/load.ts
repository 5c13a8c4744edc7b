import type { Language } from './language.ts';
import type { LanguageTag } from './tags.ts';

/** Each in a piece of its own, so that a page carries only the words that it shows. */
const loaders: Record<LanguageTag, () => Promise<{ language: Language }>> = {
  en: () => import('./en/index.ts'),
  de: () => import('./de/index.ts'),
};

/** The words and forms of a language. */
export async function loadLanguage(tag: LanguageTag): Promise<Language> {
  return (await loaders[tag]()).language;
}
