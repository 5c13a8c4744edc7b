import type { Page } from '../../../utils/sites/site.ts';
import { discord } from '../../../utils/sites/discord/index.ts';
import type { PageState } from '../../../utils/cli/saved-page.ts';
import { parsePage } from '../../captures.ts';
import { escape } from '../../practice/html.ts';
import { partsOf } from '../fixture.ts';

export const now = Date.UTC(2026, 10, 26, 10);
export const people = {
  alice: '310000000000000001',
  boss: '310000000000000002',
  carol: '310000000000000003',
  dave: '310000000000000004',
  bot: '310000000000000009',
  hook: '310000000000000010',
};
export type Who = keyof typeof people;
export const server = '600000000000000001';
export const room = '600000000000000101';
export const talk = '600000000000000201';
export const role = '600000000000000301';

/** The id of what was made at a time of that day (UTC). */
export function mid(time: string, more = 0): string {
  const at = Date.parse(`2026-11-26T${time}Z`);
  return String(((BigInt(at) - 1_420_070_400_000n) << 22n) + BigInt(more));
}

export interface Post {
  id: string;
  by: Who;
  channel?: string;
  /** The row whose author is this one's as well. */
  head?: string;
  /** A standard picture, which names nobody. */
  plain?: true;
  machine?: boolean;
  type?: number;
  /** The app's own line. */
  system?: true;
  mentions?: Who[];
  everyone?: true;
  roles?: true;
  /** Highlighted as speaking to the user; usual where it mentions the user, everybody or a role. */
  lit?: boolean;
  /** Words of its mentions, where these are not the names of those mentioned. */
  spans?: string[];
  replyTo?: [id: string, by: Who];
  state?: string;
  reacted?: true;
  edited?: true;
  text?: string;
  stamp?: string | null;
  /** False where the page's memory does not have it; fields otherwise that it has instead. */
  memory?: false | Record<string, unknown>;
}

const title = (who: Who) => `${who[0]?.toUpperCase()}${who.slice(1)}`;
const picture = (who: Who, size = 80) =>
  `https://cdn.discordapp.com/avatars/${people[who]}/0123456789abcdef.webp?size=${size}`;

export function isMachine({ by, machine }: Post): boolean {
  return machine ?? (by === 'bot' || by === 'hook');
}

function isLit({ lit, mentions = [], everyone, roles }: Post): boolean {
  return lit ?? (mentions.includes('alice') || everyone === true || roles === true);
}

/** One row of the list, as Discord draws it (2023 to 2026). */
export function row(post: Post): string {
  const { id, by, channel = room, head, plain, type = 0, mentions = [], replyTo, state, text = 'xxx' } = post;
  const name = `chat-messages-${channel}-${id}`;
  const at = new Date(Number((BigInt(id) >> 22n) + 1_420_070_400_000n)).toISOString();
  const stamp =
    post.stamp === null
      ? ''
      : `<span class="timestamp_c19a55"><time aria-label="xxx" id="message-timestamp-${id}" datetime="${post.stamp ?? at}"><i class="separator_c19a55" aria-hidden="true"> — </i>9:05</time></span>`;
  const article = (classes: string, inner: string) =>
    `<li id="${name}" class="messageListItem__5126c" aria-setsize="-1"><div class="${classes} zalgo_c19a55" role="article" data-list-item-id="chat-messages___${name}" tabindex="-1" aria-setsize="-1" aria-roledescription="xxx" aria-labelledby="message-username-${head ?? id} uid_1 message-content-${id} uid_2 message-timestamp-${id}">${inner}</div></li>`;
  if (post.system)
    return article(
      'message__5126c systemMessage__5126c groupStart__5126c wrapper_c19a55',
      `<div class="contents_c19a55"><div class="iconContainer_c19a55"></div><div class="container_c19a55"><div class="content_c19a55"><a class="username_c19a55">${title(by)}</a> xxx ${stamp}</div></div></div>`,
    );
  const spans = post.spans ?? [
    ...(post.everyone ? ['@everyone'] : []),
    ...(post.roles ? ['@office'] : []),
    ...(replyTo ? [] : mentions.map((who) => `@${title(who)}`)),
  ];
  const marks = spans.map(
    (word) =>
      `<span class="mention wrapper_f61d60 interactive" role="button" tabindex="0">${escape(word)}</span> `,
  );
  const quoted = replyTo
    ? `<div class="repliedMessage_c19a55" id="message-reply-context-${id}"><img class="replyAvatar_c19a55" alt="" src="${picture(replyTo[1], 16)}"><span class="username_c19a55">${title(replyTo[1])}</span><div class="repliedTextPreview_c19a55"><div id="message-content-${replyTo[0]}" class="repliedTextContent_c19a55 markup__75297 messageContent_c19a55">xxx</div></div></div>`
    : '';
  const tag = isMachine(post)
    ? '<span class="botTagCozy_c19a55 botTagRegular__82f07"><span class="botText__82f07">xxx</span></span>'
    : '';
  const header = head
    ? stamp
    : `<img class="avatar_c19a55 clickable_c19a55" alt=" " src="${plain ? 'https://cdn.discordapp.com/embed/avatars/1.png' : picture(by)}"><h3 class="header_c19a55" aria-labelledby="message-username-${id} message-timestamp-${id}"><span id="message-username-${id}" class="headerText_c19a55"><span class="username_c19a55 clickable_c19a55" role="button" tabindex="0">${title(by)}</span>${tag}</span>${stamp}</h3>`;
  const sending =
    state === 'SENDING' ? ' isSending_c19a55' : state === 'SEND_FAILED' ? ' isFailed_c19a55' : '';
  const edit = post.edited
    ? ' <span class="timestamp_c19a55"><time aria-label="xxx" datetime="2026-11-26T09:59:00.000Z">xxx</time></span>'
    : '';
  const reactions = `<div class="reactions__23977" role="group"><div class="reaction__23977${post.reacted ? ' reactionMe__23977' : ''}"><div class="reactionInner__23977" role="button" aria-pressed="${post.reacted === true}"><img class="emoji" alt="👍" src="/assets/1f44d.svg"><div class="reactionCount__23977">1</div></div></div></div>`;
  return article(
    `message__5126c cozyMessage__5126c${isLit(post) ? ' mentioned__5126c' : ''} wrapper_c19a55 cozy_c19a55${head ? '' : ' groupStart__5126c'}${replyTo ? ' hasReply_c19a55' : ''}`,
    `${quoted}<div class="contents_c19a55">${header}<div id="message-content-${id}" class="markup__75297 messageContent_c19a55${sending}">${marks.join('')}<span>${text}</span>${edit}</div></div><div id="message-accessories-${id}" class="container_b7e1cb">${post.reacted || type === 0 ? reactions : ''}</div>`,
  );
}

/** A channel as the page's memory has it. */
export interface Channel {
  id: string;
  type: number;
  parent_id?: string | null;
}

/** What React keeps at a post's row: the message, one component out, and the channel further out. */
export function propertiesOf(post: Post, channel: Channel): NonNullable<PageState['properties']> {
  const { id, by, type = post.replyTo ? 19 : 0, mentions = [], state = 'SENT', memory } = post;
  if (memory === false) return {};
  const message = {
    id,
    channel_id: channel.id,
    content: 'xxx',
    author: { id: people[by], username: by, bot: isMachine(post), system: false, email: null },
    type,
    state,
    mentions: mentions.map((who) => people[who]),
    mentionEveryone: post.everyone === true,
    mentionRoles: post.roles ? [role] : [],
    mentioned: isLit(post),
    webhookId: by === 'hook' ? people.hook : null,
    messageReference: post.replyTo ? { type: 0, channel_id: channel.id, message_id: post.replyTo[0] } : null,
    reactions: post.reacted ? [{ me: true, count: 1, emoji: { name: '👍' } }] : [],
    ...memory,
  };
  const fiber = {
    memoizedProps: { className: 'messageListItem__5126c' },
    return: {
      memoizedProps: { message, compact: false },
      return: {
        memoizedProps: null,
        return: {
          memoizedProps: { channel: { name: 'xxx', recipients: [], parent_id: null, ...channel } },
          return: null,
        },
      },
    },
  };
  return { [`#chat-messages-${channel.id}-${id}`]: { __reactFiber$a1b2c3: fiber } };
}

export function list(rows: string, channel = room): string {
  return `<main class="chatContent_f75fb0"><div class="messagesWrapper__36d07"><div class="scroller__36d07"><ol class="scrollerInner__36d07" role="list" data-list-id="chat-messages" tabindex="0"><span class="navigationDescription__36d07" id="messagesNavigationDescription" aria-hidden="true">xxx</span><div class="container__00de6" id="chat-messages-${channel}"><h3>xxx</h3></div><div class="divider__908e2 hasContent__908e2" role="separator" data-list-item-id="chat-messages___divider-2"><span class="content__908e2">xxx</span></div>${rows}<div class="scrollerSpacer__36d07"></div></ol></div></div><form class="form_f75fb0"><div role="textbox" contenteditable="true" aria-label="xxx">xxx</div></form></main>`;
}

export const corner = `<section class="panels__5e434" aria-label="xxx"><div class="container__37e49"><div class="accountPopoutButtonWrapper__37e49"><div class="avatar__37e49 wrapper__44b0c"><img class="avatar__44b0c" alt=" " src="${picture('alice')}"></div><div class="nameTag__37e49"><div class="panelTitleContainer__37e49"><div class="panelTitle__37e49">Alice</div></div></div></div></div></section>`;

/** The whole page, with the user's corner and a list of channels. */
export function html(body: string, attributes = 'lang="en-US"'): string {
  return `<!DOCTYPE html>\n<html ${attributes}><head><meta charset="utf-8"><title>xxx</title></head><body><div id="app-mount"><nav aria-label="xxx"><ul data-list-id="channels"><li><a data-list-item-id="channels___${room}" href="/channels/${server}/${room}">xxx</a></li></ul></nav>${corner}${body}</div></body></html>`;
}

export const stored = { user_id_cache: JSON.stringify(people.alice), email_cache: '"xxx"' };

/** A page of one channel with these posts, its memory looked at. */
export function pageWith(
  posts: readonly Post[],
  { kind = 0, parent = null, ...page }: Partial<Page> & { kind?: number; parent?: string | null } = {},
): Page {
  const channel = { id: room, type: kind, parent_id: parent };
  const document = parsePage(html(list(posts.map(row).join(''))));
  const properties = Object.assign({}, ...posts.map((post) => propertiesOf(post, channel)));
  return {
    document,
    url: `https://discord.com/channels/${server}/${room}`,
    now,
    zone: 'Europe/Berlin',
    own: [],
    ...partsOf(discord, document, { localStorage: stored, properties, memory: {} }),
    ...page,
  };
}
