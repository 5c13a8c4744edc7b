import { escape } from '../../practice/html.ts';
import { parsePage } from '../../captures.ts';
import type { Page } from '../../../utils/sites/site.ts';

/** Wednesday, 25 November 2026, 10:00 UTC. */
export const now = Date.UTC(2026, 10, 25, 10);
export const alice = 'alice@company.test';

/** Legacy id of an instant: its milliseconds, and 20 bits that look random. */
export function hex(at: number | string, low = 0x5a3c1): string {
  const ms = typeof at === 'number' ? at : Date.parse(at);
  return ((BigInt(ms) << 20n) | BigInt(low)).toString(16);
}

export const decimal = (id: string) => BigInt(`0x${id}`).toString();

const base64 = (text: string) => btoa(text).replaceAll('=', '');

export interface Mail {
  /** Legacy id; null where Gmail has not given one yet. */
  id?: string | null;
  /** `f` came in, `a` was written here; null leaves the attribute out. */
  kind?: 'f' | 'a' | null;
  /** Number of an `a` id. */
  number?: string;
  from?: string | null;
  /** Markup of the line of recipients; null where there is none. */
  line?: string | null;
  title?: string;
  /** Markup beside the sender's name, behind the body, and in place of the body. */
  beside?: string;
  behind?: string;
  body?: string | null;
  /** Attributes of `.adn` in place of the usual ones. */
  attributes?: string;
  log?: boolean;
  thread?: string;
}

export const person = (address: string, name = 'x') =>
  `<span email="${escape(address)}" name="${name}" data-hovercard-id="${escape(address)}" class="g2">${name}</span>`;

export const thread = hex('2026-11-25T08:00:00.100Z');
export const first = thread;

/** An unfolded mail. */
export function mail(parts: Mail = {}): string {
  const { id = first, kind = 'f', number = 'r-123', from = 'boss@company.test', line, log = true } = parts;
  const sync = kind === 'a' ? `#msg-a:${number}` : `#msg-f:${id === null ? '1' : decimal(id)}`;
  const attributes =
    parts.attributes ??
    [kind && `data-message-id="${sync}"`, id && `data-legacy-message-id="${id}"`].filter(Boolean).join(' ');
  const logged = log
    ? ` jslog="20277; u014N:xr6bB; 1:${base64(`["#thread-f:${decimal(parts.thread ?? thread)}"]`)}; 4:${base64(`["${sync}",null]`)}."`
    : '';
  const head =
    from === null
      ? ''
      : `<h3 class="iw gFxsud"><span class="qu"><span email="${escape(from)}" name="x" class="gD"><span>x</span></span></span>${parts.beside ?? ''}</h3>`;
  const people = line === undefined ? `to ${person(alice, 'me')} ` : line;
  const body = parts.body === undefined ? 'xxx' : parts.body;
  return `<div class="h7" role="listitem"><div class="adn ads" ${attributes}><div class="gs"><div class="gE iv gt">${head}<span class="g3" title="${parts.title ?? ''}">x</span>${people === null ? '' : `<div class="iw ajw"><span class="hb">${people}</span></div>`}</div>${body === null ? '' : `<div class="ii gt"${logged}><div class="a3s aiL">${body}</div></div>`}${parts.behind ?? ''}</div></div></div>`;
}

/** A mail that is folded: no id. */
export const folded = (from = 'boss@company.test') =>
  `<div class="kv" role="listitem"><div class="adf ads"><div class="gE hI"><span email="${from}" class="gD">x</span></div></div></div>`;

/** What is being written. */
export const compose = (draft: string, more = '') =>
  `<div class="M9"><form><input type="hidden" name="draft" value="#${draft}">${more}</form><div class="Am" contenteditable="true" role="textbox">xxx</div></div>`;

export interface Parts {
  /** The page's address behind `/mail/u/0/`. */
  at?: string;
  head?: string;
  title?: string;
  before?: string;
  after?: string;
  page?: Partial<Page>;
}

export function shell(main: string, parts: Parts = {}): Page {
  const { at = '#inbox', title = 'Inbox - xxx - Company Mail' } = parts;
  const head = parts.head ?? `<meta name="og-profile-acct" content="${alice}">`;
  return {
    document: parsePage(
      `<!DOCTYPE html><html><head><title>${escape(title)}</title>${head}</head><body>${parts.before ?? ''}<div role="main">${main}</div>${parts.after ?? ''}</body></html>`,
    ),
    url: `https://mail.google.com/mail/u/0/${at}`,
    now,
    zone: 'UTC',
    own: [],
    ...parts.page,
  };
}

/** An open conversation. */
export function threadPage(mails: string, parts: Parts & { heading?: string } = {}): Page {
  const heading =
    parts.heading ??
    `<h2 class="hP" data-legacy-thread-id="${thread}" data-thread-perm-id="undefined">x</h2>`;
  return shell(`<div class="a98 iY">${heading}<div role="list">${mails}</div></div>`, {
    at: '#inbox/FMfcgxwJXbSRNLnKtnqNvtQZmQqXVkLC',
    ...parts,
  });
}

export interface Row {
  thread?: string;
  last?: string | null;
  people?: string[];
  /** People for the screen reader; the same where left out, null for none. */
  hidden?: string[] | null;
  beside?: string;
  ids?: string;
  classes?: string;
  title?: string;
  chip?: string;
}

/** A line of the list. */
export function row(parts: Row = {}): string {
  const { thread: id = first, last = id, people = ['boss@company.test'] } = parts;
  const hidden = parts.hidden === undefined ? people : parts.hidden;
  const names = (all: string[]) =>
    all.map((address) => `<span class="yP" email="${escape(address)}" name="x">x</span>`).join(', ');
  const ids =
    parts.ids ??
    `data-thread-id="#thread-f:${decimal(id)}" data-legacy-thread-id="${id}" data-legacy-last-message-id="${last}" data-legacy-last-non-draft-message-id="${last}"`;
  return `<tr class="zA ${parts.classes ?? 'yO'}" id=":1" role="row"><td class="yX"><div class="afn">${names(hidden ?? [])} <span ${ids}>x</span></div><div class="yW"><span class="bA4">${names(people)}</span> <span class="bx0">2</span>${parts.beside ?? ''}</div></td><td class="xY"><span class="bog"><span ${ids}>x</span></span>${parts.chip ?? ''}</td><td class="xW"><span title="${parts.title ?? ''}">x</span></td></tr>`;
}

export const listPage = (rows: string, parts: Parts = {}) =>
  shell(`<table role="grid"><tbody>${rows}</tbody></table>`, parts);
