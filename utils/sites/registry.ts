import { converse } from './converse/index.ts';
import { limits as ofConverse } from './converse/limits.ts';
import { roundcube } from './roundcube/index.ts';
import { limits as ofRoundcube } from './roundcube/limits.ts';
import type { Page, Site } from './site.ts';

/** Every reader. No browser API here: the build and the tests load it in Node. */
const readers: readonly Site[] = [roundcube, converse];

const limits: Record<Site['id'], readonly string[]> = { roundcube: ofRoundcube, converse: ofConverse };

/**
 * Every site we can read, with what its pages cannot show: plain sentences for the report's footer. The observer has
 * no use for these, and so the bundler leaves them out of its script.
 */
export const sites = /* @__PURE__ */ readers.map((site) => ({ ...site, limits: limits[site.id] }));

/** The site whose page this is, or null. */
export function recognise(page: Page): Site | null {
  return readers.find((site) => site.recognises(page)) ?? null;
}

export function siteOf(id: Site['id']): Site {
  const site = readers.find((candidate) => candidate.id === id);
  if (!site) throw new Error(`No reader for the site "${id}"`);
  return site;
}
