/** Longest id, name or address that is taken from a page; whatever is longer is no id, and nobody's name. */
export const longest = 4096;

const shape = /^[^\s@<>"(),;:\p{Cc}\p{Cf}]+@[^\s@<>"(),;:/\p{Cc}\p{Cf}]+$/u;

/**
 * A mail address or bare JID in lower case; null for anything else. Invisible characters (right-to-left marks,
 * joiners) make two addresses look alike, so an address that holds one is none.
 */
export function addressOf(text: string | null | undefined): string | null {
  const bare = text?.trim() ?? '';
  return bare.length <= longest && shape.test(bare) ? bare.toLowerCase() : null;
}

/** What stands between the commas and semicolons that are outside quotes and angle brackets. */
const entry = /(?:"(?:\\.|[^"\\])*"|<[^>]*>|[^,;"<])+/gsu;

/**
 * The addresses of a recipient field: `"Boss, B." <boss@company.test>, carol@company.test`. Null as soon as one
 * entry is no address, because then nobody knows where the next begins.
 */
export function addressesIn(field: string): string[] | null {
  // A quote or a bracket that never ends leaves more than the signs between the entries.
  if (/[^,;]/u.test(field.replaceAll(entry, ''))) return null;
  const entries = (field.match(entry) ?? []).filter((text) => text.trim() !== '');
  const found = entries.map((text) => addressOf(/<([^<>]*)>\s*$/u.exec(text)?.[1] ?? text));
  return found.every((address) => address !== null) ? found : null;
}
