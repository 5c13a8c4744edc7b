import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { newWorkplace } from '../practice/workplace.ts';
import { goToWork, type AtWork } from './at-work.ts';
import type { Family, LaunchOptions } from './browser.ts';
import { until } from './engine.ts';
import { tell } from './extension.ts';
import { putBack, stateOf, type State } from './state.ts';

/** Days at work in one browser, one after the other; each begins as in a fresh copy of the agreed profile. */
export interface Days {
  next(): Promise<AtWork>;
  close(): Promise<void>;
}

/** How a browser was when its first day began. */
interface Beginning {
  /** The tab that a browser starts with. */
  blank: Page | undefined;
  state: State;
}

/**
 * Days for the tests of a file that each need a profile that knows nothing of the others, but no start of a browser:
 * the first one starts it, each further one puts it back.
 *
 * @param options of the start; the pages that the extension opens by itself then are not opened again
 */
export function daysIn(family: Family, options: Partial<LaunchOptions> = {}): Days {
  let today: AtWork | undefined;
  let beginning: Beginning | undefined;
  const close = async () => {
    const last = today;
    today = undefined;
    await last?.close();
  };
  return {
    close,
    next: async () => {
      if (today && beginning) {
        try {
          today = await renewed(today, beginning);
        } catch (error) {
          // One test that leaves a browser that cannot be put back shall not take the later ones with it.
          await close();
          throw error;
        }
      } else {
        today = await goToWork(family, options);
        beginning = await beginningOf(today);
      }
      return today;
    },
  };
}

/** Looks at what has just been started, once the background has done what it does then. */
async function beginningOf({ launched, inside }: AtWork): Promise<Beginning> {
  let state = await stateOf(inside);
  await until('the extension is at rest', async () => {
    const before = state;
    await new Promise((resolve) => setTimeout(resolve, 100));
    state = await stateOf(inside);
    const { local, toolbar } = state;
    // The popup's part in it, once the user has agreed, and the background's.
    const begun = ('usual' in local || !('settings' in local)) && toolbar[0] !== 'Reachable';
    return begun && isDeepStrictEqual(before, state);
  });
  const [blank] = await launched.browser.pages();
  return { blank, state };
}

/** The same browser as it was at its beginning, with nothing left of what was done in it since. */
async function renewed(day: AtWork, { blank, state }: Beginning): Promise<AtWork> {
  const { launched, proxy, inside } = day;
  for (const page of await launched.browser.pages()) {
    if (page === blank || page === inside) continue;
    // The site's, of which a fresh profile knows nothing either.
    await page.evaluate(() => localStorage.clear()).catch(() => undefined);
    await page.close();
  }
  // No page of ours may answer a change of what is put back: this one is plain text.
  await turn(inside, '/contributing.txt');
  await launched.stopBackground();
  await putBack(inside, state);
  // Wakes the background also where nothing has changed.
  await tell(inside, { type: 'state', facts: [] });
  await turn(inside, '/popup.html');
  await inside.waitForSelector('#ready');
  await inside.bringToFront();
  await untilEqual(inside, state);
  await launched.forgetLogs();
  proxy.clear();
  return { ...day, workplace: newWorkplace() };
}

/** Goes to another page of the extension; `goto` never resolves for one in Firefox. */
async function turn(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => location.replace(to), path);
  await until(`${path} opens`, () =>
    page
      .evaluate((to) => location.pathname === to && document.readyState === 'complete', path)
      .catch(() => false),
  );
}

async function untilEqual(page: Page, wanted: State): Promise<void> {
  let last: State | undefined;
  try {
    await until('all is as at the beginning', async () => {
      last = await stateOf(page);
      return isDeepStrictEqual(last, wanted);
    });
  } catch (error) {
    throw new Error(`Not as at the beginning: ${JSON.stringify(last)}; wanted: ${JSON.stringify(wanted)}`, {
      cause: error,
    });
  }
}
