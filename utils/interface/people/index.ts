import { roomOf } from '../room.ts';
import type { PeopleWords } from './en.ts';

/** The words of the page “People”. */
export const people = roomOf<PeopleWords>({
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  ja: () => import('./ja.ts'),
  zh: () => import('./zh.ts'),
  ar: () => import('./ar.ts'),
});
