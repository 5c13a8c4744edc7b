import { browser } from 'wxt/browser';
import type { Recognised } from '../recognised.ts';
import { putInto } from '../permissions.ts';

/** The tab that the popup was opened on. In the end-to-end build a page of its own can stand in for the popup. */
export async function tabBehind(): Promise<number | null> {
  if (__E2E__) {
    const named = new URLSearchParams(location.search).get('tab');
    if (named) return Number(named);
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** What the page in a tab is; null where it is none that we read, or where the browser lets nobody look. */
export async function recogniseTab(tab: number): Promise<Recognised | null> {
  const known = await askTab(tab);
  if (known) return known;
  await putInto(tab);
  return askTab(tab);
}

async function askTab(tab: number): Promise<Recognised | null> {
  // The page itself knows best; where it is only the frame around one that we read, the first frame that knows.
  for (const options of [{ frameId: 0 }, {}]) {
    const answer = await browser.tabs
      .sendMessage(tab, { type: 'recognise' }, options)
      .catch((): unknown => null);
    // Only our own observer can answer, and only what it found; a page without one answers nothing.
    if (answer) return answer as Recognised;
  }
  return null;
}
