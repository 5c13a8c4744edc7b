import type { PageState } from '../../../utils/cli/saved-page.ts';
import { rocketChat } from '../../../utils/sites/rocket-chat/index.ts';
import type { Page } from '../../../utils/sites/site.ts';
import { parsePage } from '../../captures.ts';
import { partsOf } from '../fixture.ts';

export const now = Date.UTC(2026, 10, 25, 10);
/** An id as the server makes them: 17 letters and digits. */
export const idOf = (name: string) => name.padEnd(17, 'X');
export type Person = 'alice' | 'bob' | 'carol' | 'dave';
export const who = (person: string) => (person === 'rocket.cat' ? person : idOf(person));
export const office = idOf('office');
export const direct = who('alice') + who('bob');
/** Minutes after nine on that day, and seven milliseconds. */
export const at = (minute: number) => Date.UTC(2026, 10, 25, 9, minute) + 7;

export interface Post {
  id: string;
  by: string;
  /** Minutes after nine. */
  minute: number;
  as?: 'room' | 'thread' | 'copy';
  sequential?: boolean;
  root?: string;
  room?: string;
  text?: string;
  mentions?: { _id: string; type?: string }[];
  /** More fields of the message as React was given it. */
  message?: Record<string, unknown>;
  attributes?: string;
  after?: string;
  head?: string;
  /** The room's own record around the list, where the page has it. */
  around?: Record<string, unknown>;
}

export const mention = (person: string, me = false) =>
  `<span class="rcx-message__highlight rcx-message__highlight--${me ? 'critical' : 'other'} rcx-message__highlight--clickable" data-uid="${who(person)}">xxx</span>`;
export const everybody = (word: string) =>
  `<span class="rcx-message__highlight rcx-message__highlight--relevant">${word}</span>`;
export const of = (...people: string[]) =>
  people.map((one) => ({ _id: who(one), username: one, type: 'user' }));
export const reaction =
  '<div class="rcx-message-reactions"><div class="rcx-message-reactions__reaction rcx-message-reactions__reaction--mine" role="button">1</div></div>';

/** A row as Rocket.Chat draws it; `me` is whose page it is. */
export function row(post: Post, me = 'alice'): string {
  const {
    id,
    by,
    minute,
    as = 'room',
    sequential = false,
    text = 'xxx',
    attributes = '',
    after = '',
    head = '',
  } = post;
  const full = idOf(id);
  if (as === 'copy')
    return `<li><div class="rcx-box rcx-message-thread" data-mid="${full}" data-tmid="${idOf(post.root ?? '')}" data-sequential="false"><div class="rcx-message-thread__row"><div class="rcx-message-thread__message">${text}</div></div></div></li>\n`;
  const header = `<div class="rcx-message-header"><div class="rcx-message-header__name-container" id="${full}-displayName"><span class="rcx-message-header__name" data-username="${by}">xxx</span></div>${head}<span class="rcx-message-header__time" id="${full}-time" title="xxx">9:0${minute}</span></div>`;
  return `<li><div role="listitem" id="${full}" class="rcx-box rcx-message${sequential ? ' rcx-message--sequential' : ''}" data-id="${full}" data-mid="${full}" data-unread="false" data-sequential="${sequential}" data-own="${by === me}" ${attributes}>
<div class="rcx-message-container rcx-message-container--left"></div><div class="rcx-message-container">${sequential ? '' : header}<div class="rcx-message-body">${text}</div>${after}</div></div></li>
`;
}

const key = '__reactFiber$k1';
const fiber = (...given: object[]) =>
  given
    .toReversed()
    .reduce<object | null>((outer, memoizedProps) => ({ memoizedProps, return: outer }), null);

/** What React keeps at the rows of these messages, by selectors. */
export function propertiesOf(posts: readonly Post[]): PageState['properties'] {
  return Object.fromEntries(
    posts.map(({ id, by, minute, as = 'room', root, room = office, mentions = [], message, around }) => {
      const full = idOf(id);
      const given = {
        _id: full,
        rid: room,
        msg: 'xxx',
        ts: at(minute),
        u: { _id: who(by), username: by, name: 'xxx' },
        mentions,
        ...(root !== undefined && { tmid: idOf(root) }),
        ...message,
      };
      const selector = {
        room: `.messages-list .rcx-message[data-mid="${full}"]`,
        thread: `.thread-list [data-mid="${full}"]`,
        copy: `.rcx-message-thread[data-mid="${full}"]`,
      }[as];
      const outer = around ? [{ value: { rid: room, room: { _id: room, ...around } } }] : [];
      return [selector, { [key]: fiber({ role: 'listitem' }, { message: given, unread: false }, ...outer) }];
    }),
  );
}

export const system = (type: string) =>
  `<li><div role="listitem" class="rcx-box rcx-message-system" data-system-message-type="${type}"><div class="rcx-message-system__block"><span class="rcx-message-system__name">xxx</span></div></div></li>\n`;
export const divider =
  '<li data-id="Wed Nov 25 2026 09:00:00 GMT+0100" data-time="20261125" class="rcx-message-divider"><div class="rcx-message-divider__wrapper">xxx</div></li>\n';

export function page(
  list: string,
  {
    thread,
    lang = 'en',
    dir,
    beside = '',
  }: { thread?: string; lang?: string; dir?: string; beside?: string } = {},
): string {
  const panel =
    thread === undefined
      ? ''
      : `<aside class="rcx-box rcx-contextualbar"><div class="thread-list js-scroll-thread"><ul class="thread">${thread}</ul></div></aside>`;
  return `<!DOCTYPE html>
<html lang="${lang}"${dir ? ` dir="${dir}"` : ''}><head><meta charset="utf-8"><meta name="application-name" content="Rocket.Chat"><title>xxx</title>
<script type="text/javascript">__meteor_runtime_config__ = JSON.parse(decodeURIComponent("%7B%7D"))</script></head><body>
<div id="react-root"><div class="rcx-box rcx-sidebar"><a class="rcx-sidebar-item">xxx</a></div><main class="rcx-box"><div class="messages-box"><ul class="messages-list">${list}</ul></div><div class="rcx-message-composer"><textarea name="msg">xxx</textarea></div></main>${panel}${beside}</div></body></html>
`;
}

export const url = 'https://chat.company.test/channel/office';
export const signedIn = { 'Meteor.userId': who('alice'), 'Meteor.loginToken': 'secret' };

/** A page as the reader is given it. With `posts`, what React keeps for them is given as well. */
export function pageWith(
  html: string,
  {
    posts,
    state = {},
    ...parts
  }: Partial<Page> & { posts?: readonly Post[]; state?: Partial<PageState> } = {},
): Page {
  const document = parsePage(html);
  const kept = { localStorage: signedIn, ...(posts && { properties: propertiesOf(posts) }), ...state };
  return {
    document,
    url,
    now,
    zone: 'Europe/Berlin',
    own: [],
    ...partsOf(rocketChat, document, kept),
    ...parts,
  };
}
