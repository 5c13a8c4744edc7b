import type { Health, SiteId } from '../domain/message.ts';

/** An account of a site: named as a work account, or seen in an open tab. */
export interface AccountRow {
  origin: string;
  account: string;
  /** The user said "work": it is recorded. */
  work: boolean;
}

/** One line of the list of sites. */
export interface SiteRow {
  key: string;
  site: SiteId;
  name: string;
  /** The office's own host, where the site is hosted anywhere; null where its address is known. */
  host: string | null;
  /** Hosts that one switch asks the browser for. */
  origins: string[];
  granted: boolean;
  /** False where the user's organisation lets none of its hosts be read. */
  allowed: boolean;
  accounts: AccountRow[];
  /** As it was last read; null where nothing was read yet. `since` in epoch ms. */
  health: { state: Health['state']; since: number } | null;
}

export interface SitesState {
  /** Epoch ms. */
  now: number;
  /** This computer's zone. */
  zone: string;
  rows: SiteRow[];
  /** The row whose page's description lies on the clipboard. */
  described: string | null;
  problem: string | null;
}

export interface SitesActions {
  /** Asks the browser for a site's hosts, or gives them back. */
  allow(row: SiteRow, on: boolean): void;
  /** Names an account as a work account, or takes that back. */
  work(row: SiteRow, account: AccountRow, on: boolean): void;
  describe(row: SiteRow): void;
}
