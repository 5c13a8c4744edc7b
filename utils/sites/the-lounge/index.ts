import type { Reading } from '../../domain/message.ts';
import { siteNames } from '../names.ts';
import { emptyReading, type Page, type Site } from '../site.ts';
import { createTally } from '../tally.ts';
import { readChat } from './chat.ts';
import { channelsIn } from './remembered.ts';
import { memory } from './memory.ts';
import { nameOf } from './nicks.ts';
import { placeOf } from './place.ts';
import { isTheLounge } from './signature.ts';

const views = '.chat-view[id^="chan-"]';
const signIn = '#sign-in input[type="password"], #signin-password';
/** Rows of messages, by what they are made of, wherever they stand. */
const drawn = '#chat .messages :is(.msg, [data-from], [id^="msg-"])';

function read(page: Page): Reading {
  const { document, now, zone } = page;
  const empty = emptyReading('the-lounge');
  const shown = [...document.querySelectorAll(views)];
  if (shown.length === 0) {
    if (document.querySelector(drawn)) return changed(empty, ['chat-view']);
    const isOut = document.querySelector(signIn) !== null;
    return isOut ? { ...empty, health: { state: 'signed-out', missing: [] } } : empty;
  }
  const channels = channelsIn(page.memory);
  const recalled = new Set([...channels.values()].map(({ nick }) => nick));
  // The field to write in follows it.
  const field = nameOf(document.querySelector('#nick:not(:last-child)')?.textContent.trim());
  const nicks = new Set([...(field === null ? [] : [field]), ...recalled]);
  const [nick, ...others] = nicks;
  if (others.length > 0) return nobodys(document, ['nick']);
  if (nick === undefined)
    return document.querySelector('.messages .msg:is([data-type="message"], [data-type="action"])')
      ? nobodys(document, ['nick'])
      : empty;

  const tally = createTally();
  const torn = new Set<string>();
  const reading = { ...emptyReading('the-lounge', nick) };
  for (const view of shown) {
    const known = channels.get(view.id.replace(/^chan-/u, ''));
    const place = placeOf(view, known);
    if (place === 'torn') {
      tally.add('no-id', view.querySelectorAll('.messages .msg[id^="msg-"]').length);
      torn.add('conversation');
    }
    if (!place || place === 'torn') continue;
    const chat = readChat(view, place, { nick, zone, now, known, tally });
    reading.messages.push(...chat.messages);
    for (const fact of chat.torn) torn.add(fact);
    // A part that no row has any more, and rows that are none any more.
    if (chat.messages.length === 0) for (const lack of chat.lacks) if (lack !== 'folded') torn.add(lack);
    if (view.querySelector('.messages [data-from]') && !view.querySelector('.messages .msg[id^="msg-"]'))
      torn.add('msg');
  }
  if (shown.every((view) => !view.hasAttribute('data-type'))) torn.add('data-type');
  reading.messages.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return {
    ...reading,
    withheld: tally.list(),
    health: {
      state: torn.size > 0 ? 'changed' : 'ok',
      missing: [...torn, ...(field === null ? ['nick'] : [])],
    },
  };
}

function changed(empty: Reading, missing: string[]): Reading {
  return { ...empty, health: { state: 'changed', missing } };
}

/** Without the user's own nick no direction can be told. */
function nobodys(document: Document, missing: string[]): Reading {
  const count = document.querySelectorAll(`${views} .messages .msg[id^="msg-"]`).length;
  return { ...changed(emptyReading('the-lounge'), missing), withheld: [{ reason: 'no-direction', count }] };
}

export const theLounge: Site = {
  id: 'the-lounge',
  name: siteNames['the-lounge'],
  recognises: isTheLounge,
  read,
  memory,
  attributes: [
    'id',
    'class',
    'style',
    'aria-label',
    'data-type',
    'data-from',
    'data-name',
    'data-current-channel',
  ],
  ignores: 'textarea, .userlist, .textcomplete-menu, #mentions-popup-container',
  // The number in its address is the running server's: after its next start it may open another conversation.
  link: () => null,
};
