import { inEnglish } from '../utils/cli/in-english.ts';

/** Throws problems in their English words, so that a test sees what a user is told. */
export function saying<Result>(work: () => Result): Result {
  try {
    const made = work();
    return made instanceof Promise ? (made.catch(rethrow) as Result) : made;
  } catch (error) {
    return rethrow(error);
  }
}

function rethrow(error: unknown): never {
  throw inEnglish(error);
}
