import type { Page } from '../site.ts';
import { idOf } from './ids.ts';
import type { Recall } from './remembered.ts';
import { ownMentionsOn, type Row } from './row.ts';

/** Whose page it is. */
export interface Mine {
  /** Id of the person; null where the page does not say it. */
  account: string | null;
  contradicts: boolean;
  /** Landmarks that had to be replaced. */
  replaced: string[];
}

/**
 * The account: by the entry that the sign-in leaves in localStorage (its token beside it is never asked for), by the
 * marks of the user's own mentions, and by the writers of the rows that are marked as the user's own. All must agree.
 */
export function mineOn({ document, storage }: Page, rows: readonly Row[], { now }: Recall): Mine {
  const named = idOf(storage?.getItem('Meteor.userId'));
  const written = rows.flatMap(({ id, mine }) =>
    mine === true && id !== null ? (now.get(id)?.by ?? []) : [],
  );
  const said = new Set([...(named === null ? [] : [named]), ...ownMentionsOn(document), ...written]);
  const [account = null] = said;
  if (said.size > 1) return { account: null, contradicts: true, replaced: [] };
  return {
    account,
    contradicts: false,
    replaced: named === null && account !== null ? ['Meteor.userId'] : [],
  };
}
