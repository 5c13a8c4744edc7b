import { escape } from '../../practice/html.ts';
import { parsePage } from '../../captures.ts';
import { zulip } from '../../../utils/sites/zulip/index.ts';
import type { Page } from '../../../utils/sites/site.ts';

export const now = Date.UTC(2026, 10, 26, 10);
/** Epoch seconds. */
export const nine = Date.UTC(2026, 10, 26, 9) / 1000;
export const [alice, boss, carol, bot] = [10, 12, 15, 20];

export interface Post {
  id?: number | string;
  sender?: number;
  /** Epoch seconds. */
  at?: number;
  topic?: string;
  /** Everybody in a talk; a channel where it is left out. */
  people?: number[];
  content?: string;
  classes?: string;
  /** What stands in the link of the row instead. */
  href?: string | null;
  /** Whose picture stands at the row; nobody's where it is null. */
  avatar?: number | null;
  isBot?: boolean | null;
  mentioned?: boolean;
  named?: boolean;
  /** Members of the store's message that are other than usual. */
  store?: object | null;
  after?: string;
}

export const chip = (id: number | string, classes = ''): string =>
  `<span class="user-mention ${classes}" data-user-id="${id}">${classes === 'silent' ? '' : '@'}xxx</span>`;

const place = ({ people, topic = 'plans' }: Post) =>
  people
    ? `#narrow/dm/${people.join(',')}-dm`
    : `#narrow/channel/5-office/topic/${encodeURIComponent(topic).replaceAll('.', '%2E').replaceAll('%', '.')}`;

function row(post: Post): string {
  const { id = 1, sender = boss, content = 'xxx', classes = '', avatar = sender, isBot = false } = post;
  const href = post.href === undefined ? `${place(post)}/near/${id}` : post.href;
  const mark = isBot === null ? '' : ` data-is-bot="${isBot}"`;
  const picture = avatar === null ? '' : `<div class="u-${avatar} message-avatar"${mark}></div>`;
  const link = href === null ? '' : ` href="${escape(href)}"`;
  return `<div id="message-row-1-${id}" data-message-id="${escape(String(id))}" class="message_row ${classes}">${picture}<a class="message_time"${link}>10:00</a><div class="message_content">${content.startsWith('<p') ? content : `<p>${content}</p>`}</div>${post.after ?? ''}</div>`;
}

function head(post: Post): string {
  const channel = post.people ? '' : ' data-stream-id="5"';
  const others = (post.people ?? []).filter((id) => id !== alice);
  const href = post.people ? `#narrow/dm/${others.join(',') || alice}-xxx` : place(post);
  return `<div class="message_header"${channel}><a href="${escape(href)}">xxx</a></div>`;
}

function item(post: Post): object {
  const { id = 1, sender = boss, at = nine, people, mentioned = post.named ?? false, named = false } = post;
  const where = people
    ? { type: 'private', display_recipient: people.map((one) => ({ id: one, full_name: 'xxx' })) }
    : { type: 'stream', stream_id: 5, topic: post.topic ?? 'plans', display_recipient: 'xxx' };
  return {
    id: Number(id),
    timestamp: at,
    sender_id: sender,
    sent_by_me: sender === alice,
    mentioned,
    mentioned_me_directly: named,
    content: 'xxx',
    ...where,
    ...post.store,
  };
}

/** The app's own globals, with these posts in the store of the open view. */
export function globals(posts: readonly Post[], app: object = {}): Record<string, unknown> {
  const items = posts.filter(({ store }) => store !== null).map(item);
  return {
    zulip_test: {
      current_user: { user_id: alice },
      page_params: { is_spectator: false },
      current_msg_list: { data: { _all_items: items }, view: { message_containers: new Map() } },
      ...app,
    },
  };
}

export function feed(posts: readonly Post[], more = ''): string {
  const groups = posts.map((post) => `<div class="recipient_row">${head(post)}${row(post)}</div>`).join('');
  return `<!DOCTYPE html><html lang="en"><body><div id="message_feed_container"><div id="main_div"><div id="message-lists-container">${more}<div class="message-list focused-message-list">${groups}</div></div></div></div></body></html>`;
}

/** Zulip with these posts in the open view, each under a bar of its own, alice signed in. */
export function feedPage(
  posts: readonly Post[],
  parts: { app?: object; more?: string; page?: Partial<Page> } = {},
): Page {
  const document = parsePage(feed(posts, parts.more));
  return {
    document,
    url: 'https://chat.company.test/',
    now,
    zone: 'Europe/Berlin',
    own: [],
    memory: zulip.memory?.({ document, ...globals(posts, parts.app) }),
    ...parts.page,
  };
}
