/** Just enough looks that the practice pages can be used and photographed. */

const common = `
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.4 "DejaVu Sans", sans-serif; color: #222; background: #fff; }
a { color: #175; text-decoration: none; }
ul { list-style: none; margin: 0; padding: 0; }
button, .toolbar a, .refresh { padding: 4px 10px; border: 1px solid #9aa; border-radius: 4px; background: #eef2f2; cursor: pointer; }
`;

export const mailStyles = `${common}
#layout { display: grid; grid-template-columns: auto 11em 22em 1fr; height: 100vh; }
.task-login #layout, .action-show #layout, .action-compose #layout { grid-template-columns: auto 1fr; }
#layout > * { border-right: 1px solid #ccc; padding: 8px; overflow: auto; }
#taskmenu > *, #toolbar-menu { display: flex; gap: 6px; flex-wrap: wrap; margin-bottom: 8px; }
#mailboxlist li.selected, tr.selected { background: #dcecec; }
#mailboxlist li a { display: block; padding: 4px; }
.unreadcount { float: right; font-weight: bold; }
table { border-collapse: collapse; width: 100%; }
td { vertical-align: top; padding: 4px; border-bottom: 1px solid #eee; }
td.subject > span { display: inline-block; }
td.subject > span.subject { display: block; }
td.subject span.date, td.subject span.size { float: right; margin-left: 8px; color: #666; }
tr.unread { font-weight: bold; }
.msgicon.replied::before { content: "\\21A9 "; }
.disabled { opacity: 0.4; }
.footer { display: none; }
@media (max-width: 700px) { .footer { display: block; } }
.voice, .header-title:empty { display: none; }
.iframe-wrapper iframe { width: 100%; height: 80vh; border: 0; }
.form-control, .input-group { width: 100%; padding: 4px; margin: 2px 0; }
.recipient-input { display: flex; flex-wrap: wrap; gap: 6px; border: 1px solid #ccc; padding: 4px; }
#messagestack { position: fixed; right: 16px; bottom: 16px; }
#messagestack > div { padding: 10px 16px; border-radius: 4px; background: #e5efe5; }
#messagestack > .error { background: #f5dcdc; }
`;

export const chatStyles = `${common}
converse-root, converse-chats { display: block; }
converse-chats { display: grid; grid-template-columns: 16em 1fr; height: 100vh; }
converse-controlbox { border-right: 1px solid #ccc; padding: 12px; background: #f4f6f6; }
.unread-msgs { font-weight: bold; }
.msgs-indicator { background: #a33; color: #fff; border-radius: 8px; padding: 0 6px; }
.list-item-link { display: block; padding: 4px 0; }
.list-item.open { background: #dcecec; }
.chatbox-title__text { font-size: 18px; padding: 12px; border-bottom: 1px solid #ccc; }
.chat-content { height: calc(100vh - 130px); overflow: auto; padding: 12px; }
.chat-msg { margin: 4px 0; }
.chat-msg__author { font-weight: bold; }
.chat-msg__time { color: #666; margin-left: 8px; }
.mentioned .chat-msg__text { background: #fdf3cf; }
.mention { background: #dcecec; border-radius: 4px; padding: 0 4px; }
.date-separator { text-align: center; color: #666; }
.chat-textarea { width: 98%; margin: 6px 1%; height: 52px; }
`;

export const gmailStyles = `${common}
header { padding: 8px 16px; border-bottom: 1px solid #ccc; }
header nav { display: inline; margin-left: 24px; }
table { border-collapse: collapse; width: 100%; }
tr.zA { border-bottom: 1px solid #eee; cursor: pointer; }
tr.zA > td { padding: 6px; }
tr.zE { font-weight: bold; }
.afn, .aju { display: none; }
[role="listitem"], .gA, .hP { margin: 12px 24px; }
.kv { cursor: pointer; color: #555; }
.ii { padding: 8px 0; }
.aaq::before { content: "\\21A9"; }
.ams, .aoO { display: inline-block; padding: 4px 10px; border: 1px solid #9aa; border-radius: 4px; cursor: pointer; }
.editable { min-height: 4em; border: 1px solid #ccc; padding: 8px; margin: 8px 0; }
.b8 { position: fixed; left: 16px; bottom: 16px; }
.b8 .vh { display: block; padding: 10px 16px; background: #333; color: #fff; border-radius: 4px; }
#link_undo { text-decoration: underline; cursor: pointer; }
`;

export const slackStyles = `${common}
.p-client_container { display: grid; grid-template-columns: 4em 14em 1fr auto; height: 100vh; }
.p-control_strip, .p-channel_sidebar { background: #f4f6f6; padding: 8px; border-right: 1px solid #ccc; }
[data-qa="channel-sidebar-channel"] { padding: 4px; cursor: pointer; }
.p-view_contents--secondary { width: 24em; border-left: 1px solid #ccc; overflow: auto; }
.c-virtual_list { height: calc(100vh - 120px); overflow: auto; }
.c-virtual_list__scroll_container { position: relative; }
.c-virtual_list .c-virtual_list__item { position: absolute; left: 0; right: 0; height: 64px; overflow: hidden; }
.c-message_kit__gutter { display: flex; gap: 8px; padding: 6px 16px; }
.c-message_kit__gutter__left { width: 48px; }
.c-message_kit__avatar { padding: 0; border: 0; }
.c-message_kit__avatar img, [data-qa="user-button"] img { width: 32px; height: 32px; }
.c-message__sender_button { padding: 0 8px 0 0; border: 0; background: none; font: inherit; font-weight: bold; }
.c-app_badge { margin-right: 8px; font-size: 11px; }
.c-message_list__day_divider { text-align: center; padding-top: 16px; }
[data-qa="channel_name"] { padding: 12px 16px; font-size: 18px; border-bottom: 1px solid #ccc; }
.c-member_slug { background: #dcecec; border-radius: 4px; }
.c-message__reply_bar { display: flex; gap: 4px; cursor: pointer; }
.c-message__reply_bar img { width: 16px; height: 16px; }
.ql-editor { margin: 8px 16px; padding: 8px; border: 1px solid #9aa; min-height: 2.5em; }
`;
