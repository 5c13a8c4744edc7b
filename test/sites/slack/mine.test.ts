import { describe, expect, test } from 'vitest';
import { slack } from '../../../utils/sites/slack/index.ts';
import type { Page } from '../../../utils/sites/site.ts';
import { parsePage } from '../../captures.ts';
import {
  boss,
  carol,
  channel,
  clientPage,
  me,
  now,
  pane,
  picture,
  row,
  stamp,
  team,
  type Parts,
} from './pages.ts';

const other = 'T0OTHER01';
const meThere = 'U0ALICE999';
const account = `${team}:${me}`;
const at = (path: string): Partial<Page> => ({ url: `https://app.slack.com/client/${path}` });
const read = (parts: Parts & { rows?: string }, rows = parts.rows ?? row()) =>
  slack.read(clientPage(pane(rows), parts));
const own = (of: string, user: string) => `<img src="${picture(user, of)}">`;

describe('whose page it is', () => {
  test.each<[string, string, Parts]>([
    ['picture and storage agree', account, {}],
    ['picture alone', account, { config: '' }],
    ['picture alone, the storage being something else', account, { config: '{"teams":[null,{}]}' }],
    ['picture alone, storage not a record', account, { config: 'null' }],
    ['a view, not a conversation', account, { page: at(`${team}/later`) }],
    ['saved elsewhere', account, { page: { url: 'file:///slack.html' } }],
    ['no address at all', account, { page: { url: '' } }],
    ['an organisation', `E0GRID001:${me}`, { page: at(`E0GRID001/${channel}`), config: { E0GRID001: me } }],
    ['an organisation, picture alone', `E0GRID001:${me}`, { page: at(`E0GRID001/${channel}`), config: '' }],
    [
      'the address names the workspace that was left',
      account,
      { page: at(`${other}/C0OTHER001`), config: { [team]: me, [other]: meThere } },
    ],
    [
      'the same, told by the pictures beside messages',
      account,
      { page: at(`${other}/C0OTHER001`), config: { [other]: meThere } },
    ],
  ])('%s', (_, expected, parts) => {
    expect(read(parts)).toMatchObject({
      account: expected,
      messages: [{ account: expected }],
      health: { state: 'ok', missing: [] },
    });
  });

  test.each<[string, string, Parts]>([
    ['storage alone', account, { button: null }],
    [
      'storage and the pictures’ workspace',
      account,
      { button: null, page: { url: 'https://saved.example/' } },
    ],
    ['storage, a picture being none', account, { button: '<img src="https://a.slack-edge.com/x.png">' }],
    [
      'storage, an organisation',
      `E0GRID001:${me}`,
      { button: null, page: at('E0GRID001'), config: { E0GRID001: me } },
    ],
  ])('%s, and health says so', (_, expected, parts) => {
    expect(read(parts)).toMatchObject({
      account: expected,
      health: { state: 'ok', missing: ['user-button'] },
    });
  });

  test.each<[string, Parts & { rows?: string }]>([
    ['picture and storage differ', { config: { [team]: carol } }],
    [
      'picture and storage of an organisation differ',
      { page: at('E0GRID001'), config: { E0GRID001: carol } },
    ],
    ['address and picture differ, and nothing settles it', { button: own(other, meThere), config: '' }],
    [
      'address and storage differ from the pictures',
      { button: null, page: at(other), config: { [team]: me, [other]: meThere } },
    ],
    ['nothing says it', { button: null, config: '' }],
    [
      'several workspaces and no picture',
      { button: null, config: { [team]: me, [other]: meThere }, rows: row({ picture: null }) },
    ],
    ['a user that is none', { button: null, config: { [team]: 'alice' } }],
  ])('unknown: %s', (_, parts) => {
    expect(read(parts)).toMatchObject({
      account: null,
      messages: [],
      withheld: [{ reason: 'no-direction', count: 1 }],
      health: { state: 'changed', missing: ['account'] },
    });
  });

  test('a storage that throws is none', () => {
    const storage = {
      length: 0,
      key: () => null,
      getItem: (): string => {
        throw new Error('denied');
      },
    };
    expect(read({ page: { storage } }).account).toBe(account);
  });

  test('neither token nor name leaves the page', () => {
    expect(JSON.stringify(read({}))).not.toMatch(/xox|Boss|company/u);
  });

  test('messages of another workspace of the user are passed over', () => {
    const config = { [team]: me, [other]: meThere };
    const rows =
      row({ ts: stamp(90), picture: picture(boss, other) }) +
      row({ ts: stamp(80), from: null, spoken: null }) +
      row({ ts: stamp(70), from: meThere, picture: null }) +
      row({ ts: stamp(60), picture: picture(boss, 'T0GUESTS1') });
    expect(read({ config }, rows)).toMatchObject({
      messages: [{ id: stamp(60) }],
      withheld: [{ reason: 'other-account', count: 3 }],
      health: { state: 'ok' },
    });
  });
});

describe('the page', () => {
  const page = (html: string, url: string): Page => ({
    document: parsePage(html),
    url,
    now,
    zone: 'UTC',
    own: [],
  });

  test.each([
    ['https://app.slack.com/client/T0TEAM001', '', true],
    ['https://app.slack.com/client', '', true],
    ['https://app.slack.com/workspace-signin?x', '', true],
    ['https://app.slack.com/intl/de-de/', '', false],
    ['https://app.slack.com.evil.example/client/T1', '', false],
    ['https://saved.example/', '<div class="p-client_container"></div>', true],
    ['https://saved.example/', '<div data-qa="message_pane"></div>', true],
    ['https://saved.example/', '<div data-qa="something"></div>', false],
    ['nonsense', '', false],
  ])('%s %s: %s', (url, html, expected) => expect(slack.recognises(page(html, url))).toBe(expected));

  test('that is loading says nothing', () => {
    const empty = page(
      '<div class="p-ia4_loading"></div>',
      'https://app.slack.com/client/T0TEAM001/C0OFFICE01',
    );
    expect(slack.read(empty)).toMatchObject({
      account: null,
      messages: [],
      withheld: [],
      health: { state: 'ok', missing: [] },
    });
    const booted = page('<div class="p-client_container"></div>', 'https://app.slack.com/client/T0TEAM001');
    expect(slack.read(booted).health).toEqual({ state: 'ok', missing: ['account'] });
  });

  test('of the sign-in is signed out', () => {
    for (const url of ['https://app.slack.com/workspace-signin', 'https://slack.com/signin'])
      expect(slack.read(page('', url)).health).toEqual({ state: 'signed-out', missing: [] });
    expect(slack.read(page('', 'https://app.slack.com/signing')).health.state).toBe('ok');
  });

  const without = (...names: (string | RegExp)[]) =>
    slack.read(
      clientPage(
        names.reduce<string>(
          (html, name) => html.replaceAll(typeof name === 'string' ? new RegExp(name, 'gu') : name, 'x'),
          pane(row() + row({ ts: stamp(10), from: me })),
        ),
      ),
    );

  test.each<[string, (string | RegExp)[]]>([
    ['message_container', ['message_container', 'c-message_kit__background']],
    ['data-msg-ts', ['data-msg-ts', 'data-item-key', / id="[^"]*"/u, 'data-ts', 'href']],
    ['data-msg-channel-id', ['data-msg-channel-id', 'href']],
    ['data-message-sender', ['data-message-sender', 'src=']],
    ['message-text', ['message-text', 'p-rich_text_block', 'c-message_kit__blocks']],
  ])('that lost every sign of %s has changed', (name, signs) => {
    const reading = without(
      ...signs.map((sign) => (sign instanceof RegExp ? new RegExp(sign.source, 'gu') : sign)),
    );
    expect(reading.health.state).toBe('changed');
    expect(reading.health.missing).toContain(name);
    expect(reading.messages).toEqual([]);
  });

  test('a channel of apps without ids has not changed; fifteen rows without a header have', () => {
    const nameless = (ts: string) =>
      row({ ts, badge: true, picture: null }).replace(/ data-message-sender="[^"]*"/u, '');
    expect(read({}, nameless(stamp(10)))).toMatchObject({ messages: [], health: { state: 'ok' } });
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        row({ ts: stamp(900 - index), from: null, spoken: null }),
      ).join('');
    expect(read({}, rows(14)).health.state).toBe('ok');
    expect(read({}, rows(15)).health).toEqual({ state: 'changed', missing: ['data-message-sender'] });
  });
});

test('a link opens the conversation, a thread beside it', () => {
  const page = clientPage(pane(row()));
  const [message] = slack.read(page).messages;
  const there = `https://app.slack.com/client/${team}/${channel}`;
  expect(slack.link(page, message!)).toBe(there);
  expect(slack.link(page, { ...message!, thread: stamp(500) })).toBe(
    `${there}/thread/${channel}-${stamp(500)}`,
  );
  expect(slack.link(page, { ...message!, thread: '"><script>' })).toBe(there);
  expect(slack.link(page, { ...message!, conversation: '../x' })).toBeNull();
  expect(slack.link(page, { ...message!, account: 'javascript:x' })).toBeNull();
});

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=1>',
  '__proto__',
  '\u202Eab',
  '\0',
  'x'.repeat(10_000),
])('hostile text: %s', (text) => {
  const rows =
    row({ ts: text }) +
    row({ in: text }) +
    row({ from: text, ts: stamp(90) }) +
    row({ name: text, ts: stamp(80) }) +
    row({ from: null, spoken: text, ts: stamp(70) }) +
    row({ thread: text, ts: stamp(60) }) +
    row({ ts: stamp(50), from: carol });
  const page = clientPage(pane(rows), {
    config: text,
    page: { url: `https://app.slack.com/client/${encodeURIComponent(text)}` },
  });
  const ids = slack.read(page).messages.map(({ id }) => id);
  expect(ids).toContain(stamp(50));
  expect(ids.every((id) => /^\d{10}\.\d{6}$/u.test(id))).toBe(true);
});
