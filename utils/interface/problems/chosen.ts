import type { Told } from '../../problems.ts';
import { readSettings } from '../../settings.ts';
import { languageFor } from '../chosen.ts';
import { problems } from './index.ts';
import { say } from './say.ts';

/** A problem in the language of the interface; in the browser's own where the settings cannot be read. */
export async function inWords(told: Told): Promise<string> {
  const language = await readSettings().then(
    (settings) => settings.language,
    () => null,
  );
  const { words } = await problems.load(languageFor(language));
  return say(words, told);
}
