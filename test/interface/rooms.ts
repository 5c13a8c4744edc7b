import { tags, type LanguageTag } from '../../utils/words/tags.ts';
import type { Format } from '../../utils/words/format.ts';

/** One language of a room, as its module exports it. */
export interface Told {
  words: object;
  format: Format;
}

const modules = import.meta.glob<Partial<Told>>('../../utils/interface/*/*.ts', { eager: true });

/** Every room of the interface by its folder, with the languages that it has. */
export const rooms = new Map<string, Partial<Record<LanguageTag, Told>>>();

for (const [path, { words, format }] of Object.entries(modules)) {
  const [file = '', room = ''] = path.split('/').toReversed();
  const languages = rooms.get(room) ?? {};
  rooms.set(room, languages);
  const tag = tags.find((one) => `${one}.ts` === file);
  if (tag && words && format) languages[tag] = { words, format };
}
