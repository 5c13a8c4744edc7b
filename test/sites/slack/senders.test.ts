import { describe, expect, test } from 'vitest';
import { slack } from '../../../utils/sites/slack/index.ts';
import {
  boss,
  carol,
  clientPage,
  dave,
  dayDivider,
  item,
  pane,
  picture,
  row,
  stamp,
  unreadDivider,
  type Parts,
  type Post,
} from './pages.ts';

const read = (rows: string, parts?: Parts) => slack.read(clientPage(pane(rows), parts));
const senders = (rows: string, parts?: Parts) => read(rows, parts).messages.map(({ sender }) => sender);
const withheld = (rows: string, parts?: Parts) =>
  read(rows, parts).withheld.map(({ reason, count }) => `${reason} ${count}`);
/** A row whose markup was changed by hand. */
const edited = (post: Post, from: string | RegExp, to: string) => row(post).replace(from, to);

describe('the sender', () => {
  const later = (ago: number, post: Post = {}) => row({ ts: stamp(ago), from: null, ...post });

  test('of a later row of a run is that of its first', () => {
    const rows = row({ ts: stamp(100) }) + later(90) + later(80) + row({ ts: stamp(70), from: carol });
    expect(senders(rows + later(60, { spoken: 'Carol：' }))).toEqual([boss, boss, boss, carol, carol]);
  });

  test('also where rows tell screen readers no name', () => {
    const silent = later(90, { spoken: null }) + later(80, { spoken: null });
    expect(senders(row({ ts: stamp(100) }) + silent)).toEqual([boss, boss, boss]);
  });

  test('is not inherited by a row that alone tells no name', () => {
    const rows = row({ ts: stamp(100) }) + later(90) + later(80, { spoken: null });
    expect(senders(rows)).toEqual([boss, boss]);
    expect(withheld(rows)).toEqual(['no-sender 1']);
  });

  test.each([
    ['a day', dayDivider],
    ['what is new', unreadDivider],
    [
      'a row that is no message',
      row({ instead: '<span class="c-message__body--automated">x</span>', ts: stamp(95) }),
    ],
    ['a row that is not drawn yet', item(stamp(95), '')],
    ['a row of another conversation', later(95, { in: 'C0OTHER001', spoken: null })],
  ])('is not inherited across %s', (_, between) => {
    const rows = row({ ts: stamp(100) }) + between + later(90, { spoken: null });
    expect(senders(rows)).toEqual([boss]);
  });

  test('is not inherited where rows stand out of the order of time', () => {
    const silent = { spoken: null };
    const rows = row({ ts: stamp(100) }) + later(80, silent) + row({ ts: stamp(90), from: carol });
    expect(senders(rows)).toEqual([boss, carol]);
  });

  test('is not inherited from a row whose header does not say it', () => {
    const headed = edited({ ts: stamp(95), from: carol }, / data-message-sender="[^"]*"/u, '');
    for (const nameless of [
      headed.replace(/<img[^>]*>/u, ''),
      headed.replace(/<button class="c-message_kit__avatar.*?<\/button>/u, ''),
      headed
        .replace(/<button class="c-message_kit__avatar.*?<\/button>/u, '')
        .replace(/<span class="c-message__sender.*?<\/span>/u, ''),
    ]) {
      const rows = row({ ts: stamp(100) }) + nameless + later(90, { spoken: null });
      expect(senders(rows)).toEqual([boss]);
      expect(withheld(rows)).toEqual(['no-sender 2']);
    }
  });

  test('of a run whose first row is not drawn is the only one of that name', () => {
    const other = row({ ts: stamp(80), from: carol });
    expect(senders(later(90, { spoken: 'Carol:' }) + other)).toEqual([carol, carol]);
    expect(senders(later(90, { spoken: 'Carol Ann:' }) + other)).toEqual([carol]);
    const twin = row({ ts: stamp(70), from: dave, name: 'Carol' });
    expect(senders(later(90, { spoken: 'Carol:' }) + other + twin)).toEqual([carol, dave]);
    // The row above is known by its place, whoever else has the name.
    expect(senders(other + later(75, { spoken: 'Carol:' }) + twin)).toEqual([carol, carol, dave]);
  });

  test('the name may be written twice, in any punctuation', () => {
    const doubled = later(90, { spoken: '\u200FBoss Boss：' });
    expect(senders(row({ ts: stamp(100) }) + doubled)).toEqual([boss, boss]);
    expect(senders(row({ ts: stamp(100), name: '' }) + later(90))).toEqual([boss]);
  });

  test('that element and picture tell differently is withheld, and the page has changed', () => {
    const reading = read(row({ from: boss, picture: picture(carol) }) + row({ ts: stamp(10) }));
    expect(reading).toMatchObject({
      messages: [{ sender: boss }],
      withheld: [{ reason: 'no-sender', count: 1 }],
      health: { state: 'changed', missing: ['data-message-sender'] },
    });
    const two = row({ after: '<i data-message-sender="U0CAROL001"></i>' });
    expect(read(two).messages).toEqual([]);
  });

  test('in a quoted message is not its sender', () => {
    const quoted = '<div class="c-message_attachment"><i data-message-sender="U0CAROL001"></i></div>';
    expect(senders(row({ after: quoted }))).toEqual([boss]);
  });
});

describe('an app', () => {
  const flags = (rows: string, parts?: Parts) => read(rows, parts).messages.map(({ automated }) => automated);

  test.each([
    ['by its badge', { badge: true }],
    ['by its id', { from: 'B0BOT00001', picture: null }],
    ['by its id', { from: 'A0BOT00001', picture: null }],
    ['being Slack’s own', { from: 'USLACKBOT', picture: null }],
    ['by its picture', { picture: 'https://avatars.slack-edge.com/2026-01-01/1_b_48.png' }],
  ] satisfies [string, Post][])('is known %s', (_, post) => {
    expect(flags(row(post))).toEqual([true]);
    expect(
      flags(row({ ...post, ts: stamp(100) }) + row({ from: null, spoken: null, ts: stamp(90) })),
    ).toEqual([true, true]);
  });

  test('its picture counts only while those of people are known', () => {
    const post = { picture: 'https://avatars.slack-edge.com/2026-01-01/1_b_48.png' };
    expect(flags(row(post), { button: null })).toEqual([false]);
    expect(flags(row({ picture: null }) + row({ ts: stamp(10), picture: 'data:image/png;x' }))).toEqual([
      false,
      false,
    ]);
  });
});
