/** Names of people and channels are short, and have no spaces; commas part channels. */
const name = /^[^\s,\p{Cc}\p{Cf}\p{Cs}]{1,100}$/u;

/** A nick or a channel's name, by which letters' case says nothing; null for anything else. */
export function nameOf(text: unknown): string | null {
  return typeof text === 'string' && name.test(text) ? text.toLowerCase() : null;
}
