import { roomOf } from '../room.ts';
import type { WeeklyWords } from './en.ts';

/** The page of the weekly report, around the report itself. */
export const weekly = roomOf<WeeklyWords>({
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  ja: () => import('./ja.ts'),
  zh: () => import('./zh.ts'),
  ar: () => import('./ar.ts'),
});
