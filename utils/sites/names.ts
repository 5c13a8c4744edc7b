import type { SiteId } from '../domain/message.ts';

/** Sites as people call them. Apart from the readers, so that a page can name a site without carrying its reader. */
export const siteNames: Record<SiteId, string> = {
  gmail: 'Gmail',
  outlook: 'Outlook',
  slack: 'Slack',
  teams: 'Microsoft Teams',
  'google-chat': 'Google Chat',
  roundcube: 'Roundcube',
  converse: 'Converse',
  sogo: 'SOGo',
  mattermost: 'Mattermost',
  'rocket-chat': 'Rocket.Chat',
  zulip: 'Zulip',
  element: 'Element',
  discord: 'Discord',
  'the-lounge': 'The Lounge',
};
