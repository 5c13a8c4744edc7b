import type { Page } from '../site.ts';
import { idOf } from './ids.ts';
import type { Place } from './place.ts';
import type { Recall } from './recall.ts';
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
  { document }: Pick<Page, 'document'>,
  rows: readonly Row[],
  place: Place,
  { now, looked }: Recall,
): { lost: string[]; replaced: string[] } {
  // Rows that begin a run of one person show everything; those that follow show less.
  const posts = rows.filter(({ notice, gone }) => !notice && !gone);
  const heads = posts.filter(({ part, inThread }) => inThread || part !== undefined);
  const [lost, replaced]: [string[], string[]] = [[], []];
  const judgeLandmark = (name: string, isShown: boolean, isKnown: (row: Row) => boolean) => {
    if (isShown || posts.length === 0) return;
    (posts.every(isKnown) ? replaced : lost).push(name);
  };
  if (posts.length > 0 && heads.length === 0 && !posts.every(({ id }) => now.has(id)))
    lost.push('other--root');
  if (heads.length > 0) {
    judgeLandmark(
      'post__permalink',
      heads.some(({ at }) => at !== undefined),
      ({ id }) => now.get(id)?.at !== undefined,
    );
    judgeLandmark(
      'post__img',
      heads.some(({ by }) => by !== undefined),
      ({ id }) => now.get(id)?.by !== undefined,
    );
  }
  judgeLandmark(
    'post-message__text',
    posts.some(({ called }) => called !== null),
    () => false,
  );
  if (posts.some(({ inThread }) => !inThread))
    judgeLandmark('channel-header', place.open !== null, ({ id }) => now.get(id)?.where !== undefined);
  if (looked && posts.length > 0 && !posts.some(({ id }) => now.has(id))) replaced.push('reactFiber');
  if (document.querySelector('.ThreadViewer') === null && posts.some(({ inThread }) => inThread))
    judgeLandmark('ThreadViewer', false, ({ id, inThread }) => !inThread || now.get(id)?.root !== undefined);
  return { lost, replaced };
}
