import type { Message, Reading } from '../../domain/message.ts';
import { siteNames } from '../names.ts';
import { emptyReading, type Page, type Site } from '../site.ts';
import { createTally } from '../tally.ts';
import { idOf } from './ids.ts';
import { isEcho, rowId, rowsOn } from './landmarks.ts';
import { memory } from './memory.ts';
import { mineOn } from './mine.ts';
import { othersIn } from './narrow.ts';
import { isEmpty, storeOf, type Store } from './remembered.ts';
import { isShown, readRows } from './rows.ts';
import { app, isZulip, signIn } from './signature.ts';

/** What may come or change after a row was drawn. */
const attributes = [
  'class',
  'href',
  'data-message-id',
  'zid',
  'data-is-bot',
  'data-user-id',
  'data-stream-id',
];

function read(page: Page): Reading {
  const { document, now, url } = page;
  const empty = emptyReading('zulip');
  const store = storeOf(page.memory);
  const isVisitor = store?.visitor === true || document.querySelector('.spectator-view') !== null;
  const isOut = document.querySelector(signIn) !== null && document.querySelector(app) === null;
  if (isOut || isVisitor) return { ...empty, health: { state: 'signed-out', missing: [] } };
  const rows = rowsOn(document);
  const changed = (missing: string[]): Reading => ({ ...empty, health: { state: 'changed', missing } });
  if (rows.length === 0) {
    // Messages without rows: nothing that is left of them says which they are.
    if (document.querySelector(leftOver)) return changed(['message_row']);
    return { ...empty, account: store?.me ?? null };
  }
  const { account, replaced, contradicts } = mineOn(document, store);
  if (contradicts) return changed(['account']);
  const shown = rows.filter(isShown);
  if (!store) {
    // Whoever watches a page knows when it was loaded, and is about to look into its memory.
    if (page.memory === undefined && page.loaded !== undefined) return { ...empty, account };
    return { ...timeless(shown), account, health: { state: 'changed', missing: ['zulip_test'] } };
  }
  const lost = lossesIn(store, shown);
  if (lost.length > 0) return changed(lost);
  if (account === null)
    return { ...empty, ...unowned(shown.length), health: { state: 'changed', missing: ['account'] } };

  const { messages, reacted, lacks } = readRows(rows, store, { me: account, now, url });
  const gone = [...new Set(lacks.flatMap(({ landmark }) => landmark ?? []))].sort();
  if (messages.length === 0 && gone.length > 0) return changed(gone);
  const tally = createTally();
  for (const { reason } of lacks) tally.add(reason);
  return {
    ...emptyReading('zulip', account),
    messages,
    acknowledged: reacted.map((message) => ({ message, at: null })),
    withheld: tally.list(),
    health: { state: 'ok', missing: replaced },
  };
}

/** Parts of rows, where there are no rows. */
const leftOver =
  ':is(#main_div, .message-list, .recipient_row) :is([data-message-id], [zid], .message_content, .messagebox)';

/** What the page's document alone can tell of its messages: that they are there. Their times are minutes of no day. */
function timeless(rows: readonly Element[]): Reading {
  const tally = createTally();
  for (const row of rows) tally.add(isEcho(row) ? 'pending' : 'no-time');
  return { ...emptyReading('zulip'), withheld: tally.list() };
}

function unowned(count: number): Pick<Reading, 'withheld'> {
  return { withheld: count > 0 ? [{ reason: 'no-direction', count }] : [] };
}

/** Names without which the page's store tells nothing, although messages are shown. */
function lossesIn({ stored, kept }: Store, shown: readonly Element[]): string[] {
  const some = shown.some((row) => !isEcho(row));
  if (!some) return [];
  if (stored === null) return ['current_msg_list'];
  const rows = shown.map((row) => kept.get(rowId(row) ?? '')).filter((row) => row !== undefined);
  // Rows were looked at, and none of them is in a store that holds messages.
  return stored > 0 && rows.length > 0 && rows.every(isEmpty) ? ['id'] : [];
}

/** Opens the message in its conversation, by ids alone: a topic's name is in no link of ours. */
function link({ document, url }: Page, { conversation, id, account }: Message): string | null {
  if (!/^https?:/u.test(url) || !URL.canParse(url) || idOf(id) === null) return null;
  const { origin, pathname } = new URL(url);
  const [kind, name = ''] = conversation.split('/');
  const people = othersIn({ people: name.split(',') }, account);
  const slug = kind === 'dm' ? people.join(',') : name;
  if (!/^[\d,]+$/u.test(slug)) return null;
  // Servers of before 2024, which know no newer words, are told by the rows that they draw.
  const isOlder = document.querySelector('.message_row[zid]') !== null;
  const word = kind === 'dm' ? (isOlder ? 'pm-with' : 'dm') : isOlder ? 'stream' : 'channel';
  return `${origin}${pathname}#narrow/${word}/${slug}/near/${id}`;
}

export const zulip: Site = {
  id: 'zulip',
  name: siteNames.zulip,
  recognises: isZulip,
  read,
  memory,
  link,
  attributes,
  ignores: '#compose, #right-sidebar-container, .emoji-picker-popover, .tippy-box',
  showsAccount: true,
};
