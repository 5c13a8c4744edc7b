import type { Records } from '../site.ts';
import type { Tally } from '../tally.ts';
import { conversationOf, messageId, writerOf } from './ids.ts';
import { keyOf, type Mention, type Post } from './post.ts';
import { isFields, type Line } from './wishes.ts';

/** What the page's own database says. */
export interface Cache {
  posts: Post[];
  /** Messages that are none of anybody: joins, calls, recordings. By key. */
  notices: ReadonlySet<string>;
  /** Whether a conversation is a channel, as far as its record says it. */
  channels: ReadonlyMap<string, boolean>;
  /** The kind of mention of which the user was notified, by key. */
  notified: ReadonlyMap<string, string>;
  /** Fields that no message has although there are messages. */
  missing: string[];
  /** Chains of messages of the user's own set. */
  chains: number;
}

/** What people write. `RichText/Media_Card` is a person's only where a person made it. */
const written = new Set(['Text', 'RichText', 'RichText/Html', 'RichText/Media_Card']);
/** What the app itself writes. Other kinds are unknown, and the page decides. */
const notice = /^(?:ThreadActivity|Event|Control)\/|^RichText\/Media_Call/u;

/** Whose set a row is of, `<tenant>:<user>`; empty where it does not say it. */
export function ownerOf(row: unknown): string {
  return isFields(row) && typeof row['of'] === 'string' ? row['of'] : '';
}

/** True for the set of this account: the user's part is the directory id alone, or the whole name (seen 2026-10). */
export function isOf(owner: string, account: string): boolean {
  const user = owner.slice(owner.indexOf(':') + 1);
  return user !== '' && (user === account.toLowerCase() || `8:orgid:${user}` === account);
}

/** Reads the rows of the account's own set; messages of other people's sets are counted and dropped. */
export function readCache(records: Records, account: string, tally: Tally): Cache {
  const rows = (name: string) => {
    const found: unknown = records[name];
    return (Array.isArray(found) ? found : []).filter(isFields);
  };
  const mine = (row: unknown) => isOf(ownerOf(row), account);
  const chains = rows('chains').filter((row) => {
    if (!mine(row)) tally.add('other-account', linesOf(row).length);
    return mine(row);
  });
  const posts: Post[] = [];
  const notices = new Set<string>();
  const lines = chains.flatMap((row) => linesOf(row).map((line) => ({ line, where: row['conversation'] })));
  for (const { line, where } of lines) {
    const conversation = conversationOf(where);
    const { id, type } = line;
    // Feeds hold copies of messages that stand in their own conversations.
    if (!conversation || typeof id !== 'string' || typeof type !== 'string') continue;
    if (notice.test(type)) notices.add(keyOf(conversation, id));
    if (!written.has(type)) continue;
    const post = postOf(line, conversation, id);
    if (type === 'RichText/Media_Card' && !post.sender?.startsWith('8:')) continue;
    if (messageId.test(id)) posts.push(post);
    else tally.add('pending');
  }
  return {
    posts,
    notices,
    channels: new Map(
      rows('conversations')
        .filter((row) => mine(row) && typeof row['type'] === 'string')
        .map(({ id, type }) => [String(id), type === 'topic' || type === 'space']),
    ),
    notified: new Map(
      rows('feed')
        .filter(mine)
        .map(({ conversation, id, type }) => [keyOf(String(conversation), String(id)), String(type)]),
    ),
    missing: missingIn(chains.length, lines),
    chains: chains.length,
  };
}

function linesOf(row: Record<string, unknown>): Line[] {
  const lines: unknown = row['lines'];
  return Array.isArray(lines) ? (lines.filter(isFields) as unknown as Line[]) : [];
}

function missingIn(chains: number, lines: readonly { line: Line; where: unknown }[]): string[] {
  if (chains === 0) return [];
  const has = {
    messageMap: lines.length > 0,
    conversationId: lines.some(({ where }) => typeof where === 'string'),
    id: lines.some(({ line }) => typeof line.id === 'string'),
    messageType: lines.some(({ line }) => typeof line.type === 'string'),
    creator: lines.some(({ line }) => typeof line.from === 'string'),
    originalArrivalTime: lines.some(({ line }) => typeof line.at === 'number'),
  };
  const [first] = Object.entries(has).find(([, found]) => !found) ?? [];
  return first === undefined ? [] : [first];
}

function postOf(line: Line, conversation: string, id: string): Post {
  const { parent, at, mine, gone, mentions, reacted, quotes } = line;
  return {
    conversation,
    id,
    at: typeof at === 'number' ? Math.floor(at) : Number.NaN,
    // A name may stand at the end of an address.
    sender: typeof line.from === 'string' ? writerOf(line.from.replace(/^.*\/contacts\//u, '')) : null,
    mine: mine === true ? true : null,
    root: typeof parent === 'string' && messageId.test(parent) ? (parent === id ? null : parent) : undefined,
    mentions: Array.isArray(mentions) ? mentions.filter(isMention) : null,
    badge: null,
    gone,
    quotes: typeof quotes === 'string' && messageId.test(quotes) ? quotes : null,
    reacted: reacted === null || typeof reacted === 'number' ? reacted : undefined,
  };
}

function isMention(mention: unknown): mention is Mention {
  return isFields(mention) && typeof mention['id'] === 'string' && typeof mention['type'] === 'string';
}
