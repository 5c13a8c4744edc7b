import type { Message } from '../../domain/message.ts';
import type { Reason } from '../tally.ts';
import { conversationOf } from '../conversation.ts';
import { when, type Shown } from './when.ts';

/** Everything that a page says about one mail, or null where it does not say it. */
export interface Mail {
  account: string;
  id: string | null;
  /** The date as the page writes it. */
  date: string | null;
  direction: Message['direction'];
  /** Who wrote it, or to whom the user wrote. */
  counterpart: string | null;
  subject: string | null;
  addressed: Message['addressed'];
  automated: Message['automated'];
}

/** The message, or the reason for which it is withheld. */
export function messageOf(mail: Mail, shown: Shown): Message | Reason {
  const { account, id, date, direction, counterpart, subject } = mail;
  if (id === null) return 'no-id';
  if (counterpart === null || subject === null) return 'no-sender';
  const read = when(date ?? '', shown);
  if ('why' in read) return read.why;
  const incoming = direction === 'in';
  return {
    site: 'roundcube',
    account,
    conversation: conversationOf(account, counterpart, subject),
    thread: null,
    id,
    at: read.at,
    precision: 'minute',
    clock: 'sender',
    direction,
    sender: incoming ? counterpart : account,
    addressed: incoming ? mail.addressed : 'none',
    automated: incoming ? mail.automated : false,
    answers: null,
  };
}

/** `FOLDER/UID`. A search over several folders writes the folder behind the uid as well. */
export function idOf(folder: string | null, uid: string | null): string | null {
  if (!folder || !uid) return null;
  const bare = uid.endsWith(`-${folder}`) ? uid.slice(0, -folder.length - 1) : uid;
  return /^\d{1,10}$/u.test(bare) && folder.length <= 1024 ? `${folder}/${bare}` : null;
}
