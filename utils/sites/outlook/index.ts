import type { Message, Reading } from '../../domain/message.ts';
import { siteNames } from '../names.ts';
import { emptyReading, type Page, type Site } from '../site.ts';
import { createTally } from '../tally.ts';
import { forwardsAmong } from './forward.ts';
import { gather, itemIdOf, type Gathered } from './gather.ts';
import { isFresh, lostOn } from './health.ts';
import { readMail, type Read } from './mail.ts';
import { memory } from './memory.ts';
import { mineOn, type Mine } from './mine.ts';
import { readScreen, showsMail } from './screen.ts';
import { records } from './stored.ts';

const hosts = new Set(
  ['office.com', 'office365.com', 'cloud.microsoft', 'live.com'].map((name) => `outlook.${name}`),
);
/** Calendar, people and the rest of the suite live at the same hosts. */
const mail = /^\/(?:mail|owa)(?:\/|$)/u;
/** No more messages than this at once, the newest. */
const most = 5000;

function urlOf({ url }: Page): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

function recognises(page: Page): boolean {
  const { document } = page;
  const view = document.defaultView;
  // Teams shows Outlook's calendar in a frame.
  if (view && view.parent !== view) return false;
  const url = urlOf(page);
  return url && hosts.has(url.hostname) ? mail.test(url.pathname) : showsMail(document);
}

function read(page: Page): Reading {
  const empty = emptyReading('outlook');
  const screen = readScreen(page);
  if (screen.signIn) return { ...empty, health: { state: 'signed-out', missing: [] } };
  const gathered = gather(page);
  const { fromMemory, fromStored } = gathered;
  const waits = isFresh(page) && (page.memory ?? null) === null;
  if (!fromMemory && !fromStored) {
    if (!screen.drawn || isFresh(page)) return empty;
    return { ...empty, health: { state: 'changed', missing: ['page memory', 'offline store'] } };
  }
  const mine = mineOn(page, gathered, screen);
  const missing = lostOn(page, gathered, screen, mine);
  const count = mine.account === null ? gathered.messages.length : 0;
  if (missing.length > 0) {
    if (waits) return empty;
    const withheld = count > 0 ? [{ reason: 'no-direction' as const, count }] : [];
    return { ...empty, withheld, health: { state: 'changed', missing } };
  }
  if (mine.account === null) return empty;
  return {
    ...emptyReading('outlook', mine.account),
    ...readAll(gathered, mine, mine.account, page.now),
    own: mine.own,
    health: { state: 'ok', missing: replacedOn(gathered, mine) },
  };
}

/** Landmarks that something else stands in for, or without which some mails are withheld. */
function replacedOn({ fromMemory, messages, folders }: Gathered, mine: Mine): string[] {
  const source = fromMemory ? (mine.guessed ? ['session'] : []) : ['page memory'];
  return [...source, ...(messages.length > 0 ? folders.lacking : [])];
}

function readAll(
  { messages, folders, parents }: Gathered,
  mine: Mine,
  account: string,
  now: number,
): Pick<Reading, 'messages' | 'withheld'> {
  const tally = createTally();
  const found: Read[] = [];
  for (const copies of messages) {
    const read = readMail(copies, { folders, parents, mine, account, now });
    if (typeof read === 'string') tally.add(read);
    else if (read) found.push(read);
  }
  const forwards = forwardsAmong(found, messages, mine.self);
  // To whom it speaks is not in this conversation.
  tally.add('no-direction', forwards.size);
  const kept = found.filter((one) => !forwards.has(one)).map(({ message }) => message);
  kept.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return { messages: kept.slice(-most), withheld: tally.list() };
}

/** Opens the mail by itself where its ItemId is known, else its conversation. */
function link(page: Page, { id, conversation }: Message): string | null {
  const url = urlOf(page);
  if (!url || !hosts.has(url.hostname)) return null;
  const item = itemIdOf(page, id);
  const path =
    item === null
      ? `inbox/id/${encodeURIComponent(conversation)}`
      : `deeplink/read/${encodeURIComponent(item)}`;
  return `https://${url.host}/mail/${path}`;
}

/** The user's own mail gets its InternetMessageId from the server; what was just sent may still be without. */
function holds({ direction, id, at }: Message, now: number): number {
  return direction === 'out' && !id.includes('@') && now - at < 300_000 ? 60_000 : 0;
}

export const outlook: Site = {
  id: 'outlook',
  name: siteNames.outlook,
  recognises,
  read,
  records,
  memory,
  link,
  holds,
  showsAccount: true,
  // The document only says which conversation is open.
  attributes: ['aria-selected', 'data-convid'],
};
