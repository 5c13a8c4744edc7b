/** Matrix allows 255 signs for each of its ids. */
const longest = 255;
const user = /^@[^\s:/]+:[^\s/]+$/u;
const room = /^![^\s/]+$/u;

/** A Matrix user's id, `@alice:company.test`; null for anything else. */
export function userOf(value: unknown): string | null {
  return typeof value === 'string' && value.length <= longest && user.test(value) ? value : null;
}

/** A room's id, `!opaque:company.test` (without the server in the newest rooms); null for anything else. */
export function roomOf(value: unknown): string | null {
  return typeof value === 'string' && value.length <= longest && room.test(value) ? value : null;
}

/** An event's id; null for anything else, and for the one under which an own message waits for the server (`~…`). */
export function eventOf(value: unknown): string | null {
  if (typeof value !== 'string' || value === '' || value.length > longest || value.startsWith('~'))
    return null;
  return /^(?!undefined$|null$)[^\s/?]+$/u.test(value) ? value : null;
}

/** What a permanent link names, `https://matrix.to/#/!room/$event`; null for any other link. */
export function permalinkOf(href: string | null | undefined): { room: string; event: string } | null {
  const [, path = ''] = href?.split('//matrix.to/#/') ?? [];
  const [first, second] = path.split('?')[0]?.split('/').map(decoded) ?? [];
  const [where, event] = [roomOf(first), eventOf(second)];
  return where !== null && event !== null ? { room: where, event } : null;
}

/** The room in the page's own address, `#/room/!opaque:company.test`; null where it says none, or an alias. */
export function roomIn(url: string): string | null {
  const hash = URL.canParse(url) ? new URL(url).hash : '';
  return roomOf(decoded(/^#\/room\/([^/?]+)/u.exec(hash)?.[1] ?? ''));
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
