import type { Message } from '../../domain/message.ts';
import { addressOf } from '../address.ts';
import type { Tally } from '../tally.ts';
import { legacyId, timeOf, wrongTime } from './ids.ts';
import { automatedRow } from './machine.ts';
import type { Landmarks, Reader } from './mails.ts';
import { isShown, only, within } from './view.ts';

/** A thread's line in a list: two or three table rows where the list stands beside an open mail. */
export type Row = readonly Element[];

const rows = 'tr[role="row"], tr.zA';
/** Names the thread's newest mail that is no draft. It stands twice in a row, for the eye and for the screen reader. */
const carrier = '[data-legacy-last-non-draft-message-id]';
const threadDraft = '[data-standalone-draft-id], [data-legacy-standalone-draft-id]';
/** Advertisements, bundles, and rows that other extensions put in. */
const others = '.am0, .bvA, .bundle, .inboxsdk__ignore_row';
/** Lists that name the people who wrote. In Sent and in searches the names may be the recipients'. */
const incoming = /^(?:inbox|category|label|imp|starred|snoozed|all)$/u;

/** The lines of a view's list. */
export function rowsIn(view: Element, { lost, replaced }: Landmarks): Row[] {
  let parts = within(view, rows);
  if (parts.length === 0) {
    const carriers = within(view, carrier);
    parts = carriers.flatMap((one) => one.closest('[role="row"], tr') ?? []);
    if (carriers.length > 0) (parts.length > 0 ? replaced : lost).add('row');
  }
  const found: Element[][] = [];
  for (const part of new Set(parts)) {
    if (part.matches(others) || !isShown(part)) continue;
    const continues = part.matches('.apv') && part.id === '' && !part.querySelector('.yW');
    if (continues && found.length > 0) found.at(-1)?.push(part);
    else found.push([part]);
  }
  return found;
}

/** The newest mail of each line, where it is sure that it came in and from whom. Its recipients are not shown. */
export function readRows(
  list: readonly Row[],
  reader: Reader,
  known: ReadonlySet<string>,
  tally: Tally,
  landmarks: Landmarks,
): Message[] {
  const { route } = reader.place;
  if (route === 'trash' || route === 'spam' || route === 'chats') return [];
  if (route === 'drafts' || route === 'scheduled') {
    tally.add(route === 'drafts' ? 'draft' : 'pending', list.length);
    return [];
  }
  const drafts = list.filter((row) => idsOf(row) === null && find(row, threadDraft).length > 0);
  const mails = list.filter((row) => !drafts.includes(row));
  tally.add('draft', drafts.length);
  noteLandmarks(mails, landmarks);
  return mails.flatMap((row) => {
    const read = readRow(row, reader, known);
    if (typeof read === 'string') tally.add(read);
    return typeof read === 'string' || read === null ? [] : [read];
  });
}

function noteLandmarks(mails: readonly Row[], { lost }: Landmarks): void {
  const { length } = mails;
  const identified = mails.filter((row) => idsOf(row) !== null).length;
  if (length > 0 && (identified === 0 || (length >= 5 && identified < length * 0.8))) lost.add('row id');
  if (length > 0 && mails.every((row) => find(row, '.yW [email]').length === 0)) lost.add('participants');
}

function readRow(row: Row, { page, place, account, isMine }: Reader, known: ReadonlySet<string>) {
  const ids = idsOf(row);
  if (ids === null) return 'no-id' as const;
  if (known.has(ids.message)) return null;
  const sender = only(find(row, '.yW [email]').map((one) => addressOf(one.getAttribute('email'))));
  const hidden = find(row, '.afn [email]').map((one) => addressOf(one.getAttribute('email')));
  // The names for the screen reader are the same; where they are not, one of them is of another time.
  const agrees = hidden.length === 0 || only(hidden) === sender;
  const unsure = !incoming.test(place.route) || !agrees || hasOtherNames(row);
  if (sender === null || unsure || isMine(sender)) return 'no-direction' as const;
  const at = timeOf(ids.message);
  const message: Message = {
    site: 'gmail',
    account,
    conversation: ids.thread,
    thread: null,
    id: ids.message,
    at,
    precision: 'ms',
    clock: 'server',
    direction: 'in',
    sender,
    addressed: 'unknown',
    automated: automatedRow(row, sender, place),
    answers: null,
  };
  return wrongTime(at, page.now) ?? message;
}

function find(row: Row, selector: string): Element[] {
  return row.flatMap((part) => within(part, selector));
}

interface Ids {
  thread: string;
  message: string;
}

/** A line is found anew by each reading, which asks for its ids four times. */
const asked = new WeakMap<Row, Ids | null>();

/** The ids of a line; null where it names none, or more than one. */
export function idsOf(row: Row): Ids | null {
  const before = asked.get(row);
  if (before !== undefined) return before;
  const ids = idsIn(row);
  asked.set(row, ids);
  return ids;
}

function idsIn(row: Row): Ids | null {
  const carriers = find(row, carrier);
  const one = (name: string) => legacyId(only(carriers.map((element) => element.getAttribute(name))));
  const [thread, message] = [one('data-legacy-thread-id'), one('data-legacy-last-non-draft-message-id')];
  return thread !== null && message !== null ? { thread, message } : null;
}

/** Words beside the people: `To:` before recipients, or a name without an address. */
function hasOtherNames(row: Row): boolean {
  const hasWords = (node: Node, depth = 0): boolean =>
    [...node.childNodes].some((child) => {
      if (child.nodeType === 3) return /\p{L}/u.test(child.nodeValue ?? '');
      if (child.nodeType !== 1 || (child as Element).matches('[email], .bx0, .boq')) return false;
      return depth > 8 || hasWords(child, depth + 1);
    });
  return find(row, '.yW').some((names) => hasWords(names));
}
