import { converse } from './converse/index.ts';
import { limits as ofConverse } from './converse/limits.ts';
import { gmail } from './gmail/index.ts';
import { limits as ofGmail } from './gmail/limits.ts';
import { googleChat } from './google-chat/index.ts';
import { limits as ofGoogleChat } from './google-chat/limits.ts';
import { outlook } from './outlook/index.ts';
import { limits as ofOutlook } from './outlook/limits.ts';
import { roundcube } from './roundcube/index.ts';
import { limits as ofRoundcube } from './roundcube/limits.ts';
import type { Page, Site } from './site.ts';
import { slack } from './slack/index.ts';
import { limits as ofSlack } from './slack/limits.ts';
import { teams } from './teams/index.ts';
import { limits as ofTeams } from './teams/limits.ts';

/** Every reader. No browser API here: the build and the tests load it in Node. */
const readers: readonly Site[] = [gmail, outlook, slack, teams, googleChat, roundcube, converse];

const limits: Record<Site['id'], readonly string[]> = {
  gmail: ofGmail,
  outlook: ofOutlook,
  slack: ofSlack,
  teams: ofTeams,
  'google-chat': ofGoogleChat,
  roundcube: ofRoundcube,
  converse: ofConverse,
};

/**
 * Every site we can read, with what its pages cannot show: plain sentences for the report's footer. A script in a page
 * carries its own readers and none of this.
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
