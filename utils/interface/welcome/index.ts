import { roomOf } from '../room.ts';
import type { WelcomeWords } from './en.ts';

/** The words of the first page. */
export const welcome = roomOf<WelcomeWords>({
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  ja: () => import('./ja.ts'),
  zh: () => import('./zh.ts'),
  ar: () => import('./ar.ts'),
});
