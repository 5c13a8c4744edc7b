import { browser } from 'wxt/browser';

/** A page that is busy is looked at late; one that never ends is waited for no longer than this, ms. */
const patience = 10_000;

/** Frames in which a look has not ended yet. */
const looking = new Set<string>();

/**
 * Has a frame's own world looked at, if the last look there has ended. What it takes it hands to the observer beside it
 * (`cross.ts`); nothing of it comes here.
 */
export async function lookIntoMemory(tab: number, frame: number): Promise<null> {
  const key = `${tab} ${frame}`;
  if (looking.has(key)) return null;
  looking.add(key);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  const look = browser.scripting
    .executeScript({ target: { tabId: tab, frameIds: [frame] }, world: 'MAIN', files: ['/page.js'] as never })
    .catch(() => null)
    .finally(() => {
      clearTimeout(timer);
      looking.delete(key);
    });
  await Promise.race([look, late]);
  return null;
}
