import { browser } from 'wxt/browser';
import { readSettings } from './settings.ts';

const scriptId = 'watch';
const script = 'content-scripts/watch.js';

/** What is asked for to read one origin. Without the port: Firefox knows none in a pattern. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Must be the first thing in a click's handler: the browser shows its prompt only then. */
export function requestHost(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

export function mayRead(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Gives a host's permission back. In a browser that granted it for good it simply stays; reading has stopped anyway. */
export async function dropHost(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false);
}

/** Patterns of the hosts that are switched on and granted: the only ones that are read. */
async function patterns(): Promise<string[]> {
  const { accounts } = await readSettings();
  const wanted = [...new Set(accounts.filter((account) => account.on).map((account) => account.origin))];
  const granted = await Promise.all(
    wanted.map(async (origin) => ((await mayRead(origin)) ? [patternOf(origin)] : [])),
  );
  return [...new Set(granted.flat())];
}

/**
 * Makes the registered observers follow the permissions, and tells open pages: those that already run one ask
 * anew what they may read, the others get one, without a reload.
 */
export async function syncSites(): Promise<void> {
  const matches = await patterns();
  await browser.scripting.unregisterContentScripts({ ids: [scriptId] }).catch(() => null);
  if (matches.length > 0) {
    await browser.scripting.registerContentScripts([
      {
        id: scriptId,
        js: [script],
        matches,
        allFrames: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  }
  const observed = new Set<number>();
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const told = await browser.tabs.sendMessage(id, { type: 'orders' }).then(
      () => true,
      () => false,
    );
    if (told) observed.add(id);
  }
  if (matches.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: matches })) {
    if (id !== undefined && !observed.has(id)) await putInto(id);
  }
}

/** Puts the observer into a tab (again, without harm). Rejects where the browser does not allow it. */
export async function putInto(tab: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId: tab, allFrames: true }, files: [`/${script}`] as never })
    .catch(() => null);
}
