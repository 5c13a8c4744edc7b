import { plannedMessages } from './acts.ts';
import type { Act, IncomingMail, Planned } from './acts.ts';
import { messageIdOf } from './compose.ts';
import type { Overheard } from './peers.ts';
import type { Stacks } from './stacks.ts';
import { chatRecords, readArchive } from './truth-chat.ts';
import type { ChatRecord } from './truth-chat.ts';
import { readMaildir } from './truth-mail.ts';
import type { StoredMail } from './truth-mail.ts';

/** What the servers know of one planned message. */
export type Found =
  | { medium: 'mail'; at: number; id: string; mail: StoredMail }
  | { medium: 'chat'; at: number; id: string; chat: ChatRecord };

export interface Records {
  /** By key. */
  found: ReadonlyMap<string, Found>;
  /** Planned, but in nobody's records. */
  missing: readonly Planned[];
  /** Recorded, but never planned: ids. */
  surplus: readonly string[];
}

/** Peers hear an @name without its sign: Converse turns it into a reference. */
const asHeard = (text: string): string => text.replaceAll('@', '');

function isAlice({ from }: ChatRecord): boolean {
  return from.startsWith('alice@company.test') || from.endsWith('/alice');
}

function incomingOf(day: readonly Act[], key: string): IncomingMail | undefined {
  return day.flatMap((act) => (act.do === 'mails arrive' ? act.mails : [])).find((mail) => mail.key === key);
}

/** Finds the stored mail of one key. */
export function findMail(
  day: readonly Act[],
  mails: readonly StoredMail[],
  key: string,
): StoredMail | undefined {
  const incoming = incomingOf(day, key);
  if (incoming) {
    return mails.find((mail) => mail.folder === 'inbox' && mail.messageId === messageIdOf(incoming));
  }
  const sent = mails.filter((mail) => mail.folder === 'sent');
  for (const act of day) {
    if (act.do === 'write' && act.key === key) return sent.find((mail) => mail.subject === act.subject);
    if (act.do !== 'reply' || act.key !== key) continue;
    const original = incomingOf(day, act.to);
    return original && sent.find((mail) => mail.inReplyTo === messageIdOf(original));
  }
  return undefined;
}

function findChat(day: readonly Act[], records: readonly ChatRecord[], key: string): ChatRecord | undefined {
  const said = day.find((act) => act.do === 'say' && act.key === key);
  if (said?.do !== 'say') return records.find((record) => record.id === key);
  return records.find((record) => isAlice(record) && record.body === asHeard(said.text));
}

/** Looks every message of the day up in the servers' own records. */
export function lookUp(day: readonly Act[], stacks: Stacks, log: readonly Overheard[]): Records {
  const mails = readMaildir(stacks.mail.maildir('alice'));
  const chats = chatRecords(log, readArchive(stacks.chat, 'alice'));
  const found = new Map<string, Found>();
  const planned = plannedMessages(day);
  for (const { key, medium } of planned) {
    if (medium === 'mail') {
      const mail = findMail(day, mails, key);
      if (mail) found.set(key, { medium, at: mail.date, id: mail.messageId, mail });
    } else {
      const chat = findChat(day, chats, key);
      if (chat) found.set(key, { medium, at: chat.at, id: chat.id, chat });
    }
  }
  const expected = new Set([...found.values()].map(({ id }) => id));
  const recorded = [...mails.map(({ messageId }) => messageId), ...chats.map(({ id }) => id)];
  return {
    found,
    missing: planned.filter(({ key }) => !found.has(key)),
    surplus: recorded.filter((id) => !expected.has(id)),
  };
}
