import { converse } from './converse/index.ts';
import { element } from './element/index.ts';
import { discord } from './discord/index.ts';
import { gmail } from './gmail/index.ts';
import { googleChat } from './google-chat/index.ts';
import { mattermost } from './mattermost/index.ts';
import { outlook } from './outlook/index.ts';
import { rocketChat } from './rocket-chat/index.ts';
import { roundcube } from './roundcube/index.ts';
import type { Page, Site } from './site.ts';
import { slack } from './slack/index.ts';
import { sogo } from './sogo/index.ts';
import { teams } from './teams/index.ts';
import { zulip } from './zulip/index.ts';
import { theLounge } from './the-lounge/index.ts';

/** Every reader. No browser API here: the tests and the commands load it in Node. A page runs only its own site's. */
export const readers: readonly Site[] = [
  gmail,
  outlook,
  slack,
  teams,
  googleChat,
  roundcube,
  converse,
  sogo,
  mattermost,
  rocketChat,
  zulip,
  element,
  discord,
  theLounge,
];

/** The site whose page this is, or null. */
export function recognise(page: Page): Site | null {
  return readers.find((site) => site.recognises(page)) ?? null;
}

export function siteOf(id: Site['id']): Site {
  const site = readers.find((candidate) => candidate.id === id);
  if (!site) throw new Error(`No reader for the site "${id}"`);
  return site;
}
