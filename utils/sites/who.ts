import type { SiteId } from '../domain/message.ts';
import { addressOf, longest } from './address.ts';
import { jidOf } from './converse/jid.ts';
import { userOf } from './element/ids.ts';
import { idOf as discordId } from './discord/ids.ts';
import { personOf as googlePerson } from './google-chat/ids.ts';
import { idOf as mattermostPerson } from './mattermost/ids.ts';
import { idOf as rocketChatPerson } from './rocket-chat/ids.ts';
import { posterOf } from './slack/ids.ts';
import { personOf as teamsPerson } from './teams/ids.ts';
import { idOf as zulipPerson } from './zulip/ids.ts';
import { nickOf as loungeNick } from './the-lounge/nicks.ts';

/** How each site names a sender that somebody typed, as its reader would hand them over; null where it names none so. */
const asNamed: Record<SiteId, (typed: string) => string | null> = {
  gmail: addressOf,
  // A colleague of the same directory stands there by a path (`/o=…`), which is no address.
  outlook: (typed) => addressOf(typed) ?? (typed.startsWith('/') ? typed : null),
  roundcube: addressOf,
  sogo: addressOf,
  slack: (typed) => posterOf(typed.toUpperCase()),
  teams: teamsPerson,
  'google-chat': googlePerson,
  discord: discordId,
  'the-lounge': loungeNick,
  converse: (typed) => {
    const jid = typed.includes('@') ? jidOf(typed) : null;
    if (jid) return jid.resource ? `${jid.bare}/${jid.resource}` : jid.bare;
    // In a room people are known by their nick, capitals and all.
    return typed.includes('@') ? null : typed;
  },
  mattermost: (typed) => mattermostPerson(typed.toLowerCase()),
  // Its ids have 17 letters and digits, capitals and all.
  'rocket-chat': (typed) => (/^[A-Za-z0-9]{17}$/u.test(typed) ? rocketChatPerson(typed) : null),
  zulip: zulipPerson,
  element: userOf,
};

/** A sender at a site, as its reader would name them: from an address or a chat id that somebody typed. */
export function senderAt(site: SiteId, typed: string): string | null {
  const bare = typed.trim();
  return bare === '' || bare.length > longest ? null : asNamed[site](bare);
}
