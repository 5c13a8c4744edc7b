import { escape } from '../html.ts';
import type { Workplace } from '../workplace.ts';
import { instantOf, posters, team } from './workspace.ts';
import type { Conversation, Line } from './workspace.ts';

/** A place of a virtual list: its key, and the markup of the whole place. */
export interface Item {
  key: string;
  html: string;
}

/** Where the workspace's messages have their lasting addresses. */
const archives = 'https://practice.slack.com/archives';
/** Within so long the same sender's next message gets no header of its own, ms. */
const run = 5 * 60_000;

/** Of people the address of the picture says whose it is. */
export function pictureOf(user: string, size = 48): string {
  return user.startsWith('U')
    ? `https://ca.slack-edge.com/${team}-${user}-0123456789ab-${size}`
    : 'https://avatars.slack-edge.com/2026-01-01/100_b_48.png';
}

export function item(key: string, content: string): Item {
  return {
    key,
    html: `<div class="c-virtual_list__item" role="listitem" data-qa="virtual-list-item" data-item-key="${key}" id="message-list_${key}">${content}</div>`,
  };
}

function body(text: string): string {
  const marked = escape(text).replaceAll(
    /&lt;@(\w+)&gt;/gu,
    (_, user: string) =>
      `<a class="c-link c-member_slug c-member_slug--link" data-member-id="${user}" data-stringify-type="mention" data-stringify-id="${user}" data-stringify-label="@${posters[user]}" href="https://practice.slack.com/team/${user}">@${posters[user]}</a>`,
  );
  return `<div class="c-message_kit__blocks c-message_kit__blocks--rich_text"><div class="c-message__message_blocks" data-qa="message-text"><div class="p-block_kit_renderer"><div class="p-rich_text_block" dir="auto"><div class="p-rich_text_section">${marked}</div></div></div></div></div>`;
}

/** Under a thread's first message: who replied, and when last. */
function replyBar(replies: readonly Line[]): string {
  const last = replies.at(-1);
  if (!last) return '';
  const pictures = [...new Set(replies.map(({ from }) => from))].map(
    (user) => `<span class="c-message__reply_bar_avatar"><img src="${pictureOf(user, 24)}"></span>`,
  );
  return `<div class="c-message__reply_bar c-message_kit__thread_replies" data-qa="reply_bar">${pictures.join('')}<button data-qa="reply_bar_count">${replies.length}</button><span data-qa="reply_bar_last_reply" data-ts="${last.ts}"></span></div>`;
}

function clock({ zone }: Workplace, ts: string): string {
  const options = { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: zone } as const;
  return new Date(instantOf(ts)).toLocaleTimeString('en-GB', options);
}

/** One message. Only the first of a run has a header; the others tell the sender's name to screen readers only. */
export function row(
  workplace: Workplace,
  { id, lines }: Conversation,
  { ts, from, text, thread }: Line,
  { follows, inThread }: { follows: boolean; inThread: boolean },
): Item {
  const name = posters[from] ?? from;
  const query = thread ? `?thread_ts=${thread}&amp;cid=${id}` : '';
  const stamp = `<a class="c-link c-timestamp" data-ts="${ts}" href="${archives}/${id}/p${ts.replace('.', '')}${query}"><span class="c-timestamp__label" data-qa="timestamp_label">${clock(workplace, ts)}</span></a>`;
  const avatar = `<button class="c-message_kit__avatar c-avatar"><img src="${pictureOf(from)}"></button>`;
  const badge = from.startsWith('U') ? '' : '<span class="c-app_badge">APP</span>';
  const head = follows
    ? `<span class="offscreen" id="primary-${ts}-sender" hidden>${name}:</span>`
    : `<span class="c-message__sender c-message_kit__sender" data-qa="message_sender" data-stringify-type="replace" data-stringify-text="${name}"><button class="c-link--button c-message__sender_button" data-message-sender="${from}" data-qa="message_sender_name">${name}</button>${badge}</span>${stamp}`;
  const bar = inThread ? '' : replyBar(lines.filter((one) => one.thread === ts));
  const kind = inThread
    ? ` c-message_kit__thread_message${thread ? '' : ' c-message_kit__thread_message--root'}`
    : '';
  const key = inThread && thread ? `${id}-${thread}-thread-list_${ts}` : ts;
  return item(
    key,
    `<div role="presentation" class="c-message_kit__background p-message_pane_message__message c-message_kit__message${kind}" data-qa="message_container" data-qa-unprocessed="false" data-qa-placeholder="false" data-msg-ts="${ts}" data-msg-channel-id="${id}"><div role="document" class="c-message_kit__hover" data-qa-hover="true"><div class="c-message_kit__actions"><div class="c-message_kit__gutter"><div class="c-message_kit__gutter__left" data-stringify-ignore="true">${follows ? stamp : avatar}</div><div class="c-message_kit__gutter__right" data-qa="message_content">${head}${body(text)}${bar}</div></div></div></div></div>`,
  );
}

/** True where a message goes on a run of the one before it. */
export function isRun(before: Line | undefined, line: Line): boolean {
  return before?.from === line.from && instantOf(line.ts) - instantOf(before.ts) < run;
}

function dayDivider(day: number): Item {
  const label = new Date(day * 86_400_000).toLocaleDateString('en-GB', {
    dateStyle: 'full',
    timeZone: 'UTC',
  });
  return item(
    `${day * 86_400_000}divider`,
    `<div class="c-message_list__day_divider"><button class="c-message_list__day_divider__label">${label}</button></div>`,
  );
}

/** The places of a conversation: its messages outside threads, and a line above each day's first. */
export function paneItems(workplace: Workplace, conversation: Conversation): Item[] {
  const lines = conversation.lines.filter(({ thread }) => thread === null);
  const day = ({ ts }: Line): number => Math.floor(instantOf(ts) / 86_400_000);
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const isNewDay = !before || day(before) !== day(line);
    const divider = dayDivider(day(line));
    const follows = !isNewDay && isRun(before, line);
    const shown = row(workplace, conversation, line, { follows, inThread: false });
    return isNewDay ? [divider, shown] : [shown];
  });
}

/** The places of a thread: its root, a separator, and the replies. */
export function threadItems(workplace: Workplace, conversation: Conversation, root: string): Item[] {
  const first = conversation.lines.find(({ ts }) => ts === root);
  if (!first) return [];
  const replies = conversation.lines.filter(({ thread }) => thread === root);
  const separator = `${conversation.id}-${root}-thread-list_separator`;
  return [
    row(workplace, conversation, first, { follows: false, inThread: true }),
    item(separator, '<div class="p-threads_flexpane__separator"></div>'),
    ...replies.map((line, index) =>
      row(workplace, conversation, line, { follows: isRun(replies[index - 1], line), inThread: true }),
    ),
  ];
}
