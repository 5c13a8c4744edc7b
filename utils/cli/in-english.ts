import { words } from '../interface/problems/en.ts';
import { say } from '../interface/problems/say.ts';
import { Problem } from '../problems.ts';

/** What a command prints of an error: a problem in its English words, anything else as it is. */
export function inEnglish(error: unknown): unknown {
  return error instanceof Problem ? new Error(say(words, error.told), { cause: error }) : error;
}
