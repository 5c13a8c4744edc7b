import type { Page } from '../site.ts';
import { avatarOf } from './ids.ts';

/** Whose page it is. */
export interface Mine {
  /** `T…:U…`; null where the page does not say it. On Enterprise Grid the organisation stands first: `E…:U…`. */
  account: string | null;
  /** The user's own id; empty where it is unknown. */
  user: string;
  /** The user's other workspaces, and who the user is there. */
  elsewhere: { teams: ReadonlySet<string>; users: ReadonlySet<string> };
  /** True when the user's own picture has the address that tells people from apps. */
  pictured: boolean;
  contradicts: boolean;
}

const button = '[data-qa="user-button"] img';
const path = /^\/client\/([TE][A-Z0-9]{2,30})(?:\/|$)/u;
const person = /^[UW][A-Z0-9]{5,30}$/u;

/** In a burst of rows the same is asked again and again: so long it is taken from before, ms. */
const lately = 250;
let latest: (Pick<Page, 'document' | 'url' | 'storage'> & Seen) | null = null;
interface Seen {
  at: number;
  image: Element;
  src: string | null;
  mine: Mine;
}

/** The same as `mineOn` a moment ago, where address and picture still say it. */
export function mineLately(page: Page): Mine {
  const same =
    latest !== null &&
    performance.now() - latest.at < lately &&
    latest.document === page.document &&
    latest.url === page.url &&
    latest.storage === page.storage &&
    latest.image.isConnected &&
    latest.image.matches(button) &&
    latest.image.getAttribute('src') === latest.src;
  if (same && latest) return latest.mine;
  const mine = mineOn(page);
  const { document, url, storage } = page;
  const image = ownPicture(document);
  const seen = image && { at: performance.now(), image, src: image.getAttribute('src'), mine };
  latest = seen && { document, url, ...(storage && { storage }), ...seen };
  return mine;
}

/**
 * The user: their picture in the account button and, in the page's storage, the user of the workspace that the
 * address names. Both must agree where both are there. The address may still name the workspace that was left
 * (seen 2026-08), so the picture's own workspace is asked as well. Cheap enough for every reading.
 */
export function mineOn(page: Page): Mine {
  const { document, url } = page;
  const named = path.exec(URL.canParse(url) ? new URL(url).pathname : '')?.[1] ?? null;
  const users = usersByTeam(page);
  const own = avatarOf(ownPicture(document));
  const said = own
    ? byPicture(own.team, own.user, named, users, document)
    : byStorage(named, users, document);
  const [team, user] = said ?? [];
  const others = [...users].filter(([id, who]) => who !== user && id !== team && id !== own?.team);
  return {
    account: team && user ? `${team}:${user}` : null,
    user: user ?? '',
    elsewhere: { teams: new Set(others.map(([id]) => id)), users: new Set(others.map(([, who]) => who)) },
    pictured: own !== null,
    contradicts: said === null,
  };
}

/** A status emoji may be the first image of the button. */
function ownPicture(document: Document): Element | null {
  return [...document.querySelectorAll(button)].find((image) => avatarOf(image) !== null) ?? null;
}

/** Team and user; undefined where nobody says it, null where those who do disagree. */
type Said = readonly [team: string, user: string] | null | undefined;

function byPicture(
  team: string,
  user: string,
  named: string | null,
  users: ReadonlyMap<string, string>,
  document: Document,
): Said {
  const agreed = [named, team].find((id) => id !== null && users.get(id) === user);
  if (agreed) return [agreed, user];
  if (users.has(team)) return null;
  if (named === null || named === team) return [team, user];
  // An organisation's people carry the picture of one of its workspaces.
  if (named.startsWith('E')) return users.has(named) ? null : [named, user];
  return mostPictured(document) === team ? [team, user] : null;
}

function byStorage(named: string | null, users: ReadonlyMap<string, string>, document: Document): Said {
  const shown = mostPictured(document);
  const team = named ?? shown;
  const user = users.get(team ?? '');
  if (!team || !user) return undefined;
  // Of several workspaces the address may name the wrong one, and no picture says which is drawn.
  if (shown === null && users.size > 1) return undefined;
  // Pictures of a workspace that is none of the user's are of guests.
  const other = users.get(shown ?? '');
  return other === undefined || other === user ? [team, user] : null;
}

/** The workspace of most pictures beside messages. */
function mostPictured(document: Document): string | null {
  const counts = new Map<string, number>();
  for (const image of document.querySelectorAll('.c-message_kit__avatar img')) {
    const team = avatarOf(image)?.team;
    if (team) counts.set(team, (counts.get(team) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

/**
 * The user's id in each workspace. The same record holds the session's token: one field is taken, nothing else is
 * looked at or kept.
 */
function usersByTeam({ storage }: Page): Map<string, string> {
  const users = new Map<string, string>();
  try {
    const { teams } = JSON.parse(storage?.getItem('localConfig_v2') ?? '') as { teams?: unknown };
    for (const [team, { user_id: user }] of Object.entries(teams as Record<string, { user_id?: unknown }>)) {
      if (typeof user === 'string' && person.test(user)) users.set(team, user);
    }
  } catch {
    // No storage, or none that we know: the picture alone has to do.
  }
  return users;
}
