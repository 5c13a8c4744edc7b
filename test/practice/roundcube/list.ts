import { shortDate } from '../dates.ts';
import { escape } from '../html.ts';
import { mailsIn, me } from '../workplace.ts';
import type { Mail, Workplace } from '../workplace.ts';
import { wordsOf } from '../words.ts';
import { addressOf, folders, mailboxFields, nameOf, page } from './frame.ts';

/** Row id as the site makes it: the uid in base64 without the padding. */
function rowId(uid: number): string {
  return `rcmrow${Buffer.from(String(uid)).toString('base64').replaceAll('=', '')}`;
}

function row(workplace: Workplace, mail: Mail): string {
  const words = wordsOf(workplace);
  const id = rowId(mail.uid);
  const outgoing = mail.folder === 'Sent' || mail.folder === 'Drafts';
  const people = (outgoing ? mail.to : [mail.from])
    .map(
      (address) =>
        `<span class="adr"><span title="${address}" class="rcmContactAddress">${nameOf(address)}</span></span>`,
    )
    .join(', ');
  const states = [...(mail.unread ? ['unread'] : []), ...(mail.replied ? ['replied'] : [])];
  const titles = states.map((state) => `${state === 'unread' ? words.unread : words.replied} `).join('');
  return `<tr id="${id}" class="message${mail.unread ? ' unread' : ''}"><td class="selection"><input type="checkbox" tabindex="-1"></td><td class="subject"><span class="fromto skip-on-drag">${people}</span><span class="date skip-on-drag">${shortDate(workplace, mail.date)}</span><span class="size skip-on-drag">1 KB</span><span class="subject"><span id="msgicn${id}" class="${['msgicon', 'status', ...states].join(' ')}" title="${titles}"></span><a href="${addressOf(mail, 'show')}" tabindex="-1"><span>${escape(mail.subject)}</span></a></span></td><td class="flags"><span class="flag"><span id="flagicn${id}" class="unflagged"></span></span><span class="attachment">${mail.calendar ? '<span class="attachment"></span>' : '&nbsp;'}</span></td></tr>`;
}

/** What the page's script gets when it asks for a folder, or for news of it. */
export interface Listing {
  folder: string;
  title: string;
  /** Header of the column that names people: recipients in Sent and Drafts. */
  column: string;
  unread: number;
  rows: { uid: number; id: string; html: string }[];
}

function titleOf(workplace: Workplace, folder: string): string {
  return folders(workplace).find(({ id }) => id === folder)?.name ?? folder;
}

export function listing(workplace: Workplace, folder: string): Listing {
  const { to, from } = wordsOf(workplace);
  const mails = mailsIn(workplace, folder);
  return {
    folder,
    title: titleOf(workplace, folder),
    column: folder === 'Sent' || folder === 'Drafts' ? to : from,
    unread: mailsIn(workplace, 'INBOX').filter(({ unread }) => unread).length,
    rows: mails.map((mail) => ({ uid: mail.uid, id: rowId(mail.uid), html: row(workplace, mail) })),
  };
}

/** The folders beside the list; the class tells what each is for, in every language. */
function sidebar(workplace: Workplace, folder: string): string {
  const items = folders(workplace).map(({ id, name, class: kind }) => {
    const selected = id === folder;
    return `<li id="rcmli${Buffer.from(id).toString('base64').replaceAll('=', '')}" class="mailbox ${kind}${selected ? ' selected' : ''}"${selected ? ' aria-selected="true"' : ''} role="treeitem" aria-level="1"><a href="/?_task=mail&amp;_mbox=${id}" onclick="return rcmail.command('list','${id}',this,event)" rel="${id}">${name}</a></li>`;
  });
  return `<div id="layout-sidebar" class="listbox" role="navigation"><div class="header"><span class="header-title username">${me}</span></div>
<div id="folderlist-content" class="scroller"><ul id="mailboxlist" class="treelist listing folderlist notree" role="tree">${items.join('\n')}</ul></div></div>`;
}

/** Buttons beside the preview; they act on the selected message. */
function toolbar(workplace: Workplace): string {
  const words = wordsOf(workplace);
  const button = (name: string, text: string): string =>
    `<li role="menuitem"><a class="${name} disabled" role="button" href="#" aria-disabled="true" onclick="return rcmail.command('${name}','',this,event)"><span class="inner">${text}</span></a></li>`;
  return `<div class="header"><ul class="menu toolbar listing iconized" id="toolbar-menu">${button('reply', words.reply)}${button('reply-all', words.replyAll)}${button('forward', words.forward)}</ul></div>`;
}

/** The page of a folder. Its rows are not in it: as on the real site the page's script asks for them. */
export function listPage(workplace: Workplace, folder: string): string {
  const words = wordsOf(workplace);
  const title = titleOf(workplace, folder);
  return page(workplace, {
    action: '',
    title,
    fields: {
      mailbox: folder,
      pagesize: 50,
      current_page: 1,
      threading: false,
      layout: 'widescreen',
      ...mailboxFields(workplace),
      sort_col: '',
      sort_order: 'DESC',
      messages: [],
      contentframe: 'messagecontframe',
    },
    body: `${sidebar(workplace, folder)}
<div id="layout-list" class="listbox selected"><div id="messagelist-header" class="header"><span class="header-title">${title}</span>
<a class="button icon toolbar-button refresh" role="button" href="#" onclick="return rcmail.command('checkmail','',this,event)"><span class="inner">${words.refresh}</span></a></div>
<div id="messagelist-content" class="scroller"><table id="messagelist" class="listing messagelist sortheader fixedheader sort-none" data-list="message_list">
<thead><tr><th class="selection"></th><th class="subject" id="rcmsubject" rel="fromto"><a href="./#sort" class="sortcol" rel="subject"></a></th><th class="flags"></th></tr></thead><tbody></tbody></table></div></div>
<div id="layout-content">${toolbar(workplace)}<div class="iframe-wrapper"><iframe name="messagecontframe" id="messagecontframe" src="skins/elastic/watermark.html" title="${words.message}"></iframe></div></div>`,
  });
}
