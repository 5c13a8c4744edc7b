import { language as ar } from './ar/index.ts';
import { language as de } from './de/index.ts';
import { language as en } from './en/index.ts';
import { language as es } from './es/index.ts';
import { language as fr } from './fr/index.ts';
import { language as ja } from './ja/index.ts';
import type { Language } from './language.ts';
import { language as pt } from './pt/index.ts';
import type { LanguageTag } from './tags.ts';
import { language as zh } from './zh/index.ts';

/** Every language at once, for commands and tests; pages load theirs by `load.ts`. */
export const languages: Record<LanguageTag, Language> = { en, de, fr, es, pt, ja, zh, ar };
