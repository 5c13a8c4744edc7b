import type { ReplyKind } from '../../utils/domain/ask.ts';
import type { Reason } from '../../utils/domain/classify.ts';
import type { Reference } from './peers.ts';
import type { Account } from './xmpp.ts';

/** What must become of one message, written down by a person who read the definitions. */
export type Expected =
  /** `episode` is the first message of the asks that belong together; `answeredBy` and `how` are null while open. */
  | { class: 'ask'; episode: string; answeredBy: string | null; how: ReplyKind | null }
  /** Came after alice's own message `after` and was never answered. */
  | { class: 'follow-up'; after: string }
  | { class: 'excluded'; reason: Reason }
  /** Alice's own; `answers` are the first messages of the episodes that it closes. */
  | { class: 'own'; answers: readonly string[] };

/** A mail by somebody else. Its Message-ID is its key at the sender's company. */
export interface IncomingMail {
  key: string;
  expected: Expected;
  from: string;
  /** The headers; whoever is in them or in `envelope` gets the mail. */
  to: string;
  cc?: string;
  /** Recipients that no header names, as with a list. */
  envelope?: readonly string[];
  subject: string;
  /** How many minutes ago it was written; 0 is now. */
  minutesAgo: number;
  text: string;
  /** The same words once more as HTML. */
  html?: string;
  /** Makes it an invitation with this calendar file. */
  calendar?: string;
  /** Key of the mail, or of alice's mail, that it answers. */
  inReplyTo?: string;
  headers?: Readonly<Record<string, string>>;
}

/** What a peer says in chat; the stanza's id is the key. */
export interface PeerTalk {
  key: string;
  expected: Expected;
  by: Account;
  to: string;
  text: string;
  headline?: boolean;
  references?: readonly Reference[];
}

/** One thing that happens on the day. What makes a message carries a key and what is expected of it. */
export type Act =
  | { do: 'mails arrive'; mails: readonly IncomingMail[] }
  | { do: 'peers talk'; talk: readonly PeerTalk[] }
  | { do: 'sign in'; at: 'webmail' | 'chat' }
  /** Turns WFH mode on in the extension's popup. */
  | { do: 'work from home' }
  /** Lets the extension read the site in the named tab, by its popup and the browser's own prompt. */
  | { do: 'let it be read'; at: 'webmail' | 'chat' }
  | { do: 'refresh' }
  | { do: 'open mail'; key: string }
  | { do: 'reply'; key: string; expected: Expected; to: string; text: string; all?: boolean }
  | { do: 'write'; key: string; expected: Expected; to: string; subject: string; text: string }
  | { do: 'look into sent'; key: string }
  | { do: 'say'; key: string; expected: Expected; to: string; text: string }
  | { do: 'look at chat'; with: string }
  /** Loads the chat's page anew. */
  | { do: 'reload chat' }
  | { do: 'look at notices'; of: string }
  /** Waits until this many full minutes of the wall clock lie between the named message and now. */
  | { do: 'let pass'; minutes: number; since: string };

/** One message of the day, without the way in which it came about. */
export interface Planned {
  key: string;
  medium: 'mail' | 'chat';
  own: boolean;
  expected: Expected;
}

/** Every message that the day consists of, in the order in which they are written. */
export function plannedMessages(day: readonly Act[]): Planned[] {
  const planned = (
    medium: Planned['medium'],
    own: boolean,
    { key, expected }: Omit<Planned, 'medium' | 'own'>,
  ) => ({
    key,
    medium,
    own,
    expected,
  });
  return day.flatMap((act) => {
    switch (act.do) {
      case 'mails arrive':
        return act.mails.map((mail) => planned('mail', false, mail));
      case 'peers talk':
        return act.talk.map((talk) => planned('chat', false, talk));
      case 'reply':
      case 'write':
        return [planned('mail', true, act)];
      case 'say':
        return [planned('chat', true, act)];
      default:
        return [];
    }
  });
}

/** An ask that is answered by the message `by`; it begins an episode unless it belongs to an earlier one. */
export function answered(episode: string, by: string, how: ReplyKind): Expected {
  return { class: 'ask', episode, answeredBy: by, how };
}

/** An ask that nobody answers. */
export function open(episode: string): Expected {
  return { class: 'ask', episode, answeredBy: null, how: null };
}

export function excluded(reason: Reason): Expected {
  return { class: 'excluded', reason };
}

export function followUp(after: string): Expected {
  return { class: 'follow-up', after };
}

export function own(...answers: string[]): Expected {
  return { class: 'own', answers };
}
