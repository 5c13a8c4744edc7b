import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { readingSchema } from '../../utils/domain/schema.ts';
import { recognise } from '../../utils/sites/registry.ts';
import type { Page } from '../../utils/sites/site.ts';
import { parsePage } from '../captures.ts';
import { chatPage, directBox, reacted, roomBox } from './converse/pages.ts';
import { composePage, listPage, openPage } from './roundcube/pages.ts';
import { rowMark } from '../../utils/sites/sogo/mark.ts';
import { kept, sogoPage } from './sogo/pages.ts';

/** Pages as they should be, with something of everything on them. */
const whole: Record<string, () => Page> = {
  'a list': () =>
    listPage([
      { uid: 1, icon: 'replied' },
      { uid: 2, date: 'x' },
    ]),
  'an open mail': () => openPage({ cc: ['dave@company.test'] }),
  'a form': () => composePage(),
  'a list of SOGo': () =>
    sogoPage({
      rows: [{}, { subject: 'Other' }],
      page: { memory: { rows: [kept([rowMark('Bert Boss', 'Budget', '14:05')])] } },
    }),
  'an open mail of SOGo': () => sogoPage({ rows: [{}], card: { cc: ['Bob'], short: 'me, Bob' } }),
  'a form of SOGo': () => sogoPage({ card: {}, form: {} }),
  'a room': () =>
    chatPage(roomBox([{ mentions: [['xmpp:alice@company.test', 'a']], after: reacted }, { id: '' }])),
  'a direct chat': () => chatPage(directBox([{}, { id: '2', own: true }])),
};
const pages = Object.entries(whole);
const read = (page: Page) => recognise(page)?.read(page) ?? null;
const withHtml = (page: Page, html: string): Page => ({ ...page, document: parsePage(html) });

describe.each(pages)('%s', (_, make) => {
  test('is left as it was', () => {
    const page = make();
    const before = page.document.documentElement.outerHTML;
    read(page);
    const site = recognise(page);
    site?.sending?.taken(page);
    site?.sending?.accepted(page);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  test('reads the same twice, and as plain data within the border’s schema', () => {
    const page = make();
    const reading = read(page);
    expect(read(page)).toEqual(reading);
    expect(v.parse(readingSchema, JSON.parse(JSON.stringify(reading)))).toEqual(reading);
  });

  test('cut off anywhere says nothing false', () => {
    const page = make();
    const html = page.document.documentElement.outerHTML;
    const full = new Map(read(page)?.messages.map((message) => [message.id, message]));
    let healthy = 0;
    for (let length = 0; length <= html.length; length += 17) {
      const reading = read(withHtml(page, html.slice(0, length)));
      for (const message of reading?.messages ?? []) {
        // A reference that is not there yet may lose a mention, and nothing else.
        const { addressed, ...sure } = full.get(message.id) ?? message;
        expect(message).toMatchObject(sure);
        expect([addressed, 'none']).toContain(message.addressed);
      }
      if (reading?.health.state === 'ok') healthy += 1;
    }
    expect(healthy).toBeGreaterThan(0);
  });
});

describe('a page half loaded', () => {
  test.each([
    ['a list', () => listPage([{ uid: 1 }]), '<table'],
    ['an open mail', () => openPage(), '<div id="message-header"'],
    ['a form', () => composePage(), '<form'],
  ])('is healthy and empty: %s', (_, make, upTo) => {
    const page = make();
    const html = page.document.documentElement.outerHTML;
    const reading = read(withHtml(page, html.slice(0, html.indexOf(upTo))));
    expect(reading).toMatchObject({ messages: [], withheld: [], health: { state: 'ok', missing: [] } });
  });

  test('is healthy and empty: Converse before it knows who signed in', () => {
    expect(read(chatPage('', { user: null }))).toMatchObject({
      account: null,
      messages: [],
      health: { state: 'ok', missing: [] },
    });
  });

  test('is healthy and empty: Converse before its first message', () => {
    expect(read(chatPage(roomBox([])))).toMatchObject({
      account: 'alice@company.test',
      messages: [],
      health: { state: 'ok', missing: [] },
    });
  });
});

describe('a page that offers a sign-in', () => {
  test('Roundcube', () => {
    const page = listPage([]);
    page.document.body.className = 'task-login action-none';
    expect(read(page)).toMatchObject({ account: null, messages: [], health: { state: 'signed-out' } });
  });

  test('Converse', () => {
    const page = chatPage('<converse-login-form></converse-login-form>', { user: null });
    expect(read(page)).toMatchObject({ account: null, messages: [], health: { state: 'signed-out' } });
  });
});

describe('a page that has changed', () => {
  test.each([
    ['list', () => listPage([{ uid: 1 }]), '#messagelist'],
    ['username', () => listPage([{ uid: 1 }]), '.username'],
    ['folders', () => listPage([{ uid: 1 }]), '#mailboxlist'],
    ['date', () => listPage([{ uid: 1 }]), 'tbody .date'],
    ['people', () => listPage([{ uid: 1 }]), '.fromto'],
    ['link', () => listPage([{ uid: 1 }]), 'tbody a'],
    ['headers', () => openPage(), '.header-headers'],
    ['form', () => composePage(), 'form'],
    ['account', () => chatPage(roomBox([{}])), 'converse-user-profile'],
  ])('names what is missing: %s', (name, make, selector) => {
    const page = make();
    page.document.querySelector(selector)?.remove();
    const reading = read(page);
    expect(reading).toMatchObject({ messages: [], health: { state: 'changed' } });
    expect(reading?.health.missing).toContain(name);
  });

  test.each(['data-isodate', 'data-msgid', 'data-from'])('names what is missing: %s', (name) => {
    const page = chatPage(roomBox([{}, { id: '2' }]));
    for (const row of page.document.querySelectorAll('.chat-msg')) row.removeAttribute(name);
    expect(read(page)?.health).toEqual({ state: 'changed', missing: [name] });
  });

  test('names what is missing: the messages’ own class, and the chats around them', () => {
    const page = chatPage(roomBox([{}]));
    page.document.querySelector('.chat-info')?.remove();
    page.document.querySelector('.chat-msg')?.classList.remove('chat-msg');
    expect(read(page)?.health).toEqual({ state: 'changed', missing: ['chat-msg'] });
    const loose = chatPage(roomBox([{}]).replaceAll('converse-muc', 'converse-room'));
    expect(read(loose)?.health).toEqual({ state: 'changed', missing: ['chat'] });
  });

  test.each([
    ['cut off', 'rcmail.set_env({"task":"mail","mailbox":"INB'],
    ['no JSON', 'rcmail.set_env({task: mail});'],
    ['another object', 'rcmail.set_env({"rows":{}});'],
    ['without end', `rcmail.set_env({"task":"mail","x":"${'{'.repeat(100_000)}`],
  ])('names what is missing: Roundcube’s state, %s', (_, script) => {
    expect(read(listPage([{ uid: 1 }], { script }))).toMatchObject({
      messages: [],
      health: { state: 'changed', missing: ['set_env'] },
    });
  });
});

describe('a language never seen', () => {
  test('Roundcube: full dates are read, words are withheld', () => {
    const rows = [
      { uid: 1, date: 'Oxhi 14:05' },
      { uid: 2, date: '2026-11-02 07:00' },
    ];
    expect(read(listPage(rows, { env: { locale: 'tzl' } }))).toMatchObject({
      messages: [{ id: 'INBOX/2' }],
      withheld: [{ reason: 'no-time', count: 1 }],
      health: { state: 'ok', missing: [] },
    });
  });

  test('Converse: nothing is read from words', () => {
    const page = chatPage(roomBox([{ classes: 'mentioned' }]));
    const before = read(page);
    for (const text of page.document.querySelectorAll('.chat-msg__text')) text.textContent = '⠓⠑⠇⠇⠕';
    page.document.querySelector('converse-root')?.setAttribute('lang', 'tlh');
    expect(read(page)).toEqual(before);
  });
});

test('no other page is taken for one of the two', () => {
  for (const html of [
    '',
    '<body class="task-mail action-none"></body>',
    '<script>rcmail.set_env({"task":"mail"})</script>',
    '<div class="chat-msg" data-msgid="1"></div>',
  ]) {
    expect(read(withHtml(listPage([]), html))).toBeNull();
  }
});
