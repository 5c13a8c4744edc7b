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
  /** The page's localStorage; left out where there is none. A reader takes single fields and keeps nothing else. */
  storage?: Pick<Storage, 'getItem' | 'key' | 'length'>;
  /** What the site's `records` wishes found in the page's own databases; left out while they have not been looked at. */
  records?: Records;
  /** What the site's `memory` took from the page's own world, as plain JSON; left out while nobody looked. Hostile. */
  memory?: unknown;
  /** Messages being written that were on this page before, by id: when each was last seen, epoch ms. */
  drafts?: ReadonlyMap<string, number>;
  /** What was found out about one of the site's `facts` before, if nothing in it has changed since. */
  fact?: Fact;
  /** The document's elements of a kind, without looking through all of it again where none has come or gone. */
  find?: Find;
}

/** What tells whose app a page is, before anything of it is read. */
export type Signed = Pick<Page, 'document' | 'url' | 'storage'>;

/**
 * Asks for a fact about an element. A site asks for one kind of fact only; it may depend on nothing but the element,
 * what is in it, and the attributes that the site's `facts` names.
 */
export type Fact = <T>(fact: (element: Element) => T, element: Element) => T;

/** Where nobody watches the page, every fact is found out anew. */
export const afresh: Fact = (fact, element) => fact(element);

/**
 * The document's elements that match, in its order. A selector speaks of the element alone, not of those around it, and
 * of no attributes but those that the site names. What the site `ignores` may or may not be among them.
 */
export type Find = (selector: string) => readonly Element[];

/** Where nobody watches the page, it is looked through every time. */
export const everywhere =
  (document: Document): Find =>
  (selector) =>
    Array.from(document.querySelectorAll(selector));

/** Rows of the page's own databases, by the name of the wish that they answer. */
export type Records = Readonly<Record<string, readonly unknown[]>>;

/** A store of the page's own IndexedDB that a reader uses. */
export interface RecordWish {
  /** Name under which its rows stand in `page.records`. */
  as: string;
  database: RegExp;
  store: RegExp;
  /**
   * The few fields that are used, as plain JSON: ids, times, flags, never a text that somebody wrote. Called inside the
   * cursor, so that the rest of a record is never held. Null drops it; it must not throw on any record.
   */
  take(record: unknown, database: string): unknown;
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
  recognises(page: Signed): boolean;
  /** What the page says now. Call it only where `recognises` holds. */
  read(page: Page): Reading;
  sending?: Sending;
  /** The page's own databases that the reader uses. The observer reads them and hands the rows over in the page. */
  records?: readonly RecordWish[];
  /**
   * Runs in the page's own world, on its globals: the ids, times, addresses and flags that only the page's memory
   * holds, as plain JSON. Only reads; calls no function of the page but the methods of built-in collections; null
   * where there is nothing. What it returns comes back in `page.memory`.
   */
  memory?(globals: Readonly<Record<string, unknown>>): unknown;
  /** Ids of the messages that are being written on this page now; the observer remembers them in `page.drafts`. */
  drafts?(page: Page): string[];
  /**
   * How long a message must be shown unchanged before it is handed over, ms: one's own that was just sent may be
   * undone, or get its final id later. 0 (as where this is left out) for all that is settled.
   */
  holds?(message: Message, now: number): number;
  /**
   * Attributes whose change may change what a reading says. Left out: the usual ones and every change of a text.
   * Elements that come and go are always seen.
   */
  attributes?: readonly string[];
  /** Where nothing is read: a change in there is no reason to read again. */
  ignores?: string;
  /**
   * Elements of which the reader remembers facts by `page.fact`, and the attributes that these facts, and what it looks
   * for by `page.find`, rest on.
   */
  facts?: { selector: string; attributes: readonly string[] };
  /**
   * Elements that may be gone as soon as they have come: a page that gets one is read at once, and at leisure after any
   * other change. Left out: at once after every change.
   */
  fleeting?: string;
  /** True where a signed-in page always shows whose it is: when that does not come, the page has changed. */
  showsAccount?: true;
  /** True where the page stops drawing while its tab is hidden: what it shows then vouches for nothing. */
  restsHidden?: true;
  /** For lists that draw and drop their rows all the time: the rows by themselves, so that only new ones are read. */
  rows?: {
    /** One message's element. */
    selector: string;
    /** What `read` would say of these rows; their neighbours may be looked at, as far as they are drawn. */
    read(page: Page, rows: readonly Element[]): Reading;
  };
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
