import { addressOf } from '../address.ts';
import { personalJid } from './jid.ts';

/** Whose page it is. */
export interface Mine {
  /** Bare JID; null where the page does not say it. */
  account: string | null;
  /** Landmarks that had to be replaced. */
  replaced: string[];
  contradicts: boolean;
}

/**
 * The account: the name in the user's own profile, which is the JID until a full name is set; the sender of the
 * user's own direct messages; the entry in the list of contacts that stands for the user. Those who say it must agree.
 */
export function mineOn(document: Document): Mine {
  const name = document.querySelector('converse-user-profile .username');
  const profile = name?.childElementCount === 0 ? addressOf(name.textContent) : null;
  const said = new Set([...(profile ? [profile] : []), ...ownSenders(document), ...ownEntry(document)]);
  if (said.size > 1) return { account: null, replaced: [], contradicts: true };
  const [account = null] = said;
  return { account, replaced: account !== null && !profile ? ['username'] : [], contradicts: false };
}

function* ownSenders(document: Document): Generator<string> {
  for (const content of document.querySelectorAll('converse-chat .chat-msg__content--me')) {
    const row = content.closest('.chat-msg');
    // In a private talk inside a room the user is named by room and nick.
    if (content.closest('converse-chat')?.getAttribute('jid')?.includes('/')) continue;
    const jid = personalJid(row?.getAttribute('data-from'));
    if (jid) yield jid;
  }
}

/** An entry in the list of contacts; as it should be, and by any one of its marks. */
const contact = 'converse-roster a.open-chat[data-jid][title]';
const someContact = ['.open-chat', '.list-item-link', '[data-jid]']
  .map((mark) => `converse-roster a${mark}`)
  .join();

/** True where contacts are listed and none can be read as one. */
export function hidesOwnEntry(document: Document): boolean {
  return document.querySelector(someContact) !== null && document.querySelector(contact) === null;
}

/**
 * The user's own entry. Every other contact's title names the contact's address, in all languages; the user's own
 * ("Click to chat with yourself") does not. Where that does not single out one entry, nobody is taken.
 */
function ownEntry(document: Document): string[] {
  const entries = [...document.querySelectorAll(contact)];
  const own = entries.filter((entry) => {
    const title = entry.getAttribute('title') ?? '';
    return title !== '' && !title.includes(entry.getAttribute('data-jid') ?? '');
  });
  const jid = own.length === 1 ? personalJid(own[0]?.getAttribute('data-jid')) : null;
  return jid ? [jid] : [];
}
