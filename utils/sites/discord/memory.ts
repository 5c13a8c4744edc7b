import { propAround } from '../fiber.ts';
import { at, isDocument } from '../main-world.ts';
import { rowNameOf, type RowName } from './ids.ts';

/** What is taken of one message that is drawn, as the page has it. Nothing in it is text. */
export interface Taken {
  id: string;
  channel: string;
  /** Kind of the channel, and the one around it where it is a thread. */
  kind: number;
  parent: string | null;
  author: string;
  bot: boolean | null;
  /** 0 written, 19 a reply, 20 and 23 an app's command; others are the app's own lines. */
  type: number;
  /** `SENT`, `SENDING`, `SEND_FAILED`. */
  state: string | null;
  mentions: string[] | null;
  everyone: boolean;
  /** A group of people is spoken to. */
  roles: boolean;
  /** Discord itself says that the user is spoken to, in whatever way. */
  mentioned: boolean;
  answers: string | null;
  reacted: boolean;
}

export interface Memory {
  /** How many rows of messages were drawn: without one, nothing can be said of what is out of reach. */
  drawn: number;
  rows: Taken[];
}

/** No more rows, and no more entries of a list, than these. */
const mostRows = 1000;
const mostEntries = 100;
const longest = 20;

/** What may be a message's row, by either of its two names. */
export const rowParts = '[id^="chat-messages-"], [data-list-item-id^="chat-messages___chat-messages-"]';

/**
 * Takes from the components around each drawn row (React) the message and the channel that they were given
 * (`message`, `channel`: what BetterDiscord's and Vencord's plugins rest on, seen 2018 to 2026). Reads only.
 */
export function memory({ document }: Readonly<Record<string, unknown>>): Memory | null {
  if (!isDocument(document)) return null;
  const found = new Map<string, Taken>();
  const drawn = new Set<string>();
  for (const part of document.querySelectorAll(rowParts)) {
    if (drawn.size >= mostRows) break;
    const item = rowNameOf(part.getAttribute('data-list-item-id'));
    for (const name of [rowNameOf(part.id), item]) {
      // The block that welcomes to a channel is named by the channel, and no item of the list.
      if (!name || (name.channel === null && name !== item)) continue;
      drawn.add(name.id);
      const taken = found.has(name.id) ? null : takenFrom(part, name);
      if (taken) found.set(name.id, taken);
    }
  }
  return { drawn: drawn.size, rows: [...found.values()] };
}

/** The page's objects may be half made, or fight back: what cannot be read is not there. */
function takenFrom(part: Element, { id, channel: named }: RowName): Taken | null {
  try {
    const message = propAround(part, 'message', (one) => at(one, 'id') === id);
    const channel = text(at(message, 'channel_id'));
    if (channel === null || (named !== null && named !== channel)) return null;
    const around = propAround(part, 'channel', (one) => at(one, 'id') === channel);
    const author = at(message, 'author');
    const by = text(at(author, 'id'));
    const type = at(message, 'type');
    const kind = at(around, 'type');
    if (by === null || typeof type !== 'number' || typeof kind !== 'number') return null;
    return {
      id,
      channel,
      kind,
      parent: text(at(around, 'parent_id')),
      author: by,
      bot: machine(at(author, 'bot'), at(author, 'system'), at(message, 'webhookId')),
      type,
      state: text(at(message, 'state')),
      mentions: idsIn(at(message, 'mentions')),
      everyone: at(message, 'mentionEveryone') === true,
      roles: (idsIn(at(message, 'mentionRoles')) ?? []).length > 0,
      mentioned: at(message, 'mentioned') === true,
      // A message that was passed on refers to another one as well.
      answers: type === 19 ? text(at(message, 'messageReference', 'message_id')) : null,
      reacted: list(at(message, 'reactions'))?.some((one) => at(one, 'me') === true) ?? false,
    };
  } catch {
    return null;
  }
}

/** Posted by an app, a webhook or Discord itself; null where the page does not say it of the author. */
function machine(bot: unknown, system: unknown, webhook: unknown): boolean | null {
  if (bot === true || system === true || text(webhook) !== null) return true;
  return bot === false ? false : null;
}

/** Ids and marks are short; what is longer is none. */
function text(value: unknown): string | null {
  return typeof value === 'string' && value.length <= longest ? value : null;
}

/** The first entries of a list; null for anything else. */
function list(value: unknown): unknown[] | null {
  return Array.isArray(value)
    ? Array.from({ length: Math.min(value.length, mostEntries) }, (_, i) => value[i])
    : null;
}

/** People are listed by their ids, or as people. */
function idsIn(value: unknown): string[] | null {
  return list(value)?.flatMap((one) => text(one) ?? text(at(one, 'id')) ?? []) ?? null;
}
