import { headerDate, longDate, shortDate } from '../dates.ts';
import { escape } from '../html.ts';
import { me } from '../workplace.ts';
import type { Mail, Workplace } from '../workplace.ts';
import { wordsOf } from '../words.ts';
import { addressOf, fullAddress, mailboxFields, page, person } from './frame.ts';

function header(name: string, title: string, content: string): string {
  return content
    ? `<tr><td class="header-title">${title}</td><td class="header ${name}">${content}</td></tr>`
    : '';
}

/** The invitation of a meeting, as an attachment. */
function attachments({ calendar }: Mail): string {
  if (!calendar) return '';
  return '<ul id="attachment-list" class="attachmentslist"><li class="text calendar ics" id="attach2"><a href="#attachment" class="filename"><span class="attachment-name">invite.ics</span><span class="attachment-size">(~1 KB)</span></a></li></ul>';
}

function content(workplace: Workplace, mail: Mail): string {
  const words = wordsOf(workplace);
  const people = (addresses: string[]): string => addresses.map(person).join(', ');
  return `<div class="content frame-content" role="main"><div id="message-header">
<h2 class="subject"><span class="voice">${words.subject}: </span> ${escape(mail.subject)} <a class="extwin" role="button" href="${addressOf(mail, 'show')}"></a></h2>
<div class="header"><div class="header-content"><div class="header-summary"><span>${words.from} ${person(mail.from)} <span class="text-nowrap">${longDate(workplace, mail.date)}</span></span></div>
<table class="header-headers"><tbody>${header('from', words.from, person(mail.from))}${header('to', words.to, people(mail.to))}${header('cc', words.cc, people(mail.cc))}${header('date', words.date, shortDate(workplace, mail.date))}</tbody></table>
<div class="header-links"><a href="#all-headers" class="headers-all" onclick="return rcmail.command('headers','',this,event)">Headers</a></div></div></div></div>
<div id="message-content"><div class="leftcol">${attachments(mail)}</div><div class="rightcol"><div id="messagebody"><div class="message-part" id="message-part1"><div class="pre">${escape(mail.text)}</div></div></div></div></div></div>`;
}

function toolbar(workplace: Workplace): string {
  const words = wordsOf(workplace);
  const button = (name: string, text: string): string =>
    `<li role="menuitem"><a class="${name}" role="button" href="#" aria-disabled="false" onclick="return rcmail.command('${name}','',this,event)"><span class="inner">${text}</span></a></li>`;
  return `<div class="header" role="toolbar"><span class="header-title">${words.message}</span><ul class="menu toolbar listing iconized" id="toolbar-menu">${button('reply', words.reply)}${button('reply-all', words.replyAll)}${button('forward', words.forward)}</ul></div>`;
}

/** An open message: on a page of its own, or in the frame beside the list. */
export function messagePage(workplace: Workplace, mail: Mail, action: 'show' | 'preview'): string {
  const inner = content(workplace, mail);
  return page(workplace, {
    action,
    title: mail.subject,
    fields: {
      uid: String(mail.uid),
      safemode: false,
      message_context: null,
      message_flags: [],
      sender: fullAddress(mail.from),
      mailbox: mail.folder,
      username: me,
      permaurl: `/?_task=mail&_action=show&_uid=${mail.uid}&_mbox=${mail.folder}`,
      ...mailboxFields(workplace),
    },
    body:
      action === 'show'
        ? `<div id="layout-content" class="selected">${toolbar(workplace)}${inner}</div>`
        : `<div id="layout-content" class="selected">${inner}</div>`,
  });
}

/** Every header of a message, in the frame of a dialog: the only place with seconds and with the Message-ID. */
export function headersPage(workplace: Workplace, mail: Mail): string {
  const date = headerDate(workplace, mail.date);
  const lines = {
    Received: `from mail.practice.example by imap.practice.example; ${date}`,
    Date: date,
    From: fullAddress(mail.from),
    To: mail.to.map(fullAddress).join(', '),
    ...(mail.cc.length > 0 ? { Cc: mail.cc.map(fullAddress).join(', ') } : {}),
    Subject: mail.subject,
    'Message-ID': `<${mail.messageId}>`,
  };
  const shown = Object.entries(lines).map(
    ([name, text]) => `<font class="bold">${name}:</font> ${escape(text)}`,
  );
  return page(workplace, {
    action: 'headers',
    title: 'Mail',
    fields: { dialog_class: 'text-nowrap' },
    body: `<div class="frame-content text-nowrap">${shown.join('<br>')}</div>`,
  });
}
