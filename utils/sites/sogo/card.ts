import { addressOf } from '../address.ts';
import type { Reason } from '../tally.ts';
import type { Message } from '../../domain/message.ts';
import { addressedBy, messageOf, type Mail } from './mail.ts';
import { openMark } from './mark.ts';
import type { Kept } from './memory.ts';
import type { Mine } from './mine.ts';
import { kindOf, type Place } from './place.ts';
import { addressedOn, namesIn } from './recipients.ts';
import { isAt } from './remembered.ts';
import { whenOpen, type Shown } from './when.ts';

/** What somebody wrote stands in the page itself, and may look like anything. */
const written = '.msg-body, #mailEditor, script';

const parts = {
  subject: 'h5.sg-md-headline, h5[ng-bind$="viewer.message.subject"]',
  date: 'time.msg-date, time[ng-bind$="viewer.message.date"]',
  from: 'a[ng-bind$="viewer.message.from[0].email"]',
  name: 'span[ng-bind$="viewer.message.from[0].name"]',
  to: 'md-chips[ng-model$="viewer.message.to"]',
  short: 'a[ng-bind*="viewer.message.$shortRecipients("]',
  body: '.msg-body',
} as const;

/** An open mail, as far as the page shows it once. */
export interface Card {
  element: Element;
  subject: string;
  date: string;
  from: string;
  name: string;
  /** It can be edited instead of answered. */
  draft: boolean;
}

/** What the page shows of an open mail that stands nowhere; empty where none is open. */
export function missingOnCard(document: Document): string[] {
  const missing = Object.entries(parts).filter(([, selector]) => shownBy(document, selector).length === 0);
  return missing.length === Object.keys(parts).length ? [] : missing.map(([part]) => part);
}

/** The open mail; null where there is none, or two while one takes the other's place. */
export function cardOn(document: Document): Card | null {
  const elements = Object.fromEntries(
    Object.entries(parts).map(([part, selector]) => {
      const [first, second] = shownBy(document, selector);
      return [part, second ? undefined : first];
    }),
  );
  const { subject, date, from, name } = elements;
  const element = date?.closest('md-card');
  if (!element || !subject || !from || ![subject, from].every((part) => element.contains(part))) return null;
  if ([subject, date, from].some((part) => part?.childElementCount !== 0)) return null;
  // Bound, and not yet filled.
  if (date?.textContent === '' && from.textContent === '') return null;
  const edit = element.querySelector('button[ng-click*="viewer.edit("]');
  return {
    element,
    subject: subject.textContent,
    date: date?.textContent ?? '',
    from: from.textContent,
    name: name?.textContent ?? '',
    draft: edit !== null && !edit.classList.contains('ng-hide'),
  };
}

function shownBy(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)].filter(
    (element) => !element.parentElement?.closest(written),
  );
}

/** The mail that is open, or the reason for which it is withheld. */
export function readCard(
  card: Card,
  place: Place,
  mine: Mine,
  open: Kept | null,
  shown: Shown,
): Message | Reason {
  const { folder, uid } = place;
  if (folder === null || uid === null) return 'no-id';
  const [to, cc] = [namesIn(card.element, 'to'), namesIn(card.element, 'cc')];
  const mark = to && cc && openMark(card.subject, card.date, card.from, to, cc);
  const isSame = open !== null && String(open.uid) === uid && open.folder === folder && isAt(open, place);
  const kept = isSame && mark !== null && open.marks.includes(mark) ? open : null;
  // What makes less of a mail is believed without the same words.
  const same = isSame ? open : null;
  const kind = kindOf(folder, mine.mail);
  const from = addressOf(card.from);
  const mail: Mail = {
    folder,
    uid,
    kind: card.draft || same?.draft === true ? 'drafts' : kept?.sent === true ? 'sent' : kind,
    when: whenOpen(card.date, shown),
    subject: card.subject,
    from: kept ? kept.from : [from],
    to: kept?.to ?? null,
    cc: kept?.cc ?? null,
    addressed: addressed(card, kept, mine),
    calendar: same?.calendar === true || card.element.querySelector('[sg-imip]') !== null,
  };
  if (kept && kept.from[0] !== from) return 'no-sender';
  return messageOf(mail, mine);
}

/** The page's memory knows everybody's address; what the page shows alone must not speak against it. */
function addressed(card: Card, kept: Kept | null, { self, mail }: Mine): Mail['addressed'] {
  const shown = addressedOn(card.element);
  if (kept) {
    const known = addressedBy(kept.to, kept.cc, self);
    return known === shown || (shown !== 'to' && shown !== 'cc') ? known : 'unknown';
  }
  // The app knows only the addresses that its settings name; the user may have others.
  const others = [...self].some((address) => !mail.addresses.includes(address));
  return shown === 'list' && others ? 'unknown' : shown;
}
