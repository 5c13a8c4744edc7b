import { escape } from '../../practice/html.ts';
import { parsePage } from '../../captures.ts';
import type { Page } from '../../../utils/sites/site.ts';

/** Replica pages of Slack's web client, after its structure as it was seen in September 2026. */
export const now = Date.UTC(2026, 10, 25, 10, 0);
export const team = 'T0TEAM001';
export const me = 'U0ALICE001';
export const boss = 'U0BOSS0001';
export const carol = 'U0CAROL001';
export const dave = 'U0DAVE0001';
export const channel = 'C0OFFICE01';
export const direct = 'D0BOSS0001';

/** A stamp so many seconds before `now`, with the microseconds given. */
export function stamp(secondsAgo: number, micros = '000100'): string {
  return `${now / 1000 - secondsAgo}.${micros}`;
}

const names: Record<string, string> = { [me]: 'Alice', [boss]: 'Boss', [carol]: 'Carol', [dave]: 'Dave' };

export interface Post {
  ts?: string;
  in?: string;
  /** Null draws no header: a later message of a run. */
  from?: string | null;
  name?: string;
  /** `src` of the picture; null draws none. */
  picture?: string | null;
  /** Name that a row without header tells to screen readers; null tells none. */
  spoken?: string | null;
  body?: string;
  /** Markup in place of the whole body. */
  instead?: string;
  /** Markup after the body. */
  after?: string;
  /** Query of the stamp's address; null draws no stamp. */
  link?: string | null;
  thread?: string | undefined;
  classes?: string;
  /** More attributes of the container. */
  attributes?: string;
  badge?: boolean;
  key?: string;
}

export const picture = (user: string, of = team, size = 48) =>
  `https://ca.slack-edge.com/${of}-${user}-0123456789ab-${size}`;

export const mention = (user: string, kind = '') =>
  `<a class="c-link c-member_slug c-member_slug--link ${kind}" data-member-id="${user}" data-stringify-type="mention" data-stringify-id="${user}" data-stringify-label="@xxx" href="https://company.slack.com/team/${user}">@xxx</a>`;
export const everybody = (kind = '@here') =>
  `<span class="c-mrkdwn__broadcast c-mrkdwn__broadcast--link c-mrkdwn__broadcast--mention" data-stringify-text="${kind}">xxx</span>`;
export const userGroup =
  '<a class="c-mrkdwn__user_group" data-user-group-id="S0SALES001" data-stringify-id="S0SALES001" data-stringify-type="mention">@xxx</a>';
export const reaction = (mine: boolean) =>
  `<div class="c-message_kit__reaction_bar" data-qa="reaction_bar"><button class="c-reaction${mine ? ' c-reaction--reacted' : ''}" data-qa="reactji" aria-pressed="${mine}"><img data-stringify-emoji=":+1:" src="about:blank"><span class="c-reaction__count">2</span></button></div>`;
export const replyBar = (last: string, ...users: string[]) =>
  `<div class="c-message__reply_bar c-message_kit__thread_replies" data-qa="reply_bar">${users
    .map((user) => `<span class="c-message__reply_bar_avatar"><img src="${picture(user, team, 24)}"></span>`)
    .join(
      '',
    )}<button data-qa="reply_bar_count">2</button><span data-qa="reply_bar_last_reply" data-ts="${last}">xxx</span></div>`;

/** One row of a list. */
export function row(post: Post = {}): string {
  const { ts = stamp(3600), in: where = channel, from = boss, link = '', body = 'xxx', classes = '' } = post;
  const anchor =
    link === null
      ? ''
      : `<a class="c-link c-timestamp" data-ts="${escape(ts)}" href="https://company.slack.com/archives/${escape(where)}/p${escape(ts.replace('.', ''))}${post.thread ? `?thread_ts=${post.thread}&amp;cid=${escape(where)}` : link}" aria-label="xxx"><span class="c-timestamp__label" data-qa="timestamp_label">11:02</span></a>`;
  const name = post.name ?? (Object.hasOwn(names, from ?? '') ? names[from ?? ''] : undefined) ?? 'Somebody';
  const { picture: src = picture(from ?? '') } = post;
  const avatar =
    src === null ? '' : `<button class="c-message_kit__avatar c-avatar"><img src="${escape(src)}"></button>`;
  const head =
    from === null
      ? ''
      : `<span class="c-message__sender c-message_kit__sender" data-qa="message_sender" data-stringify-type="replace" data-stringify-text="${escape(name)}"><button class="c-link--button c-message__sender_button" data-message-sender="${escape(from)}" data-qa="message_sender_name">${escape(name)}</button>${post.badge ? '<span class="c-app_badge">APP</span>' : ''}</span>${anchor}`;
  const hidden =
    from === null && post.spoken !== null
      ? `<span class="offscreen" id="primary-${escape(ts)}-sender" hidden>${escape(post.spoken ?? 'Boss:')}</span>`
      : '';
  const inside =
    post.instead ??
    `<div class="c-message_kit__blocks c-message_kit__blocks--rich_text"><div class="c-message__message_blocks" data-qa="message-text"><div class="p-block_kit_renderer"><div class="p-rich_text_block" dir="auto"><div class="p-rich_text_section">${body}</div></div></div></div></div>`;
  const gutter = from === null ? anchor : avatar;
  return item(
    post.key ?? ts,
    `<div role="presentation" class="c-message_kit__background p-message_pane_message__message c-message_kit__message ${classes}" data-qa="message_container" data-qa-unprocessed="false" data-qa-placeholder="false" data-msg-ts="${escape(ts)}" data-msg-channel-id="${escape(where)}" ${post.attributes ?? ''}><div role="document" class="c-message_kit__hover" data-qa-hover="true"><div class="c-message_kit__actions"><div class="c-message_kit__gutter"><div class="c-message_kit__gutter__left" data-stringify-ignore="true">${gutter}</div><div class="c-message_kit__gutter__right" data-qa="message_content">${head}${hidden}${inside}${post.after ?? ''}</div></div></div></div></div>`,
  );
}

export function item(key: string, content: string): string {
  return `<div class="c-virtual_list__item" role="listitem" data-qa="virtual-list-item" data-item-key="${escape(key)}" id="message-list_${escape(key)}">${content}</div>`;
}

export const dayDivider = item('1795564800000divider', '<div class="c-message_list__day_divider"></div>');
export const unreadDivider = item(
  '1795564800001divider',
  '<div class="c-message_list__unread_divider"><span class="c-message_list__unread_divider__label">xxx</span></div>',
);

/** The pane of a conversation with these rows. */
export function pane(rows: string, where = channel): string {
  return `<div class="p-view_contents p-view_contents--primary"><div class="p-message_pane" data-qa="message_pane"><div role="list" class="c-virtual_list"><div data-qa="slack_kit_list" class="c-virtual_list__scroll_container">${rows}</div></div><div data-qa="message_input" data-channel-id="${where}" data-view-context="Channel"><div class="ql-editor" contenteditable="true"><ts-mention data-id="${me}">@xxx</ts-mention></div></div></div></div>`;
}

export const rootOfThread = 'c-message_kit__thread_message c-message_kit__thread_message--root';
export const inThread = 'c-message_kit__thread_message';

/** The pane of a thread. */
export function flexpane(rows: string, root: string | null, where = channel): string {
  const composer =
    root === null
      ? ''
      : item(
          `${where}-${root}-thread-list_input`,
          `<div data-qa="reply_container"><div data-qa="message_input" data-channel-id="${where}" data-thread-ts="${root}" data-view-context="Thread"></div></div>`,
        );
  return `<div class="p-view_contents p-view_contents--secondary" role="dialog"><div class="p-flexpane p-threads_flexpane" data-qa="threads_flexpane"><div class="p-threads_flexpane__content"><div role="list">${rows}${composer}</div></div></div></div>`;
}

/** The sidebar's entry of a conversation. */
export function entry(id: string, type: string): string {
  return `<div data-qa="virtual-list-item" role="treeitem"><div class="p-channel_sidebar__channel" data-qa="channel-sidebar-channel" data-qa-channel-sidebar-channel-id="${id}" data-qa-channel-sidebar-channel-type="${type}" data-qa-channel-sidebar-channel-is-muted="false"><span data-qa="channel_sidebar_name_xxx">xxx</span></div></div>`;
}

export function activityRow(key: string, content = ''): string {
  return `<div data-qa="virtual-list-item" class="c-virtual_list__item" data-item-key="${escape(key)}"><div data-qa="activity-item-container"><span data-qa="activity-item-message">xxx</span>${content}</div></div>`;
}

export interface Parts {
  /** Markup in the account button; null leaves the button out. */
  button?: string | null;
  sidebar?: string;
  /** `localConfig_v2` as text, or its users by team. */
  config?: string | Record<string, string>;
  page?: Partial<Page>;
  html?: string;
}

export const status = '<img src="https://a.slack-edge.com/emoji/palm.png">';

/** Slack's client, signed in as alice, with this on it. */
export function clientHtml(inside: string, parts: Parts = {}): string {
  const { button = status + `<img src="${picture(me)}">`, sidebar = '' } = parts;
  const control =
    button === null
      ? ''
      : `<div class="p-control_strip"><button data-qa="user-button">${button}<span class="c-presence"></span></button></div>`;
  return `<!DOCTYPE html><html ${parts.html ?? 'lang="en"'}><body><div class="p-client_container">${control}<div class="p-channel_sidebar" data-qa="channel-sidebar"><div role="tree">${sidebar}</div></div>${inside}</div></body></html>`;
}

/** The same as the reader is given it. */
export function clientPage(inside: string, parts: Parts = {}): Page {
  const { config = { [team]: me } } = parts;
  return {
    document: parsePage(clientHtml(inside, parts)),
    url: `https://app.slack.com/client/${team}/${channel}`,
    now,
    zone: 'Europe/Berlin',
    own: [],
    storage: storageOf({ localConfig_v2: typeof config === 'string' ? config : localConfig(config) }),
    ...parts.page,
  };
}

/** The record in the page's storage, with a token that no reading may show. */
export function localConfig(users: Record<string, string>): string {
  const teams = Object.entries(users).map(([id, user]) => [
    id,
    { id, name: 'xxx', domain: 'company', user_id: user, token: 'xoxc-secret' },
  ]);
  return JSON.stringify({ teams: Object.fromEntries(teams), lastActiveTeamId: team });
}

export function storageOf(texts: Record<string, string>): NonNullable<Page['storage']> {
  const keys = Object.keys(texts);
  return { length: keys.length, key: (index) => keys[index] ?? null, getItem: (key) => texts[key] ?? null };
}
