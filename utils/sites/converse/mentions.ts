import { jidOf, type Jid } from './jid.ts';

/** Who is spoken to in one message, as its references say. */
export interface Mentions {
  me: boolean;
  /** The room itself: everybody. */
  room: boolean;
  /** Nicks of others. */
  nicks: string[];
}

/** Who the user is in a room, and who else writes there. */
export interface Room {
  jid: string;
  /** Bare JIDs of the user. */
  own: ReadonlySet<string>;
  ownNicks: ReadonlySet<string>;
  nicks: ReadonlySet<string>;
}

/** The references of all messages in a chat by their row, found in one go instead of once a row. */
export function mentionsByRow(box: Element): Map<Element, Element[]> {
  const found = new Map<Element, Element[]>();
  for (const mention of box.getElementsByClassName('mention')) {
    const row = mention.closest('.chat-msg');
    if (row) found.set(row, [...(found.get(row) ?? []), mention]);
  }
  return found;
}

/** Reads the references of one message (XEP-0372), as Converse shows them. */
export function readMentions(mentions: readonly Element[], room: Room): Mentions {
  const result: Mentions = { me: false, room: false, nicks: [] };
  for (const mention of mentions) {
    if (mention.classList.contains('mention--self')) result.me = true;
    const jid = target(mention);
    if (jid === null) continue;
    if (jid.bare === room.jid) {
      if (!jid.resource) result.room = true;
      else if (room.ownNicks.has(jid.resource)) result.me = true;
      else result.nicks.push(jid.resource);
    } else if (room.own.has(jid.bare)) result.me = true;
    else {
      // A reference by account instead of by nick: the words are the nick where somebody here goes by it.
      const nick = mention.textContent.trim();
      if (room.nicks.has(nick)) result.nicks.push(nick);
    }
  }
  return { ...result, nicks: [...new Set(result.nicks)] };
}

function target(mention: Element): Jid | null {
  const uri = mention.getAttribute('data-uri') ?? '';
  if (!/^xmpp:/iu.test(uri)) return null;
  try {
    return jidOf(decodeURIComponent(uri.slice(5).replace(/\?.*$/su, '')));
  } catch {
    return null;
  }
}
