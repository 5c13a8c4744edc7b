import type { Message, Reading } from '../../domain/message.ts';
import { siteNames } from '../names.ts';
import { emptyReading, type Page, type Site } from '../site.ts';
import { createTally } from '../tally.ts';
import { groupOf } from './ids.ts';
import { kindsOn } from './kind.ts';
import { messagesOf } from './messages.ts';
import { mineOn } from './mine.ts';
import { peopleOn } from './people.ts';
import { opened, topics } from './place.ts';
import { readRows } from './rows.ts';

/** The app at an address that is not its own (a saved page, a frame of Gmail's own). */
const app = `[role="main"]${opened}, c-wiz${opened}, c-wiz${topics}`;
const signIn =
  ':is(a[href*="//accounts.google.com/"]:is([href*="/ServiceLogin"], [href*="/signin"], [href*="/AccountChooser"]), form[action*="//accounts.google.com/"])';
/** What may come or change after a row was drawn. */
const attributes = [
  'data-id',
  'data-user-id',
  'data-member-id',
  'data-message-id',
  'data-topic-id',
  'data-group-id',
  'data-is-user-topic',
  'data-creator-id',
  'data-absolute-timestamp',
  'data-is-tombstone-message-view',
  'data-origin-gsuite-app',
  'data-user-email',
  'data-user-mention-type',
  'aria-pressed',
];
/** An own message that was just sent may still get its final id. */
const settlesWithin = 60_000;
const settles = 3000;

function recognises({ document, url }: Page): boolean {
  const { host, pathname } = URL.canParse(url) ? new URL(url) : { host: '', pathname: '' };
  if (host === 'chat.google.com' || (host === 'mail.google.com' && /^\/chat(?:\/|$)/u.test(pathname)))
    return true;
  return document.querySelector(app) !== null;
}

function read(page: Page): Reading {
  const { document, now } = page;
  const people = peopleOn(document);
  const { account, mail, replaced, contradicts } = mineOn(page, people);
  const found = readRows(document, now);
  const seen = found.rows.length + found.lacks.length;
  const empty = emptyReading('google-chat', contradicts ? null : account);
  const changed = (missing: string[]): Reading => ({
    ...empty,
    account: null,
    health: { state: 'changed', missing },
  });
  if (contradicts) return changed(['account']);
  if (found.missing.length > 0) return changed(found.missing);
  // Without any sign of who is a person and who an app, nothing can be an ask.
  if (found.rows.length > 0 && people.humans.size + people.bots.size === 0)
    return changed(['data-member-id']);
  if (account === null) {
    const isOut =
      seen === 0 && !document.querySelector(`${app}, [data-group-id]`) && document.querySelector(signIn);
    if (isOut) return { ...empty, health: { state: 'signed-out', missing: [] } };
    // An account known by its address alone is told by the first message that it wrote here.
    const state = seen > 0 && mail === null ? 'changed' : 'ok';
    return {
      ...empty,
      withheld: seen > 0 ? [{ reason: 'no-direction', count: seen }] : [],
      health: { state, missing: seen > 0 || mail !== null ? ['account'] : [] },
      own: mail === null ? [] : [mail],
    };
  }

  const said = messagesOf(found.rows, { account, mail }, people, kindsOn(document));
  if (typeof said === 'string') return changed([said]);
  const tally = createTally();
  for (const { reason } of [...found.lacks, ...said.lacks]) tally.add(reason);
  return {
    ...empty,
    messages: said.messages,
    acknowledged: said.reacted.map((message) => ({ message, at: null })),
    withheld: tally.list(),
    health: {
      state: 'ok',
      missing: [...new Set([...replaced, ...found.replaced, ...people.replaced])].sort(),
    },
    own: mail === null ? [] : [mail],
  };
}

/**
 * The conversation, in the account slot (`/u/1/`) that the page itself is in: in the app of its own where it was seen
 * there, else in Gmail's chat. Null at an address that is not Google's.
 */
function link({ url }: Page, { conversation }: Message): string | null {
  const [kind, id] = groupOf(conversation)?.split('/') ?? [];
  if (!kind || !id || !URL.canParse(url)) return null;
  const { protocol, host, pathname } = new URL(url);
  if (protocol !== 'https:' || !/^(?:chat|mail|meet)\.google\.com$/u.test(host)) return null;
  const slot = /\/u\/(\d{1,3})(?:\/|$)/u.exec(pathname)?.[1] ?? '0';
  // The frame inside Gmail and Meet is no page that one could open.
  const isFrame = host !== 'chat.google.com' || /\/frame(?:\/|$)/u.test(pathname);
  return isFrame
    ? `https://mail.google.com/chat/u/${slot}/#chat/${kind}/${id}`
    : `https://chat.google.com/u/${slot}/app/chat/${id}`;
}

export const googleChat: Site = {
  id: 'google-chat',
  name: siteNames['google-chat'],
  recognises,
  read,
  holds: ({ direction, at }, now) => (direction === 'out' && now - at < settlesWithin ? settles : 0),
  attributes,
  link,
};
