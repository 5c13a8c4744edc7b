import type { GmailDraft } from './gmail/answer.ts';
import type { Letter } from './gmail/mailbox.ts';
import type { Conversation } from './slack/workspace.ts';

/** The state behind the practice pages: mailboxes and chats of alice, who works at practice.example. */

export const me = 'alice@practice.example';
export const mailHost = 'https://mail.practice.example/';
export const chatHost = 'https://chat.practice.example/';
/** Domain of the rooms. */
export const roomHost = 'rooms.practice.example';

export type Folder = 'INBOX' | 'Drafts' | 'Sent' | 'Trash';

export interface Mail {
  folder: Folder;
  /** Unique in its folder only, as in real mailboxes. */
  uid: number;
  messageId: string;
  from: string;
  to: string[];
  cc: string[];
  subject: string;
  /** Of the Date header, epoch milliseconds. */
  date: number;
  text: string;
  unread: boolean;
  replied: boolean;
  /** Carries an invitation. */
  calendar: boolean;
}

/** A mention by reference: the words that stand for somebody, and who it is (`xmpp:…`). */
export interface Mention {
  text: string;
  uri: string;
}

export interface Post {
  id: string;
  /** Who wrote it: the part before the @. */
  from: string;
  at: number;
  text: string;
  /** From the server's archive, with its stamp, instead of seen as it came. */
  delayed: boolean;
  /** Shown as chips. In rooms the user's nick as a word of the text mentions as well. */
  mentions: Mention[];
}

export interface Chat {
  jid: string;
  kind: 'room' | 'direct';
  posts: Post[];
  /** Count on the badge of the list. */
  unread: number;
}

/** A message that is being written: what the compose page was opened for. */
export interface Draft {
  id: string;
  mode: 'new' | 'reply' | 'reply-all' | 'forward';
  original: Mail | null;
}

export interface Workplace {
  /** The servers' clock. */
  now(): number;
  /** Zone in which the mail pages show their times. */
  zone: string;
  language: 'en' | 'de';
  signedIn: boolean;
  /** The next Send is answered with an error, as an overfull or unreachable server does. */
  refuses: boolean;
  mails: Mail[];
  chats: Chat[];
  drafts: Draft[];
  /** Of the Gmail mailboxes of this browser's accounts. */
  letters: Letter[];
  letterDrafts: GmailDraft[];
  /** Of the Slack workspace. */
  slack: Conversation[];
  /** Counts ids, so that every run of a test makes the same ones. */
  counter: number;
}

export function newWorkplace(parts: Partial<Workplace> = {}): Workplace {
  return {
    now: () => Date.now(),
    zone: 'Europe/Berlin',
    language: 'en',
    signedIn: true,
    refuses: false,
    mails: [],
    chats: [],
    drafts: [],
    letters: [],
    letterDrafts: [],
    slack: [],
    counter: 0,
    ...parts,
  };
}

export function nextId(workplace: Workplace, what: string): string {
  workplace.counter += 1;
  return `${what}${String(workplace.counter).padStart(4, '0')}`;
}

/** Puts a mail into a folder, with the next free uid there. Left out: a plain unread mail of the boss to alice. */
export function addMail(workplace: Workplace, parts: Partial<Mail> = {}): Mail {
  const folder = parts.folder ?? 'INBOX';
  const uids = workplace.mails.filter((mail) => mail.folder === folder).map(({ uid }) => uid);
  const mail: Mail = {
    folder,
    uid: Math.max(0, ...uids) + 1,
    messageId: `${nextId(workplace, 'm')}@practice.example`,
    from: 'boss@practice.example',
    to: [me],
    cc: [],
    subject: 'A question',
    date: workplace.now(),
    text: 'What do you think?',
    unread: folder === 'INBOX',
    replied: false,
    calendar: false,
    ...parts,
  };
  workplace.mails.push(mail);
  return mail;
}

export function findMail(workplace: Workplace, folder: string, uid: number): Mail | undefined {
  return workplace.mails.find((mail) => mail.folder === folder && mail.uid === uid);
}

/** Mails of a folder as the list shows them: in order of arrival, newest first. */
export function mailsIn(workplace: Workplace, folder: string): Mail[] {
  return workplace.mails.filter((mail) => mail.folder === folder).toSorted((a, b) => b.uid - a.uid);
}

/** The room or direct chat with this address, made if there is none. `office` is short for the room of that name. */
export function chatOf(workplace: Workplace, name: string): Chat {
  const jid = name.includes('@') ? name : `${name}@${roomHost}`;
  const found = workplace.chats.find((chat) => chat.jid === jid);
  if (found) return found;
  const chat: Chat = { jid, kind: jid.endsWith(`@${roomHost}`) ? 'room' : 'direct', posts: [], unread: 0 };
  workplace.chats.push(chat);
  return chat;
}

/** Puts a post into a chat; a page opened later shows it as history. Left out: the boss, now, nobody mentioned. */
export function addPost(workplace: Workplace, chat: string, parts: Partial<Post> = {}): Post {
  const post: Post = {
    id: nextId(workplace, 'p'),
    from: 'boss',
    at: workplace.now(),
    text: 'Good morning',
    delayed: true,
    mentions: [],
    ...parts,
  };
  chatOf(workplace, chat).posts.push(post);
  return post;
}
