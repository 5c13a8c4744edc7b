import { escape, json, localPart } from '../html.ts';
import type { Mail, Workplace } from '../workplace.ts';
import { me } from '../workplace.ts';
import { wordsOf } from '../words.ts';

/** What every page of the mail site is made of. */

/** Fields of the page's own script that all pages have; a reader may take them from the script's text. */
function environment({ language }: Workplace, action: string): object {
  return {
    task: 'mail',
    locale: language === 'de' ? 'de_DE' : 'en_US',
    rcversion: 10605,
    skin: 'elastic',
    blankpage: 'skins/elastic/watermark.html',
    refresh_interval: 60,
    session_lifetime: 600,
    action,
    comm_path: '/?_task=mail',
    user_id: 'practice',
    compose_extwin: false,
    date_format: 'yy-mm-dd',
    date_format_localized: 'YYYY-MM-DD',
  };
}

/** The four folders, as the page's script names them. */
export function folders(workplace: Workplace): { id: string; name: string; virtual: false; class: string }[] {
  const { inbox, drafts, sent, trash } = wordsOf(workplace);
  return [
    { id: 'INBOX', name: inbox, virtual: false, class: 'inbox' },
    { id: 'Drafts', name: drafts, virtual: false, class: 'drafts' },
    { id: 'Sent', name: sent, virtual: false, class: 'sent' },
    { id: 'Trash', name: trash, virtual: false, class: 'trash' },
  ];
}

/** Fields that list, preview and message page have, beside their own. */
export function mailboxFields(workplace: Workplace): object {
  const all = folders(workplace);
  return {
    delimiter: '/',
    drafts_mailbox: 'Drafts',
    trash_mailbox: 'Trash',
    read_when_deleted: true,
    display_next: true,
    mailboxes: Object.fromEntries(all.map((folder) => [folder.id, folder])),
    mailboxes_list: all.map(({ id }) => id),
  };
}

/** A name to show: the account itself has none set, so its bare address shows. */
export function nameOf(address: string): string {
  if (address === me) return address;
  const local = localPart(address);
  return local.charAt(0).toUpperCase() + local.slice(1);
}

/** "Boss <boss@practice.example>", or the bare address where there is no name. */
export function fullAddress(address: string): string {
  return nameOf(address) === address ? address : `${nameOf(address)} <${address}>`;
}

/** A person in the headers of an open message. */
export function person(address: string): string {
  return `<span class="adr"><a href="mailto:${address}" class="rcmContactAddress" title="${address}">${nameOf(address)}</a><a href="#add" class="rcmaddcontact"></a></span>`;
}

/** A message's page in its folder. */
export function addressOf({ folder, uid }: Mail, action: 'show' | 'preview'): string {
  return `/?_task=mail&amp;_mbox=${folder}&amp;_uid=${uid}&amp;_action=${action}`;
}

function menu(workplace: Workplace): string {
  const words = wordsOf(workplace);
  return `<div id="layout-menu"><div id="taskmenu" class="menu toolbar" role="navigation">
<span class="action-buttons"><a class="compose" role="button" href="/?_task=mail&amp;_action=compose"><span class="inner">${words.compose}</span></a></span>
<a class="mail selected" role="button" href="/?_task=mail"><span class="inner">Mail</span></a>
<span class="special-buttons"><a class="logout" role="button" href="/?_task=logout"><span class="inner">Logout</span></a></span>
</div></div>`;
}

export interface Document {
  action: '' | 'show' | 'preview' | 'compose' | 'headers';
  title: string;
  /** Added to the fields that all pages have. */
  fields: object;
  body: string;
}

/** A whole page. Preview and headers stand in a frame and have no menu. */
export function page(workplace: Workplace, { action, title, fields, body }: Document): string {
  const framed = action === 'preview' || action === 'headers';
  const env = { ...environment(workplace, action), ...(framed ? { framed: true } : {}), ...fields };
  return `<!DOCTYPE html>
<html lang="${workplace.language}" class="${framed ? 'iframe ' : ''}js layout-large"><head>
<meta http-equiv="content-type" content="text/html; charset=UTF-8"><title>Practice mail :: ${escape(title)}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/skins/elastic/styles/styles.min.css">
<script src="/program/js/app.min.js"></script>
<script>
var rcmail = new rcube_webmail();
rcmail.set_env(${json(env)});
</script>
</head>
<body class="task-mail action-${action || 'none'}">
${framed ? body : `<div id="layout">${menu(workplace)}${body}</div>`}
<div id="messagestack"></div>
</body></html>`;
}
