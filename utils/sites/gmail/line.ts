import type { Message } from '../../domain/message.ts';
import { addressOf } from '../address.ts';
import { legacyId, timeOf } from './ids.ts';
import { agrees } from './minutes.ts';
import { only, within } from './view.ts';

/** Names the thread's newest mail that is no draft. It stands twice in a row, for the eye and for the screen reader. */
export const carrier = '[data-legacy-last-non-draft-message-id]';
const others = '.am0, .bvA, .bundle, .inboxsdk__ignore_row';
const threadDraft = '[data-standalone-draft-id], [data-legacy-standalone-draft-id]';

/** What one table row of a list says by itself: found out once, as long as nothing in it changes. */
export interface Part {
  /** An advertisement, a bundle, or a row that another extension put in. */
  other: boolean;
  /** It goes on with the line that began in the row before. */
  continues: boolean;
  /** What its carriers say of thread and newest mail. */
  threads: (string | null)[];
  messages: (string | null)[];
  drafts: boolean;
  /** Addresses of the people that the eye sees, and of those for the screen reader; null for no address. */
  people: (string | null)[];
  hidden: (string | null)[];
  /** Words beside the people: `To:` before recipients, or a name without an address. */
  wordy: boolean;
  /** It has the button of a mail that asks for a date. */
  invites: boolean;
  /** Its date, as its tooltip says it. */
  dates: (string | null)[];
  /** The line that it makes where it is alone. */
  row?: Row;
}

/** A thread's line in a list. */
export interface Row {
  /** Null where it names none, or more than one. `at` is the time in the message's id, epoch ms. */
  ids: { thread: string; message: string; at: number } | null;
  drafts: boolean;
  /** It shows people, whoever they are. */
  named: boolean;
  /** The one person that it names, to the eye and to the screen reader; null where that is not sure. */
  sender: string | null;
  invites: boolean;
  /** Whether its date, as its tooltip says it, is that of its id; null where that cannot be compared. */
  agrees: boolean | null;
  /** What it came to for a reader, as long as it does not change. */
  told?: { reader: string; message: Message | null };
}

/** The attributes that a part rests on, beside its elements and texts. */
export const partAttributes = [
  'class',
  'id',
  'role',
  'email',
  'title',
  'contenteditable',
  'data-legacy-thread-id',
  'data-legacy-last-non-draft-message-id',
  'data-standalone-draft-id',
  'data-legacy-standalone-draft-id',
];

export function partOf(element: Element): Part {
  const carriers = within(element, carrier);
  const addresses = (selector: string) =>
    within(element, selector).map((one) => addressOf(one.getAttribute('email')));
  return {
    other: element.matches(others),
    continues: element.matches('.apv') && element.id === '' && !element.querySelector('.yW'),
    threads: carriers.map((one) => one.getAttribute('data-legacy-thread-id')),
    messages: carriers.map((one) => one.getAttribute('data-legacy-last-non-draft-message-id')),
    drafts: within(element, threadDraft).length > 0,
    people: addresses('.yW [email]'),
    hidden: addresses('.afn [email]'),
    wordy: within(element, '.yW').some((names) => hasWords(names)),
    invites: within(element, '.aKS .aJ6').length > 0,
    dates: within(element, '.xW [title]').map((date) => date.getAttribute('title')),
  };
}

/** A line of its parts. Most have one, and then the same part makes the same line. */
export function rowOf(parts: readonly Part[]): Row {
  const alone = parts.length === 1 ? parts[0] : undefined;
  return alone ? (alone.row ??= joined(parts)) : joined(parts);
}

function joined(parts: readonly Part[]): Row {
  const all = <T>(of: (part: Part) => T[]) => parts.flatMap(of);
  const thread = legacyId(only(all(({ threads }) => threads)));
  const message = legacyId(only(all(({ messages }) => messages)));
  const people = all((part) => part.people);
  const hidden = all((part) => part.hidden);
  const sender = only(people);
  // The names for the screen reader are the same; where they are not, one of them is of another time.
  const sure = hidden.length === 0 || only(hidden) === sender;
  const [title = null] = all(({ dates }) => dates);
  const ids = thread !== null && message !== null ? { thread, message, at: timeOf(message) } : null;
  return {
    ids,
    drafts: parts.some(({ drafts }) => drafts),
    named: people.length > 0,
    sender: sure && !parts.some(({ wordy }) => wordy) ? sender : null,
    invites: parts.some(({ invites }) => invites),
    agrees: ids && agrees(title, ids.at),
  };
}

function hasWords(node: Node, depth = 0): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && /\p{L}/u.test(child.nodeValue ?? '')) return true;
    if (child.nodeType !== 1 || (child as Element).matches('[email], .bx0, .boq')) continue;
    if (depth > 8 || hasWords(child, depth + 1)) return true;
  }
  return false;
}
