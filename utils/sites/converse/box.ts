import type { Message, Reading } from '../../domain/message.ts';
import type { Reason, Tally } from '../tally.ts';
import { jidOf, type Jid } from './jid.ts';
import { mentionsByRow, readMentions, type Room } from './mentions.ts';
import { readRow, type Row } from './row.ts';

/** What one chat says: its messages, and those that carry the user's own reaction. */
export type Chat = Pick<Reading, 'messages'> & { reacted: string[] };

/**
 * Reads one open chat: a room, a direct chat or a feed of announcements.
 *
 * @param own the user's bare JIDs, `account` among them
 */
export function readBox(
  box: Element,
  account: string,
  own: ReadonlySet<string>,
  now: number,
  tally: Tally,
): Chat {
  const chat: Chat = { messages: [], reacted: [] };
  const jid = jidOf(box.getAttribute('jid'));
  const isRoom = box.localName === 'converse-muc';
  const rows: Row[] = [];
  for (const element of box.getElementsByClassName('chat-msg')) {
    const row = jid ? readRow(element, isRoom, now) : 'no-sender';
    if (typeof row === 'string') tally.add(row);
    else if (row) rows.push(row);
  }
  if (!jid) return chat;

  const mentions = isRoom ? mentionsByRow(box) : new Map<Element, Element[]>();
  const room = roomOf(jid.bare, own, rows);
  for (const row of rows) {
    const said = isRoom
      ? inRoom(row, room, mentions.get(row.element) ?? [])
      : inDirect(row, jid, box.localName === 'converse-headlines');
    if (typeof said === 'string') {
      tally.add(said);
      continue;
    }
    const isFeed = box.localName === 'converse-headlines' || row.element.classList.contains('headline');
    chat.messages.push({
      site: 'converse',
      account,
      conversation: isRoom || jid.resource === null ? jid.bare : `${jid.bare}/${jid.resource}`,
      thread: null,
      id: row.id,
      ...row.time,
      direction: row.isOwn ? 'out' : 'in',
      answers: null,
      ...said,
      automated: !row.isOwn && (said.automated || isFeed),
    });
  }
  const reactedTo = new Set(
    [...box.getElementsByClassName('reacted')].map((reaction) => reaction.closest('.chat-msg')),
  );
  chat.reacted = rows.filter((row) => !row.isOwn && reactedTo.has(row.element)).map(({ id }) => id);
  return chat;
}

type Said = Pick<Message, 'sender' | 'addressed' | 'automated' | 'names'>;

function roomOf(jid: string, own: ReadonlySet<string>, rows: readonly Row[]): Room {
  const nicks = new Set<string>();
  const ownNicks = new Set<string>();
  for (const row of rows) {
    const nick = jidOf(row.from)?.resource;
    if (nick) (row.isOwn ? ownNicks : nicks).add(nick);
  }
  return { jid, own, ownNicks, nicks };
}

function inRoom({ element, from, isOwn }: Row, room: Room, mentions: readonly Element[]): Said | Reason {
  const sender = jidOf(from);
  if (sender?.bare !== room.jid) return 'no-sender';
  const { me, room: everybody, nicks } = readMentions(mentions, room);
  if (isOwn) {
    return {
      sender: sender.resource,
      addressed: 'none',
      automated: false,
      ...(nicks.length > 0 && { names: nicks }),
    };
  }
  const mentioned = me || element.classList.contains('mentioned');
  return {
    sender: sender.resource || sender.bare,
    addressed: mentioned ? 'mention' : everybody ? 'group' : 'none',
    // What comes from the room itself is no person's.
    automated: !sender.resource,
  };
}

function inDirect({ from, isOwn }: Row, chat: Jid, isFeed: boolean): Said | Reason {
  const sender = jidOf(from);
  // What comes in is the contact's whose chat it is; to a feed nobody writes.
  if (!sender || (!isOwn && sender.bare !== chat.bare)) return 'no-sender';
  if (isOwn && isFeed) return 'no-direction';
  return {
    sender: chat.resource !== null && sender.resource ? `${sender.bare}/${sender.resource}` : sender.bare,
    addressed: isOwn ? 'none' : 'direct',
    automated: !isOwn && !sender.bare.includes('@'),
  };
}
