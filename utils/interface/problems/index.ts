import { roomOf } from '../room.ts';
import type { ProblemWords } from './words.ts';

/** What the user is told when something went wrong. */
export const problems = roomOf<ProblemWords>({
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  ja: () => import('./ja.ts'),
  zh: () => import('./zh.ts'),
  ar: () => import('./ar.ts'),
});
