import { escape, json } from '../../practice/html.ts';
import { parsePage } from '../../captures.ts';
import type { Page } from '../../../utils/sites/site.ts';

/** Sunday, 22 November 2026, 14:30 in Berlin. */
export const now = Date.UTC(2026, 10, 22, 13, 30);

export interface Row {
  uid: string | number;
  folder?: string;
  /** Address of the first person; null where the page shows a name only. */
  address?: string | null;
  others?: string[];
  name?: string;
  date?: string;
  subject?: string;
  icon?: string;
  /** Markup of the attachment's column. */
  attachment?: string;
}

const person = (address: string | null, name: string) =>
  address === null
    ? `<span class="adr">${escape(name)}</span>`
    : `<span class="adr"><span title="${escape(address)}" class="rcmContactAddress">${escape(name)}</span></span>`;

function rowHtml(row: Row): string {
  const { uid, folder = 'INBOX', address = 'boss@company.test', name = 'Boss', date = 'Today 14:05' } = row;
  const people = [person(address, name), ...(row.others ?? []).map((other) => person(other, other))].join(
    ', ',
  );
  const href = `./?_task=mail&_mbox=${new URLSearchParams({ _: folder }).toString().slice(2)}&_uid=${uid}&_action=show`;
  return `<tr class="message"><td class="selection"></td><td class="subject"><span class="fromto">${people}</span><span class="date">${escape(date)}</span><span class="subject"><span class="msgicon status ${row.icon ?? ''}"></span><a href="${escape(href)}"><span>${escape(row.subject ?? 'Budget')}</span></a></span></td><td class="flags"><span class="attachment">${row.attachment ?? '&nbsp;'}</span></td></tr>`;
}

export interface Parts {
  /** Classes of the body; `task-mail action-none` for a list. */
  body?: string;
  user?: string;
  folder?: string | null;
  env?: Record<string, unknown>;
  script?: string;
  page?: Partial<Page>;
}

const kinds: Record<string, string> = {
  INBOX: 'inbox',
  Drafts: 'drafts',
  Sent: 'sent',
  'Sent/2025': '',
  Spam: 'junk',
  Trash: 'trash',
  Projects: '',
};

/** State that pages of this kind have in their script. */
const environment = (env: Record<string, unknown> = {}) => ({
  task: 'mail',
  locale: 'en_US',
  rcversion: 10605,
  date_format: 'yy-mm-dd',
  delimiter: '/',
  mailbox: 'INBOX',
  ...env,
});

function page(body: string, content: string, { env, script, page: parts = {} }: Parts): Page {
  const state = script ?? `var rcmail = new rcube_webmail();\nrcmail.set_env(${json(environment(env))});\n`;
  const html = `<!DOCTYPE html><html lang="en"><head><title>Mail</title><script>${state}</script></head><body class="${body}">${content}<div id="messagestack"></div></body></html>`;
  return {
    document: parsePage(html),
    url: 'https://mail.company.test/webmail/?_task=mail&_mbox=INBOX',
    now,
    zone: 'Europe/Berlin',
    own: [],
    ...parts,
  };
}

/** The list of a folder. `folder: null` marks none, as a search over all folders does. */
export function listPage(rows: readonly Row[], parts: Parts = {}): Page {
  const { user = 'alice@company.test', folder = 'INBOX', body = 'task-mail action-none' } = parts;
  const items = Object.entries(kinds).map(
    ([name, kind]) =>
      `<li class="mailbox ${kind}${name === folder ? ' selected' : ''}"><a href="#" rel="${name}">${name}</a></li>`,
  );
  return page(
    body,
    `<div id="layout-sidebar"><span class="header-title username">${escape(user)}</span><ul id="mailboxlist">${items.join('')}</ul></div><table id="messagelist"><thead><tr><th class="date">Date</th></tr></thead><tbody>${rows.map(rowHtml).join('')}</tbody></table>`,
    parts,
  );
}

export interface Opened {
  from?: string | null;
  to?: string[];
  cc?: string[];
  /** Text behind the link to further recipients in To. */
  more?: string;
  date?: string;
  subject?: string;
  attachments?: string;
  toolbar?: string;
}

/** An open message. */
export function openPage(opened: Opened = {}, parts: Parts = {}): Page {
  const {
    from = 'boss@company.test',
    to = ['alice@company.test'],
    cc = [],
    date = '2026-11-22 14:05',
  } = opened;
  const linked = (address: string) =>
    `<span class="adr"><a href="mailto:${escape(address)}" class="rcmContactAddress" title="${escape(address)}">x</a></span>`;
  const header = (name: string, people: string[], more = '') =>
    people.length + more.length > 0
      ? `<tr><td class="header-title">${name}</td><td class="header ${name}">${people.map(linked).join(', ')}${more && `<a href="#more" class="morelink" onclick="${escape(more)}">more</a>`}</td></tr>`
      : '';
  const mailboxes = Object.fromEntries(Object.entries(kinds).map(([id, kind]) => [id, { id, class: kind }]));
  const env = { username: 'alice@company.test', uid: '7', message_flags: [], mailboxes, ...parts.env };
  return page(
    parts.body ?? 'task-mail action-show',
    `${opened.toolbar ?? ''}<div id="message-header"><h2 class="subject"><span class="voice">Subject: </span> ${escape(opened.subject ?? 'Budget')} <a class="extwin">Open</a></h2><div class="header-summary"><span>From on <span class="text-nowrap">${escape(date)}</span></span></div><table class="header-headers"><tbody>${header('from', from === null ? [] : [from])}${header('to', to, opened.more)}${header('cc', cc)}<tr><td class="header date">Today 14:05</td></tr></tbody></table></div><ul id="attachment-list">${opened.attachments ?? ''}</ul><div id="messagebody"></div>`,
    { ...parts, env },
  );
}

export interface Composing {
  to?: string;
  subject?: string;
  draft?: string;
  notices?: string;
  options?: string;
}

/** The compose page, by default an answer to the boss. */
export function composePage(composing: Composing = {}, parts: Parts = {}): Page {
  const { to = 'Boss <boss@company.test>', subject = 'Re: Budget', draft = '', notices = '' } = composing;
  const env = {
    compose_id: 'c1',
    compose_mode: 'reply',
    reply_msgid: '<m1@company.test>',
    identities: { 1: { email: 'alice@company.test' } },
    ...parts.env,
  };
  const made = page(
    parts.body ?? 'task-mail action-compose',
    `<form name="form"><input type="hidden" name="_id" value="c1"><select name="_from">${composing.options ?? '<option value="1" selected>alice@company.test</option>'}</select><textarea name="_to">${escape(to)}</textarea><textarea name="_cc"></textarea><input name="_subject" value="${escape(subject)}"><input type="hidden" name="_draft" value="${draft}"></form><button class="btn send">Send</button>`,
    { ...parts, env },
  );
  const stack = made.document.querySelector('#messagestack');
  if (stack) stack.innerHTML = notices;
  return made;
}
