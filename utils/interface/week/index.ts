import { roomOf } from '../room.ts';
import type { WeekWords } from './en.ts';

/** Words of the fields that say how somebody works: hours, zone, remote weekdays. */
export const week = roomOf<WeekWords>({
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  ja: () => import('./ja.ts'),
  zh: () => import('./zh.ts'),
  ar: () => import('./ar.ts'),
});
