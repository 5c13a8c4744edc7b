import { mapWords } from '../../utils/words/map.ts';
import { language as english } from '../../utils/words/en/index.ts';
import type { Spoken } from '../../utils/interface/room.ts';
import type { Language } from '../../utils/words/language.ts';

const wrap = (text: string) => `⟦${text}⟧`;

/** English in which every text and every date or figure stands in brackets: what is outside them is not translated. */
export const pseudo: Language = {
  ...english,
  format: mapWords(english.format, wrap),
  words: mapWords(english.words, wrap),
};

/** A room's words in brackets likewise, each half as long again: some languages need so much more room. */
export function pseudoOf<Words>(spoken: Spoken<Words>): Spoken<Words> {
  const longer = (text: string) => wrap(`${text}${'~'.repeat(Math.ceil(text.length / 2))}`);
  return { ...spoken, format: mapWords(spoken.format, wrap), words: mapWords(spoken.words, longer) };
}

/** A text without all that stands in brackets, however deep they lie in each other. */
export function outside(text: string): string {
  let depth = 0;
  let left = '';
  for (const sign of text) {
    if (sign === '⟦') depth += 1;
    else if (sign === '⟧') depth -= 1;
    else if (depth === 0) left += sign;
  }
  return left;
}
