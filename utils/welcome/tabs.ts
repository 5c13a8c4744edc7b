import { browser } from 'wxt/browser';
import { tabOf } from '../tab.ts';

/** What the browser tells of the open tabs without any further permission. */
export interface Told {
  /** Origins of the pages whose address we may know. */
  origins: string[];
  /** There are tabs whose address we may not know. */
  hidden: boolean;
}

/**
 * What is told now. Both browsers tell addresses only of pages at hosts that were granted (and of the tab on which the
 * user opened the popup, until it is left): of all others a tab has neither `url` nor `title`.
 */
export async function toldTabs(): Promise<Told> {
  const own = (await browser.tabs.getCurrent())?.id;
  const tabs = (await browser.tabs.query({})).filter(({ id, incognito }) => id !== own && !incognito);
  const origins = new Set(tabs.flatMap((tab) => tabOf(tab)?.origin ?? []));
  return { origins: [...origins], hidden: tabs.some(({ url }) => url === undefined) };
}

/** Must be the first thing in a click's handler: the browser shows its prompt only then. */
export function askForTabs(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['tabs'] });
}

/** Looks at every tab's address once, after `askForTabs`, and gives that permission back at once. */
export async function lookOnce(asked: Promise<boolean>): Promise<Told | null> {
  if (!(await asked)) return null;
  try {
    return await toldTabs();
  } finally {
    await browser.permissions.remove({ permissions: ['tabs'] }).catch(() => false);
  }
}
