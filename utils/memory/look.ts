import { browser } from 'wxt/browser';
import type { SiteId } from '../domain/message.ts';
import { plain } from './plain.ts';

/** A page that is busy answers late; one that never answers is waited for no longer than this, ms. */
const patience = 10_000;
/** A page that handed over more than anybody asked for is left alone for so long, ms. */
const rest = 60_000;

/** Frames that are not asked now: until when, by a clock that nobody sets, ms; Infinity while one has not answered. */
const resting = new Map<string, number>();

/**
 * What a site's `memory` takes in one frame's own world, bounded and as plain JSON; null where the browser or the page
 * does not let us look, and where the page still owes an answer or has just handed over too much.
 */
export async function lookIntoMemory(tab: number, frame: number, site: SiteId): Promise<unknown> {
  const key = `${tab} ${frame} ${site}`;
  if ((resting.get(key) ?? 0) > performance.now()) return null;
  resting.set(key, Infinity);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  const looking = look(tab, frame, site).then((found) => {
    clearTimeout(timer);
    if (found === undefined) resting.set(key, performance.now() + rest);
    else resting.delete(key);
    return found ?? null;
  });
  return Promise.race([looking, late]);
}

/** Undefined where it was too much. */
async function look(tab: number, frame: number, site: SiteId): Promise<unknown> {
  const [first] = await browser.scripting
    .executeScript({ target: { tabId: tab, frameIds: [frame] }, world: 'MAIN', files: ['/page.js'] as never })
    .catch(() => []);
  const found: unknown = first?.result;
  return typeof found === 'object' && found !== null && Object.hasOwn(found, site)
    ? plain(Reflect.get(found, site))
    : null;
}
