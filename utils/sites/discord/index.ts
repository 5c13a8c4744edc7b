import type { Message, Reading } from '../../domain/message.ts';
import { siteNames } from '../names.ts';
import { emptyReading, type Page, type Signed, type Site } from '../site.ts';
import { createTally } from '../tally.ts';
import { judge, type Judged } from './judge.ts';
import { memoriesIn } from './remembered.ts';
import { memory } from './memory.ts';
import { mineOn } from './mine.ts';
import { addressOf } from './place.ts';
import { readRow, rowsOn, type Row } from './row.ts';

const homes = /^https:\/\/(?:ptb\.|canary\.)?discord\.com\/(?:channels|app|login|register)(?:[/?#]|$)/u;
const home = /^https:\/\/(?:ptb\.|canary\.)?discord\.com$/u;
const list = '[data-list-id="chat-messages"]';
const signIn = 'input[name="password"], input[type="password"]';
/** Messages that are drawn, by what they are made of. */
const contents = `${list} :is([id^="message-content-"], [id^="message-timestamp-"], time[datetime])`;
/** An own message that was just sent may still get its final id. */
const settlesWithin = 60_000;
const settles = 3000;

function recognises({ document, url }: Signed): boolean {
  return homes.test(url) || document.querySelector(`${list}, li[id^="chat-messages-"]`) !== null;
}

function read(page: Page): Reading {
  const { document, now, url } = page;
  const found = rowsOn(document)
    .map(readRow)
    .filter((row) => row !== null);
  const rows = found.filter((row) => row !== 'torn');
  const mine = mineOn(page);
  const { account } = mine;
  const empty = emptyReading('discord', mine.contradicts ? null : account);
  if (found.length === 0) {
    if (document.querySelector(contents)) return changed(empty, ['chat-messages']);
    const isOut = document.querySelector(signIn) && !document.querySelector(`${list}, [class*="panels"]`);
    return isOut ? { ...empty, account: null, health: { state: 'signed-out', missing: [] } } : empty;
  }
  if (account === null || mine.contradicts) return nobodys(found.length);

  const byId = new Map(rows.map((row) => [row.id, row]));
  const around = {
    mine: { ...mine, account },
    now,
    memories: memoriesIn(page.memory),
    address: addressOf(url),
    threads: new Set(rows.filter(({ id, channel }) => id === channel).map(({ id }) => id)),
    headOf: ({ head, channel }: Row) => {
      const first = head === null ? undefined : byId.get(head);
      return first?.channel === channel ? first : null;
    },
  };
  const tally = createTally();
  const torn = new Set(found.length > rows.length ? ['id'] : []);
  tally.add('no-id', found.length - rows.length);
  const kept = new Map<string, Judged & { message: Message }>();
  const twice = new Set<string>();
  for (const row of rows) {
    const judged = judge(row, around);
    if (judged?.torn) torn.add(judged.torn);
    if (judged?.reason) tally.add(judged.reason);
    if (!judged?.message) continue;
    const { message } = judged;
    const before = kept.get(row.id);
    if (before && JSON.stringify(before.message) !== JSON.stringify(message)) twice.add(row.id);
    kept.set(row.id, { ...judged, message, reacted: judged.reacted === true || before?.reacted === true });
  }
  for (const id of twice) kept.delete(id);
  tally.add('order-unknown', twice.size);
  if (hasStranger([...kept.values()].map(({ message }) => message))) return nobodys(found.length);

  const messages = [...kept.values()].map(({ message, inThread }): Message => {
    const root = inThread === undefined ? undefined : kept.get(inThread)?.message;
    return root?.direction === 'out' ? { ...message, addressed: 'thread' } : message;
  });
  const withheld = tally.list();
  // What may come with the next look, or will never be sent, says nothing of authors.
  const settled = withheld.filter(({ reason }) => reason !== 'pending');
  const isNobodys = messages.length === 0 && settled.length > 0;
  if (isNobodys && settled.every(({ reason }) => reason === 'no-sender')) torn.add('author');
  const replaced = [
    ...mine.replaced,
    ...(document.querySelector(list) ? [] : ['data-list-id']),
    ...(around.memories.state === 'out' ? ['memory'] : []),
    ...(rows[0]?.replaced.filter((name) => rows.every((row) => row.replaced.includes(name))) ?? []),
  ];
  return {
    ...empty,
    messages: messages.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    acknowledged: messages
      .filter(({ id }) => kept.get(id)?.reacted)
      .map(({ id }) => ({ message: id, at: null })),
    withheld,
    health: { state: torn.size > 0 ? 'changed' : 'ok', missing: [...torn, ...replaced] },
  };
}

/** Without an account no direction can be told. */
function nobodys(count: number): Reading {
  return { ...changed(emptyReading('discord'), ['account']), withheld: [{ reason: 'no-direction', count }] };
}

function changed(empty: Reading, missing: string[]): Reading {
  return { ...empty, account: null, health: { state: 'changed', missing } };
}

/** Two others in a chat of two: the account is not who it seems to be. */
function hasStranger(messages: readonly Message[]): boolean {
  const direct = messages.filter(({ addressed, automated }) => addressed === 'direct' && !automated);
  const talks = Map.groupBy(direct, ({ conversation }) => conversation);
  return [...talks.values()].some((talk) => new Set(talk.map(({ sender }) => sender)).size > 1);
}

/** The message in its channel, or in its thread, while the page's address still says in which server that is. */
function link({ url }: Page, { conversation, thread, id }: Message): string | null {
  const address = addressOf(url);
  const origin = URL.canParse(url) ? new URL(url).origin : '';
  const here = [address?.channel, address?.thread];
  const isHere = here.includes(conversation) || (thread !== null && here.includes(thread));
  if (!address || !home.test(origin) || !isHere) return null;
  return `${origin}/channels/${address.server}/${thread ?? conversation}/${id}`;
}

export const discord: Site = {
  id: 'discord',
  name: siteNames.discord,
  recognises,
  read,
  memory,
  holds: ({ direction, at }, now) => (direction === 'out' && now - at < settlesWithin ? settles : 0),
  attributes: ['id', 'class', 'src', 'datetime', 'data-list-id', 'data-list-item-id', 'aria-labelledby'],
  ignores: '[role="textbox"], [contenteditable="true"]',
  link,
};
