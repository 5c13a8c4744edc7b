import { browser } from 'wxt/browser';

/** What the user's organisation has set, as the browser hands it over; nothing where it set nothing. */
export async function readManaged(): Promise<Record<string, unknown>> {
  // Firefox rejects where there is no policy for us.
  return browser.storage.managed.get().catch(() => ({}));
}

/** A host by its name, or with all below it: `mail.company.test`, `*.company.test`. */
export const hostPattern = /^(?:\*\.)?[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/u;

/**
 * The hosts that the organisation allows to be read; null: any. What is no host in its list is left out of it, which
 * leaves less that may be read and never more.
 */
export function allowedIn({ allowedHosts }: Record<string, unknown>): string[] | null {
  if (!Array.isArray(allowedHosts)) return null;
  return allowedHosts
    .filter((host) => typeof host === 'string')
    .map((host) => host.toLowerCase())
    .filter((host) => hostPattern.test(host));
}

/** Whether pages of an origin may be read, as far as the organisation has a say. */
export function isAllowed(origin: string, hosts: readonly string[] | null): boolean {
  const { hostname } = new URL(origin);
  return hosts === null || hosts.some((host) => host === hostname || isBelow(hostname, host));
}

function isBelow(hostname: string, host: string): boolean {
  return host.startsWith('*.') && hostname.endsWith(host.slice(1));
}
