import { markedAsMine } from './mentions.ts';
import type { Store } from './remembered.ts';

/** Whose page it is. */
export interface Mine {
  /** The user's id in this organisation; null where the page does not say it. */
  account: string | null;
  /** Landmarks that had to be replaced. */
  replaced: string[];
  contradicts: boolean;
}

/** The account: as the page's store says, and as the mentions say that the page marks as the user's. They must agree. */
export function mineOn(document: Document, store: Store | null): Mine {
  const said = new Set([...(store?.me ? [store.me] : []), ...markedAsMine(document)]);
  if (said.size > 1) return { account: null, replaced: [], contradicts: true };
  const [account = null] = said;
  return { account, replaced: account !== null && !store?.me ? ['user_id'] : [], contradicts: false };
}
