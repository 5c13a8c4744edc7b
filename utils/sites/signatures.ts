import { siteIds, type SiteId } from '../domain/message.ts';
import { isConverse } from './converse/signature.ts';
import { isMattermost } from './mattermost/signature.ts';
import { isRocketChat } from './rocket-chat/signature.ts';
import { isRoundcube } from './roundcube/signature.ts';
import type { Signed } from './site.ts';
import { isSogo } from './sogo/signature.ts';
import { isElement } from './element/signature.ts';
import { isZulip } from './zulip/signature.ts';
import { isTheLounge } from './the-lounge/signature.ts';

/**
 * How the apps that offices host themselves are told by their page, at whatever address. Apart from the readers: a page
 * that nobody has allowed yet is asked with no more than this.
 */
export const signatures: Partial<Record<SiteId, (page: Signed) => boolean>> = {
  roundcube: isRoundcube,
  converse: isConverse,
  sogo: isSogo,
  mattermost: isMattermost,
  'rocket-chat': isRocketChat,
  zulip: isZulip,
  element: isElement,
  'the-lounge': isTheLounge,
};

/** The apps whose signature a page bears. */
export function signedBy(page: Signed): SiteId[] {
  return siteIds.filter((site) => signatures[site]?.(page));
}
