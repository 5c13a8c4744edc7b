import { converse } from './converse/index.ts';
import { roundcube } from './roundcube/index.ts';
import type { Page, Site } from './site.ts';

/** Every site we can read. No browser API here: the build and the tests load it in Node. */
export const sites: readonly Site[] = [roundcube, converse];

/** The site whose page this is, or null. */
export function recognise(page: Page): Site | null {
  return sites.find((site) => site.recognises(page)) ?? null;
}

export function siteOf(id: Site['id']): Site {
  const site = sites.find((candidate) => candidate.id === id);
  if (!site) throw new Error(`No reader for the site "${id}"`);
  return site;
}
