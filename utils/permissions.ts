import { browser } from 'wxt/browser';
import { readSettings } from './settings.ts';
import { matchesOf, patternOf, scriptOf, scriptsFor } from './sites/hosts.ts';

const fileOf = (script: string) => `content-scripts/${script}.js`;

/** Must be the first thing in a click's handler: the browser shows its prompt only then. */
export function requestHosts(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: origins.map(patternOf) });
}

export function mayRead(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
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

/** What each script reads: the sites of accounts that are switched on, at hosts that are granted. */
async function wanted(): Promise<Map<string, Wanted>> {
  const { accounts } = await readSettings();
  const found = new Map<string, Wanted>();
  for (const { origin, site, on } of accounts) {
    if (!on || !(await mayRead(origin))) continue;
    const script = scriptOf(site);
    const { matches, hosts } = found.get(script) ?? { matches: new Set(), hosts: new Set() };
    for (const match of matchesOf(site, origin)) matches.add(match);
    found.set(script, { matches, hosts: hosts.add(patternOf(origin)) });
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
  for (const [script, { hosts }] of scripts) {
    for (const { id } of await browser.tabs.query({ url: [...hosts] })) {
      if (id !== undefined && !(await isObserved(id, script))) await putInto(id, [script]);
    }
  }
}

/** Tells a tab's observers (or only one script's) to ask anew what they may read; false where none is listening. */
function isObserved(tab: number, script?: string): Promise<boolean> {
  return browser.tabs.sendMessage(tab, { type: 'orders', ...(script !== undefined && { script }) }).then(
    () => true,
    () => false,
  );
}

/** Puts the observers that may know a page at this origin into a tab (again, without harm). */
export async function putAll(tab: number, origin: string): Promise<void> {
  await putInto(tab, scriptsFor(origin));
}

/** Where the browser does not allow it, nothing happens: the page is simply none that we read. */
async function putInto(tab: number, scripts: readonly string[]): Promise<void> {
  await browser.scripting
    .executeScript({
      target: { tabId: tab, allFrames: true },
      files: scripts.map((one) => `/${fileOf(one)}`) as never,
    })
    .catch(() => null);
}

/** What a site's `memory` takes in one frame's own world; null where the browser or the page does not let us look. */
export async function lookIntoMemory(tab: number, frame: number): Promise<unknown> {
  const [first] = await browser.scripting
    .executeScript({ target: { tabId: tab, frameIds: [frame] }, world: 'MAIN', files: ['/page.js'] as never })
    .catch(() => []);
  return first?.result ?? null;
}
