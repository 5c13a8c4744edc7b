import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../utils/words/language.ts';

const Current = createContext<Language | null>(null);

/** Gives the parts below it the language that they are written in. */
export const LanguageProvider = Current.Provider;

/** The language of the report around. Throws outside of `LanguageProvider`: no part guesses one. */
export function useLanguage(): Language {
  const language = useContext(Current);
  if (!language) throw new Error('A part of the report was drawn without a language.');
  return language;
}
