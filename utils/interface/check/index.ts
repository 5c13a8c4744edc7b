import { roomOf } from '../room.ts';
import type { CheckWords } from './en.ts';

/** The words of the page “Check a report”. */
export const check = roomOf<CheckWords>({
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  ja: () => import('./ja.ts'),
  zh: () => import('./zh.ts'),
  ar: () => import('./ar.ts'),
});
