import { roomOf } from '../room.ts';
import type { LogWords } from './en.ts';

/** The words of the day log and its trends. */
export const log = roomOf<LogWords>({
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  ja: () => import('./ja.ts'),
  zh: () => import('./zh.ts'),
  ar: () => import('./ar.ts'),
});
