import { describe, expect, test } from 'vitest';
import { slack } from '../../../utils/sites/slack/index.ts';
import {
  boss,
  carol,
  channel,
  clientPage,
  dayDivider,
  item,
  me,
  now,
  pane,
  row,
  stamp,
  unreadDivider,
  type Parts,
  type Post,
} from './pages.ts';

const read = (rows: string, parts?: Parts) => slack.read(clientPage(pane(rows), parts));
const withheld = (rows: string, parts?: Parts) =>
  read(rows, parts).withheld.map(({ reason, count }) => `${reason} ${count}`);
/** A row whose markup was changed by hand. */
const edited = (post: Post, from: string | RegExp, to: string) => row(post).replace(from, to);

describe('id and time', () => {
  test('come from the row’s own attributes: the server’s stamp, floored to milliseconds', () => {
    const reading = read(row({ ts: '1795600000.123999' }));
    expect(reading.messages).toEqual([
      {
        site: 'slack',
        account: 'T0TEAM001:U0ALICE001',
        conversation: channel,
        thread: null,
        id: '1795600000.123999',
        at: 1_795_600_000_123,
        precision: 'ms',
        clock: 'server',
        direction: 'in',
        sender: boss,
        addressed: 'none',
        automated: false,
        answers: null,
      },
    ]);
    expect(reading.health).toEqual({ state: 'ok', missing: [] });
  });

  test.each([
    ['the key of its place', / data-msg-ts="[^"]*"/u, 'data-msg-ts'],
    ['the link’s conversation', / data-msg-channel-id="[^"]*"/u, 'data-msg-channel-id'],
    ['the older class of the row', / data-qa="message_container"/u, 'message_container'],
    ['the picture', / data-message-sender="[^"]*"/u, 'data-message-sender'],
  ])('fall back to %s, and health says so', (_, attribute, name) => {
    const whole = read(row());
    const partly = read(edited({}, attribute, ''));
    expect(partly.messages).toEqual(whole.messages);
    expect(partly.health).toEqual({ state: 'ok', missing: [name] });
  });

  test('fall back to the stamp where the place has no key', () => {
    const bare = edited({}, / data-msg-ts="[^"]*"/u, '').replace(/ (?:data-item-key|id)="[^"]*"/gu, '');
    expect(read(bare).messages).toEqual(read(row()).messages);
  });

  test('are not taken from the summary of replies, from what is quoted or from the body', () => {
    const other =
      '<a class="c-timestamp" data-ts="1795000000.000100" href="/archives/C0OTHER01/p1795000000000100">x</a>';
    const quotes = ['c-message_attachment', 'c-message_kit__attachments', 'c-message__reply_bar'];
    for (const around of quotes) {
      const post = { after: `<div class="${around}">${other}</div>` };
      expect(read(row(post)).messages).toEqual(read(row()).messages);
      expect(read(edited(post, / data-msg-ts="[^"]*"/u, '')).messages).toEqual(read(row()).messages);
    }
    expect(read(row({ after: `<div data-qa="forwarded_message_card">${other}</div>` })).health.state).toBe(
      'ok',
    );
    expect(read(row({ body: other })).health.state).toBe('ok');
  });

  test.each([
    ['stamp and link', /p\d{16}/u, 'p1795000000000100', 'permalink'],
    ['stamp and place', /data-item-key="[^"]*"/u, 'data-item-key="1795000000.000100"', 'data-item-key'],
    ['conversation and link', '/archives/C0OFFICE01', '/archives/C0OTHER001', 'data-msg-channel-id'],
  ])('that disagree (%s) are withheld, and the page has changed', (_, from, to, name) => {
    const reading = read(edited({ ts: stamp(3700) }, from, to) + row());
    expect(reading.messages).toHaveLength(1);
    expect(reading.withheld).toEqual([{ reason: 'no-id', count: 1 }]);
    expect(reading.health).toEqual({ state: 'changed', missing: [name] });
  });

  test('a stamp before Slack or ahead of the clock is none', () => {
    expect(withheld(row({ ts: '0000000000.000001' }) + row())).toEqual(['no-id 1']);
    expect(withheld(row({ ts: stamp(-121) }))).toEqual(['future 1']);
    expect(read(row({ ts: stamp(-119), from: boss })).messages).toHaveLength(1);
  });

  test('what is no message is none', () => {
    const banner = item('0000000000.000001', '<div data-qa="global_banner"></div>');
    const stub = edited({}, 'data-qa-placeholder="false"', 'data-qa-placeholder="true"');
    const unprocessed = edited({}, 'data-qa-unprocessed="false"', 'data-qa-unprocessed="true"');
    const joined = row({ instead: '<span class="c-message__body c-message__body--automated">x</span>' });
    const rollup = row({ instead: '<span class="c-message__rollup_member">x</span>' });
    const found = `<div data-qa="search_result">${row()}</div>`;
    const forwarded = row({
      after: `<div data-qa="forwarded_message_card">${row({ ts: stamp(9999) })}</div>`,
    });
    for (const none of [banner, dayDivider, unreadDivider, stub, unprocessed, joined, rollup, found]) {
      expect(read(none)).toMatchObject({ messages: [], withheld: [], health: { state: 'ok', missing: [] } });
    }
    expect(read(forwarded).messages).toHaveLength(1);
  });

  test('a deleted root and a row without a body are withheld', () => {
    const gone = row({ instead: '<div class="c-message_kit__tombstone">x</div>' });
    expect(withheld(gone)).toEqual(['stale 1']);
    expect(withheld(row({ instead: '' }) + row({ ts: stamp(10) }))).toEqual(['pending 1']);
    expect(read(row({ instead: '<div class="c-files_container"></div>' })).messages).toHaveLength(1);
  });

  test('one message drawn twice is one', () => {
    expect(read(row() + row()).messages).toHaveLength(1);
    const bare = edited({}, / data-message-sender="[^"]*"/u, '').replace(/<img[^>]*>/u, '');
    expect(read(bare + row())).toMatchObject({ messages: [{ sender: boss }], withheld: [] });
  });

  test('copies that contradict each other are withheld', () => {
    expect(read(row() + row({ from: carol }))).toMatchObject({
      messages: [],
      withheld: [{ reason: 'order-unknown', count: 1 }],
      health: { state: 'changed', missing: ['data-message-sender'] },
    });
  });
});

describe('an own message', () => {
  const own = (ago: number, post: Post = {}) => row({ ts: stamp(ago), from: me, ...post });

  test('goes out, and names whom it mentions by id', () => {
    const mention = `<a class="c-member_slug" data-stringify-type="mention" data-stringify-id="${carol}">x</a>`;
    const self = mention.replaceAll(carol, me);
    const [message] = read(own(3600, { body: mention + self + mention })).messages;
    expect(message).toMatchObject({ direction: 'out', sender: me, addressed: 'none', names: [carol] });
    expect(read(own(3600)).messages[0]).not.toHaveProperty('names');
  });

  test('is pending while its stamp may still change', () => {
    expect(withheld(own(10, { link: null }))).toEqual(['pending 1']);
    const unlike = own(10).replace(/p\d{16}/u, 'p1795000000000100');
    expect(read(unlike)).toMatchObject({
      withheld: [{ reason: 'pending', count: 1 }],
      health: { state: 'ok' },
    });
    expect(withheld(own(10, { after: '<i data-qa="message_sending"></i>' }))).toEqual(['pending 1']);
    expect(withheld(own(10, { after: '<i data-qa="message_send_error"></i>' }))).toEqual(['pending 1']);
    expect(withheld(own(10, { classes: 'c-message_kit__message--error' }))).toEqual(['pending 1']);
    expect(read(own(61, { link: null })).messages).toHaveLength(1);
  });

  test('is held for three seconds while it is younger than a minute', () => {
    const [out, old, into] = read(own(100) + own(10) + row({ ts: stamp(5) })).messages;
    const hold = (message: typeof out) => slack.holds?.(message!, now);
    expect([hold(out), hold(old), hold(into)]).toEqual([0, 3000, 0]);
  });
});

test('rows by themselves say what the whole page says of them', () => {
  const rows =
    row({ ts: stamp(100) }) +
    row({ ts: stamp(90), from: null }) +
    dayDivider +
    row({ ts: stamp(80), from: null, spoken: 'Boss:' }) +
    row({ ts: stamp(70), from: me });
  const page = clientPage(pane(rows));
  const before = page.document.documentElement.outerHTML;
  const elements = [...page.document.querySelectorAll(slack.rows?.selector ?? '')];
  const one = elements.flatMap((element) => slack.rows?.read(page, [element]).messages ?? []);
  expect(one).toEqual(slack.read(page).messages);
  expect(one).toHaveLength(4);
  expect(page.document.documentElement.outerHTML).toBe(before);
});
