import { describe, expect, test } from 'vitest';
import { googleChat } from '../../../utils/sites/google-chat/index.ts';
import { authorOf, chatPage, chip, pane, people, row, sent, space, topic, wiz } from './pages.ts';
import type { Post } from './pages.ts';

const { alice, boss, carol } = people;
const read = (body: string) => googleChat.read(chatPage(body));
const posted = (post: Post, group = space) => read(pane([post, { id: 'other000001', by: carol }], group));
const first = (post: Post, group = space) => {
  const reading = posted(post, group);
  const message = reading.messages.find(({ id }) => id === (post.id ?? 'msg00000001'));
  return message ?? reading.withheld.map(({ reason, count }) => `${reason} ${count}`).join();
};

describe('a row', () => {
  test('says its id, its time, its writer and where it stands', () => {
    expect(first({})).toEqual({
      site: 'google-chat',
      account: alice,
      conversation: space,
      thread: null,
      id: 'msg00000001',
      at: sent,
      precision: 'ms',
      clock: 'server',
      direction: 'in',
      sender: boss,
      addressed: 'none',
      automated: false,
      answers: null,
    });
    expect(first({ by: alice })).toMatchObject({ direction: 'out', sender: alice, addressed: 'none' });
  });

  test.each([
    ['a fraction is cut off', { at: '1795597507123.839' }, 1795597507123],
    [
      'the copy for the eye alone is passed over',
      { stamps: `<i aria-hidden="true" data-absolute-timestamp="5"></i>` },
      sent,
    ],
    [
      'a divider’s format is passed over',
      {
        stamp: { 'data-format': '3', 'data-absolute-timestamp': '1795500000000' },
        stamps: `<i data-absolute-timestamp="${sent}"></i>`,
      },
      sent,
    ],
    [
      'beside the author the first one counts',
      { after: `<i data-absolute-timestamp="1795500000000"></i>` },
      sent,
    ],
    ['without one, the time by which its topic is sorted', { stamp: null }, 'no-time 1'],
    ['no number', { at: 'yesterday' }, 'no-time 1'],
    ['nothing', { at: '' }, 'no-time 1'],
    ['below zero', { at: '-5' }, 'no-time 1'],
    ['before any clock was set', { at: 0 }, 'no-time 1'],
    ['microseconds', { at: '1795597507123000' }, 'future 1'],
    ['next year', { at: Date.UTC(2027, 10, 25) }, 'future 1'],
  ] satisfies [string, Post, unknown][])('time: %s', (_, post, expected) => {
    const message = first(post);
    expect(typeof message === 'string' ? message : message.at).toBe(expected);
  });

  test('without an author beside it, of two times that differ none is sure', () => {
    const after = `<i data-absolute-timestamp="${sent + 1}"></i>`;
    expect(first({ author: null, after })).toBe('no-time 1');
    expect(first({ author: null, after: `<i data-absolute-timestamp="${sent}.7"></i>` })).toMatchObject({
      at: sent,
    });
  });

  test('without a time takes the one of a topic that holds nothing else, drawn or not', () => {
    const sorted = { 'data-local-sort-time-msec': String(sent) };
    const lone = [{ stamp: null }];
    const shown = (topics: string) =>
      read(`<div role="main" data-group-id="${space}">${topics}</div>`).messages[0]?.at;
    expect(shown(topic(lone, sorted))).toBe(sent);
    expect(shown(topic([...lone, { id: 'reply000001', stamp: null }], sorted))).toBeUndefined();
    expect(shown(topic(lone, sorted, '<p data-last-reply-time-msec="1"></p>'))).toBeUndefined();
    expect(read(pane([], space, topic(lone, sorted))).health).toEqual({
      state: 'ok',
      missing: ['data-absolute-timestamp'],
    });
  });

  test.each([
    ['no id', { id: '' }, 'no-id 1'],
    ['the word for none', { id: 'undefined' }, 'no-id 1'],
    ['an id of other signs', { id: 'a b' }, 'no-id 1'],
    ['two writers', { author: { 'data-member-id': `user/human/${carol}` } }, 'no-sender 1'],
    [
      'a writer who is no number',
      { row: { 'data-user-id': 'boss' }, author: { 'data-member-id': 'user/human/' } },
      'no-sender 1',
    ],
    ['deleted', { row: { 'data-is-tombstone-message-view': 'true' } }, 'stale 1'],
    ['deleted, said inside', { after: '<p data-is-tombstone-message-view></p>' }, 'stale 1'],
  ] satisfies [string, Post, string][])('is withheld with %s', (_, post, reason) => {
    expect(first(post)).toBe(reason);
  });

  test('is withheld while it is drawn: empty, with its author alone, and while it is sent', () => {
    const empty = `<div role="group" data-id="msg00000001" data-user-id="${boss}"></div>`;
    const name = `<div role="group" data-id="msg00000001" data-user-id="${boss}"><div>${authorOf('msg00000001', boss)}</div></div>`;
    const inTopic = (rows: string, id: string | null = 'msg00000001') =>
      read(pane([{ id: 'other000001', by: carol }], space, topic([], { 'data-topic-id': id ?? '' }, rows)));
    for (const { messages, withheld } of [inTopic(empty), inTopic(name), inTopic(row(), '')]) {
      expect(messages).toHaveLength(1);
      expect(withheld).toEqual([{ reason: 'pending', count: 1 }]);
    }
    expect(read(pane([], space, topic([], {}, empty))).health).toEqual({ state: 'ok', missing: [] });
  });

  test('is a draft inside what is being written', () => {
    const copied = `<div contenteditable="true">${row()}</div>`;
    const reading = read(pane([], space, topic([], {}, copied)));
    expect(reading).toMatchObject({ messages: [], withheld: [{ reason: 'draft', count: 1 }] });
  });

  test('takes its writer from the author, and from the topic, where it does not say so itself', () => {
    const anonymous = { 'data-user-id': null };
    expect(first({ row: anonymous })).toMatchObject({ sender: boss });
    expect(first({ row: { 'data-user-id': '' } })).toMatchObject({ sender: boss });
    const begun = topic([{ row: anonymous, author: null }], { 'data-creator-id': boss });
    expect(read(pane([{ id: 'other000001' }], space, begun)).messages[1]).toMatchObject({ sender: boss });
    expect(read(pane([], space, topic([{ row: anonymous }]))).health.missing).toEqual(['data-user-id']);
  });

  test('without a group role is still one, where no row has it', () => {
    const reading = read(pane([{ row: { role: null } }]));
    expect(reading.messages).toHaveLength(1);
    expect(reading.health).toEqual({ state: 'ok', missing: ['role=group'] });
    expect(read(pane([{ row: { role: null } }, { id: 'other000001' }])).messages).toHaveLength(1);
  });

  test('of the system’s own topics is none', () => {
    const notices = [{ 'data-is-user-topic': 'false' }, { 'data-is-user-topic': null }].map(
      (attributes, index) => topic([{ id: `notice0000${index}` }], attributes),
    );
    const furniture = '<div role="group" data-id="notice00009"><p>xxx</p></div>';
    const reading = read(pane([{}], space, notices.join('') + topic([], {}, furniture)));
    expect(reading.messages.map(({ id }) => id)).toEqual(['msg00000001']);
    expect(reading.withheld).toEqual([]);
  });

  test('dividers, list rows and what is being written are none', () => {
    const around = `<span role="listitem" data-group-id="${space}" data-display-timestamp="${sent}"><span data-absolute-timestamp="${sent}"></span></span><div role="heading" aria-level="2"><span data-absolute-timestamp="${sent}" data-format="3">Today</span></div><div role="heading" aria-level="2"><svg></svg></div><div data-is-room-compose-postbar><div role="textbox" contenteditable="true">${chip()}</div></div>`;
    expect(read(around + pane([], space, around))).toMatchObject({
      messages: [],
      withheld: [],
      health: { state: 'ok', missing: [] },
    });
  });
});

describe('a quoted message', () => {
  const old = `<i data-absolute-timestamp="1795500000000"></i>${chip()}`;
  const quotes = {
    'with a row of its own': row({ id: 'quoted00001', by: carol, at: 1795500000000, body: chip() }),
    'with its id alone': `<div data-id="quoted00001">${old}</div>`,
    'with its writer alone': `<div data-user-id="${carol}">${old}</div>`,
    'with an author’s line': `<div><div>${authorOf('quoted00001', carol)}</div>${old}</div>`,
    'of the same writer': `<div><div>${authorOf('quoted00001', boss)}</div>${old}</div>`,
    'that was deleted': `<div data-id="quoted00001"><p data-is-tombstone-message-view></p>${old}</div>`,
  };

  test.each(Object.entries(quotes))('%s is no message, and mentions nobody', (_, quote) => {
    for (const post of [{ body: `${quote} xxx` }, { author: null, body: `${quote} xxx` }]) {
      const reading = posted(post);
      expect(reading.messages).toHaveLength(2);
      expect(first(post)).toMatchObject({ at: sent, sender: boss, addressed: 'none' });
    }
  });

  test('leaves the mentions beside it alone, where it has an element of its own', () => {
    const body = `${quotes['with its id alone']} ${chip()}`;
    expect(first({ body })).toMatchObject({ addressed: 'mention' });
  });

  test('in a row that lost its own id makes no message of itself', () => {
    const reading = posted({ row: { 'data-id': null }, body: quotes['with a row of its own'] });
    expect(reading.messages.map(({ id }) => id)).toEqual(['other000001']);
  });
});

describe('a message that is drawn twice', () => {
  const twice = (post: Post, more = '') => read(pane([{}, post], space, more));

  test('is one', () => {
    expect(twice({}).messages).toHaveLength(1);
    expect(twice({ body: chip() }).messages).toMatchObject([{ addressed: 'mention' }]);
    expect(twice({ author: { 'data-origin-gsuite-app': '1' } }).messages).toMatchObject([
      { automated: true },
    ]);
  });

  test('is none where the two say different things', () => {
    for (const post of [{ at: sent + 1 }, { by: carol }]) {
      expect(twice(post)).toMatchObject({ messages: [], withheld: [{ reason: 'no-id', count: 1 }] });
    }
    const elsewhere = read(pane([{}]) + pane([{}], 'space/other'));
    expect(elsewhere).toMatchObject({ messages: [], withheld: [{ reason: 'no-id', count: 1 }] });
  });
});

test('a row says nothing of its text', () => {
  const text = 'Meet me at the harbour';
  const reading = read(pane([{ body: `${text} ${chip()}` }]));
  expect(JSON.stringify(reading)).not.toMatch(/harbour|Somebody|Example/u);
  expect(wiz()).toContain('S06Grb');
});
