import { browser } from 'wxt/browser';
import { putInto, sitesIn } from './permissions.ts';
import type { Recognised } from './recognised.ts';
import { readSettings } from './settings.ts';

/** A tab, and the origin of the page in it. */
export interface Tab {
  id: number;
  origin: string;
}

/** The tab that the popup was opened on. In the end-to-end build a page of its own can stand in for the popup. */
export async function tabBehind(): Promise<Tab | null> {
  if (__E2E__) {
    const named = new URLSearchParams(location.search).get('tab');
    if (named) return tabOf(await browser.tabs.get(Number(named)));
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? tabOf(tab) : null;
}

/** Null for a page of the browser's own, or one whose address we may not know. */
export function tabOf({ id, url }: { id?: number | undefined; url?: string | undefined }): Tab | null {
  if (id === undefined || url === undefined || !/^https?:/u.test(url)) return null;
  return { id, origin: new URL(url).origin };
}

/**
 * The apps in a tab that we can read (one, or a chat beside a mailbox); none where the browser lets nobody look, and
 * none before the user agreed: until then we look at no page at all.
 */
export async function recogniseTab({ id, origin }: Tab): Promise<Recognised[]> {
  if ((await readSettings()).consent === null) return [];
  const sites = await sitesIn(id, origin);
  const look = () => Promise.all(sites.map((site) => ask<Recognised>(id, site, 'recognise')));
  let found = await look();
  if (found.includes(null)) {
    await putInto(id, sites);
    found = await look();
  }
  return found.filter((one) => one !== null);
}

/** The structure of the page that one script reads in a tab, without a word of anybody's. */
export function describeTab(tab: number, script: string): Promise<string | null> {
  return ask<string>(tab, script, 'describe');
}

async function ask<Answer>(tab: number, script: string, type: string): Promise<Answer | null> {
  // The page itself knows best; where it is only the frame around one that we read, the first frame that knows.
  for (const options of [{ frameId: 0 }, {}]) {
    const answer = await browser.tabs.sendMessage(tab, { type, script }, options).catch((): unknown => null);
    // Only our own observer can answer, and only what it found; a page without one answers nothing.
    if (answer) return answer as Answer;
  }
  return null;
}
