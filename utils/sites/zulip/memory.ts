import { at, flag, tried } from '../main-world.ts';
import { idOf, peopleOf } from './ids.ts';
import { rowId, rows } from './landmarks.ts';
import { topicKey } from './topic.ts';

/** One message as the page's store has it. Where the store lacks it, or a part of it, that is null. */
export interface Kept {
  id: string;
  /** Epoch seconds: whole ones are the server's, others this computer's until the server has answered. */
  at: number | null;
  sender: string | null;
  channel: string | null;
  /** Key of the topic's name. */
  topic: string | null;
  /** Everybody in the talk. */
  people: string[] | null;
  own: boolean | null;
  /** The user is spoken to, in any way; by name, or by a group's. */
  mentioned: boolean | null;
  named: boolean | null;
  pending: boolean;
  /** Written by a bot. */
  bot: boolean | null;
}

/** What is taken from the page's own world, as plain JSON. */
export interface Memory {
  me: string | null;
  /** A visitor without an account. */
  visitor: boolean;
  /** How many messages the open view's store holds; null where no view is open. */
  stored: number | null;
  /** What is known of each row that is drawn. */
  kept: Kept[];
}

/** Zulip draws 400 rows at a time in each of few views. */
const most = 1500;
/** A store holds thousands; no more entries than this are looked at, the newest. */
const deepest = 50_000;

/**
 * Takes ids, times and flags from the names that Zulip's app exposes for its own tests (`zulip_test`, in every build
 * since 2023). Its `get_message` would be a call of the page, so the list of the open view is read itself:
 * `current_msg_list.data._all_items`, and what was drawn of it, `current_msg_list.view.message_containers`
 * (zulip/zulip `message_list_data.ts`, `message_list_view.ts`). Null where there is no such store.
 */
export function memory(globals: Readonly<Record<string, unknown>>): Memory | null {
  const app = tried(() => at(globals, 'zulip_test'), undefined);
  if (typeof app !== 'object' || app === null) return null;
  const list = tried(() => at(app, 'current_msg_list'), undefined);
  const ids = tried(() => drawnIn(globals['document']), []);
  const items = tried(() => itemsOf(list), null);
  const drawn = new Set(ids);
  const found = new Map<string, unknown>();
  for (const item of items?.slice(-deepest) ?? []) {
    const id = tried(() => idOf(at(item, 'id')), null);
    if (id !== null && drawn.has(id)) found.set(id, item);
  }
  const bots = tried(() => botsIn(list), new Map<string, boolean>());
  return {
    me: tried(() => idOf(at(app, 'current_user', 'user_id') ?? at(app, 'page_params', 'user_id')), null),
    visitor: tried(() => at(app, 'page_params', 'is_spectator') === true, false),
    stored: items?.length ?? null,
    kept: ids.map((id) => keptOf(id, found.get(id), bots)),
  };
}

function drawnIn(document: unknown): string[] {
  const ids = [...(document as Document).querySelectorAll(rows)].map(rowId);
  return [...new Set(ids.filter((id) => id !== null))].slice(-most);
}

function itemsOf(list: unknown): unknown[] | null {
  for (const name of ['_all_items', '_items']) {
    const items = at(list, 'data', name);
    if (Array.isArray(items)) return items;
  }
  return null;
}

/** Who is a bot and who is none, of those whose messages are drawn. */
function botsIn(list: unknown): Map<string, boolean> {
  const found = new Map<string, boolean>();
  const drawn = at(list, 'view', 'message_containers');
  if (!(drawn instanceof Map)) return found;
  for (const one of drawn.values()) {
    const sender = tried(() => idOf(at(one, 'msg', 'sender_id')), null);
    const bot = tried(() => flag(at(one, 'sender_is_bot')), null);
    if (sender !== null && bot !== null) found.set(sender, bot || found.get(sender) === true);
  }
  return found;
}

function keptOf(id: string, item: unknown, bots: ReadonlyMap<string, boolean>): Kept {
  const get = (name: string) => tried(() => at(item, name), undefined);
  const [time, sender] = [get('timestamp'), idOf(get('sender_id'))];
  const channel = idOf(get('stream_id'));
  return {
    id,
    at: typeof time === 'number' && Number.isFinite(time) ? time : null,
    sender,
    channel,
    topic: channel === null ? null : topicKey(get('topic') ?? get('subject')),
    people: channel === null ? tried(() => talkOf(get('display_recipient')), null) : null,
    own: flag(get('sent_by_me')),
    mentioned: flag(get('mentioned')),
    named: flag(get('mentioned_me_directly')),
    pending: get('locally_echoed') === true,
    bot: sender === null ? null : (bots.get(sender) ?? null),
  };
}

function talkOf(recipients: unknown): string[] | null {
  if (!Array.isArray(recipients) || recipients.length > 200) return null;
  return peopleOf(recipients.map((one) => at(one, 'id') ?? at(one, 'user_id')));
}
