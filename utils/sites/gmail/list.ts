import type { Message } from '../../domain/message.ts';
import type { Fact } from '../site.ts';
import type { Tally } from '../tally.ts';
import { timeOf, wrongTime } from './ids.ts';
import { carrier, partOf, rowOf, type Part, type Row } from './line.ts';
import { automatedRow } from './machine.ts';
import type { Landmarks, Reader } from './mails.ts';
import { shownOf, within } from './view.ts';

/** Table rows of a list; a thread's line has one, or two or three where the list stands beside an open mail. */
const rows = 'tr[role="row"], tr.zA';
/** Lists that name the people who wrote. In Sent and in searches the names may be the recipients'. */
const incoming = /^(?:inbox|category|label|imp|starred|snoozed|all)$/u;

/** The lines of a view's list. */
export function rowsIn(view: Element, { lost, replaced }: Landmarks, fact: Fact): Row[] {
  let parts = within(view, rows);
  if (parts.length === 0) {
    const carriers = within(view, carrier);
    parts = carriers.flatMap((one) => one.closest('[role="row"], tr') ?? []);
    if (carriers.length > 0) (parts.length > 0 ? replaced : lost).add('row');
  }
  const found: Part[][] = [];
  for (const element of shownOf([...new Set(parts)])) {
    const part = fact(partOf, element);
    if (part.other) continue;
    if (part.continues && found.length > 0) found.at(-1)?.push(part);
    else found.push([part]);
  }
  return found.map(rowOf);
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
  const mails = list.filter(({ ids, drafts }) => ids !== null || !drafts);
  tally.add('draft', list.length - mails.length);
  noteLandmarks(mails, landmarks);
  return mails.flatMap((row) => {
    const read = readRow(row, reader, known);
    if (typeof read === 'string') tally.add(read);
    return typeof read === 'string' || read === null ? [] : [read];
  });
}

function noteLandmarks(mails: readonly Row[], { lost }: Landmarks): void {
  const { length } = mails;
  const identified = mails.filter(({ ids }) => ids !== null).length;
  if (length > 0 && (identified === 0 || (length >= 5 && identified < length * 0.8))) lost.add('row id');
  if (length > 0 && mails.every(({ named }) => !named)) lost.add('participants');
}

function readRow(row: Row, reader: Reader, known: ReadonlySet<string>) {
  const { ids } = row;
  if (ids === null) return 'no-id' as const;
  if (known.has(ids.message)) return null;
  const before = told.get(row);
  const message = before?.reader === reader.name ? before.message : messageOf(row, ids, reader);
  told.set(row, { reader: reader.name, message });
  if (message === null) return 'no-direction' as const;
  return wrongTime(message.at, reader.page.now) ?? message;
}

/** What a line that has not changed came to, for the same reader. */
const told = new WeakMap<Row, { reader: string; message: Message | null }>();

function messageOf(
  row: Row,
  { thread, message }: NonNullable<Row['ids']>,
  { place, account, isMine }: Reader,
): Message | null {
  const { sender } = row;
  if (sender === null || !incoming.test(place.route) || isMine(sender)) return null;
  return {
    site: 'gmail',
    account,
    conversation: thread,
    thread: null,
    id: message,
    at: timeOf(message),
    precision: 'ms',
    clock: 'server',
    direction: 'in',
    sender,
    addressed: 'unknown',
    automated: automatedRow(row, sender, place),
    answers: null,
  };
}
