import type { Message } from '../../domain/message.ts';
import { doubtful } from '../instant.ts';
import type { Reason } from '../tally.ts';
import { isThrownAway, type Folders } from './folders.ts';
import type { Gathered } from './gather.ts';
import { isPath, type Item } from './item.ts';
import type { Mine } from './mine.ts';

/** Longer lists of recipients are cut by the client (`MaximumRecipientsToReturn`; seen 2026-10). */
export const cutAt = 20;

/** What is needed to judge a message. */
export interface Known extends Pick<Gathered, 'folders' | 'parents'> {
  mine: Mine;
  account: string;
  /** Epoch ms. */
  now: number;
}

/** A message, and the item that it was read from. */
export interface Read {
  message: Message;
  item: Item;
}

/** The message of some copies, the reason for which it is withheld, or null where it was only thrown away. */
export function readMail(copies: readonly Item[], known: Known): Read | Reason | null {
  const { folders, mine, account, now } = known;
  const kept = copies.filter((item) => !isThrownAway(folders.role(item)));
  if (kept.length === 0) return null;
  const here = kept.filter((item) => isInOwnMailbox(item, folders, mine));
  if (here.length === 0) return 'other-account';
  const settled = here.filter((item) => item.draft !== true && folders.role(item) !== 'drafts');
  if (settled.length === 0) return 'draft';
  if (settled.some((item) => folders.role(item) === 'outbox')) return 'pending';
  const item = first(settled);
  const { conversation, from } = item;
  const id = copies.find(({ internet }) => internet !== null)?.internet ?? item.item;
  if (id === null || conversation === null) return 'no-id';
  if (from === null || settled.some((copy) => copy.from !== from)) return 'no-sender';
  const isOwn = mine.self.has(from);
  const automated = automatedBy(item, isOwn);
  const role = folders.role(settled.find((copy) => folders.role(copy) === 'sentitems') ?? item);
  if (automated === null || !isSure(item, role, folders, isOwn)) return 'no-direction';
  const at = (isOwn ? item.sent : item.received) ?? Number.NaN;
  const why = doubtful(at, now);
  if (why) return why;
  const message: Message = {
    site: 'outlook',
    account,
    conversation,
    thread: null,
    id,
    at,
    precision: 's',
    clock: 'server',
    direction: isOwn ? 'out' : 'in',
    sender: from,
    addressed: isOwn ? 'none' : addressedBy(item, mine.self),
    automated,
    answers: known.parents.get(id) ?? null,
  };
  return { message, item };
}

/** The copy that arrived first: a list may bring a mail once more. */
function first(copies: readonly Item[]): Item {
  return copies.reduce((best, copy) =>
    (copy.received ?? Infinity) < (best.received ?? Infinity) ? copy : best,
  );
}

/** Other mailboxes may be open in the same tab, and an offline copy may be left of another account. */
function isInOwnMailbox(item: Item, folders: Folders, { primary, self }: Mine): boolean {
  const mailbox = folders.mailbox(item);
  if (mailbox !== null) return primary.has(mailbox);
  return [item.from, ...(item.to ?? []), ...(item.cc ?? [])].some((one) => one !== null && self.has(one));
}

/** Whether the direction is sure: by the sender, and against what the folder says. */
function isSure(item: Item, role: string | null, folders: Folders, isOwn: boolean): boolean {
  if (!folders.lists(item)) return false;
  // In Sent lies what rules put there too, and what is sent in somebody else's name.
  if (role === 'sentitems') return isOwn;
  if (isOwn && item.draft === null) return role !== null;
  // Among folders without a known use there may be the one for junk, unless that is known to be another.
  return role !== null || folders.lacking.length === 0;
}

function addressedBy({ to, cc }: Item, self: ReadonlySet<string>): Message['addressed'] {
  const names = (list: Item['to']) => list?.some((one) => one !== null && self.has(one)) ?? false;
  if (names(to)) return 'to';
  if (names(cc)) return 'cc';
  return isWhole(to) && isWhole(cc) && to.length + cc.length > 0 ? 'list' : 'unknown';
}

/** True for a list of recipients that surely names everybody by address. */
function isWhole(list: Item['to']): list is readonly string[] {
  return list !== null && list.length < cutAt && list.every((one) => one !== null && !isPath(one));
}

const personal = /^IPM\.Note(?:\.SMIME(?:\..*)?)?$/iu;
const calendar = /^IPM\.(?:Schedule|Appointment)(?:\.|$)/iu;
const machine =
  /(?:^|[._+-])(?:no[._-]?reply|do[._-]?not[._-]?reply|mailer-daemon|postmaster|bounces?|newsletters?|notifications?|alerts?)(?:$|[._+-])/u;

/** By class and type of the item, which must agree that it is a person's mail; null where neither says what it is. */
function automatedBy(item: Item, isOwn: boolean): Message['automated'] | null {
  const type = item.type ?? '';
  if (calendar.test(item.class ?? '') || /^(?:Meeting|Calendar)/u.test(type)) return 'calendar';
  if (item.class === null) return null;
  if (!personal.test(item.class)) return true;
  const { from } = item;
  return !isOwn && from !== null && !isPath(from) && machine.test(from.slice(0, from.lastIndexOf('@')));
}
