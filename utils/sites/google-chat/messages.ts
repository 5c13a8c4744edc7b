import type { Addressed, Message } from '../../domain/message.ts';
import type { Kind } from './kind.ts';
import { readMentions, type Me, type Mentions } from './mentions.ts';
import type { People } from './people.ts';
import type { Lack, Row } from './row.ts';

/** What the rows say once it is known whose page it is. */
export interface Said {
  messages: Message[];
  /** Messages of others with the user's own reaction. */
  reacted: string[];
  lacks: Lack[];
}

/** Turns rows into messages; the name of the landmark that they contradict, where they do. */
export function messagesOf(
  rows: readonly Row[],
  me: Me,
  people: People,
  kindOf: (conversation: string) => Kind,
): Said | 'account' {
  const { account } = me;
  const isBot = (id: string) => people.bots.has(id);
  const partners = Map.groupBy(
    rows.filter(({ sender, conversation }) => conversation.startsWith('dm/') && sender !== account),
    ({ conversation }) => conversation,
  );
  for (const talk of partners.values()) {
    const persons = talk.map(({ sender }) => sender).filter((id) => people.humans.has(id) && !isBot(id));
    // Two others in a chat of two: the account is not who it seems to be.
    if (new Set(persons).size > 1) return 'account';
  }

  const mine = ownThreads(rows, account);
  const apps = appsAmong(rows);
  const found = new Map<string, Found>();
  for (const row of rows) {
    const { sender, conversation, id } = row;
    const isOwn = sender === account;
    const kind = kindOf(conversation);
    const mentions = readMentions(row.chips, me);
    const isApp = isBot(sender) || (row.byApp ?? apps.has(sender)) || (!isOwn && kind === 'app');
    const known = isApp || people.humans.has(sender);
    const addressed = isOwn
      ? 'none'
      : addressedBy(mentions, kind, row.id !== row.topic && mine.has(row.topic));
    const names = mentions.names.filter((name) => name !== account);
    const message: Message = {
      site: 'google-chat',
      account,
      conversation,
      thread: row.id === row.topic ? null : row.topic,
      id,
      at: row.at,
      precision: 'ms',
      clock: 'server',
      direction: isOwn ? 'out' : 'in',
      sender,
      // Whether a person or an app speaks is shown by nothing here: it claims nothing.
      addressed: known || addressed === 'none' ? addressed : 'unknown',
      automated: isApp,
      answers: null,
      ...(isOwn && names.length > 0 && { names }),
    };
    const other = found.get(id);
    found.set(id, other ? joined(other, message) : { message, conflict: false });
  }

  const all = [...found.values()];
  const kept = all.filter(({ conflict }) => !conflict).map(({ message }) => message);
  const reacted = new Set(rows.filter((row) => row.reacted).map(({ id }) => id));
  return {
    messages: kept,
    reacted: kept.filter(({ id, direction }) => direction === 'in' && reacted.has(id)).map(({ id }) => id),
    lacks: all.filter(({ conflict }) => conflict).map(() => ({ reason: 'no-id' })),
  };
}

function addressedBy({ me, all }: Mentions, kind: Kind, inOwnThread: boolean): Addressed {
  if (kind === 'direct' || kind === 'app') return 'direct';
  if (me) return 'mention';
  if (inOwnThread) return 'thread';
  return all || kind === 'several' ? 'group' : 'none';
}

const strongest: readonly Addressed[] = ['direct', 'mention', 'thread', 'group'];

interface Found {
  message: Message;
  /** Its copies say different things. */
  conflict: boolean;
}

/** A message drawn twice, in the stream and in the panel of its thread, is one; its copies must agree. */
function joined(known: Found, copy: Message): Found {
  const { message } = known;
  const facts = ['conversation', 'thread', 'at', 'sender'] as const;
  const conflict = known.conflict || facts.some((fact) => message[fact] !== copy[fact]);
  const both = [message.addressed, copy.addressed];
  const names = [...new Set([...(message.names ?? []), ...(copy.names ?? [])])];
  return {
    conflict,
    message: {
      ...message,
      addressed: strongest.find((one) => both.includes(one)) ?? message.addressed,
      automated: message.automated || copy.automated,
      ...(names.length > 0 && { names }),
    },
  };
}

/** Topics that the user began: as the topic says, and its first message, where it is drawn. */
function ownThreads(rows: readonly Row[], account: string): ReadonlySet<string> {
  const begun = new Map<string, Set<string>>();
  for (const { id, topic, sender, creator } of rows) {
    const by = begun.get(topic) ?? new Set();
    if (creator !== null) by.add(creator);
    if (id === topic) by.add(sender);
    begun.set(topic, by);
  }
  return new Set([...begun].filter(([, by]) => by.size === 1 && by.has(account)).map(([topic]) => topic));
}

/** Writers whom every author's line of theirs marks as an app, for their follow-up rows without one. */
function appsAmong(rows: readonly Row[]): ReadonlySet<string> {
  const persons = new Set(rows.filter(({ byApp }) => byApp === false).map(({ sender }) => sender));
  const apps = rows.filter(({ byApp, sender }) => byApp === true && !persons.has(sender));
  return new Set(apps.map(({ sender }) => sender));
}
