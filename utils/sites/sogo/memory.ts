import { addressOf } from '../address.ts';
import { at, isHolder, tried } from '../main-world.ts';
import { openMark, rowMark } from './mark.ts';

/** A mail as the page's own objects hold it, without a word of it. */
export interface Kept {
  /** The mail account's own number, `0`. */
  account: string;
  folder: string;
  uid: number;
  /** Digests of what a row shows of it: with the sender's name, and with the first recipient's. */
  marks: string[];
  /** Addresses; null within for somebody who has none, and for a header that is not loaded. */
  from: (string | null)[];
  to: (string | null)[] | null;
  cc: (string | null)[] | null;
  answered: boolean;
  draft: boolean;
  sent: boolean;
  /** It is, or holds, an invitation or an answer to one. */
  calendar: boolean;
}

/** The mail that is being written. */
export interface Writing {
  /** Id of the sender's field on the page, which tells one form from another. */
  field: string;
  /** The mail that it answers; null where it answers none. */
  answers: { account: string; folder: string; uid: number } | null;
}

/** What is taken from the page's own world, as plain JSON. */
export interface Memory {
  rows: Kept[];
  open: Kept | null;
  writing: Writing | null;
}

/** A list draws as many rows as fit on a screen; no more recipients of a mail than that are looked at. */
const mostRows = 200;
const mostPeople = 200;

/**
 * Takes ids, addresses and flags from the objects that SOGo draws its mails from. AngularJS keeps the controller of an
 * element under a number that stands at the element (`ng339`), in `angular.element.cache`: also where the app switches
 * off what `scope()` needs, as SOGo does. The controller of the open mail stands in the window (SOGo 3 to 5).
 * Reads fields only. Null where there is no such app.
 */
export function memory(globals: Readonly<Record<string, unknown>>): Memory | null {
  const document = globals['document'] as Document | undefined;
  const cache = tried(() => at(globals, 'angular', 'element', 'cache'), null);
  if (!isHolder(cache) || !document) return null;
  const controllerOf = (element: Element, name: string) =>
    at(cache, String(at(element, 'ng339')), 'data', `$${name}Controller`);
  const rows: Kept[] = [];
  for (const row of tried(() => [...document.querySelectorAll('.sg-message-list-item')], [])) {
    if (rows.length >= mostRows) break;
    const kept = tried(() => keptOf(at(controllerOf(row, 'sgMessageListItem'), 'message'), rowMarks), null);
    if (kept) rows.push(kept);
  }
  return {
    rows,
    open: tried(() => keptOf(at(globals, '$messageController', 'message'), openMarks), null),
    writing: tried(() => {
      const form = document.querySelector('#mailEditor');
      return form && writingOf(form, at(controllerOf(form, 'ngController'), 'message', 'origin'));
    }, null),
  };
}

function keptOf(message: unknown, marksOf: (message: unknown) => string[]): Kept | null {
  const place = placeOf(message);
  if (!place) return null;
  const mailbox = at(message, '$mailbox');
  const type = at(mailbox, 'type');
  // The list names To only; once a mail was opened, a header that is not there has nobody in it.
  const absent = at(message, '$loaded') === 3 ? [] : null;
  return {
    ...place,
    marks: marksOf(message),
    from: peopleIn(at(message, 'from')) ?? [],
    to: peopleIn(at(message, 'to')) ?? (at(message, 'to') === '' ? [] : absent),
    cc: peopleIn(at(message, 'cc')) ?? absent,
    answered: isSet(at(message, 'isanswered')),
    draft: isSet(at(message, 'isDraft')) || isSet(at(mailbox, 'isDraftsFolder')) || type === 'templates',
    sent: isSet(at(mailbox, 'isSentFolder')) || type === 'sent',
    calendar: holdsCalendar(at(message, 'parts')),
  };
}

function placeOf(message: unknown): Pick<Kept, 'account' | 'folder' | 'uid'> | null {
  const [account, folder, uid] = [
    at(message, 'accountId'),
    at(message, '$mailbox', 'path'),
    at(message, 'uid'),
  ];
  if (typeof folder !== 'string' || typeof uid !== 'number') return null;
  return { account: typeof account === 'number' ? String(account) : textOf(account), folder, uid };
}

function writingOf(form: Element, origin: unknown): Writing {
  const original = placeOf(at(origin, 'message'));
  return {
    field: form.querySelector('input[name="from"]')?.id ?? '',
    answers: original && textOf(at(origin, 'action')).startsWith('reply') ? original : null,
  };
}

/** With whichever name the folder's rows show. */
function rowMarks(message: unknown): string[] {
  const [subject, date] = [textOf(at(message, 'subject')), textOf(at(message, 'relativedate'))];
  return ['from', 'to'].map((header) => rowMark(namesIn(at(message, header))[0] ?? '', subject, date));
}

function openMarks(message: unknown): string[] {
  const [subject, date] = [textOf(at(message, 'subject')), textOf(at(message, 'date'))];
  const from = textOf(at(message, 'from', '0', 'email'));
  return [openMark(subject, date, from, namesIn(at(message, 'to')), namesIn(at(message, 'cc')))];
}

function peopleIn(list: unknown): (string | null)[] | null {
  if (!Array.isArray(list)) return null;
  const addresses = list.slice(0, mostPeople).map((one) => addressOf(textOf(at(one, 'email'))));
  return list.length > mostPeople ? [...addresses, null] : addresses;
}

/** As the page shows people: by name, else by address. */
function namesIn(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.slice(0, mostPeople).map((one) => textOf(at(one, 'name')) || textOf(at(one, 'email')));
}

/** A mail's parts are a tree, each named by what draws it. */
function holdsCalendar(part: unknown, depth = 0): boolean {
  if (at(part, 'type') === 'UIxMailPartICalViewer') return true;
  const inner = at(part, 'content');
  return Array.isArray(inner) && depth < 8 && inner.slice(0, 50).some((one) => holdsCalendar(one, depth + 1));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The server writes flags as numbers. */
function isSet(value: unknown): boolean {
  return value === true || value === 1;
}
