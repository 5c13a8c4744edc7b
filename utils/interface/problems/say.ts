import type { Told } from '../../problems.ts';
import type { ProblemWords } from './words.ts';

/** A problem in the given words. What is not known there, of another version, is said as what nobody foresaw. */
export function say(words: ProblemWords, { code, values }: Told): string {
  const said = Object.hasOwn(words, code) ? words[code] : null;
  if (said === null) return words.unknown([code, ...values].join(' '));
  return typeof said === 'string' ? said : Reflect.apply(said, undefined, values);
}
