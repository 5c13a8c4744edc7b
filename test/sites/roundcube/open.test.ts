import { describe, expect, test } from 'vitest';
import { roundcube } from '../../../utils/sites/roundcube/index.ts';
import { listPage, openPage, type Opened, type Parts } from './pages.ts';

const read = (opened?: Opened, parts?: Parts) => roundcube.read(openPage(opened, parts));
const alice = 'alice@company.test';
const rcmail = (...addresses: string[]) =>
  `return rcmail.simple_dialog('${addresses.map((one) => `<a href=\\"mailto:${one}\\">x</a>`).join(', ')}','To')`;

describe('an open message', () => {
  test('tells how it addresses the user, and its date in full', () => {
    expect(read()).toMatchObject({
      account: alice,
      health: { state: 'ok', missing: [] },
      messages: [
        { id: 'INBOX/7', at: Date.UTC(2026, 10, 22, 13, 5), sender: 'boss@company.test', addressed: 'to' },
      ],
    });
  });

  test.each([
    ['to', { to: ['boss@company.test', alice], cc: [alice] }],
    ['cc', { to: ['carol@company.test'], cc: [alice] }],
    ['list', { to: ['everybody@company.test'] }],
    ['list', { to: [] }],
    ['to', { to: ['carol@company.test'], more: rcmail('carol@company.test', alice) }],
    [
      'list',
      { to: ['carol@company.test'], more: rcmail('carol@company.test', `m${alice}`, `${alice}.evil`) },
    ],
    ['unknown', { to: ['carol@company.test'], more: 'show()' }],
    ['cc', { to: ['carol@company.test'], more: 'show()', cc: [alice] }],
  ] satisfies [string, Opened][])('%s', (addressed, opened) => {
    expect(read(opened).messages.map((message) => message.addressed)).toEqual([addressed]);
  });

  test('an address learnt earlier is the user’s own as well', () => {
    const page = { own: ['sales@company.test'] };
    expect(read({ to: ['sales@company.test'] }, { page }).messages[0]?.addressed).toBe('to');
    expect(
      read({ from: 'sales@company.test', to: ['boss@company.test'] }, { page }).messages[0]?.direction,
    ).toBe('out');
  });

  test('of a list is a list’s, as the page’s state or its toolbar says', () => {
    const toolbar = (more: string) => `<a class="reply list ${more}">Reply list</a>`;
    expect(read({}, { env: { list_post: true } }).messages[0]?.addressed).toBe('list');
    expect(read({ toolbar: toolbar('active') }).messages[0]?.addressed).toBe('list');
    expect(read({ toolbar: toolbar('disabled') }).messages[0]?.addressed).toBe('to');
  });

  test('with an invitation is a calendar’s, of a machine automated', () => {
    expect(read({ attachments: '<li class="text calendar ics"></li>' }).messages[0]?.automated).toBe(
      'calendar',
    );
    expect(read({ attachments: '<li class="application pdf"></li>' }).messages[0]?.automated).toBe(false);
    expect(read({ from: 'noreply@partner.test' }).messages[0]?.automated).toBe(true);
    expect(read({}, { env: { mailbox: 'Spam' } }).messages[0]?.automated).toBe(true);
  });

  test('carries its flag of being answered; that it lacks one says nothing, the page may be old', () => {
    expect(read({}, { env: { message_flags: ['seen', 'answered'] } })).toMatchObject({
      answered: ['INBOX/7'],
      unanswered: [],
    });
    expect(read({}, { env: { message_flags: ['seen'] } })).toMatchObject({ answered: [], unanswered: [] });
  });

  test('of the user’s own belongs to the conversation with its first recipient', () => {
    const [own] = read({
      from: alice,
      to: ['boss@company.test', 'carol@company.test'],
      subject: 'Re: Budget',
    }).messages;
    expect(own).toMatchObject({ direction: 'out', sender: alice, addressed: 'none', automated: false });
    expect(own?.conversation).toBe(read().messages[0]?.conversation);
    expect(own?.conversation).toBe(roundcube.read(listPage([{ uid: 1 }])).messages[0]?.conversation);
  });

  test('in Sent by somebody else, in Drafts, or without what it needs, is withheld', () => {
    const reason = (opened?: Opened, env: Record<string, unknown> = {}) =>
      read(opened, { env }).withheld.map((one) => one.reason);
    expect(reason({}, { mailbox: 'Sent' })).toEqual(['no-direction']);
    expect(reason({}, { mailbox: 'Drafts' })).toEqual(['draft']);
    expect(reason({ from: null })).toEqual(['no-sender']);
    expect(reason({ from: alice, to: [] })).toEqual(['no-sender']);
    expect(reason({ date: '22 Nov' })).toEqual(['no-time']);
    expect(reason({}, { uid: '../7' })).toEqual(['no-id']);
  });

  test('by two people is nobody’s; the page’s state names its sender as well, and has to say the same', () => {
    const page = openPage();
    const from = page.document.querySelector('td.header.from');
    if (from) from.innerHTML += `, ${from.innerHTML}`;
    expect(roundcube.read(page)).toMatchObject({
      messages: [],
      withheld: [{ reason: 'no-sender', count: 1 }],
    });
    const other = openPage({}, { env: { sender: 'Carol <carol@company.test>' } });
    expect(roundcube.read(other).health).toEqual({ state: 'changed', missing: ['from'] });
  });

  test('inside another message is no message of the mailbox', () => {
    expect(read({}, { env: { message_context: 'message/rfc822' } })).toMatchObject({
      messages: [],
      withheld: [],
    });
  });

  test('takes the short date where the long one is gone, and says so', () => {
    const page = openPage();
    page.document.querySelector('.header-summary')?.remove();
    expect(roundcube.read(page)).toMatchObject({
      messages: [{ at: Date.UTC(2026, 10, 22, 13, 5) }],
      health: { state: 'ok', missing: ['long date'] },
    });
  });

  test('is not read from what stands in its text', () => {
    const page = openPage({ to: ['carol@company.test'] });
    const body = page.document.querySelector('#messagebody');
    body!.innerHTML = `<table class="header-headers"><tr><td class="header to"><span class="adr"><a class="rcmContactAddress" href="mailto:${alice}">x</a></span></td><td class="header from"><span class="adr"><a class="rcmContactAddress" href="mailto:${alice}">x</a></span></td></tr></table><span class="text-nowrap">2020-01-01 00:00</span>`;
    expect(roundcube.read(page).messages).toEqual(read({ to: ['carol@company.test'] }).messages);
  });

  test('of a user who signs in with a plain name is not handed over', () => {
    expect(read({}, { env: { username: 'alice' } })).toMatchObject({
      account: null,
      messages: [],
      withheld: [{ reason: 'no-direction', count: 1 }],
      health: { state: 'ok', missing: ['account'] },
    });
  });
});
