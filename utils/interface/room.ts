import {
  createContext,
  createElement,
  type ComponentChild,
  type ComponentChildren,
  type Context,
} from 'preact';
import type { Format } from '../words/format.ts';
import { inPseudo } from '../words/pseudo.ts';
import { languageNames, type Language } from '../words/language.ts';
import type { LanguageTag } from '../words/tags.ts';

/** A room's words in one language, and how that language writes numbers and times. */
export interface Spoken<Words> extends Omit<Language, 'words'> {
  words: Words;
}

/** Puts words around parts of a page, which then find them by `useWords`. */
export type Around = (parts: ComponentChildren) => ComponentChild;

/** A room whose words a page shows without speaking them itself. */
export interface AnyRoom {
  around: (tag: LanguageTag) => Promise<Around>;
}

/** The words of one place of the interface, in every language; a page loads one language of the rooms that it shows. */
export interface Room<Words> extends AnyRoom {
  load: (tag: LanguageTag) => Promise<Spoken<Words>>;
  context: Context<Spoken<Words> | null>;
}

type Loader<Words> = () => Promise<{ words: Words; format: Format }>;

/** Makes a room of its languages' modules, each of which exports `words` and its language's `format`. */
export function roomOf<Words>(loaders: Record<LanguageTag, Loader<Words>>): Room<Words> {
  const context = createContext<Spoken<Words> | null>(null);
  const load = async (tag: LanguageTag): Promise<Spoken<Words>> => {
    const { words, format } = await loaders[tag]();
    const { lang, dir } = languageNames[tag];
    return inPseudo({ tag, lang, dir, format, words });
  };
  return {
    context,
    load,
    async around(tag) {
      const value = await load(tag);
      return (parts) => createElement(context.Provider, { value }, parts);
    },
  };
}
