import type { Message, Reading, SiteId } from '../domain/message.ts';

/** Everything a reader may look at. It arrives as an argument, so that a test can hand over recorded state. */
export interface Page {
  document: Document;
  /** The page's own address (of the frame, when it is one). */
  url: string;
  /** Epoch milliseconds. */
  now: number;
  /** IANA zone in which the page shows its times. */
  zone: string;
  /** Addresses known from earlier readings to be the user's own on this site. */
  own: readonly string[];
  /**
   * Epoch ms at which this document was loaded. What it says of "today" may have been written at any time since;
   * left out where it was loaded just now.
   */
  loaded?: number;
  /** Accounts of this host that the user named as work accounts. A page may show several names of one person. */
  accounts?: readonly string[];
}

/** A message that the user sends, seen at the click, before the site shows it anywhere. */
export interface Sending {
  /** Selector of the controls that send. A click on one (or on something inside it) starts a sending. */
  button: string;
  /** What is being sent, taken at the click (`page.now`); null where it is no message or not surely readable. */
  taken(page: Page): Message | null;
  /** True once the page proves that the site accepted it. */
  accepted(page: Page): boolean;
}

/** One site's knowledge. A pure reader: it stores nothing, changes nothing in the page and guesses nothing. */
export interface Site {
  id: SiteId;
  /** As people call it. */
  name: string;
  /** True when this document is the site's (or one of its frames), whatever its address. */
  recognises(page: Page): boolean;
  /** What the page says now. Call it only where `recognises` holds. */
  read(page: Page): Reading;
  sending?: Sending;
  /** Address that opens the conversation of an open ask in the user's own browser; null where there is none. */
  link(page: Page, message: Message): string | null;
}

/** An empty, healthy reading, for a page that is still loading. */
export function emptyReading(site: SiteId, account: string | null = null): Reading {
  return {
    site,
    account,
    messages: [],
    acknowledged: [],
    answered: [],
    unanswered: [],
    withheld: [],
    health: { state: 'ok', missing: [] },
    own: [],
  };
}
