import { escape } from '../../practice/html.ts';
import { parsePage } from '../../captures.ts';
import type { Page } from '../../../utils/sites/site.ts';

export const now = Date.UTC(2026, 10, 22, 13, 30);
export const room = 'office@rooms.company.test';

export interface Post {
  id?: string;
  from?: string;
  at?: string;
  own?: boolean;
  classes?: string;
  /** `data-uri` and words of references. */
  mentions?: [uri: string, words: string][];
  body?: string;
  after?: string;
}

function row(post: Post, isRoom: boolean): string {
  const {
    own = false,
    at = '2026-11-22T13:05:07.123Z',
    id = 'p1',
    classes = '',
    body = 'chat-msg__body--received',
  } = post;
  const who = own ? 'alice' : 'boss';
  const from = post.from ?? (isRoom ? `${room}/${who}` : `${who}@company.test/web`);
  const chips = (post.mentions ?? []).map(
    ([uri, words]) => `<span class="mention" data-uri="${escape(uri)}">${escape(words)}</span>`,
  );
  return `<converse-chat-message><div class="message chat-msg ${isRoom ? 'groupchat' : 'chat'} ${classes}" data-isodate="${escape(at)}" data-msgid="${escape(id)}" data-from="${escape(from)}" data-encrypted=""><a id="x"></a><div class="chat-msg__content chat-msg__content--${own ? 'me' : 'them'} "><div class="chat-msg__body ${body}"><span class="chat-msg__text">Hello ${chips.join(' ')}</span></div>${post.after ?? ''}</div></div></converse-chat-message>`;
}

export const reacted =
  '<converse-reactions><button class="chat-msg__reaction reacted">+</button></converse-reactions>';

export function roomBox(posts: readonly Post[], jid = room): string {
  return `<converse-muc class="chatbox" jid="${escape(jid)}"><div class="message date-separator" data-isodate="2026-11-22T00:00:00.000Z"></div>${posts.map((post) => row(post, true)).join('')}<div class="message chat-info" data-isodate="2026-11-22T00:00:00.000Z"></div></converse-muc>`;
}

export function directBox(posts: readonly Post[], jid = 'boss@company.test', tag = 'converse-chat'): string {
  return `<${tag} class="chatbox" jid="${escape(jid)}">${posts.map((post) => row(post, false)).join('')}</${tag}>`;
}

export interface Parts {
  /** Markup of the user's own profile; a string that is a name stands for the usual one. */
  user?: string | null;
  roster?: string;
  page?: Partial<Page>;
}

/** Converse with these chats open, alice signed in. */
export function chatPage(
  boxes: string,
  { user = 'alice@company.test', roster = '', page = {} }: Parts = {},
): Page {
  const profile =
    user === null
      ? ''
      : `<converse-user-profile><span class="username">${escape(user)}</span></converse-user-profile>`;
  const html = `<!DOCTYPE html><html lang="en"><body><converse-root id="conversejs"><converse-chats><converse-controlbox id="controlbox">${profile}<converse-roster>${roster}</converse-roster></converse-controlbox>${boxes}</converse-chats></converse-root></body></html>`;
  return {
    document: parsePage(html),
    url: 'https://chat.company.test/app/?theme=dark#converse/room?jid=x',
    now,
    zone: 'Europe/Berlin',
    own: [],
    ...page,
  };
}
