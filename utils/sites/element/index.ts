import type { Message, Reading } from '../../domain/message.ts';
import { siteNames } from '../names.ts';
import { emptyReading, type Page, type Site } from '../site.ts';
import { createTally } from '../tally.ts';
import { eventOf, roomOf, userOf } from './ids.ts';
import { hasRemains, hasStrays, isEcho, isNotice, tileId, tilesOn } from './landmarks.ts';
import { memory } from './memory.ts';
import { isEmpty, modelOf, type Model } from './remembered.ts';
import { isElement } from './signature.ts';
import { readTiles } from './tiles.ts';

/** What may come or change after a tile was drawn. */
const attributes = ['class', 'data-event-id', 'data-scroll-tokens', 'data-self', 'title', 'href'];
const signIn = '#matrixchat :is(.mx_AuthPage, .mx_AuthBody, .mx_Welcome, .mx_Login)';
const inside = '#matrixchat :is(.mx_LeftPanel, .mx_RoomView, .mx_RoomListPanel)';

function read(page: Page): Reading {
  const { document, now, url } = page;
  const empty = emptyReading('element');
  const tiles = tilesOn(document);
  const changed = (missing: string[]): Reading => ({ ...empty, health: { state: 'changed', missing } });
  if (tiles.length === 0 && document.querySelector(signIn) && !document.querySelector(inside))
    return { ...empty, health: { state: 'signed-out', missing: [] } };
  const model = modelOf(page.memory);
  const stored = userOf(page.storage?.getItem('mx_user_id'));
  const said = new Set([stored, model?.me ?? null].filter((one) => one !== null));
  if (said.size > 1) return changed(['account']);
  const [account = null] = said;
  if (tiles.length === 0) {
    if (hasStrays(document)) return changed(['mx_RoomView_MessageList']);
    return hasRemains(document) ? changed(['mx_EventTile']) : { ...empty, account };
  }
  // Whoever watches a page knows when it was loaded, and is about to look into its memory.
  if (page.memory === undefined && page.loaded !== undefined) return { ...empty, account };
  const drawn = tiles.filter((tile) => !isNotice(tile));
  if (account === null)
    return {
      ...empty,
      withheld: drawn.length > 0 ? [{ reason: 'no-direction', count: drawn.length }] : [],
      health: { state: 'changed', missing: ['account'] },
    };
  if (!model || isLost(model, drawn))
    return { ...timeless(drawn), account, health: { state: 'changed', missing: ['mxEvent'] } };

  const { messages, acknowledged, lacks } = readTiles(tiles, model, { me: account, now, url });
  const gone = [...new Set(lacks.flatMap(({ landmark }) => landmark ?? []))].sort();
  if (messages.length === 0 && gone.length > 0) return changed(gone);
  const tally = createTally();
  for (const { reason } of lacks) tally.add(reason);
  return {
    ...emptyReading('element', account),
    messages,
    acknowledged,
    withheld: tally.list(),
    health: { state: 'ok', missing: replacedOn(model, stored) },
  };
}

/** What the page's document alone can tell of its messages: that they are there. Their times are minutes of no day. */
function timeless(tiles: readonly Element[]): Reading {
  const tally = createTally();
  for (const tile of tiles) tally.add(isEcho(tile) ? 'pending' : 'no-time');
  return { ...emptyReading('element'), withheld: tally.list() };
}

/** True where the model was looked at, and knows none of the messages that are shown. */
function isLost({ kept }: Model, drawn: readonly Element[]): boolean {
  const rows = drawn.map((tile) => kept.get(tileId(tile) ?? '')).filter((row) => row !== undefined);
  return rows.length > 0 && rows.every(isEmpty);
}

function replacedOn({ me, rooms }: Model, stored: string | null): string[] {
  const isKindKnown = [...rooms.values()].some(({ direct }) => direct !== null);
  return [
    ...(isKindKnown || rooms.size === 0 ? [] : ['m.direct']),
    ...(me === null ? ['mxMatrixClientPeg'] : []),
    ...(stored === null ? ['mx_user_id'] : []),
  ];
}

/** Opens the event in its room. */
function link({ url }: Page, { conversation, id }: Message): string | null {
  if (!/^https?:/u.test(url) || !URL.canParse(url) || roomOf(conversation) === null || eventOf(id) === null)
    return null;
  const { origin, pathname } = new URL(url);
  const [room, event] = [conversation, id].map((one) => encodeURIComponent(one).replaceAll('%3A', ':'));
  return `${origin}${pathname}#/room/${room}/${event?.replace(/^%24/u, '$')}`;
}

export const element: Site = {
  id: 'element',
  name: siteNames.element,
  recognises: isElement,
  read,
  memory,
  link,
  attributes,
  ignores: '.mx_MessageComposer, .mx_LeftPanel, .mx_RoomListPanel',
  showsAccount: true,
};
