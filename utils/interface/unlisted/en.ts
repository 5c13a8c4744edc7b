import { format } from '../../words/en/format.ts';

export { format };

/** What is said to somebody whose site is not on the list. */
export const words = {
  title: 'My site is not listed',
  intro: 'Reachable reads only sites for which somebody has written a reader. A new one takes:',
  takes: [
    'a page in the browser that shows of each message an id, who wrote it and when. What a page does not show surely is left out and counted, never guessed;',
    'somebody who programs, to write and test the reader. The guide says how;',
    'a description of the page for them: its structure, without a word of anybody’s. Nothing is sent: you copy it, read it and hand it over yourself.',
  ],
  guide: 'Guide for contributors (in English)',
  /** Where no page to describe is at hand. */
  open: 'To copy a description, open your site in a tab, then Reachable on it, and choose “My site is not listed”.',
  copy: (host: string) => `Copy a description of ${host}`,
  copied: 'Copied: the page’s structure, without a word of anybody’s.',
  see: 'See what was copied',
};
export type UnlistedWords = typeof words;
