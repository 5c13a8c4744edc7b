import { describe, expect, test } from 'vitest';
import { googleChat } from '../../../utils/sites/google-chat/index.ts';
import { bot, chatPage, chip, direct, pane, people, space, type Post } from './pages.ts';

const { alice, boss, carol } = people;
const read = (body: string) => googleChat.read(chatPage(body));
const posted = (post: Post, group = space) => read(pane([post, { id: 'other000001', by: carol }], group));
const first = (post: Post, group = space) => {
  const reading = posted(post, group);
  const message = reading.messages.find(({ id }) => id === (post.id ?? 'msg00000001'));
  return message ?? reading.withheld.map(({ reason, count }) => `${reason} ${count}`).join();
};

describe('an app', () => {
  test.each([
    ['by its kind', { by: bot }],
    [
      'by its kind, in a follow-up row',
      { by: bot, author: null, after: `<p data-member-id="user/bot/${bot}"></p>` },
    ],
    ['by its mark', { author: { 'data-origin-gsuite-app': '1' } }],
  ] satisfies [string, Post][])('is told %s', (_, post) => {
    expect(first({ ...post, body: chip() })).toMatchObject({ automated: true, addressed: 'mention' });
  });

  test('is told in all its rows, unless the same writer speaks without the mark as well', () => {
    const marked: Post = { author: { 'data-origin-gsuite-app': '1' } };
    const follows: Post = { id: 'follow00001', author: null };
    const automated = (...posts: Post[]) => read(pane(posts)).messages.map((message) => message.automated);
    expect(automated(marked, follows)).toEqual([true, true]);
    expect(automated(marked, follows, { id: 'person00001' })).toEqual([true, false, false]);
    expect(automated({ author: { 'data-origin-gsuite-app': '0' } })).toEqual([false]);
  });

  test('is told by the type of its conversation, and by a chip that names it', () => {
    const list = `<div role="list"><span role="listitem" data-group-id="${direct}" data-group-type="2"></span></div>`;
    expect(read(list + pane([{}], direct)).messages).toMatchObject([
      { addressed: 'direct', automated: true },
    ]);
    const named = chip({ 'data-user-type': '1' }, boss);
    expect(posted({ id: 'names000001', by: carol, body: named }).messages[0]).toMatchObject({
      automated: false,
    });
    expect(read(pane([{}, { id: 'names000001', by: carol, body: named }])).messages[0]).toMatchObject({
      automated: true,
    });
  });

  test('cannot be told from a person where nothing shows the writer’s kind: then it claims nothing', () => {
    const unknown = { author: null, body: chip() };
    expect(first(unknown)).toMatchObject({ addressed: 'unknown', automated: false });
    expect(first({ ...unknown, after: `<p data-member-id="user/human/${boss}"></p>` })).toMatchObject({
      addressed: 'mention',
    });
    expect(read(pane([unknown], direct, '')).health).toMatchObject({ state: 'ok' });
    const nobody = read(pane([{ author: null }]));
    expect(nobody).toMatchObject({ messages: [], health: { state: 'changed', missing: ['data-member-id'] } });
  });
});

describe('the user’s own reaction', () => {
  const reaction = (pressed: string, tag = 'button') =>
    `<div role="list"><${tag} role="button" aria-pressed="${pressed}"><img data-emoji="x"> 1</${tag}></div>`;

  test('acknowledges another’s message', () => {
    expect(posted({ after: reaction('true') }).acknowledged).toEqual([{ message: 'msg00000001', at: null }]);
    expect(posted({ after: reaction('true', 'div') }).acknowledged).toHaveLength(1);
  });

  test('is nothing on the user’s own, and others’ reactions are none', () => {
    expect(posted({ by: alice, after: reaction('true') }).acknowledged).toEqual([]);
    expect(posted({ after: reaction('false') }).acknowledged).toEqual([]);
    expect(posted({ after: '<button aria-pressed="true">More</button>' }).acknowledged).toEqual([]);
    expect(posted({ id: '', after: reaction('true') }).acknowledged).toEqual([]);
  });
});
