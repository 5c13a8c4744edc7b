import type { Message, Reading } from '../../domain/message.ts';
import { siteNames } from '../names.ts';
import { emptyReading, type Page, type Site } from '../site.ts';
import { createTally } from '../tally.ts';
import { placeAt, site } from './ids.ts';
import { judge } from './judge.ts';
import { memory } from './memory.ts';
import { mineOn } from './mine.ts';
import { recall, type Recall, type Recalled } from './remembered.ts';
import { rowsOn, type Row } from './row.ts';
import { isRocketChat } from './signature.ts';

const signIn =
  'input[name="usernameOrEmail"], input[autocomplete="current-password"], input[type="password"]';

function read(page: Page): Reading {
  const { document, now, url } = page;
  const empty = emptyReading(site);
  const rows = rowsOn(document);
  if (rows.length === 0 && document.querySelector(signIn) && page.storage?.getItem('Meteor.userId') == null)
    return { ...empty, health: { state: 'signed-out', missing: [] } };

  const known = recall(document, page.memory);
  const { account, contradicts, replaced } = mineOn(page, rows, known);
  if (account === null) return nobodys(rows, contradicts);
  const tally = createTally();
  const place = placeAt(url);
  const lost = new Set(lossesIn(rows, known));
  const reading: Reading = emptyReading(site, account);
  tally.add('no-id', rows.filter(({ id }) => id === null).length);
  const byId = Map.groupBy(rows, ({ id }) => id);
  const rooms = new Set(
    [...byId.keys()].flatMap((id) => (id === null ? [] : (known.now.get(id)?.where ?? []))),
  );
  for (const [id, copies] of byId) {
    if (id === null) continue;
    // One page shows one room: rows of two are those of a room that opens, and of the one before.
    const judged =
      rooms.size > 1
        ? { reason: 'pending' as const, torn: 'rid' }
        : judge(id, copies, { account, now, place, recall: known });
    if (judged.torn !== undefined) lost.add(judged.torn);
    if (judged.reason) tally.add(judged.reason);
    if (!('message' in judged) || !judged.message) continue;
    reading.messages.push(judged.message);
    if (judged.message.direction === 'in' && copies.some(({ reacted }) => reacted))
      reading.acknowledged.push({ message: id, at: null });
  }
  reading.messages.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  reading.acknowledged.sort((a, b) => (a.message < b.message ? -1 : 1));
  const unmarked = rows.length > 0 && rows.every(({ mine }) => mine === undefined) ? ['data-own'] : [];
  return {
    ...reading,
    withheld: tally.list(),
    health: { state: lost.size > 0 ? 'changed' : 'ok', missing: [...lost, ...unmarked, ...replaced] },
  };
}

/** Landmarks that no row has although there are rows. Times and senders stand in the page's memory alone. */
function lossesIn(rows: readonly Row[], { now, looked }: Recall): string[] {
  if (rows.length === 0) return [];
  const ids = rows.flatMap(({ id }) => id ?? []);
  if (ids.length === 0) return ['data-mid'];
  const recalled = ids.flatMap((id) => now.get(id) ?? []);
  if (!looked) return [];
  if (recalled.length === 0) return ['reactFiber'];
  const facts: [keyof Recalled, string][] = [
    ['at', 'ts'],
    ['by', 'u'],
    ['where', 'rid'],
  ];
  return facts.flatMap(([fact, name]) => (recalled.some((one) => one[fact] !== undefined) ? [] : [name]));
}

/** Without an account no direction can be told; a page that shows messages always says whose it is. */
function nobodys({ length }: readonly Row[], contradicts: boolean): Reading {
  return {
    ...emptyReading(site),
    withheld: length > 0 ? [{ reason: 'no-direction', count: length }] : [],
    health:
      length > 0 || contradicts ? { state: 'changed', missing: ['account'] } : { state: 'ok', missing: [] },
  };
}

/** The open room's address, below whatever path, leads to a message of it. */
function link({ url }: Page, { id }: Message): string | null {
  const { origin, pathname, protocol } = new URL(url);
  const [room] = /^.*?\/(?:channel|group|direct|live)\/[^/]+/u.exec(pathname) ?? [];
  return protocol.startsWith('http') && room !== undefined
    ? `${origin}${room}?msg=${encodeURIComponent(id)}`
    : null;
}

export const rocketChat: Site = {
  id: site,
  name: siteNames['rocket-chat'],
  recognises: isRocketChat,
  read,
  memory,
  attributes: ['id', 'class', 'data-mid', 'data-id', 'data-own', 'data-tmid', 'data-uid', 'aria-busy'],
  // Nothing is read where the user writes.
  ignores: '.rcx-message-composer, .rc-message-box, [class*="message-composer"]',
  link,
};
