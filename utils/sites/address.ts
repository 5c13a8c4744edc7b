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

/** Splits a recipient field at the commas and semicolons that stand outside quotes and angle brackets. */
function entries(field: string): string[] {
  const found: string[] = [];
  let quoted = false;
  let bracketed = false;
  let from = 0;
  for (let i = 0; i < field.length; i += 1) {
    const char = field[i];
    if (char === '\\' && quoted) i += 1;
    else if (char === '"') quoted = !quoted;
    else if (char === '<' && !quoted) bracketed = true;
    else if (char === '>' && !quoted) bracketed = false;
    else if ((char === ',' || char === ';') && !quoted && !bracketed) {
      found.push(field.slice(from, i));
      from = i + 1;
    }
  }
  found.push(field.slice(from));
  return found.filter((entry) => entry.trim() !== '');
}

/**
 * The addresses of a recipient field: `"Boss, B." <boss@company.test>, carol@company.test`. Null as soon as one
 * entry is no address, because then nobody knows where the next begins.
 */
export function addressesIn(field: string): string[] | null {
  const found = entries(field).map((entry) => addressOf(/<([^<>]*)>\s*$/u.exec(entry)?.[1] ?? entry));
  return found.every((address) => address !== null) ? found : null;
}
