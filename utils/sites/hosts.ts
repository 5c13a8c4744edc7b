import { siteIds, type SiteId } from '../domain/message.ts';

/**
 * Where the sites live that have addresses of their own, as match patterns; any other site is hosted by an office, at
 * whatever address. Apart from the readers, so that the background and the pages need not carry them.
 */
export const hosts: Partial<Record<SiteId, readonly string[]>> = {
  gmail: ['https://mail.google.com/mail/*'],
  outlook: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
    'https://outlook.live.com/*',
  ],
  slack: ['https://app.slack.com/*'],
  teams: ['https://teams.microsoft.com/*', 'https://teams.cloud.microsoft/*', 'https://teams.live.com/*'],
  // It stands alone, and in a frame of either address inside Gmail and Meet.
  'google-chat': ['https://chat.google.com/*', 'https://mail.google.com/chat/*'],
  discord: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
};

/** The sites that live at this origin by their address; none where only the page can tell (`signatures`). */
export function sitesAt(origin: string): SiteId[] {
  return siteIds.filter((site) => hosts[site]?.some((one) => originOf(one) === origin));
}

/** Where one site's script runs at an origin, as match patterns. */
export function matchesOf(site: SiteId, origin: string): string[] {
  const known = hosts[site];
  return known ? known.filter((pattern) => originOf(pattern) === origin) : [patternOf(origin)];
}

/** What is asked for to read one origin. Without the port: Firefox knows none in a pattern. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

function originOf(pattern: string): string {
  return new URL(pattern.replace('*', '')).origin;
}

/** The origins at which a site lives; none for one that is hosted anywhere. */
export function originsOf(site: SiteId): string[] {
  return [...new Set((hosts[site] ?? []).map(originOf))];
}
