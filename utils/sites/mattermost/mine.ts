import { idOf, pairOf } from './ids.ts';
import type { Recall } from './remembered.ts';
import type { Row } from './row.ts';

/** Whose page it is. */
export interface Mine {
  /** Id of the person; null where the page does not say it. */
  account: string | null;
  contradicts: boolean;
  /** Landmarks that had to be replaced. */
  replaced: string[];
}

/** The one cookie that is read by name. It holds the id of the person; the session itself is out of any script's reach. */
const cookie = /(?:^|;\s*)MMUSERID=([^;]*)/u;

/**
 * The account: by the cookie, by the pictures beside the user's own posts, by what React was given for the rows, and by
 * the direct chats in the list, each of which names both its people. All that say it must be able to mean one person.
 */
export function mineOn(document: Document, rows: readonly Row[], { now }: Recall): Mine {
  const named = idOf(cookie.exec(document.cookie)?.[1]);
  const pictured = rows.flatMap(({ mine, automatic, by }) =>
    mine && !automatic && by !== undefined ? [by] : [],
  );
  const given = [...now.values()].flatMap(({ me }) => me ?? []);
  const said = new Set([...(named === null ? [] : [named]), ...pictured, ...given]);
  const pairs = pairsOn(document);
  if (said.size > 1) return { account: null, contradicts: true, replaced: [] };
  const replaced = named === null ? ['MMUSERID'] : [];
  const [account = null] = said;
  // A direct chat of two others is no place for this user.
  if (account !== null)
    return pairs.every((pair) => pair.includes(account))
      ? { account, contradicts: false, replaced }
      : { account: null, contradicts: true, replaced: [] };
  const [first = [], ...others] = pairs;
  const common = new Set(first.filter((one) => others.every((pair) => pair.includes(one))));
  const [only = null] = common;
  return { account: common.size === 1 ? only : null, contradicts: false, replaced };
}

/** The two people of every direct chat that is listed. */
function pairsOn(document: Document): string[][] {
  const names = [...document.querySelectorAll('[id^="sidebarItem_"]')].map(({ id }) =>
    id.replace('sidebarItem_', ''),
  );
  return names.flatMap((name) => {
    const pair = pairOf(name);
    return pair ? [pair] : [];
  });
}
