import type { Language } from './language.ts';
import { inPseudo } from './pseudo.ts';
import type { LanguageTag } from './tags.ts';

/** Each in a piece of its own, so that a page carries only the words that it shows. */
const loaders: Record<LanguageTag, () => Promise<{ language: Language }>> = {
  en: () => import('./en/index.ts'),
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
  es: () => import('./es/index.ts'),
  pt: () => import('./pt/index.ts'),
  ja: () => import('./ja/index.ts'),
  zh: () => import('./zh/index.ts'),
  ar: () => import('./ar/index.ts'),
};

/** The words and forms of a language. */
export async function loadLanguage(tag: LanguageTag): Promise<Language> {
  return inPseudo((await loaders[tag]()).language);
}
