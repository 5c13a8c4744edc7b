import { roomOf } from '../room.ts';
import type { PopupWords } from './en.ts';

/** The words of the popup. */
export const popup = roomOf<PopupWords>({
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  ja: () => import('./ja.ts'),
  zh: () => import('./zh.ts'),
  ar: () => import('./ar.ts'),
});
