import type { Message, Reading } from '../../domain/message.ts';
import { siteNames } from '../names.ts';
import { emptyReading, type Page, type Site } from '../site.ts';
import { activity } from './activity.ts';
import { conversationOf, stampOf } from './ids.ts';
import { client, readRows } from './reading.ts';
import { container } from './row.ts';
import { settles } from './tell.ts';

/** A page of the client that was saved elsewhere is known by these. */
const landmarks = `${client}, [data-qa="message_pane"], [data-qa="threads_flexpane"], .p-threads_flexpane, .p-channel_sidebar, ${container}`;
const signIn = /^\/(?:workspace-)?signin(?:\/|$)/u;
const selector = `${container}, ${activity}`;
/** The client fills its rows' elements with other messages as the user scrolls. */
const attributes = [
  'data-msg-ts',
  'data-msg-channel-id',
  'data-item-key',
  'data-message-sender',
  'data-stringify-id',
  'data-qa-placeholder',
  'data-qa-unprocessed',
  'data-qa-channel-sidebar-channel-type',
  'aria-pressed',
  'href',
  'src',
];
/** A fresh own message may still get its final stamp: so long it has to keep the one it has, ms. */
const holds = 3000;

function addressOf({ url }: Page): { host: string; path: string } {
  const { hostname, pathname } = new URL(URL.canParse(url) ? url : 'about:blank');
  return { host: hostname, path: pathname };
}

function recognises(page: Page): boolean {
  const { host, path } = addressOf(page);
  const isSlack = host === 'app.slack.com' && (/^\/client(?:\/|$)/u.test(path) || signIn.test(path));
  return isSlack || page.document.querySelector(landmarks) !== null;
}

function read(page: Page): Reading {
  const { document } = page;
  const { host, path } = addressOf(page);
  if (/(?:^|\.)slack\.com$/u.test(host) && signIn.test(path) && !document.querySelector(client)) {
    return { ...emptyReading('slack'), health: { state: 'signed-out', missing: [] } };
  }
  return readRows(page, [...document.querySelectorAll(selector)], path, true);
}

/** The client opens a conversation, and a thread beside it, by address. */
function link(_page: Page, { account, conversation, thread }: Message): string | null {
  const team = /^[TE][A-Z0-9]+(?=:)/u.exec(account)?.[0];
  if (!team || !conversationOf(conversation)) return null;
  const there = `https://app.slack.com/client/${team}/${conversation}`;
  return stampOf(thread) ? `${there}/thread/${conversation}-${thread}` : there;
}

export const slack: Site = {
  id: 'slack',
  name: siteNames.slack,
  recognises,
  read,
  holds: ({ direction, at }, now) => (direction === 'out' && now - at < settles ? holds : 0),
  attributes,
  showsAccount: true,
  restsHidden: true,
  rows: { selector, read: (page, rows) => readRows(page, rows, addressOf(page).path, false) },
  link,
};
