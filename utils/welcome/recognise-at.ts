import { browser } from 'wxt/browser';
import { recogniseTab, tabOf } from '../tab.ts';

/** Whether an open tab of this granted origin shows an app that we can read. */
export async function recogniseAt(origin: string): Promise<boolean> {
  for (const tab of (await browser.tabs.query({})).map(tabOf)) {
    if (tab?.origin === origin && (await recogniseTab(tab)).length > 0) return true;
  }
  return false;
}
