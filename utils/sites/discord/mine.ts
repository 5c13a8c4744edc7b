import type { Page } from '../site.ts';
import { idOf, personOf } from './ids.ts';

/** Whose page it is. */
export interface Mine {
  account: string | null;
  /** The name that the page shows as the user's own; null where it shows none. */
  name: string | null;
  /** Landmarks that had to be replaced. */
  replaced: string[];
  contradicts: boolean;
}

/** The user's own corner, below the channels. */
const panels = '[class*="panels"]';
const button = `${panels} [class*="accountPopoutButton"]`;
const pictures = 'img[src*="/avatars/"], img[src*="/users/"]';

/**
 * The account: the id that Discord's client keeps in localStorage, and the user's own picture in their corner of the
 * page, which has none for those who never chose one. Those who say it must agree.
 */
export function mineOn({ document, storage }: Pick<Page, 'document' | 'storage'>): Mine {
  const stored = storedId(storage);
  const corner = document.querySelector(button) ?? document.querySelector(panels);
  const shown = new Set(
    [...(corner?.querySelectorAll(pictures) ?? [])].map(personOf).filter((id) => id !== null),
  );
  const [only = null, ...more] = shown;
  const pictured = more.length === 0 ? only : null;
  const title = document.querySelector(`${panels} [class*="panelTitle"]`)?.textContent.trim() ?? '';
  return {
    account: stored ?? pictured,
    name: title === '' || title.length > 100 ? null : title,
    replaced: stored === null && pictured !== null ? ['user_id_cache'] : [],
    contradicts: stored !== null && pictured !== null && stored !== pictured,
  };
}

/** Written as JSON. */
function storedId(storage: Page['storage']): string | null {
  try {
    const text = storage?.getItem('user_id_cache') ?? '';
    return text.length > 100 ? null : idOf(JSON.parse(text));
  } catch {
    return null;
  }
}
