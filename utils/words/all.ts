import { language as de } from './de/index.ts';
import { language as en } from './en/index.ts';
import type { Language } from './language.ts';
import type { LanguageTag } from './tags.ts';

/** Every language at once, for commands and tests; pages load theirs by `load.ts`. */
export const languages: Record<LanguageTag, Language> = { en, de };
