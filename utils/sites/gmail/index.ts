import type { Message } from '../../domain/message.ts';
import { siteNames } from '../names.ts';
import { everywhere, type Page, type Site } from '../site.ts';
import { draftsOn } from './drafts.ts';
import { legacyId } from './ids.ts';
import { partAttributes } from './line.ts';
import { isHost, isMail, placeOf } from './place.ts';
import { read } from './reading.ts';
import { within } from './view.ts';

/** The undo time of a sent mail is at most 30 s. */
const undo = 35_000;
const fresh = 120_000;

function recognises({ document, url }: Page): boolean {
  if (isHost(url)) return isMail(url);
  // A saved page: Google's name for the account, or the place of the app, and something that only Gmail shows.
  const app = 'meta[name="og-profile-acct"], [role="main"]';
  const ids = '[data-legacy-message-id], h2[data-legacy-thread-id], tr [data-legacy-last-message-id]';
  return within(document, app).length > 0 && within(document, ids).length > 0;
}

/** The thread in the same one of the accounts that the page shows. */
function link({ url }: Page, { conversation }: Message): string | null {
  if (legacyId(conversation) === null) return null;
  return `https://mail.google.com/mail/u/${placeOf(url).index}/#all/${conversation}`;
}

/** What was sent just now may still be taken back. */
function holds({ direction, at }: Message, now: number): number {
  return direction === 'out' && now - at < fresh ? undo : 0;
}

export const gmail: Site = {
  id: 'gmail',
  name: siteNames.gmail,
  recognises,
  read,
  attributes: [
    'role',
    'hidden',
    'content',
    'value',
    'email',
    'data-message-id',
    'data-legacy-message-id',
    'data-legacy-thread-id',
    'data-legacy-last-non-draft-message-id',
  ],
  // A row's tools under the pointer, the bar above the view, the folders at its side, the tab's title, what is written.
  ignores: '.bq4, [gh="mtb"], [role="navigation"], title, .a3s, [contenteditable="true"]',
  facts: {
    selector: 'tr, [role="row"]',
    attributes: [...partAttributes, 'name', 'type', 'href', 'data-thread-perm-id'],
  },
  // An open mail. What a list or a form shows stays for longer than it takes to look at it.
  fleeting: '[data-message-id], [data-legacy-message-id]',
  drafts: ({ document, find = everywhere(document) }) => draftsOn(find),
  holds,
  link,
};
