import { roomOf } from '../room.ts';
import type { OptionsWords } from './en.ts';

/** Words of the options page. */
export const options = roomOf<OptionsWords>({
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  ja: () => import('./ja.ts'),
  zh: () => import('./zh.ts'),
  ar: () => import('./ar.ts'),
});
