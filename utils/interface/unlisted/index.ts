import { roomOf } from '../room.ts';
import type { UnlistedWords } from './en.ts';

/** What is said of a site that is not listed. */
export const unlisted = roomOf<UnlistedWords>({
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  ja: () => import('./ja.ts'),
  zh: () => import('./zh.ts'),
  ar: () => import('./ar.ts'),
});
