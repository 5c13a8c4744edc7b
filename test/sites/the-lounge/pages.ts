import type { PageState } from '../../../utils/cli/saved-page.ts';
import type { Page } from '../../../utils/sites/site.ts';
import { theLounge } from '../../../utils/sites/the-lounge/index.ts';
import { parsePage } from '../../captures.ts';
import { partsOf } from '../fixture.ts';

export const now = Date.UTC(2026, 10, 26, 10);
export const network = '3f1c2b1e-0000-4000-8000-000000000001';

export interface Post {
  from: string;
  /** ISO. */
  at: string;
  type?: string;
  self?: true;
  /** Highlighted in the page; and in its memory, where that is not the same. */
  lit?: boolean;
  meant?: boolean;
  bot?: true;
  names?: string[];
  text?: string;
}

export interface List {
  posts: readonly Post[];
  zone?: string;
  kind?: string;
  name?: string;
  /** The number of its first message, which the running server gave it. */
  first?: number;
  number?: number;
  nick?: string;
  /** Something older is left on the server. */
  more?: boolean;
}

/** A message's label: the browser's time, in English. */
export function label(at: string, zone: string): string {
  const options = { timeZone: zone, hourCycle: 'h23' } as const;
  const day = new Date(at).toLocaleDateString('en-GB', {
    ...options,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return `${day}, ${new Date(at).toLocaleTimeString('en-GB', options)}`;
}

const user = (nick: string, more = '') =>
  `<span class="user color-21" data-name="${nick}" role="button"${more}>${nick}</span>`;

export function row(post: Post, number: number, zone = 'Europe/Berlin'): string {
  const { from, at, type = 'message', self, lit, bot, names = [], text = 'xxx' } = post;
  const classes = ['msg', ...(self ? ['self'] : []), ...(lit ? ['highlight'] : [])].join(' ');
  const time = `<span aria-hidden="true" aria-label="${label(at, zone)}" class="time tooltipped tooltipped-e">10:00 </span>`;
  const mark = bot ? '<span class="user-bot-indicator">xxx</span>' : '';
  const named = names.map((nick) => `${user(nick, ' dir="auto"')}: `).join('');
  const isWritten = type === 'message' || type === 'notice';
  const writer = isWritten
    ? `<span class="only-copy" aria-hidden="true">&lt;</span>${user(from)}${mark}`
    : '<span class="only-copy" aria-hidden="true">***&nbsp;</span>';
  const content = isWritten ? `${named}${text}` : `${user(from)} ${text} ${named}`;
  return `<div id="msg-${number}" class="${classes}" data-type="${type}" data-from="${from}">${time}<span class="from">${writer}</span><span class="content" dir="auto">${content}</span></div>`;
}

/** The page with one open list, as The Lounge 4.5.2 draws it. */
export function html(list: List): string {
  const {
    posts,
    zone,
    kind = 'channel',
    name = '#Office',
    first = 20,
    number = 2,
    nick = 'alice',
    more,
  } = list;
  const rows = posts.map((post, index) => row(post, first + index, zone)).join('\n');
  const view = `<div id="chan-${number}" class="chat-view" data-type="${kind}" aria-label="${name}" role="tabpanel"><div class="header"><span class="title" aria-label="xxx">${name}</span></div><div class="chat-content"><aside class="userlist"><div class="names"><div class="user-mode normal">${user('carol')}</div></div></aside><div class="chat" tabindex="-1"><div class="show-more"${more ? '' : ' style="display: none;"'}><button class="btn"><span>xxx</span></button></div><div class="messages" role="log" aria-live="polite"><div aria-label="26 November 2026" class="date-marker-container tooltipped"><div class="date-marker"><span class="date-marker-text"></span></div></div>${rows}<div class="unread-marker"><span class="unread-marker-text"></span></div></div></div></div></div>`;
  return shell(
    `<div id="chat-container" class="window" data-current-channel="${name}" lang=""><div id="chat" class="colored-nicks">${view}</div><form id="form" method="post" action=""><span id="nick">${nick}</span><textarea id="input" dir="auto" placeholder="xxx"></textarea></form></div>`,
    `<div id="network-${network}" class="network" role="region"><div class="channel-list-item" aria-label="xxx" data-name="Company" data-type="lobby" aria-controls="#chan-1" role="tab"><span class="name">xxx</span></div><div class="channels"><div class="channel-list-item active" aria-label="xxx" data-name="${name}" data-type="${kind}" aria-controls="#chan-${number}" role="tab"><span class="name">${name}</span></div></div></div>`,
  );
}

export function shell(body: string, networks = ''): string {
  return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><meta name="application-name" content="The Lounge"><link rel="manifest" href="thelounge.webmanifest"><title>xxx</title></head><body data-transports="[&quot;websocket&quot;]"><div id="app" data-v-app=""><div id="viewport" class="menu-open"><aside id="sidebar"><div class="networks">${networks}</div></aside>${body}<div id="mentions-popup-container"></div></div></div></body></html>`;
}

/** What Vue keeps at the app's element: the store, with every message. */
export function propertiesOf(list: List): NonNullable<PageState['properties']> {
  const { posts, kind = 'channel', name = '#Office', first = 20, number = 2, nick = 'alice' } = list;
  const messages = posts.map(({ from, at, type = 'message', self, lit, meant }, index) => ({
    id: first + index,
    type,
    time: at,
    self: self === true,
    highlight: meant ?? lit === true,
    from: { nick: from, mode: '' },
    text: 'xxx',
    users: [],
  }));
  const channels = [
    { id: 1, name: 'Company', type: 'lobby', messages: [] },
    { id: number, name, type: kind, topic: 'xxx', messages },
  ];
  const $store = { state: { networks: [{ uuid: network, name: 'Company', nick, channels }] } };
  return { '#app': { __vue_app__: { config: { globalProperties: { $store } } } } };
}

/** A page with one open list; its memory as well, unless it stays out of reach. */
export function pageWith(list: List, page: Partial<Page> & { remembers?: boolean } = {}): Page {
  const { remembers = true, ...rest } = page;
  const document = parsePage(html(list));
  return {
    document,
    url: 'https://irc.company.test/lounge/#/chan-2',
    now,
    zone: list.zone ?? 'Europe/Berlin',
    own: [],
    ...partsOf(theLounge, document, { memory: {}, ...(remembers && { properties: propertiesOf(list) }) }),
    ...rest,
  };
}
