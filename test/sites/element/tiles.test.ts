import { describe, expect, test } from 'vitest';
import { element } from '../../../utils/sites/element/index.ts';
import { alice, boss, carol, nine, now, office, roomPage, type Post } from './pages.ts';

type Parts = Parameters<typeof roomPage>[1];
const read = (posts: Post[], parts?: Parts) => element.read(roomPage(posts, parts));
const only = (post: Post, parts?: Parts) => read([post], parts).messages[0];
const mentions = (...ids: string[]) => ({ 'm.mentions': { user_ids: ids } });
const none = { 'm.mentions': undefined };
const pill =
  '<a class="mx_Pill mx_UserPill mx_UserPill_me" href="https://matrix.to/#/@alice:company.test">A</a>';
const room = '<span class="mx_Pill mx_AtRoomPill">@room</span>';
const direct = { direct: [office], people: 2 };

test('a message carries its homeserver’s time to the millisecond, and the ids of room and sender', () => {
  expect(only({ event: { origin_server_ts: nine + 0.75 } })).toEqual({
    site: 'element',
    account: alice,
    conversation: office,
    thread: null,
    id: '$1',
    at: nine,
    precision: 'ms',
    clock: 'server',
    direction: 'in',
    sender: boss,
    addressed: 'none',
    automated: false,
    answers: null,
  });
});

describe('a message in a room', () => {
  test.each<[string, Post, Parts?]>([
    ['mention', { content: mentions(alice) }],
    ['mention', { content: mentions(carol, alice) }],
    ['none', { content: mentions(carol) }],
    // What the sender stated counts, whatever the text shows.
    ['none', { content: mentions(carol), body: pill }],
    ['none', { classes: 'mx_EventTile_highlight', body: 'alice' }],
    // The sender's client states nothing.
    ['mention', { content: none, body: pill }],
    ['none', { content: none, body: `<blockquote>${pill}</blockquote>` }],
    ['none', { content: none, classes: 'mx_EventTile_highlight' }],
    ['group', { content: none, body: room }],
    ['group', { content: { 'm.mentions': { room: true } } }],
    ['unknown', { event: { type: 'm.room.encrypted', content: {} }, body: pill }],
    ['unknown', { content: { msgtype: 'm.bad.encrypted', 'm.mentions': undefined } }],
    ['direct', { content: mentions(alice) }, direct],
    ['direct', { event: { type: 'm.room.encrypted', content: {} } }, direct],
    ['group', {}, { direct: [office], people: 3 }],
    ['mention', { content: mentions(alice) }, { direct: [office], people: 3 }],
    ['none', {}, { direct: ['!other:company.test'], people: 2 }],
  ])('%s: %j in %j', (expected, post, parts) => expect(only(post, parts)?.addressed).toBe(expected));

  test('of which two others wrote is no chat of two, whatever its count says', () => {
    const posts = [{ id: '$1' }, { id: '$2', sender: carol }, { id: '$3', sender: alice }];
    expect(read(posts, direct).messages.map(({ addressed }) => addressed)).toEqual([
      'group',
      'group',
      'none',
    ]);
  });

  test('is read decrypted, with its relations outside of what was encrypted', () => {
    const content = { ciphertext: 'xxx', 'm.relates_to': { 'm.in_reply_to': { event_id: '$0' } } };
    const clearEvent = { type: 'm.room.message', content: { msgtype: 'm.text', ...mentions(alice) } };
    const post = { event: { type: 'm.room.encrypted', content }, model: { clearEvent } };
    expect(only(post)).toMatchObject({ addressed: 'mention', answers: '$0', automated: false });
  });

  test('that is a notice is a bot’s', () => {
    expect(only({ content: { msgtype: 'm.notice', ...mentions(alice) } })?.automated).toBe(true);
  });

  test.each<[string, Post]>([
    ['a change of the room', { event: { type: 'm.room.topic', state_key: '' } }],
    [
      'a member’s coming',
      { event: { type: 'm.room.member', state_key: boss }, classes: 'mx_EventTile_info' },
    ],
    ['something else', { event: { type: 'm.call.invite' } }],
    ['a bubble', { classes: 'mx_EventTile_bubbleContainer' }],
  ])('is none where it is %s', (_, post) => {
    expect(read([post])).toMatchObject({ messages: [], withheld: [], health: { state: 'ok' } });
  });
});

describe('a thread', () => {
  const relation = { rel_type: 'm.thread', event_id: '$root', is_falling_back: true };
  const reply = (more: object = {}, post: Post = {}): Post => ({
    id: '$reply',
    content: {
      'm.mentions': {},
      'm.relates_to': { ...relation, 'm.in_reply_to': { event_id: '$root' }, ...more },
    },
    ...post,
  });

  test.each([
    ['thread', alice],
    ['none', carol],
  ])('speaks to the user as %s where %s began it', (addressed, sender) => {
    const root = { id: '$root', sender };
    const { messages } = read([root], { thread: [root, reply()] });
    expect(messages).toMatchObject([
      { id: '$root', thread: null },
      { id: '$reply', thread: '$root', addressed, answers: null },
    ]);
  });

  test('is known by the model where its first event is not drawn', () => {
    const model = { thread: { id: '$root', rootEvent: { event: { sender: alice } } } };
    expect(read([], { thread: [reply({}, { model })] }).messages).toMatchObject([{ addressed: 'thread' }]);
  });

  test('links an answer inside it only where that says so', () => {
    const answers = (more: object) => read([], { thread: [reply(more)] }).messages[0]?.answers;
    expect([answers({ is_falling_back: false }), answers({ is_falling_back: undefined })]).toEqual([
      '$root',
      null,
    ]);
  });

  test('shows nothing of an event that names no thread', () => {
    const { messages, withheld } = read([{ id: '$1' }], { thread: [{ id: '$2' }] });
    expect(messages.map(({ id }) => id)).toEqual(['$1']);
    expect(withheld).toEqual([{ reason: 'no-id', count: 1 }]);
  });
});

test('the user’s own names whom it states, and answers what it replies to', () => {
  const content = { ...mentions(boss, alice), 'm.relates_to': { 'm.in_reply_to': { event_id: '$0' } } };
  expect(only({ sender: alice, content })).toMatchObject({
    direction: 'out',
    addressed: 'none',
    names: [boss],
    answers: '$0',
  });
  expect(only({ sender: alice })).not.toHaveProperty('names');
});

test('without what it needs a message is withheld, each under its reason', () => {
  const link = (path: string) =>
    `<a href="https://matrix.to/#/${path}"><span class="mx_MessageTimestamp">9</span></a>`;
  const { messages, withheld } = read([
    { id: '$ok', after: link(`${office}/$ok`) },
    { id: '~local', sender: alice },
    { id: '$2', sender: alice, model: { status: 'sent' } },
    { id: '$3', sender: alice, classes: 'mx_EventTile_sending' },
    { id: '$4', event: { unsigned: { redacted_because: {} } } },
    { id: '$5', after: '<span class="mx_RedactedBody"></span>' },
    { id: '$6', event: { origin_server_ts: 0 } },
    { id: '$7', event: { origin_server_ts: now + 86_400_000 } },
    { id: '$8', event: { origin_server_ts: 'x' } },
    { id: '$9', event: { sender: 'boss' } },
    { id: '$10', avatar: carol },
    { id: '$11', attributes: 'data-self="true"' },
    { id: '$12', event: { room_id: null } },
    { id: '$13', after: link(`!elsewhere:company.test/$13`) },
    { id: '$14', after: link(`${office}/$15`) },
    { id: '$16', attributes: 'data-self="false" data-scroll-tokens="$17"' },
    { id: '$18', event: { type: 4 } },
    { id: '$19', model: null },
  ]);
  expect(messages.map(({ id }) => id)).toEqual(['$ok']);
  expect(withheld.map(({ reason, count }) => `${reason} ${count}`)).toEqual([
    'future 1',
    'no-direction 1',
    'no-id 5',
    'no-sender 2',
    'no-time 3',
    'pending 3',
    'stale 2',
  ]);
});

test('what is drawn of another room than the address says is none of this one’s', () => {
  const url = 'https://chat.company.test/#/room/!other:company.test/$1?via=company.test';
  expect(read([{}], { page: { url } })).toMatchObject({
    messages: [],
    health: { state: 'changed', missing: ['room'] },
  });
  const same = `https://chat.company.test/#/room/${encodeURIComponent(office)}`;
  expect(read([{}], { page: { url: same } }).messages).toHaveLength(1);
});

describe('the user’s own reaction', () => {
  const selected = '<button class="mx_ReactionsRowButton mx_ReactionsRowButton_selected"></button>';
  const reacted = (times: number[]) => {
    const events = new Set(times.map((time) => ({ event: { origin_server_ts: time } })));
    const reactions = new Map([['m.reaction', { annotationsBySender: { [alice]: events } }]]);
    return { relations: { relations: new Map([['$1', new Map([['m.annotation', reactions]])]]) } };
  };

  test('acknowledges at the time of the first that is still there, else whenever it is seen', () => {
    const room = reacted([nine + 9000, nine + 5000]);
    expect(read([{ after: selected }], { room }).acknowledged).toEqual([{ message: '$1', at: nine + 5000 }]);
    expect(read([{ after: selected }]).acknowledged).toEqual([{ message: '$1', at: null }]);
    expect(read([{ after: selected }], { room: reacted([]) }).acknowledged).toEqual([
      { message: '$1', at: null },
    ]);
  });

  test('is none on the user’s own, or where others reacted', () => {
    expect(read([{ sender: alice, after: selected }]).acknowledged).toEqual([]);
    expect(read([{ after: selected.replace(' mx_ReactionsRowButton_selected', '') }]).acknowledged).toEqual(
      [],
    );
  });
});

test('tiles in results, notifications, lists of threads and dialogs are none of the room’s', () => {
  for (const name of [
    'mx_NotificationPanel',
    'mx_ThreadPanel',
    'mx_RoomView_searchResultsPanel',
    'mx_Dialog',
  ]) {
    const page = roomPage([{}]);
    page.document.querySelector('main')?.classList.add(name);
    expect(element.read(page), name).toMatchObject({ messages: [], health: { state: 'ok' } });
  }
});

test('a link opens the event in its room, by ids that cannot leave the address', () => {
  const page = roomPage([{}]);
  const [message] = element.read(page).messages;
  expect(element.link(page, message!)).toBe('https://chat.company.test/app/#/room/!office:company.test/$1');
  expect(element.link(page, { ...message!, id: '$"><script>#x' })).toBe(
    'https://chat.company.test/app/#/room/!office:company.test/$%22%3E%3Cscript%3E%23x',
  );
  for (const conversation of ['', 'office', '!a/b:c', '#office:company.test'])
    expect(element.link(page, { ...message!, conversation })).toBeNull();
  expect(element.link({ ...page, url: 'file:///saved.html' }, message!)).toBeNull();
});
