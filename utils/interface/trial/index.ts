import { roomOf } from '../room.ts';
import type { TrialWords } from './en.ts';

/** The words of the page “Trial”. */
export const trial = roomOf<TrialWords>({
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  ja: () => import('./ja.ts'),
  zh: () => import('./zh.ts'),
  ar: () => import('./ar.ts'),
});
