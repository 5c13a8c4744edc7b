import type { Mention, Post } from '../workplace.ts';
import type { ChatState, Told } from './state.ts';

/** A post that comes in: chat, writer and words; the rest is filled in. */
export type Incoming = Pick<Post, 'from' | 'text'> & Partial<Post> & { chat: string };

/** What a test finds in the chat page. */
export interface Practice {
  /** Makes a post arrive; gives its id. */
  receive(incoming: Incoming): string;
  /** Shows a room or a direct chat, as a click in the list does. */
  open(jid: string): void;
}

/**
 * The script of the chat page. It runs in the page, from its own text, so it uses nothing from outside itself.
 * It builds the page from its state, shows what arrives, and sends what is typed.
 */
export function chatScript(): void {
  type Chat = ChatState['chats'][number];
  const source = document.querySelector('#practice-state');
  const holder = document.querySelector('converse-chats');
  if (!source || !holder) return;
  const state: ChatState = JSON.parse(source.textContent);
  const sameWriter = 10 * 60_000;
  let shown = state.chats[0]?.jid ?? '';

  const safe = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const local = (jid: string): string => jid.split('@')[0] ?? jid;
  const find = (selector: string): Element | null => document.querySelector(selector);
  const chatWith = (jid: string): Chat => {
    const found = state.chats.find((chat) => chat.jid === jid);
    if (found) return found;
    const chat: Chat = { jid, kind: jid.includes('@rooms.') ? 'room' : 'direct', unread: 0, posts: [] };
    state.chats.push(chat);
    return chat;
  };

  /** In a room: the user's nick as a word of the text, or as the words of a reference. */
  function mentionsMe({ kind }: Chat, post: Post): boolean {
    if (kind === 'direct' || post.from === state.nick) return false;
    const named = new RegExp(`\\b${state.nick}\\b`, 'iu').test(post.text);
    return named || post.mentions.some(({ text }) => text === state.nick);
  }

  function wordsOf({ text, mentions }: Post): string {
    return mentions.reduce((shownText, mention) => {
      const self = mention.text === state.nick ? ' mention--self badge badge-info' : '';
      const chip = `<span class="mention${self}" data-uri="${safe(mention.uri)}">${safe(mention.text)}</span>`;
      return shownText.replace(safe(mention.text), chip);
    }, safe(text));
  }

  function separator(at: number): string {
    const day = new Date(at);
    day.setHours(0, 0, 0, 0);
    const name = day.toLocaleDateString(state.language, { dateStyle: 'full' });
    return `<div class="message date-separator" data-isodate="${day.toISOString()}"><hr class="separator"><time class="separator-text" datetime="${day.toISOString()}"><span>${name}</span></time></div>`;
  }

  function row(chat: Chat, post: Post, before: Post | undefined): string {
    const own = post.from === state.nick;
    const iso = new Date(post.at).toISOString();
    const from =
      chat.kind === 'room' ? `${chat.jid}/${post.from}` : `${own ? state.account : chat.jid}/practice`;
    const writer = chat.kind === 'room' ? post.from : from.replace(/\/.*/u, '');
    const follows = before?.from === post.from && post.at - before.at < sameWriter;
    const classes = ['message', 'chat-msg'];
    if (post.delayed) classes.push('delayed');
    classes.push(chat.kind === 'room' ? 'groupchat' : 'chat', 'chat-msg--with-avatar');
    if (follows) classes.push('chat-msg--followup');
    if (mentionsMe(chat, post)) classes.push('mentioned');
    const clock = new Date(post.at).toLocaleTimeString(state.language, {
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
    });
    const heading = `<span class="chat-msg__heading"><span class="chat-msg__author"><a class="show-msg-author-modal">${safe(writer)}</a> </span><time class="chat-msg__time" timestamp="${iso}">${clock}</time></span>`;
    const day = new Date(post.at).toDateString();
    return `${before && new Date(before.at).toDateString() === day ? '' : separator(post.at)}<converse-chat-message><div class="${classes.join(' ')}" data-isodate="${iso}" data-msgid="${safe(post.id)}" data-from="${safe(from)}" data-encrypted=""><a id="${safe(post.id)}"></a><div class="chat-msg__content chat-msg__content--${own ? 'me' : 'them'} ">${follows ? '' : heading}<div style="position:relative" class="chat-msg__body chat-msg__body--received ${post.delayed ? 'chat-msg__body--delayed' : ''}"><div class="chat-msg__message"><span class="chat-msg__body--wrapper "><converse-chat-message-body class="chat-msg__text " text="${safe(post.text)}">${wordsOf(post)}</converse-chat-message-body></span></div><converse-message-actions></converse-message-actions></div><converse-reactions></converse-reactions></div></div></converse-chat-message>`;
  }

  /** A room's badge counts mentions; without one there is a badge with no number. */
  function badge({ unread }: Chat): string {
    return unread > 0 ? `<span class="msgs-indicator badge">${unread}</span>` : '';
  }

  function entry(chat: Chat): string {
    const unread = chat.unread > 0 ? ' unread-msgs' : '';
    const open = chat.jid === shown ? ' open' : '';
    if (chat.kind === 'room')
      return `<li class="list-item controlbox-padded available-chatroom${open}${unread}" data-room-jid="${chat.jid}"><a class="list-item-link open-room available-room" data-room-jid="${chat.jid}" data-room-name="${local(chat.jid)}">${badge(chat)}<span> ${local(chat.jid)}</span></a></li>`;
    return `<li class="list-item controlbox-padded${open}" data-status="online"><converse-roster-contact><a href="#" class="list-item-link cbox-list-item open-chat${unread}" data-jid="${chat.jid}">${badge(chat)} <span class="contact-name${unread}">${chat.jid}</span></a></converse-roster-contact></li>`;
  }

  function controlbox(): string {
    const self = `<li class="list-item controlbox-padded" data-status="online"><converse-roster-contact><a href="#" class="list-item-link cbox-list-item open-chat" data-jid="${state.account}"><span class="contact-name">${state.account}</span></a></converse-roster-contact></li>`;
    const list = (kind: Chat['kind']): string =>
      state.chats
        .filter((chat) => chat.kind === kind)
        .map(entry)
        .join('');
    return `<div class="flyout box-flyout"><converse-user-profile><div class="userinfo"><div class="controlbox-section profile"><a class="show-profile" href="#"><converse-avatar class="avatar" name="${state.account}"></converse-avatar><span class="username" role="heading" aria-level="2">${state.account}</span></a></div></div></converse-user-profile>
<div class="controlbox-pane"><div id="chatrooms" class="controlbox-section"><converse-rooms-list><ul class="items-list rooms-list open-rooms-list">${list('room')}</ul></converse-rooms-list></div>
<div id="converse-roster" class="controlbox-section"><converse-roster><ul class="items-list roster-group-contacts">${list('direct')}${self}</ul></converse-roster></div></div></div>`;
  }

  function chatbox(chat: Chat): string {
    const room = chat.kind === 'room';
    const tag = room ? 'converse-muc' : 'converse-chat';
    const rows = chat.posts.map((post, index) => row(chat, post, chat.posts[index - 1])).join('');
    const content = `<div aria-live="polite" class="chat-content"><${tag}-content><div class="chat-content__messages"><converse-message-history>${rows}</converse-message-history></div></${tag}-content></div>`;
    const form = `<div class="bottom-panel"><${room ? 'converse-muc-message-form' : 'converse-message-form'}><form class="chat-message-form"><textarea class="chat-textarea" placeholder="Message"></textarea></form></${room ? 'converse-muc-message-form' : 'converse-message-form'}></div>`;
    return `<${tag} class="col-auto chatbox${room ? ' chatroom' : ''}" jid="${chat.jid}"${room ? ` id="box-${chat.jid}"` : ''}><div class="flyout box-flyout"><${tag}-heading class="chat-head" jid="${chat.jid}"><div class="chatbox-title__text" role="heading" aria-level="2" title="${chat.jid}">${room ? local(chat.jid) : chat.jid}</div></${tag}-heading><div class="chat-body">${content}${form}</div></div></${tag}>`;
  }

  function refreshList(): void {
    const box = find('converse-controlbox');
    if (box) box.innerHTML = controlbox();
  }

  function open(jid: string): void {
    shown = jid;
    const chat = chatWith(jid);
    chat.unread = 0;
    refreshList();
    find('.chatbox:not(#controlbox)')?.remove();
    holder?.insertAdjacentHTML('beforeend', chatbox(chat));
    find('.chat-content')?.scrollTo(0, 1e6);
    document.querySelector<HTMLTextAreaElement>('.chat-textarea')?.focus();
  }

  function add(jid: string, post: Post): void {
    const chat = chatWith(jid);
    const before = chat.posts.at(-1);
    chat.posts.push(post);
    if (jid === shown) {
      find('converse-message-history')?.insertAdjacentHTML('beforeend', row(chat, post, before));
      find('.chat-content')?.scrollTo(0, 1e6);
    } else if (post.from !== state.nick && (chat.kind === 'direct' || mentionsMe(chat, post)))
      chat.unread += 1;
    refreshList();
    void fetch('/?told', { method: 'POST', body: JSON.stringify({ chat: jid, post } satisfies Told) });
  }

  /** "@carol" in a typed text becomes a reference to her, and loses the sign. */
  function send(jid: string, typed: string): void {
    const nicks = [...typed.matchAll(/@([\w-]+)/gu)].map(([, nick]) => nick ?? '');
    const mentions: Mention[] = nicks.map((nick) => ({ text: nick, uri: `xmpp:${jid}/${nick}` }));
    const text = nicks.reduce((left, nick) => left.replace(`@${nick}`, nick), typed);
    const at = Date.now() + state.ahead;
    add(jid, { id: crypto.randomUUID(), from: state.nick, at, text, delayed: false, mentions });
  }

  holder.innerHTML = '<converse-controlbox id="controlbox" class="col-auto chatbox"></converse-controlbox>';
  refreshList();
  if (shown) open(shown);
  holder.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLElement>('a.open-room, a.open-chat');
    if (!link) return;
    event.preventDefault();
    open(link.dataset['roomJid'] ?? link.dataset['jid'] ?? shown);
  });
  holder.addEventListener('keydown', (event) => {
    const box = event.target;
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
    if (!(box instanceof HTMLTextAreaElement) || !box.matches('.chat-textarea')) return;
    event.preventDefault();
    if (box.value.trim()) send(shown, box.value.trim());
    box.value = '';
  });
  const practice: Practice = {
    open,
    receive: ({ chat, ...parts }) => {
      const jid = chat.includes('@') ? chat : `${chat}@rooms.practice.example`;
      const id = crypto.randomUUID();
      const post: Post = { id, at: Date.now() + state.ahead, delayed: false, mentions: [], ...parts };
      add(jid, post);
      return post.id;
    },
  };
  Object.assign(window, { practice });
}
