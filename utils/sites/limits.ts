import type { SiteId } from '../domain/message.ts';
import { limits as ofConverse } from './converse/limits.ts';
import { limits as ofElement } from './element/limits.ts';
import { limits as ofDiscord } from './discord/limits.ts';
import { limits as ofGmail } from './gmail/limits.ts';
import { limits as ofGoogleChat } from './google-chat/limits.ts';
import { limits as ofMattermost } from './mattermost/limits.ts';
import { limits as ofOutlook } from './outlook/limits.ts';
import { limits as ofRocketChat } from './rocket-chat/limits.ts';
import { limits as ofRoundcube } from './roundcube/limits.ts';
import { limits as ofSlack } from './slack/limits.ts';
import { limits as ofSogo } from './sogo/limits.ts';
import { limits as ofTeams } from './teams/limits.ts';
import { limits as ofZulip } from './zulip/limits.ts';
import { limits as ofTheLounge } from './the-lounge/limits.ts';

/**
 * What each site's pages cannot show: keys, whose sentences are in `utils/words`. Apart from the readers, so that the
 * report can say them without carrying these.
 */
export const limits = {
  gmail: ofGmail,
  outlook: ofOutlook,
  slack: ofSlack,
  teams: ofTeams,
  'google-chat': ofGoogleChat,
  roundcube: ofRoundcube,
  converse: ofConverse,
  sogo: ofSogo,
  mattermost: ofMattermost,
  'rocket-chat': ofRocketChat,
  zulip: ofZulip,
  element: ofElement,
  discord: ofDiscord,
  'the-lounge': ofTheLounge,
} as const satisfies Record<SiteId, readonly string[]>;
