import type { Format } from '../words/format.ts';
import { inPseudo } from '../words/pseudo.ts';
import { languageNames, type Language } from '../words/language.ts';
import type { LanguageTag } from '../words/tags.ts';

/** A room's words in one language, and how that language writes numbers and times. */
export interface Spoken<Words> extends Omit<Language, 'words'> {
  words: Words;
}

/** The words of one place of the interface, in every language; a page loads one language of the rooms that it shows. */
export interface Room<Words> {
  load: (tag: LanguageTag) => Promise<Spoken<Words>>;
}

type Loader<Words> = () => Promise<{ words: Words; format: Format }>;

/** Makes a room of its languages' modules, each of which exports `words` and its language's `format`. */
export function roomOf<Words>(loaders: Record<LanguageTag, Loader<Words>>): Room<Words> {
  return {
    async load(tag) {
      const { words, format } = await loaders[tag]();
      const { lang, dir } = languageNames[tag];
      return inPseudo({ tag, lang, dir, format, words });
    },
  };
}
