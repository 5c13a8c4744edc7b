import { addressOf } from '../address.ts';
import type { Page } from '../site.ts';
import { plainId } from './item.ts';

/** What the document itself tells: no exact times and no language-free senders, but what is on the screen. */
export interface Screen {
  /** The app is there, not just its empty shell. */
  drawn: boolean;
  signIn: boolean;
  /** Address in the account button; null where it is missing or names none. */
  account: string | null;
  /** Mailboxes at the top of the folder tree. */
  mailboxes: string[];
  /** ConversationId that is open, as plain id. */
  open: string | null;
  /** How many of its messages are shown. */
  shown: number;
  /** Minutes of the hour that are shown with them. */
  minutes: number[];
}

const rows = '[role="option"][data-convid]';
const pane = '#ReadingPaneContainerId, #ConversationReadingPaneContainer, #ItemReadingPaneContainer';
const app = `[role="option"], [role="treeitem"], [id^="MSG_"], [data-app-section], ${pane}`;
const signIn = 'input[type="password"], form[action^="https://login."], a[href^="https://login."]';
/** What somebody wrote, and what the user is writing. */
const written = '[id^="UniqueMessageBody"], [data-app-section="MailReadCompose"], [contenteditable="true"]';

/** True where the document shows Outlook's mail, whatever its address. */
export function showsMail(document: Document): boolean {
  const signs = [rows, pane, '#O365_MainLink_Me, [data-app-section="ConversationContainer"]'];
  return signs.filter((sign) => document.querySelector(sign)).length > 1;
}

export function readScreen({ document, url }: Page): Screen {
  const drawn = document.querySelector(app) !== null;
  const outside = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => !element.closest(written));
  const times = outside('[data-testid="SentReceivedSavedTime"]').map(({ textContent }) => textContent);
  const roots = document.querySelectorAll('[role="treeitem"][aria-level="1"]');
  return {
    drawn,
    signIn: !drawn && document.querySelector(signIn) !== null,
    account: addressIn(document.querySelector('#O365_MainLink_Me')?.getAttribute('aria-label') ?? ''),
    mailboxes: [...roots].flatMap((root) => addressOf(root.getAttribute('title')) ?? []),
    open: openIn(document, url),
    shown: outside('[id^="MSG_"][id$="_FROM"]').length,
    minutes: times.flatMap(minuteIn),
  };
}

const address = /[\w.!#$%&*+/=?^`{|}~'-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** The one address among words of any language; addresses are taken as ASCII, which scripts without spaces are not. */
function addressIn(label: string): string | null {
  if (label.length > 1000) return null;
  const found = new Set([...label.matchAll(address)].map(([text]) => addressOf(text)));
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

/** The selected row, or the address of a layout that writes it there. */
function openIn(document: Document, url: string): string | null {
  const selected = [...document.querySelectorAll(`${rows}[aria-selected="true"]`)];
  if (selected.length > 1) return null;
  const row = selected[0]?.getAttribute('data-convid');
  if (row) return plainId(row);
  try {
    const [, id] = /\/mail\/(?:[^?#]+\/)?id\/([^/?#]+)/u.exec(new URL(url).pathname) ?? [];
    return id === undefined ? null : plainId(decodeURIComponent(id));
  } catch {
    return null;
  }
}

/** Minutes are two digits behind a colon in nearly every language; a text that has not just one of them says nothing. */
function minuteIn(text: string): number[] {
  const [found, second] = text.length > 200 ? [] : [...text.normalize('NFKC').matchAll(/\d:(\d{2})(?!\d)/gu)];
  return found && !second ? [Number(found[1])] : [];
}
