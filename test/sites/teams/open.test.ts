import { describe, expect, test } from 'vitest';
import type { Page } from '../../../utils/sites/site.ts';
import { teams } from '../../../utils/sites/teams/index.ts';
import { recordsOf } from '../fixture.ts';
import {
  chain,
  chainRecord,
  channel,
  channelPane,
  chatItem,
  chatPane,
  databases,
  direct,
  group,
  mid,
  now,
  pageWith,
  rail,
  railRow,
  teamsHtml,
  type Parts,
  type Post,
} from './pages.ts';

const read = (main: string, parts: Parts = {}, page: Partial<Page> = {}) =>
  teams.read(pageWith(teamsHtml(main, parts), page));
const chat = (posts: Post[], where: string | null = group, parts: Parts = {}, page: Partial<Page> = {}) =>
  read(chatPane(posts.map(chatItem).join(''), where), parts, page);
const withheld = ({ withheld: list }: ReturnType<typeof chat>) =>
  list.map(({ reason, count }) => `${reason} ${count}`);
const known = (...entries: Parameters<typeof chainRecord>[0][]) => {
  const records = recordsOf(teams, databases(entries.map((entry) => chainRecord(entry))));
  return records ? { records } : {};
};
const boss = (more: Partial<Post> = {}): Post => ({ id: mid(0), by: 'boss', ...more });

describe('which conversation is open', () => {
  const selected = (id: string, how: true | 'tabster' = true) =>
    rail(railRow('GroupChatConversation', group) + railRow('MeetingChatConversation', id, how));
  const place = (reading: ReturnType<typeof chat>) => [
    reading.messages[0]?.conversation,
    ...reading.health.missing,
  ];

  test('the composer says it, else the selected row, else the database, else nobody', () => {
    expect(place(chat([boss()], group, { rail: selected('19:other@thread.v2') }))).toEqual([group]);
    expect(place(chat([boss()], null, { rail: selected('19:other@thread.v2') }))).toEqual([
      '19:other@thread.v2',
      'composer',
    ]);
    expect(place(chat([boss()], null, { rail: selected('19:other@thread.v2', 'tabster') }))).toEqual([
      '19:other@thread.v2',
      'composer',
    ]);
    expect(place(chat([boss()], null, {}, known([{ id: mid(0), by: 'boss' }])))).toEqual([group, 'composer']);
    expect(chat([boss()], null)).toMatchObject({
      messages: [],
      health: { state: 'changed', missing: ['conversation'] },
    });
    expect(chat([boss()], '19:preview-0001@thread.v2')).toMatchObject({
      messages: [],
      health: { state: 'changed' },
    });
    expect(chat([boss()], '48:threads')).toMatchObject({ messages: [], health: { state: 'changed' } });
  });

  test('while another one opens, nothing is said of what still stands there', () => {
    const old = known([{ id: mid(0), by: 'boss', where: '19:old@thread.v2' }]);
    const reading = chat([boss(), { id: mid(9), by: 'alice' }], group, {}, old);
    expect(reading.messages).toMatchObject([{ id: mid(0), conversation: '19:old@thread.v2' }]);
    expect(withheld(reading)).toEqual(['pending 2']);
    expect(withheld(chat([boss({ by: 'carol' })], direct))).toEqual(['pending 1']);
  });

  test('a channel is named by its replies; a thread that stands beside it waits for the database', () => {
    const posts = chain(boss(), [{ id: mid(1), by: 'carol' }]) + chain({ id: mid(2), by: 'dave' });
    const thread = chatPane(
      [
        { id: mid(1), by: 'carol' },
        { id: mid(5), by: 'dave' },
      ]
        .map((post) => chatItem(post as Post))
        .join(''),
      null,
    );
    const reading = read(channelPane(posts, null) + thread);
    expect(reading.messages.map(({ id, conversation, thread: root }) => [id, conversation, root])).toEqual([
      [mid(0), channel, null],
      [mid(1), channel, mid(0)],
      [mid(2), channel, null],
    ]);
    for (const one of [reading, read(channelPane(posts) + thread)]) {
      expect(one.health).toEqual({ state: 'ok', missing: [] });
      expect(withheld(one)).toEqual(['pending 1']);
    }
    expect(read(channelPane(posts, '19:another@thread.tacv2'))).toMatchObject({
      messages: [],
      health: { missing: ['conversation'] },
    });
  });

  test('a reply in the chain of another root is changed', () => {
    const page = pageWith(teamsHtml(channelPane(chain(boss(), [{ id: mid(1), by: 'carol' }]))));
    page.document
      .querySelector('[id^="reply-chain-summary-"]')
      ?.setAttribute('id', `reply-chain-summary-${mid(8)}`);
    expect(teams.read(page)).toMatchObject({
      messages: [],
      health: { state: 'changed', missing: ['data-reply-chain-id'] },
    });
  });

  test('opens by no address', () => {
    const page = pageWith(teamsHtml(chatPane(chatItem(boss()))));
    const [message] = teams.read(page).messages;
    expect(message && teams.link(page, message)).toBeNull();
    expect(now).toBeGreaterThan(message?.at ?? Infinity);
  });
});
