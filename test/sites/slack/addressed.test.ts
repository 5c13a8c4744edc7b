import { describe, expect, test } from 'vitest';
import { slack } from '../../../utils/sites/slack/index.ts';
import {
  activityRow,
  boss,
  carol,
  channel,
  clientPage,
  direct,
  entry,
  everybody,
  me,
  mention,
  pane,
  reaction,
  replyBar,
  row,
  stamp,
  userGroup,
  type Parts,
  type Post,
} from './pages.ts';

const addressed = (post: Post, parts?: Parts) =>
  slack.read(clientPage(pane(row(post)), parts)).messages.map((message) => message.addressed)[0];

describe('a message in a channel', () => {
  test.each([
    ['none', ''],
    ['mention', mention(me, 'c-member_slug--mention')],
    ['mention', mention(carol) + mention(me)],
    ['mention', mention(me) + everybody()],
    ['mention', `<a class="c-member_slug" href="https://company.slack.com/team/${me}">x</a>`],
    ['mention', `<span data-qa="rich_text_message_mention_element" data-member-id="${me}">x</span>`],
    ['mention', `<span class="c-mrkdwn__mention" data-stringify-id="${me}">x</span>`],
    ['none', mention(carol)],
    ['none', '@alice <b>@Alice</b> <span class="c-mrkdwn__highlight">alice</span>'],
    ['none', '<a class="p-rich_text_slug" data-channel-id="C0OTHER001">#x</a>'],
    [
      'none',
      `<a class="c-member_slug" data-stringify-type="mention" data-stringify-id="${carol}" data-member-id="${me}">x</a>`,
    ],
    ['none', `<div class="c-message_attachment"><div class="p-rich_text_block">${mention(me)}</div></div>`],
    [
      'none',
      `<div data-qa="forwarded_message_card">${mention(me)}${everybody()}</div>`.replace(everybody(), ''),
    ],
    ['group', everybody('@here')],
    ['group', everybody('@channel')],
    ['group', everybody('@everyone')],
    ['group', '<span data-broadcast-id="BKhere">x</span>'],
    ['group', userGroup],
    ['group', '<a data-stringify-type="mention" data-stringify-id="S0SALES001">x</a>'],
  ])('%s: %s', (expected, body) => expect(addressed({ body })).toBe(expected));

  test('mentions the user also in the older renderers', () => {
    const block = `<div class="p-rich_text_block">${mention(me)}</div>`;
    const attachment = `<div class="c-message_kit__attachments">${block}</div>`;
    expect(addressed({ instead: `<div class="c-message_kit__blocks">${block}</div>` })).toBe('mention');
    expect(addressed({ after: attachment })).toBe('none');
    expect(addressed({ instead: attachment })).toBe('none');
    expect(
      addressed({
        instead: `<div class="c-files_container"></div><span class="c-message__body">${mention(me)}</span>`,
      }),
    ).toBe('mention');
  });

  test('whose mentions no longer say whom they mean: the page has changed', () => {
    const mark = '<a class="c-member_slug" data-stringify-type="mention">x</a>';
    const read = (body: string) => slack.read(clientPage(pane(row({ body })))).health;
    expect(read(mark)).toEqual({ state: 'changed', missing: ['data-stringify-id'] });
    expect(read(mark + mention(carol)).state).toBe('ok');
  });
});

describe('a chat', () => {
  test.each([
    ['direct', direct, ''],
    ['direct', direct, entry(direct, 'im')],
    ['unknown', direct, entry(direct, 'mpim')],
    ['group', 'C0SEVERAL1', entry('C0SEVERAL1', 'mpim')],
    ['group', 'G0SEVERAL1', entry('G0SEVERAL1', 'mpim')],
    ['none', 'G0PRIVATE1', entry('G0PRIVATE1', 'private')],
    ['unknown', 'G0PRIVATE1', ''],
    ['none', 'C0OFFICE01', entry('C0OFFICE01', 'channel')],
  ])('%s: %s %s', (expected, where, sidebar) => expect(addressed({ in: where }, { sidebar })).toBe(expected));

  test('a mention holds in a chat of several; a direct message stays direct', () => {
    const sidebar = entry('C0SEVERAL1', 'mpim');
    expect(addressed({ in: 'C0SEVERAL1', body: mention(me) }, { sidebar })).toBe('mention');
    expect(addressed({ in: direct, body: mention(carol) + everybody() })).toBe('direct');
    expect(addressed({ in: direct, from: me })).toBe('none');
  });
});

describe('marks of the user', () => {
  const read = (...rows: string[]) => slack.read(clientPage(pane(rows.join(''))));

  test('a reaction acknowledges, without a time', () => {
    const reading = read(
      row({ ts: stamp(90), after: reaction(true) }),
      row({ ts: stamp(80), after: reaction(false) }),
      row({ ts: stamp(70), from: me, after: reaction(true) }),
      row({
        ts: stamp(60),
        after: '<button class="c-reaction" data-qa="reactji" aria-pressed="true"></button>',
      }),
      row({ ts: stamp(50), after: '<button class="c-reaction c-reaction--reacted"></button>' }),
    );
    expect(reading.acknowledged).toEqual([90, 60, 50].map((ago) => ({ message: stamp(ago), at: null })));
  });

  test('the own picture among those who replied marks a message as answered', () => {
    const reading = read(
      row({ ts: stamp(90), after: replyBar(stamp(10), carol, me) }),
      row({ ts: stamp(80), after: replyBar(stamp(10), carol) }),
      row({ ts: stamp(70), from: me, after: replyBar(stamp(10), me) }),
    );
    expect(reading.answered).toEqual([stamp(90)]);
    expect(reading.unanswered).toEqual([]);
  });
});

describe('the Activity view', () => {
  const read = (rows: string) => slack.read(clientPage(`<div role="list">${rows}</div>`));
  const key = (kind: string, where = channel, ago = 100) => `${kind}-${where}-${stamp(ago)}`;

  test.each([
    ['mention', key('at_user')],
    ['mention', `${key('at_user')}-x`],
    ['direct', key('at_user', direct)],
    ['group', key('at_user_group')],
    ['group', key('at_channel')],
    ['group', key('at_everyone')],
  ])('shows a %s that was never opened: %s', (how, name) => {
    expect(read(activityRow(name)).messages).toMatchObject([
      {
        id: stamp(100),
        at: Number(stamp(100).replace('.', '').slice(0, 13)),
        direction: 'in',
        sender: null,
        thread: null,
        addressed: how,
        automated: false,
      },
    ]);
  });

  test.each([
    key('thread_v2'),
    key('keyword'),
    key('message_reaction'),
    key('dm', direct),
    'dm-D0BOSS0001',
    'bot_dm_bundle-x',
    key('constructor'),
    'at_user-later-1795600000.000100',
    'at_user-C0OFFICE01-0000000000.000001',
  ])('other rows are none: %s', (name) =>
    expect(read(activityRow(name))).toMatchObject({ messages: [], health: { state: 'ok' } }),
  );

  test('an app’s is automated, one ahead of the clock withheld', () => {
    expect(read(activityRow(key('at_user'), '<i class="c-app_badge"></i>')).messages[0]?.automated).toBe(
      true,
    );
    expect(read(activityRow(key('at_user', channel, -600))).withheld).toEqual([
      { reason: 'future', count: 1 },
    ]);
  });

  test('and the conversation beside it tell of one message', () => {
    const beside = (post: Post) => activityRow(key('at_user')) + pane(row({ ts: stamp(100), ...post }));
    expect(read(beside({})).messages).toMatchObject([{ sender: boss, addressed: 'mention' }]);
    expect(read(beside({ from: me })).messages).toMatchObject([{ direction: 'out', addressed: 'none' }]);
  });

  test('that lost its landmarks has changed', () => {
    const lost = (rows: string) => read(rows).health;
    expect(lost(activityRow(key('at_user')).replace('activity-item-container', 'x'))).toEqual({
      state: 'changed',
      missing: ['activity-item-container'],
    });
    expect(lost(activityRow(key('at_user')).replace('data-item-key', 'data-x'))).toEqual({
      state: 'changed',
      missing: ['data-item-key'],
    });
  });
});
