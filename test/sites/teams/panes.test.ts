import { describe, expect, test } from 'vitest';
import type { Page } from '../../../utils/sites/site.ts';
import { teams } from '../../../utils/sites/teams/index.ts';
import {
  chain,
  channelPane,
  chatItem,
  chatPane,
  direct,
  group,
  mid,
  mri,
  pageWith,
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
const boss = (more: Partial<Post> = {}): Post => ({ id: mid(0), by: 'boss', ...more });

describe('how a message addresses the user', () => {
  const addressed = (post: Partial<Post>, where = group) => {
    const { messages, health } = chat([boss(post)], where);
    return `${messages[0]?.addressed} ${health.missing.join()}`.trim();
  };
  test.each<[string, Partial<Post>, string?]>([
    ['group', {}],
    ['group', {}, '19:meeting_abc@thread.v2'],
    ['direct', {}, direct],
    ['none', { mentions: ['carol'] }],
    ['mention', { mentions: ['alice', 'alice'], badge: true }],
    ['mention', { mentions: ['carol', 'alice'], badge: true }],
    ['group', { mentions: [['everyone', group]] }],
    ['group', { mentions: [['tag', 'x']], badge: true }],
    ['none', { mentions: [['tag', 'x']] }],
    // Two signs that disagree.
    ['unknown mention-badge', { mentions: ['alice'] }],
    ['unknown mention-badge', { badge: true }],
    ['unknown mention-badge', { mentions: ['carol'], badge: true }],
    // What the quotation mentions is another message's.
    ['group', { quotes: mid(3) }],
  ])('%s', (expected, post, where) => expect(addressed(post, where)).toBe(expected));

  test('in a channel', () => {
    const replies: Post[] = [
      { id: mid(1), by: 'boss' },
      { id: mid(2), by: 'carol', mentions: ['dave'] },
      { id: mid(3), by: 'dave', mentions: ['alice'], badge: true },
      { id: mid(4), by: 'bot' },
    ];
    const said = (root: Post) =>
      read(channelPane(chain(root, replies))).messages.map(
        (one) => `${one.addressed}${one.automated ? '!' : ''}`,
      );
    expect(said({ id: mid(0), by: 'alice' })).toEqual(['none', 'thread', 'thread', 'mention', 'thread!']);
    expect(said({ id: mid(0), by: 'boss' })).toEqual(['none', 'none', 'none', 'mention', 'none!']);
  });
});

describe('whose message it is', () => {
  test('without a picture: by the name that stands beside one', () => {
    const posts: Post[] = [boss(), { id: mid(1), by: 'carol' }, boss({ id: mid(2), grouped: true })];
    expect(chat(posts).messages.map(({ sender }) => sender)).toEqual(
      ['boss', 'carol', 'boss'].map((who) => mri(who as 'boss')),
    );
  });

  test('without a picture and a name, or by a name of two people, is not told', () => {
    const plain = chat([boss(), { id: mid(1), by: 'carol', grouped: true, nameless: true }]);
    expect(plain.messages.map(({ id }) => id)).toEqual([mid(0)]);
    expect(withheld(plain)).toEqual(['no-sender 1']);
    const twice = pageWith(
      teamsHtml(
        chatPane(
          [boss(), { ...boss({ id: mid(1), by: 'carol' }) }, boss({ id: mid(2), grouped: true })]
            .map(chatItem)
            .join(''),
        ),
      ),
    );
    for (const author of twice.document.querySelectorAll('[id^="author-"]')) author.textContent = 'Kim';
    expect(teams.read(twice).messages).toEqual([]);
    expect(teams.read(twice).health).toEqual({ state: 'changed', missing: ['sender'] });
  });

  test('is changed where the page says it twice, not alike', () => {
    const torn = (change: (document: Document) => void) => {
      const page = pageWith(
        teamsHtml(chatPane([boss(), { id: mid(1), by: 'alice' } as Post].map(chatItem).join(''))),
      );
      change(page.document);
      const { messages, health } = teams.read(page);
      return [messages.map(({ id }) => id), health];
    };
    const own = { state: 'changed', missing: ['own'] };
    expect(
      torn((document) =>
        document.querySelector('.fui-ChatMessage')?.classList.replace('fui-ChatMessage', 'fui-ChatMyMessage'),
      ),
    ).toEqual([[mid(1)], own]);
    expect(
      torn((document) =>
        document
          .querySelector('.fui-ChatMessage__avatar [data-person-mri]')
          ?.setAttribute('data-person-mri', mri('carol')),
      ),
    ).toEqual([[mid(1)], { state: 'changed', missing: ['sender'] }]);
    expect(
      torn((document) => {
        document.querySelector('.fui-ChatMessage__avatar img')?.remove();
        document
          .querySelector('.fui-ChatMessage__avatar [data-person-mri]')
          ?.setAttribute('data-person-mri', mri('alice'));
      })[1],
    ).toEqual({ state: 'changed', missing: ['own'] });
  });

  test('of the user’s own names whom it mentions', () => {
    const { messages } = chat([
      { id: mid(0), by: 'alice', mentions: ['boss', 'boss', 'bot', 'alice', ['tag', 'x']], quotes: mid(9) },
    ]);
    expect(messages).toMatchObject([
      {
        direction: 'out',
        sender: mri('alice'),
        addressed: 'none',
        answers: null,
        names: [mri('boss'), mri('bot')],
      },
    ]);
  });

  test('that quotes another one in its own markup answers that', () => {
    const page = pageWith(teamsHtml(chatPane(chatItem({ id: mid(4), by: 'alice' }))));
    const quote = page.document.createElement('blockquote');
    quote.setAttribute('itemtype', 'http://schema.skype.com/Reply');
    quote.setAttribute('itemid', mid(1));
    page.document.querySelector('[data-message-content]')?.append(quote);
    expect(teams.read(page).messages[0]?.answers).toBe(mid(1));
  });
});

describe('a message is withheld', () => {
  test.each<[string, Post]>([
    ['pending 1', { id: '5551234567890123456', by: 'alice' }],
    ['pending 1', { id: 'c0ffee', by: 'alice' }],
    ['pending 1', { id: mid(0), by: 'alice', extra: `<div id="failure-status-${mid(0)}"></div>` }],
    ['stale 1', boss({ deleted: true })],
    ['future 1', boss({ id: mid(2 * 86_400) })],
    ['no-time 1', boss({ id: '1100000000000' })],
    ['no-time 1', boss({ datetime: '2026-11-25T09:00:07.000Z' })],
    ['no-time 1', boss({ datetime: 'today' })],
  ])('%s', (expected, post) => {
    const reading = chat([post]);
    expect(reading.messages).toEqual([]);
    expect(withheld(reading)).toEqual([expected]);
    expect(reading.health).toEqual(
      post.datetime ? { state: 'changed', missing: ['datetime'] } : { state: 'ok', missing: [] },
    );
  });

  test('never for an edit', () => {
    const { messages } = chat([boss({ extra: `<span id="edited-${mid(0)}" title="xxx"></span>` })]);
    expect(messages).toMatchObject([{ id: mid(0), at: Number(mid(0)) }]);
  });

  test('where the pane shows it twice, not alike', () => {
    expect(chat([boss(), boss()]).messages).toHaveLength(1);
    const torn = chat([boss(), boss({ by: 'carol' })]);
    expect(torn).toMatchObject({ messages: [], health: { state: 'changed', missing: ['sender'] } });
  });

  test('where rows are there and nothing in them is what it was', () => {
    const wrapper = '<div data-testid="message-wrapper"><p>xxx</p></div>';
    expect(read(chatPane(wrapper.repeat(3))).health).toEqual({ state: 'changed', missing: ['message'] });
    expect(read(chatPane('')).health).toEqual({ state: 'ok', missing: [] });
  });
});
