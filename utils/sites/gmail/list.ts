import type { Message } from '../../domain/message.ts';
import type { Fact, Find } from '../site.ts';
import type { Tally } from '../tally.ts';
import { wrongTime } from './ids.ts';
import { carrier, partOf, rowOf, type Part, type Row } from './line.ts';
import { automatedRow } from './machine.ts';
import type { Landmarks, Reader } from './mails.ts';
import { inView, isShown, shownIn, within } from './view.ts';

/** Table rows of a list; a thread's line has one, or two or three where the list stands beside an open mail. */
const rows = 'tr[role="row"], tr.zA';
/** Lists that name the people who wrote. In Sent and in searches the names may be the recipients'. */
const incoming = /^(?:inbox|category|label|imp|starred|snoozed|all)$/u;

/** The lines of a view's list. */
export function rowsIn(view: Element, find: Find, { lost, replaced }: Landmarks, fact: Fact): Row[] {
  let parts = shownIn(view, find(rows));
  if (parts.length === 0 && inView(view, find, rows).length === 0) {
    const carriers = within(view, carrier);
    const lines = new Set(carriers.flatMap((one) => one.closest('[role="row"], tr') ?? []));
    if (carriers.length > 0) (lines.size > 0 ? replaced : lost).add('row');
    parts = [...lines].filter(isShown);
  }
  const found: Part[][] = [];
  for (const element of parts) {
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
  if (row.told?.reader !== reader.name)
    row.told = { reader: reader.name, message: messageOf(row, ids, reader) };
  const { message } = row.told;
  if (message === null) return 'no-direction' as const;
  return wrongTime(message.at, reader.page.now) ?? message;
}

function messageOf(
  row: Row,
  ids: NonNullable<Row['ids']>,
  { place, account, isMine }: Reader,
): Message | null {
  const { sender } = row;
  if (sender === null || !incoming.test(place.route) || isMine(sender)) return null;
  return {
    site: 'gmail',
    account,
    conversation: ids.thread,
    thread: null,
    id: ids.message,
    at: ids.at,
    precision: 'ms',
    clock: 'server',
    direction: 'in',
    sender,
    addressed: 'unknown',
    automated: automatedRow(row, sender, place),
    answers: null,
  };
}
