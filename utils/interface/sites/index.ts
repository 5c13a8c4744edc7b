import { roomOf } from '../room.ts';
import type { SitesWords } from './en.ts';

/** Words of the list of sites. */
export const sites = roomOf<SitesWords>({
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  ja: () => import('./ja.ts'),
  zh: () => import('./zh.ts'),
  ar: () => import('./ar.ts'),
});
