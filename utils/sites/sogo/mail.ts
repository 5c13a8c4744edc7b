import type { Message } from '../../domain/message.ts';
import { conversationOf } from '../conversation.ts';
import { isMachine, spokenTo } from '../correspondent.ts';
import type { Reason } from '../tally.ts';
import type { When } from '../wall-clock.ts';
import type { Mine } from './mine.ts';
import type { FolderKind } from './place.ts';

/** Mail addresses in the order of a header; null for somebody whose address is not known. */
export type People = readonly (string | null)[];

/** Everything that a page says about one mail. */
export interface Mail {
  folder: string;
  uid: string;
  kind: FolderKind;
  when: When;
  subject: string;
  /** Who wrote it. */
  from: People;
  /** Null where the page does not say it. */
  to: People | null;
  cc: People | null;
  addressed: Message['addressed'];
  /** True for an invitation or an answer to one. */
  calendar: boolean;
}

/** The message, or the reason for which it is withheld. */
export function messageOf(mail: Mail, mine: Mine): Message | Reason {
  const { folder, uid, kind, when, subject, from } = mail;
  if (kind === 'drafts') return 'draft';
  if (mine.account === null) return 'no-direction';
  const [sender = null, another] = from;
  // Written by several, or by somebody who is not understood: nobody is taken.
  if (sender === null || another !== undefined) return 'no-sender';
  const isOwn = mine.self.has(sender);
  if (mine.elsewhere.has(sender) || (kind === 'sent' && !isOwn)) return 'no-direction';
  const counterpart = isOwn ? spokenTo([...(mail.to ?? [null]), ...(mail.cc ?? [])], mine.self) : sender;
  if (counterpart === null) return 'no-sender';
  if ('why' in when) return when.why;
  const automated = kind === 'junk' || isMachine(sender);
  return {
    site: 'sogo',
    account: mine.account,
    conversation: conversationOf(mine.account, counterpart, subject),
    thread: null,
    id: `${folder}/${uid}`,
    at: when.at,
    precision: 'minute',
    clock: 'sender',
    direction: isOwn ? 'out' : 'in',
    sender: isOwn ? mine.account : sender,
    addressed: isOwn ? 'none' : mail.addressed,
    automated: isOwn ? false : mail.calendar ? 'calendar' : automated,
    answers: null,
  };
}

/** How people's addresses address the user; a header that the page does not show may still name them. */
export function addressedBy(
  to: People | null,
  cc: People | null,
  self: ReadonlySet<string>,
): Mail['addressed'] {
  const names = (people: People | null) => people?.some((one) => one !== null && self.has(one)) ?? false;
  const isWhole = (people: People | null) => people !== null && !people.includes(null);
  if (names(to)) return 'to';
  if (!isWhole(to)) return 'unknown';
  if (names(cc)) return 'cc';
  return isWhole(cc) ? 'list' : 'unknown';
}
