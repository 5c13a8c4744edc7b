import { idOf } from './ids.ts';
import type { Place } from './place.ts';
import type { Recall, Recalled } from './remembered.ts';
import type { Row } from './row.ts';

/** Texts of posts carry their post's id as well. What a search found is another view, and no post of this one. */
const texts = '[id^="postMessageText_"], [id^="rhsPostMessageText_"]';
const otherViews = '[id^="searchResult_"], .post-preview, #search-items-container';

/** How many posts show their text and are in no row that was found. */
export function leftOver(document: Document, elements: ReadonlySet<Element>): number {
  return [...document.querySelectorAll(texts)].filter((text) => {
    if (idOf(text.id.replace(/^\w+_/u, '')) === null || text.closest(otherViews)) return false;
    for (let around = text.parentElement; around; around = around.parentElement)
      if (elements.has(around)) return false;
    return true;
  }).length;
}

/**
 * What the page lost, and what had to be replaced. A landmark is lost where no row shows it although there are rows
 * that should, and what React was given does not say it either.
 */
export function weigh(
  rows: readonly Row[],
  place: Place,
  { now, looked }: Recall,
): { lost: string[]; replaced: string[] } {
  const posts = rows.filter(({ notice, gone }) => !notice && !gone);
  const [middle, pane] = [posts.filter((row) => !row.inThread), posts.filter((row) => row.inThread)];
  // Rows that begin a run of one person show everything; those that follow show less.
  const heads = posts.filter(({ part, inThread }) => inThread || part !== undefined);
  const replies = pane.filter(({ part }) => part !== 'root');
  const [lost, replaced]: [string[], string[]] = [[], []];
  const require = (
    name: string,
    of: readonly Row[],
    isShown: (row: Row) => boolean,
    fact?: keyof Recalled,
  ) => {
    if (of.length === 0 || of.some(isShown)) return;
    const isRecalled = of.every(({ id }) => fact !== undefined && now.get(id)?.[fact] !== undefined);
    if (!isRecalled) lost.push(name);
    // Where all that is drawn follows something that is not, nothing is lost.
    else if (fact !== 'root') replaced.push(name);
  };
  require('other--root', middle, ({ part }) => part !== undefined, 'root');
  require('post--comment', replies, ({ part }) => part !== undefined, 'root');
  require('ThreadViewer', pane, ({ element }) => element.closest('.ThreadViewer') !== null, 'root');
  require('post__permalink', heads, ({ at }) => at !== undefined, 'at');
  require('post__img', heads, ({ by }) => by !== undefined, 'by');
  require('post-message__text', posts, ({ called }) => called !== null);
  require('channel-header', middle, () => place.open !== null, 'where');
  if (looked && posts.length > 0 && !posts.some(({ id }) => now.has(id))) replaced.push('reactFiber');
  return { lost, replaced };
}
