/** Ids are short; what is longer than this is none. */
const token = /^(?!undefined$|null$)[\w-]{1,128}$/u;
const group = /^(?:space|dm)\/[\w-]{1,128}$/u;
const groups = /(?<![\w-])(?:space|dm)\/[\w-]{1,128}/gu;
const number = /^[1-9]\d{0,29}$/u;

/** A message's or a topic's id (11 random signs, seen 2026); null for anything else. */
export function tokenOf(text: string | null | undefined): string | null {
  return text && token.test(text) ? text : null;
}

/** A conversation's id, `space/AAQA…` or `dm/…`; null for anything else. */
export function groupOf(text: string | null | undefined): string | null {
  return text && group.test(text) ? text : null;
}

/** The conversations that a component's parameters (`data-p`) name. */
export function groupsIn(text: string | null | undefined): string[] {
  return [...new Set(text?.match(groups) ?? [])];
}

/** A Google account's number, written alone or as `user/human/1234`; null for anything else. */
export function personOf(text: string | null | undefined): string | null {
  const last = text?.slice(text.lastIndexOf('/') + 1) ?? '';
  return number.test(last) ? last : null;
}

/** True where the attribute is there and does not say no. */
export function says(element: Element | null | undefined, name: string): boolean {
  const value = element?.getAttribute(name) ?? 'false';
  return value !== 'false' && value !== '0';
}
