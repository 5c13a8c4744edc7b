import { roomOf } from '../room.ts';
import type { DataWords } from './en.ts';

/** Words of the user's data: saved, restored, erased. */
export const data = roomOf<DataWords>({
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  ja: () => import('./ja.ts'),
  zh: () => import('./zh.ts'),
  ar: () => import('./ar.ts'),
});
