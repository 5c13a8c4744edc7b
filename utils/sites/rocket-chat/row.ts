import { idOf } from './ids.ts';

/** One drawn row: what its own markup says of its message. */
export interface Row {
  /** Null where it has none, or several that differ. */
  id: string | null;
  /** Where it is drawn: among the messages of the room, in the panel of a thread, or there as a short copy of a reply. */
  as: 'room' | 'thread' | 'copy';
  /** Whether it is marked as the user's own; undefined where that mark is missing. */
  mine: boolean | undefined;
  /** First message of its thread, as a short copy says it. */
  root: string | undefined;
  pending: boolean;
  private: boolean;
  /** People whom it mentions, by their ids. */
  mentions: ReadonlySet<string>;
  /** The user, by the mark that only their own mention bears. */
  me: boolean;
  everybody: boolean;
  reacted: boolean;
}

const drawn = '[data-mid], .rcx-message, .rcx-message-thread, [data-qa-type="message"]';
const notice = '[data-system-message-type], .rcx-message-system';
const panel = '.thread-list, .js-scroll-thread, .rcx-contextualbar, .rcx-vertical-bar';
const called = '.rcx-message__highlight, .mention-link';
const mine = '.rcx-message__highlight--critical, .mention-link--me';
const everybody = '.rcx-message__highlight--relevant, .mention-link--all, .mention-link--here';

/** The rows of messages; what the app itself says, and the lines between days, are none. */
export function rowsOn(document: Document): Row[] {
  return [...document.querySelectorAll(drawn)]
    .filter((one) => !one.closest(notice) && !one.parentElement?.closest(drawn))
    .map(readRow);
}

function readRow(element: Element): Row {
  const has = (selector: string) => element.querySelector(selector) !== null;
  const own = element.getAttribute('data-own');
  const root = idOf(element.getAttribute('data-tmid'));
  const isCopy = element.classList.contains('rcx-message-thread') || root !== null;
  return {
    id: idIn(element),
    as: isCopy ? 'copy' : element.closest(panel) ? 'thread' : 'room',
    mine: own === 'true' ? true : own === 'false' ? false : undefined,
    root: root ?? undefined,
    pending:
      element.getAttribute('aria-busy') === 'true' || element.classList.contains('rcx-message--pending'),
    // The app's own kit has written this class with a stray sign before it for years.
    private: has('[class*="status-indicator__item--private"]'),
    mentions: new Set(
      [...element.querySelectorAll(called)].flatMap((one) => idOf(one.getAttribute('data-uid')) ?? []),
    ),
    me: has(mine),
    everybody: has(everybody),
    reacted: has('.rcx-message-reactions__reaction--mine'),
  };
}

/** The id stands there up to three times. */
function idIn(element: Element): string | null {
  const said = ['data-mid', 'data-id', 'id']
    .map((name) => element.getAttribute(name))
    .filter((one) => one !== null);
  const [id = null, ...more] = new Set(said);
  return more.length === 0 ? idOf(id) : null;
}

/** Own ids that only a mention of the user names: marked as theirs, in a message of somebody else. */
export function ownMentionsOn(document: Document): string[] {
  return [...document.querySelectorAll(mine)].flatMap((one) => idOf(one.getAttribute('data-uid')) ?? []);
}
