/** What the list of sites says to somebody whose site is not on it. */
export interface UnlistedState {
  /** They came from the popup on a page that no reader knows. */
  asked: boolean;
  /** Host of that page; null where they came from none, where it was left, and before the consent. */
  host: string | null;
  /** The description that lies on the clipboard. */
  copied: string | null;
  problem: string | null;
}

export interface UnlistedActions {
  /** Copies the structure of that page, without a word of anybody's, for a request. */
  describe(): void;
}
