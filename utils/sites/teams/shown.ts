import type { Tally } from '../tally.ts';
import { kindOf, messageId } from './ids.ts';
import { openOn } from './pane.ts';
import type { Post } from './post.ts';
import { readRow, type Row } from './row.ts';

/** What the panes of a page show. */
export interface Shown {
  posts: (Post & { channel: boolean })[];
  /** Essential landmarks that are gone, or that contradict each other. */
  lost: string[];
  /** Landmarks that had to be replaced. */
  replaced: string[];
}

const notice = '[data-tid="control-message-renderer"]';
const wrapper = '[data-testid="message-wrapper"]';
const channelsPane = '[data-tid="slot-measurer"][data-app-name="channels"][data-slot-name="main"]';
/** Parts of a message that carry its id whatever becomes of the others. */
const parts = '[data-mid], [id^="timestamp-"], [id^="content-"]';
/** So many messages of others may be without a sender, of all. */
const anonymous = 0.3;

/**
 * Reads every message that is drawn.
 *
 * @param known conversations in which the page's own database holds a message of this id
 */
export function readShown(
  document: Document,
  known: (id: string) => ReadonlySet<string> | undefined,
  tally: Tally,
): Shown {
  const lost = new Set<string>();
  const seen = new Set<string>();
  const rows: Row[] = [];
  for (const element of document.querySelectorAll('[id^="message-body-"]')) {
    const row = readRow(element);
    if (row.id !== null) seen.add(row.id);
    if (!('reason' in row)) rows.push(row);
    else if (!element.closest(notice)) {
      tally.add(row.reason);
      if (row.lost) lost.add(row.lost);
    }
  }
  const unseen = leftOver(document, seen);
  if (unseen > 0 || (seen.size === 0 && document.querySelectorAll(wrapper).length > 2)) lost.add('message');
  tally.add('no-id', unseen);

  const open = openOn(document);
  if (open.torn) lost.add('conversation');
  const byName = sendersByName(rows);
  const shown: Shown = {
    posts: [],
    lost: [],
    replaced: [...new Set(rows.flatMap(({ replaced }) => replaced))],
  };
  const guess = open.chat ?? agreedOn(rows, known);
  // While another conversation opens, the old messages still stand under its name.
  const elsewhere = (row: Row, where: string | null) =>
    where !== null && !(known(row.id)?.has(where) ?? true);
  const opening = rows.some((row) => !row.channel && elsewhere(row, guess));
  if (guess !== null && rows.some(({ channel }) => !channel))
    shown.replaced.push(...(open.chat === null ? ['composer'] : open.replaced));
  const inChannels = new Set(rows.filter(({ channel }) => channel).map(({ id }) => id));
  const beside =
    inChannels.size > 0 ||
    document.querySelector(channelsPane) !== null ||
    kindOf(guess ?? '', undefined) === 'channel';
  let [nameless, others] = [0, 0];
  for (const row of rows) {
    const { element, channel, name: _name, replaced: _replaced, ...facts } = row;
    if (!channel && beside) {
      // A thread opened beside its channel looks like a chat, and does not show its root.
      if (!known(row.id) && !inChannels.has(row.id)) tally.add('pending');
      continue;
    }
    const conversation = channel ? open.channelOf(element) : guess;
    if (conversation === null) lost.add('conversation');
    if (open.torn || conversation === null || (channel ? elsewhere(row, conversation) : opening)) {
      tally.add('pending');
      continue;
    }
    const sender = row.mine === true ? null : senderOf(row, byName);
    if (row.mine !== true) others += 1;
    if (row.mine !== true && sender === null && !known(row.id)) nameless += 1;
    shown.posts.push({ ...facts, sender, conversation, channel });
  }
  if (nameless > others * anonymous) lost.add('sender');
  return { ...shown, lost: [...lost] };
}

/** Messages that are there by one of their parts, and were not found by the others. */
function leftOver(document: Document, seen: ReadonlySet<string>): number {
  const ids = new Set<string>();
  for (const part of document.querySelectorAll(parts)) {
    const id = part.getAttribute('data-mid') ?? part.id.replace(/^\w+-/u, '');
    if (messageId.test(id) && !seen.has(id) && !part.closest(notice)) ids.add(id);
  }
  return ids.size;
}

/** The one conversation in which the database holds all of these messages that it knows. */
function agreedOn(
  rows: readonly Row[],
  known: (id: string) => ReadonlySet<string> | undefined,
): string | null {
  const places = rows.flatMap(({ id, channel }) => (channel ? [] : (known(id) ?? [])));
  const all = new Set(places.flatMap((place) => [...place]));
  return all.size === 1 ? ([...all][0] ?? null) : null;
}

/** Every name with the ids whose pictures stand beside it, and every id with its names. */
function sendersByName(rows: readonly Row[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (key: string, value: string) => found.set(key, (found.get(key) ?? new Set()).add(value));
  for (const { name, sender, channel } of rows) {
    if (channel || name === '' || sender === null) continue;
    add(`name ${name}`, sender);
    add(`id ${sender}`, name);
  }
  return found;
}

/**
 * Whose message it is. One that follows its writer's last has no picture, only the name; the id is then the one seen
 * beside that name in this pane. Where a name stands for two ids, or an id for two names, it stands for none. The
 * message above is not asked: what stood between may be gone.
 */
function senderOf(
  { name, sender, channel }: Row,
  byName: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  if (channel || name === '') return sender;
  const [id = null, ...more] = byName.get(`name ${name}`) ?? [];
  if (id === null || more.length > 0 || byName.get(`id ${id}`)?.size !== 1) return null;
  return id;
}
