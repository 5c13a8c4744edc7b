/** Names of people and channels are short, and have no spaces; commas part channels. */
const name = /^[^\s,\p{Cc}\p{Cf}\p{Cs}]{1,100}$/u;

/** A nick or a channel's name, by which letters' case says nothing; null for anything else. */
export function nameOf(text: unknown): string | null {
  return typeof text === 'string' && name.test(text) ? text.toLowerCase() : null;
}

/** Signs that part a nick from a server or an account, and so stand in none. */
const parting = /[@!:/=]/u;

/** The nick that somebody typed; null for an address and anything else that is none. */
export function nickOf(typed: string): string | null {
  return parting.test(typed) ? null : nameOf(typed);
}
