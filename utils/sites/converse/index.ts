import type { Message, Reading } from '../../domain/message.ts';
import { siteNames } from '../names.ts';
import { emptyReading, type Page, type Site } from '../site.ts';
import { createTally } from '../tally.ts';
import { readBox, type Chat } from './box.ts';
import { boxes, missingIn } from './landmarks.ts';
import { hidesOwnEntry, mineOn } from './mine.ts';
import { isConverse } from './signature.ts';

const profile = 'converse-user-profile';
const signIn = 'converse-login-form, converse-register-panel, #controlbox.logged-out';

function read(page: Page): Reading {
  const { document, now } = page;
  const empty = emptyReading('converse');
  if (!document.querySelector(profile) && document.querySelector(signIn)) {
    return { ...empty, health: { state: 'signed-out', missing: [] } };
  }
  const { account, replaced, contradicts } = mineOn(document);
  const missing = [...missingIn(document), ...(contradicts ? ['account'] : [])];
  if (missing.length > 0) return { ...empty, health: { state: 'changed', missing } };
  const rows = document.getElementsByClassName('chat-msg').length;
  if (account === null) {
    const named = document.querySelector(`${profile} .username`);
    // Without the own profile the page is still connecting, unless it shows messages already.
    const state = rows > 0 && (!named || hidesOwnEntry(document)) ? 'changed' : 'ok';
    return {
      ...empty,
      withheld: rows > 0 ? [{ reason: 'no-direction', count: rows }] : [],
      health: { state, missing: named || rows > 0 ? ['account'] : [] },
    };
  }

  const tally = createTally();
  const own = new Set([account, ...page.own]);
  const chats = [...document.querySelectorAll(boxes)].map((box) => readBox(box, account, own, now, tally));
  return {
    ...emptyReading('converse', account),
    messages: onceEach(chats),
    acknowledged: chats.flatMap(({ reacted }) => reacted.map((message) => ({ message, at: null }))),
    withheld: tally.list(),
    health: { state: 'ok', missing: replaced },
  };
}

/** A message may stand twice in a page, live and from the archive; the server's stamp is the better one. */
function onceEach(chats: readonly Chat[]): Message[] {
  const found = new Map<string, Message>();
  for (const message of chats.flatMap(({ messages }) => messages)) {
    const known = found.get(message.id);
    if (!known || (known.clock === 'device' && message.clock === 'server')) found.set(message.id, message);
  }
  return [...found.values()];
}

/** Converse opens a chat that the address names (its own routes). It takes the name as it stands there. */
function link({ url }: Page, { conversation, addressed }: Message): string | null {
  const { origin, pathname, search, protocol } = new URL(url);
  if (!protocol.startsWith('http')) return null;
  const route = addressed === 'direct' ? 'chat' : 'room';
  const jid = encodeURIComponent(conversation).replaceAll('%40', '@');
  return `${origin}${pathname}${search}#converse/${route}?jid=${jid}`;
}

export const converse: Site = {
  id: 'converse',
  name: siteNames.converse,
  recognises: isConverse,
  read,
  link,
};
