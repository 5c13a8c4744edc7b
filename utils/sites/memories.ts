import type { SiteId } from '../domain/message.ts';
import { memory as mattermost } from './mattermost/memory.ts';
import { memory as element } from './element/memory.ts';
import { memory as discord } from './discord/memory.ts';
import { memory as outlook } from './outlook/memory.ts';
import { memory as rocketChat } from './rocket-chat/memory.ts';
import type { Site } from './site.ts';
import { memory as sogo } from './sogo/memory.ts';
import { memory as zulip } from './zulip/memory.ts';
import { memory as theLounge } from './the-lounge/memory.ts';

/** What the sites take from their page's own world; each finds nothing in another's. */
export const memories: Partial<Record<SiteId, NonNullable<Site['memory']>>> = {
  outlook,
  sogo,
  mattermost,
  'rocket-chat': rocketChat,
  zulip,
  element,
  discord,
  'the-lounge': theLounge,
};

/** What each site's memory finds among these globals, by site; the page may fight back, so none may spoil another's. */
export function remembered(globals: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [site, memory] of Object.entries(memories)) {
    try {
      found[site] = memory(globals);
    } catch {
      found[site] = null;
    }
  }
  return found;
}
