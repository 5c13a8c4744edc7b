import { browser } from 'wxt/browser';
import { report } from '../problem.ts';
import { Problem } from '../problems.ts';
import { readSettings } from '../settings.ts';
import { tabOf, type Tab } from '../tab.ts';
import type { UnlistedActions, UnlistedState } from './state.ts';

/** So many of a page's frames are described: an app is one of the first. */
const mostFrames = 10;

/**
 * What is said of a site that is not listed, handed over whenever it changes until the signal aborts.
 *
 * @param search of the page's own address: `?tab=5` where the popup led here from that tab. While that tab is not left,
 *   the browser lets us look at its page, as the user opened Reachable on it.
 */
export function createUnlisted(
  show: (state: UnlistedState) => void,
  signal: AbortSignal,
  search: string,
): UnlistedActions {
  const id = new URLSearchParams(search).get('tab');
  let state: UnlistedState = { asked: id !== null, host: null, copied: null, problem: null };

  const change = (next: Partial<UnlistedState>) => {
    state = { ...state, ...next };
    if (!signal.aborted) show(state);
  };
  const look = async () => {
    const tab = await tabBehind(id);
    change({ host: tab && new URL(tab.origin).host });
    return tab;
  };
  const attempt = async (work: () => Promise<Partial<UnlistedState>>) => {
    try {
      change({ problem: null, ...(await work()) });
    } catch (error) {
      change({ copied: null, problem: await report(error) });
    }
  };
  void attempt(async () => {
    await look();
    return {};
  });

  return {
    describe: () =>
      void attempt(async () => {
        const tab = await look();
        const copied = tab && (await describeUnlisted(tab.id));
        if (!copied) throw new Problem('pageSilent');
        await navigator.clipboard.writeText(copied);
        return { copied };
      }),
  };
}

/** Until the user agreed we look at no page at all. */
async function tabBehind(id: string | null): Promise<Tab | null> {
  if (!id || (await readSettings()).consent === null) return null;
  const tab = await browser.tabs.get(Number(id)).catch(() => null);
  return tab && tabOf(tab);
}

/** The structure of a page and its frames, by a script of its own: an unknown page has no observer to ask. */
async function describeUnlisted(tab: number): Promise<string | null> {
  const frames = await browser.scripting
    .executeScript({ target: { tabId: tab, allFrames: true }, files: ['/describe.js'] as never })
    .catch(() => []);
  const texts = frames.map(({ result }): unknown => result).filter((one) => typeof one === 'string');
  return texts.slice(0, mostFrames).join('\n') || null;
}
