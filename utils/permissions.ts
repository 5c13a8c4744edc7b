import { browser } from 'wxt/browser';
import { allowedIn, isAllowed, readManaged } from './policy/hosts.ts';
import { readSettings } from './settings.ts';
import { siteIds, type SiteId } from './domain/message.ts';
import { matchesOf, patternOf, sitesAt } from './sites/hosts.ts';

/** One script a site, so that a page runs no other's. */
const fileOf = (site: SiteId) => `content-scripts/${site}.js`;

/** What the user's organisation allows, as of the last time that anything was asked about; null: any host. */
let allowed: readonly string[] | null = null;

/**
 * Must be the first thing in a click's handler: the browser shows its prompt only then. Hosts that the organisation
 * does not allow are not asked for.
 */
export function requestHosts(origins: readonly string[]): Promise<boolean> {
  const asked = origins.filter((origin) => isAllowed(origin, allowed));
  if (asked.length === 0) return Promise.resolve(false);
  return browser.permissions.request({ origins: asked.map(patternOf) });
}

/** Whether the user granted an origin, and the organisation, if it has a say, allows it. */
export async function mayRead(origin: string): Promise<boolean> {
  const [granted, managed] = await Promise.all([
    browser.permissions.contains({ origins: [patternOf(origin)] }),
    readManaged(),
  ]);
  allowed = allowedIn(managed);
  return granted && isAllowed(origin, allowed);
}

/** Gives permissions back; false in a browser that granted them for good. Reading stops with `permissions.onRemoved`. */
export function dropHosts(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: origins.map(patternOf) }).catch(() => false);
}

interface Wanted {
  /** The pages and frames that a script reads, as match patterns. */
  matches: Set<string>;
  /** The hosts whose tabs hold them. */
  hosts: Set<string>;
}

/** What each script reads: the sites of accounts that are switched on, at hosts that are granted; nothing before consent. */
async function wanted(): Promise<Map<SiteId, Wanted>> {
  const { accounts, consent } = await readSettings();
  const found = new Map<SiteId, Wanted>();
  if (consent === null) return found;
  for (const { origin, site, on } of accounts) {
    if (!on || !(await mayRead(origin))) continue;
    const { matches, hosts } = found.get(site) ?? { matches: new Set(), hosts: new Set() };
    for (const match of matchesOf(site, origin)) matches.add(match);
    found.set(site, { matches, hosts: hosts.add(patternOf(origin)) });
  }
  return found;
}

/**
 * Makes the registered observers follow the permissions, and tells open pages: those that already run one ask
 * anew what they may read, the others get one, without a reload.
 */
export async function syncSites(): Promise<void> {
  const scripts = await wanted();
  const registered = await browser.scripting.getRegisteredContentScripts();
  await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) }).catch(() => null);
  await browser.scripting.registerContentScripts(
    [...scripts].map(([id, { matches }]) => ({
      id,
      js: [fileOf(id)],
      matches: [...matches],
      allFrames: true,
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) await isObserved(id);
  }
  for (const [site, { hosts }] of scripts) {
    for (const { id } of await browser.tabs.query({ url: [...hosts] })) {
      if (id !== undefined && !(await isObserved(id, site))) await putInto(id, [site]);
    }
  }
}

/** Tells a tab's observers (or only one site's) to ask anew what they may read; false where none is listening. */
function isObserved(tab: number, site?: SiteId): Promise<boolean> {
  return browser.tabs.sendMessage(tab, { type: 'orders', ...(site !== undefined && { script: site }) }).then(
    () => true,
    () => false,
  );
}

/** The sites whose page a tab may show: told by its address, else by what its page and its frames look like. */
export async function sitesIn(tab: number, origin: string): Promise<SiteId[]> {
  const known = sitesAt(origin);
  if (known.length > 0) return known;
  const frames = await execute(tab, '/recognise.js');
  const signed = new Set(frames.flatMap(({ result }) => (Array.isArray(result) ? result : [])));
  return siteIds.filter((site) => signed.has(site));
}

/** Puts the observers of these sites into a tab (again, without harm). */
export async function putInto(tab: number, sites: readonly SiteId[]): Promise<void> {
  if (sites.length > 0) await execute(tab, ...sites.map((site) => `/${fileOf(site)}`));
}

/** Where the browser does not allow it, nothing happens: the page is simply none that we read. */
async function execute(tab: number, ...files: string[]): Promise<{ result?: unknown }[]> {
  return browser.scripting
    .executeScript({ target: { tabId: tab, allFrames: true }, files: files as never })
    .catch(() => []);
}
