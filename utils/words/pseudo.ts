import type { Format } from './format.ts';
import { mapWords } from './map.ts';

/** Under this name in local storage of the end-to-end build: whatever it says, pages speak the pseudo language. */
export const pseudoKey = 'pseudo';

/**
 * Words as they are; in the end-to-end build on demand in a pseudo language, which shows what is not translated and
 * what would not fit: every text stands in brackets and is a third longer.
 */
export function inPseudo<Spoken extends { words: unknown; format: Format }>(spoken: Spoken): Spoken {
  if (!__E2E__ || typeof localStorage === 'undefined' || localStorage.getItem(pseudoKey) === null)
    return spoken;
  const { words, format } = spoken;
  return { ...spoken, words: mapWords(words, longer), format: mapWords(format, bracketed) };
}

/** Numbers, times and dates are no longer in one language than in another: their brackets have no width. */
function bracketed(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A third longer by words of usual length, which break into lines where a translation would. */
function longer(text: string): string {
  const more = 'ẋẋẋẋẋẋ '.repeat(text.length).slice(0, Math.ceil(Array.from(text).length / 3));
  return text.trim() === '' ? text : `⟦${text}${text.includes(' ') ? ' ' : ''}${more.trimEnd()}⟧`;
}
