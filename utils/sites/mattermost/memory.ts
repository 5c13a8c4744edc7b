import { isObject, takenAround } from '../fiber.ts';
import { idOf } from './ids.ts';

/** What React was given for one row, as plain JSON. Null where it does not say it. */
export interface MemoryRow {
  id: string;
  /** Id of the person whose page it is. */
  me: string | null;
  channel: string | null;
  /** `D`, `G`, `O` or `P`. */
  kind: string | null;
  user: string | null;
  /** Id of the first post of its thread; empty for a post outside of threads, and for a first post itself. */
  root: string | null;
  /** Who wrote the first post. */
  rootBy: string | null;
  /** Epoch ms, by the server. */
  at: number | null;
  /** Empty or `me` for what people write, `system_…` for what the app itself says. */
  type: string | null;
  gone: boolean;
  failed: boolean;
  bot: boolean;
  /** Who stands behind each link to a person in the text, in order; null for one that could not be told. */
  mentions: (string | null)[];
  /** When the user reacted first, epoch ms. */
  reacted: number | null;
}

export interface Memory {
  rows: MemoryRow[];
}

/** The rows that are drawn at the end of a list are the newest. */
const mostRows = 500;
const mostMentions = 50;
const mostReactions = 500;
const longestType = 64;
const prefixed = /^(?:post|rhsPost)_([a-z0-9]{26})$/u;

/**
 * Takes ids, times and flags from what React keeps at the rows that are drawn: the `post` that each row's component
 * was given, and what stands beside it (`currentUserId`, `channelType`, `parentPost`; seen 2021 to 2026). Reads only.
 * Null where the page shows no row.
 */
export function memory(globals: Readonly<Record<string, unknown>>): Memory | null {
  const { document } = globals as { document?: Document };
  const all = document ? [...document.querySelectorAll('[id^="post_"], [id^="rhsPost_"]')] : [];
  const elements = all.filter((element) => prefixed.test(element.id));
  if (elements.length === 0) return null;
  return { rows: elements.slice(-mostRows).flatMap(tried) };
}

/** The page's objects may be half made: a row that cannot be read is not there. */
function tried(element: Element): MemoryRow[] {
  try {
    return rowOf(element) ?? [];
  } catch {
    return [];
  }
}

function rowOf(element: Element): MemoryRow[] | null {
  const [, id] = prefixed.exec(element.id) ?? [];
  if (id === undefined) return null;
  const post = takenAround(element, (given) => postIn(given, id));
  if (!post) return null;
  const row = takenAround(element, (given) =>
    postIn(given, id) && get(given, 'currentUserId') !== undefined ? given : null,
  );
  const me = idOf(get(row, 'currentUserId'));
  const parent = get(row, 'parentPost');
  const root = get(post, 'root_id');
  const marks = get(post, 'props');
  const said: MemoryRow = {
    id,
    me,
    channel: idOf(get(post, 'channel_id')),
    kind: short(get(row, 'channelType')),
    user: idOf(get(post, 'user_id')),
    root: root === '' ? '' : idOf(root),
    rootBy: idOf(root) !== null && get(parent, 'id') === root ? idOf(get(parent, 'user_id')) : null,
    at: timeOf(get(post, 'create_at')),
    type: short(get(post, 'type')),
    gone: get(post, 'state') === 'DELETED' || (timeOf(get(post, 'delete_at')) ?? 0) > 0,
    failed: get(post, 'failed') === true,
    bot:
      get(row, 'isBot') === true ||
      ['from_bot', 'from_webhook', 'from_plugin'].some((name) => isSet(get(marks, name))),
    mentions: mentionsIn(element, id),
    reacted: me === null ? null : reactedIn(element, id, me),
  };
  return [said];
}

function get(value: unknown, name: string): unknown {
  return isObject(value) ? Reflect.get(value, name) : undefined;
}

function short(value: unknown): string | null {
  return typeof value === 'string' && value.length <= longestType ? value : null;
}

/** The server writes its marks as words, newer ones as truths. */
function isSet(value: unknown): boolean {
  return value === true || value === 'true';
}

function timeOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? Math.floor(value) : null;
}

function postIn(given: object, id: string): object | null {
  const post = get(given, 'post');
  return isObject(post) && get(post, 'id') === id ? post : null;
}

/** Who is behind the links of the text: the app looks them up by name, and so is it done here. */
function mentionsIn(row: Element, id: string): MemoryRow['mentions'] {
  const links = row.querySelectorAll(
    `[id="postMessageText_${id}"] a.mention-link, [id="rhsPostMessageText_${id}"] a.mention-link`,
  );
  return [...links].slice(0, mostMentions).map((link) =>
    takenAround(link, (given) => {
      const [name, people] = [get(given, 'mentionName'), get(given, 'usersByUsername')];
      if (typeof name !== 'string' || !isObject(people)) return null;
      const bare = name.toLowerCase();
      // The sign at a sentence's end may be a part of the name, and mostly is not.
      return (
        [bare, bare.replace(/[._-]+$/u, '')]
          .map((one) => (Object.hasOwn(people, one) ? idOf(get(get(people, one), 'id')) : null))
          .find((one) => one !== null) ?? null
      );
    }),
  );
}

/** The user's own reactions, and the answer to a post that asks to be acknowledged. */
function reactedIn(row: Element, id: string, me: string): number | null {
  const times: number[] = [];
  for (const button of row.querySelectorAll(
    `button[id^="postReaction-${id}-"], button.AcknowledgementButton`,
  )) {
    const list = takenAround(button, (given) => {
      const [reactions, marks] = [get(given, 'reactions'), get(given, 'list')];
      if (Array.isArray(reactions) && postIn(given, id)) return reactions as unknown[];
      return Array.isArray(marks) && get(given, 'postId') === id ? (marks as unknown[]) : null;
    });
    for (const one of (list ?? []).slice(0, mostReactions)) {
      const by = get(one, 'user_id') ?? get(get(one, 'user'), 'id');
      const at = timeOf(get(one, 'create_at') ?? get(one, 'acknowledgedAt'));
      if (by === me && at !== null && at > 0) times.push(at);
    }
  }
  return times.length > 0 ? Math.min(...times) : null;
}
