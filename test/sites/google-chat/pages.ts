import type { Page } from '../../../utils/sites/site.ts';
import { parsePage } from '../../captures.ts';
import { escape } from '../../practice/html.ts';

export const now = Date.UTC(2026, 10, 25, 10);
/** Time of a message that says no other, epoch ms. */
export const sent = Date.UTC(2026, 10, 25, 9, 5, 7) + 123;
export const people = { alice: '1001000001', boss: '1001000002', carol: '1001000003', dave: '1001000004' };
export const bot = '1001000009';
export const space = 'space/AAQAoffice01';
export const direct = 'dm/directBoss01';

export type Attributes = Record<string, string | null>;

/** Attributes as markup; null leaves one out. */
export function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escape(value)}"`))
    .join('');
}

export interface Post {
  id?: string;
  by?: string;
  at?: string | number;
  row?: Attributes;
  /** Attributes of the author's line; null for a follow-up row without one. */
  author?: Attributes | null;
  shownAs?: string;
  stamp?: Attributes | null;
  stamps?: string;
  body?: string;
  after?: string;
}

const nameOf = (id: string) => Object.entries(people).find(([, one]) => one === id)?.[0] ?? 'app';

export function authorOf(id: string, by: string, parts: Attributes = {}, shownAs?: string): string {
  const name = nameOf(by);
  const text = shownAs ?? (by === people.alice ? 'You' : `${name} Example`);
  return `<span${written({
    'data-message-id': id,
    'data-member-id': `user/${by === bot ? 'bot' : 'human'}/${by}`,
    'data-name': `${name} Example`,
    'data-hovercard-id': by === bot ? 'bot' : `${name}@company.test`,
    'data-compare-to-self-user': 'true',
    ...parts,
  })}>${escape(text)}</span>`;
}

/** One message's row. */
export function row(post: Post = {}): string {
  const { id = 'msg00000001', by = people.boss, at = sent, body = 'xxx', after = '', stamps = '' } = post;
  const author = post.author === null ? '' : authorOf(id, by, post.author, post.shownAs);
  const stamp =
    post.stamp === null
      ? ''
      : `<span${written({ 'data-absolute-timestamp': String(at), ...post.stamp })}>9:05</span>`;
  return `<div${written({ role: 'group', 'data-id': id, 'data-user-id': by, ...post.row })}><div>${author}${stamp}${stamps}</div><div jsname="bgckF">${body}</div>${after}</div>`;
}

/** A topic of these rows; its id is the first one's. */
export function topic(posts: readonly Post[], attributes: Attributes = {}, more = ''): string {
  const id = posts[0]?.id ?? 'msg00000001';
  return `<c-wiz${written({ 'data-topic-id': id, 'data-local-topic-id': id, 'data-is-user-topic': 'true', ...attributes })}>${posts.map(row).join('')}${more}</c-wiz>`;
}

/** An open conversation of topics; each post is one of its own. */
export function pane(posts: readonly Post[], group = space, more = ''): string {
  return `<div role="main" data-group-id="${group}">${posts.map((post) => topic([post])).join('')}${more}</div>`;
}

export function chip(attributes: Attributes = {}, by: string | null = people.alice): string {
  const person = by === null ? {} : { 'data-user-id': by, 'data-member-id': `user/human/${by}` };
  return `<span${written({ 'data-user-mention-type': '3', ...person, 'data-display-name': '@Somebody', ...attributes })}>@Somebody</span>`;
}

/** The inline script that says whose page it is. */
export function wiz(state: Record<string, string> = { S06Grb: people.alice }): string {
  return `<script>window.WIZ_global_data = ${JSON.stringify(state)};</script>`;
}

export function chatPage(body: string, head = wiz(), page: Partial<Page> = {}): Page {
  return {
    document: parsePage(`<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`),
    url: 'https://chat.google.com/u/0/app/chat/AAQAoffice01',
    now,
    zone: 'Europe/Berlin',
    own: [],
    ...page,
  };
}
