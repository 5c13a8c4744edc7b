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
