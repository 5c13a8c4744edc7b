import { describe, expect, test } from 'vitest';
import { zulip } from '../../../utils/sites/zulip/index.ts';
import { alice, bot, boss, carol, chip, feedPage, nine, type Post } from './pages.ts';

const read = (...posts: Post[]) => zulip.read(feedPage(posts));
const only = (post: Post) => read(post).messages[0];
const withheld = (...posts: Post[]) =>
  read(...posts).withheld.map(({ reason, count }) => `${reason} ${count}`);
const me = chip(alice, 'user-mention-me');

describe('a post in a topic', () => {
  test('carries the server’s time to the second, the sender’s id, and the topic as a key', () => {
    const message = only({ topic: 'Salaries of 2027' });
    expect(message).toMatchObject({
      account: '10',
      id: '1',
      at: nine * 1000,
      precision: 's',
      clock: 'server',
      sender: '12',
      direction: 'in',
      thread: null,
    });
    expect(message?.conversation).toMatch(/^channel\/5\/[0-9a-f]{32}$/u);
  });

  test('stands in one conversation however the topic is written, and whether or not it is done with', () => {
    const names = ['Plans', 'plans', '✔ Plans', '✔ ✔✔ PLANS'];
    expect(new Set(names.map((topic) => only({ topic })?.conversation)).size).toBe(1);
    expect(only({ topic: 'Plans 2' })?.conversation).not.toBe(only({ topic: 'Plans' })?.conversation);
    expect(only({ topic: '' })?.conversation).toMatch(/^channel\/5\//u);
    expect(only({ topic: '50 % (a.b)/c' })?.conversation).toMatch(/^channel\/5\//u);
  });

  test.each<[string, Post]>([
    ['mention', { content: me, named: true }],
    ['mention', { content: `${chip(carol)} ${me}`, named: true, classes: 'direct_mention' }],
    ['none', { content: chip(carol) }],
    // By name to someone else of a like number.
    ['none', { content: chip(100) }],
    ['group', { content: chip('*', 'user-mention-me'), mentioned: true, classes: 'group_mention' }],
    ['group', { content: '<span class="topic-mention user-mention-me">@xxx</span>', mentioned: true }],
    [
      'group',
      {
        content: '<span class="user-group-mention user-mention-me" data-user-group-id="3">@xxx</span>',
        named: true,
      },
    ],
    ['none', { content: '<span class="user-group-mention" data-user-group-id="3">@xxx</span>' }],
    ['none', { content: chip(alice, 'silent') }],
    ['group', { content: me.replace('@', ''), named: true }],
    ['none', { content: `<blockquote>${me}</blockquote>` }],
    // A chip that came in by a later change, and the flag of a mention that a change took out.
    ['none', { content: me }],
    ['group', { content: 'xxx', named: true }],
    ['none', { content: `xxx <span class="alert-word">alice</span> <span class="highlight">alice</span>` }],
  ])('%s: %j', (expected, post) => expect(only(post)?.addressed).toBe(expected));

  test('by a bot is automated, by whichever sign; without any sign it claims nothing', () => {
    const post = { sender: bot, content: me, named: true };
    expect(only({ ...post, isBot: true })).toMatchObject({ automated: true, addressed: 'mention' });
    expect(only({ ...post, isBot: null })).toMatchObject({ automated: false, addressed: 'unknown' });
    const icon = { ...post, isBot: null };
    const page = feedPage([icon]);
    const list = { sender_is_bot: true, msg: { sender_id: bot } };
    const app = {
      current_msg_list: { data: { _items: [] }, view: { message_containers: new Map([[1, list]]) } },
    };
    const store = zulip.memory?.({ document: page.document, zulip_test: app });
    expect(store).toMatchObject({ stored: 0, kept: [{ id: '1', bot: null }] });
  });
});

describe('a talk', () => {
  const [two, three] = [
    [alice, boss],
    [alice, boss, carol],
  ];

  test('of two is direct, of more it speaks to many unless it names the user', () => {
    expect(only({ people: two })).toMatchObject({ conversation: 'dm/10,12', addressed: 'direct' });
    expect(only({ people: three })).toMatchObject({ conversation: 'dm/10,12,15', addressed: 'group' });
    expect(only({ people: three, content: me, named: true })?.addressed).toBe('mention');
  });

  test('has one id whoever writes, and in whichever order its people stand', () => {
    const ids = [
      only({ people: [boss, alice] }),
      only({ people: two, sender: alice }),
      only({ people: two }),
    ].map((message) => message?.conversation);
    expect(new Set(ids)).toEqual(new Set(['dm/10,12']));
  });

  test('with oneself is a note, and none of anybody’s', () => {
    expect(read({ people: [alice], sender: alice })).toMatchObject({ messages: [], withheld: [] });
  });
});

describe('the user’s own', () => {
  test('names whom it mentions, each once, and nobody silently', () => {
    const content = `${chip(boss)} ${chip(boss)} ${chip(carol, 'silent')} ${me}`;
    expect(only({ sender: alice, content })).toMatchObject({
      direction: 'out',
      addressed: 'none',
      names: ['12'],
    });
    expect(only({ sender: alice })).not.toHaveProperty('names');
  });

  test.each<[string, string | null, string]>([
    ['its beginning', '1', ''],
    ['its end', null, '<p>xxx</p>'],
  ])('answers what it quotes at %s', (_, answers, before) => {
    const quote = `<p>${chip(boss, 'silent')} <a href="https://chat.company.test/#narrow/channel/5-x/topic/plans/near/1">said</a>:</p><blockquote>xxx</blockquote>`;
    const own = { id: 2, sender: alice, content: `${before}${quote}<p>xxx</p>` };
    const page = feedPage([{}, own]);
    expect(zulip.read(page).messages[1]?.answers).toBe(answers);
  });

  test.each([
    ['another server', 'https://chat.elsewhere.test/#narrow/channel/5-x/topic/plans/near/1'],
    ['a later message', 'https://chat.company.test/#narrow/channel/5-x/topic/plans/near/3'],
    ['no message', 'https://chat.company.test/#narrow/channel/5-x/topic/plans'],
    ['nothing', 'javascript:alert(1)'],
  ])('answers nothing by a link to %s', (_, href) => {
    const content = `<p>${chip(boss, 'silent')} <a href="${href}">said</a>:</p><blockquote>xxx</blockquote>`;
    const page = feedPage([{ id: 2, sender: alice, content }]);
    expect(zulip.read(page).messages[0]?.answers).toBeNull();
  });

  test('is pending until the server has its time, its id and it', () => {
    const own = { sender: alice };
    expect(
      withheld(
        { ...own, id: '1.01' },
        { ...own, id: 2, at: nine + 0.5 },
        { ...own, id: 3, classes: 'locally-echoed' },
        { ...own, id: 4, store: { locally_echoed: true } },
      ),
    ).toEqual(['pending 4']);
  });
});

test('without what it needs a message is withheld, each under its reason', () => {
  expect(
    withheld(
      { id: 1 },
      { id: 'undefined' },
      { id: 3, at: 0 },
      { id: 4, at: nine + 86_400 },
      { id: 5, store: { timestamp: '9' } },
      { id: 6, store: { sender_id: 'boss' } },
      { id: 7, store: null },
      { id: 8, store: { sent_by_me: true } },
      { id: 9, avatar: carol },
      { id: 10, href: '#narrow/channel/6-x/topic/plans/near/10' },
      { id: 11, href: '#narrow/channel/5-x/topic/plans/near/12' },
      { id: 13, store: { stream_id: 6 } },
      { id: 14, store: { topic: 'other' } },
      { id: 15, people: [alice, boss], store: { display_recipient: [{ id: alice }, { id: carol }] } },
    ),
  ).toEqual(['future 1', 'no-direction 1', 'no-id 6', 'no-sender 2', 'no-time 3']);
});

test('a later row of a run belongs to the one whose picture its first row shows', () => {
  const page = feedPage([{ id: 1 }, { id: 2, avatar: null }, { id: 3, sender: carol, avatar: null }]);
  const [first, second, third] = page.document.querySelectorAll('.message_row');
  first?.after(second!, third!);
  const { messages, withheld: rest } = zulip.read(page);
  expect(messages.map(({ id, sender }) => `${id} ${sender}`)).toEqual(['1 12', '2 12']);
  expect(rest).toEqual([{ reason: 'no-sender', count: 1 }]);
});

test('the user’s own reaction acknowledges what others wrote', () => {
  const mine = '<div class="message_reactions"><div class="message_reaction reacted"></div></div>';
  const other = mine.replace(' reacted', '');
  const posts = [
    { id: 1, after: mine },
    { id: 2, after: other },
    { id: 3, sender: alice, after: mine },
  ];
  expect(read(...posts).acknowledged).toEqual([{ message: '1', at: null }]);
});

describe('a link', () => {
  const links = (page: ReturnType<typeof feedPage>) =>
    zulip.read(page).messages.map((one) => zulip.link(page, one));

  test('opens the message by ids alone', () => {
    const page = feedPage([
      { id: 1, topic: 'Salaries' },
      { id: 2, people: [alice, boss] },
    ]);
    expect(links(page)).toEqual([
      'https://chat.company.test/#narrow/channel/5/near/1',
      'https://chat.company.test/#narrow/dm/12/near/2',
    ]);
    expect(links({ ...page, url: 'file:///saved.html' })).toEqual([null, null]);
  });

  test('is in the words of an older server where the page is one’s', () => {
    const page = feedPage([{ id: 1 }, { id: 2, people: [alice, boss] }]);
    for (const row of page.document.querySelectorAll('.message_row')) {
      row.setAttribute('zid', row.getAttribute('data-message-id') ?? '');
      row.removeAttribute('data-message-id');
    }
    expect(links(page)).toEqual([
      'https://chat.company.test/#narrow/stream/5/near/1',
      'https://chat.company.test/#narrow/pm-with/12/near/2',
    ]);
  });

  test('of something else is none', () => {
    const page = feedPage([{}]);
    const [message] = zulip.read(page).messages;
    for (const conversation of ['', 'dm/', 'channel/"><script>/x', 'channel/5#x/y'])
      expect(zulip.link(page, { ...message!, conversation })).toBeNull();
    expect(zulip.link(page, { ...message!, id: '1/../x' })).toBeNull();
  });
});
