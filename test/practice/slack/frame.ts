import { json } from '../html.ts';
import type { Workplace } from '../workplace.ts';
import { item, pictureOf, type Item } from './row.ts';
import { slackMe, team } from './workspace.ts';
import type { Conversation } from './workspace.ts';

/** The client around its conversations. */

/** What the client keeps in the page's storage; the real record holds the session's token as well. */
const config = {
  teams: {
    [team]: { id: team, name: 'Practice', domain: 'practice', user_id: slackMe, token: 'xoxc-practice' },
  },
  lastActiveTeamId: team,
};

/** The client before it shows a conversation. A status emoji is the first picture of the account button. */
export function page(): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Practice Slack</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/practice.css"></head>
<body><script>localStorage.setItem('localConfig_v2', ${json(JSON.stringify(config))});</script><div class="p-client_container">
<div class="p-control_strip"><button data-qa="user-button"><img src="https://a.slack-edge.com/emoji/palm.png"><img src="${pictureOf(slackMe)}"><span class="c-presence"></span></button></div>
<div class="p-channel_sidebar" data-qa="channel-sidebar"><div role="tree"></div></div>
<div class="p-view_contents p-view_contents--primary"></div></div><script src="/practice.js"></script></body></html>`;
}

export const signInPage =
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Practice Slack</title><link rel="icon" href="data:,"></head><body><form><input type="email" name="email"><button>Sign in</button></form></body></html>';

export function sidebar({ slack }: Workplace): string {
  return slack
    .map(({ id, name }) => {
      const type = id.startsWith('D') ? 'im' : 'channel';
      return `<div data-qa="virtual-list-item" role="treeitem"><div class="p-channel_sidebar__channel" data-qa="channel-sidebar-channel" data-qa-channel-sidebar-channel-id="${id}" data-qa-channel-sidebar-channel-type="${type}" data-qa-channel-sidebar-channel-is-muted="false"><span data-qa="channel_sidebar_name_${name}">${name}</span></div></div>`;
    })
    .join('');
}

const editor = '<div class="ql-editor" contenteditable="true" role="textbox"></div>';

/** A conversation's pane, its list still empty, and where one writes. */
export function frame({ id, name }: Conversation): string {
  return `<div data-qa="channel_name">${name}</div><div class="p-message_pane" data-qa="message_pane"><div role="list" class="c-virtual_list"><div data-qa="slack_kit_list" class="c-virtual_list__scroll_container"></div></div><div data-qa="message_input" data-channel-id="${id}" data-view-context="Channel">${editor}</div></div>`;
}

/** The pane of a thread beside it. */
export function flexpane({ id }: Conversation, root: string, items: readonly Item[]): string {
  const input = item(
    `${id}-${root}-thread-list_input`,
    `<div data-qa="reply_container"><div data-qa="message_input" data-channel-id="${id}" data-thread-ts="${root}" data-view-context="Thread">${editor}</div></div>`,
  );
  const rows = [...items, input].map(({ html }) => html).join('');
  return `<div class="p-view_contents p-view_contents--secondary" role="dialog"><div class="p-flexpane p-threads_flexpane" data-qa="threads_flexpane"><div class="p-threads_flexpane__content"><div role="list">${rows}</div></div></div></div>`;
}
