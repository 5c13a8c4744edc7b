import { addressOf, longest } from '../address.ts';

/** An XMPP address in its parts. Only the resource, which in a room is the nick, keeps its capitals. */
export interface Jid {
  /** `alice@company.test`, `office@rooms.company.test`, or a server's name alone. */
  bare: string;
  /** Null where there is none. */
  resource: string | null;
}

const host = /^[^\s@<>"'&:/\p{Cc}\p{Cf}]+$/u;

/** Reads an address; null for anything that is none. A nick may hold any character, slashes as well. */
export function jidOf(text: string | null | undefined): Jid | null {
  if (!text || text.length > longest) return null;
  const slash = text.indexOf('/');
  const name = slash === -1 ? text : text.slice(0, slash);
  const bare = addressOf(name) ?? (host.test(name) ? name.toLowerCase() : null);
  if (bare === null) return null;
  return { bare, resource: slash === -1 ? null : text.slice(slash + 1) };
}

/** The address of a person's account; null for servers, rooms' nicks and anything else. */
export function personalJid(text: string | null | undefined): string | null {
  const jid = jidOf(text);
  return jid?.bare.includes('@') ? jid.bare : null;
}
