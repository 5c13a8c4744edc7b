import { describe, expect, test } from 'vitest';
import { googleChat } from '../../../utils/sites/google-chat/index.ts';
import type { Page } from '../../../utils/sites/site.ts';
import { chatPage, chip, direct, pane, people, space, topic, wiz, type Post } from './pages.ts';

const { alice, boss, carol, dave } = people;
const read = (body: string, head = '', page: Partial<Page> = {}) =>
  googleChat.read(chatPage(body, head, page));
const account = (...args: Parameters<typeof read>) => read(...args).account;
const changed = { account: null, messages: [], health: { state: 'changed', missing: ['account'] } };
const conversation: Post[] = [{}, { id: 'own00000001', by: alice }];
/** The user's own message under the user's name, so that only what is tested says who it is. */
const plain: Post[] = [{}, { id: 'own00000001', by: alice, shownAs: 'alice Example' }];
const button = (label: string, tag = 'a') => `<${tag} role="button" aria-label="${label}"></${tag}>`;
const english = button('Google Account: Alice Example (alice@company.test)');

describe('the account', () => {
  test('is the number in the page’s own script', () => {
    expect(account(pane(plain), wiz())).toBe(alice);
    expect(account(pane(plain), wiz({ W3Yyqf: alice }))).toBe(alice);
    expect(account('', wiz())).toBe(alice);
    expect(read(pane(plain), wiz()).own).toEqual([]);
    expect(read(pane(plain), wiz({ S06Grb: alice, oPEP7c: 'Alice@company.test' })).own).toEqual([
      'alice@company.test',
    ]);
  });

  test.each([
    ['English', english],
    ['English, a button', button('Google Account: Alice Example (alice@company.test)', 'button')],
    ['Hebrew', button('\u200Fחשבון Google:\u200F אליס \u200E(alice@company.test)\u200E')],
    ['Japanese', button('Google アカウント: アリス（alice@company.test）')],
    [
      'any, by where it leads',
      '<a href="https://accounts.google.com/SignOutOptions" aria-label="Konto: alice@company.test"></a>',
    ],
  ])('is the writer who goes by the address on the account button: %s', (_, markup) => {
    const reading = read(markup + pane(plain));
    expect(reading).toMatchObject({
      account: alice,
      own: ['alice@company.test'],
      health: { state: 'ok', missing: ['S06Grb'] },
    });
  });

  test('is the mentioned person who goes by the account’s address', () => {
    const mention = chip({ 'data-user-email': 'alice@company.test' });
    expect(account(english + pane([{ body: mention }]))).toBe(alice);
    expect(account(pane([{ body: mention }]), wiz({ oPEP7c: 'alice@company.test' }))).toBe(alice);
  });

  test('known by its address alone waits for the first own message', () => {
    expect(read(english + pane([{}]))).toMatchObject({
      account: null,
      messages: [],
      withheld: [{ reason: 'no-direction', count: 1 }],
      own: ['alice@company.test'],
      health: { state: 'ok', missing: ['account'] },
    });
  });

  test('is not a label inside a conversation, and not one that names two', () => {
    expect(account(pane(plain, space, english))).toBeNull();
    expect(account(button('Google Account: bob@home.test (alice@company.test)') + pane(plain))).toBeNull();
    expect(account(button('Write to alice@company.test') + pane(plain))).toBeNull();
  });

  test.each([
    ['a text that looks like the script’s', '<script>var x = {"S06Grb":"1001000001"}</script>'],
    ['a name inside it', wiz({ oPEP7c: '', name: '","S06Grb":"1001000002"' })],
    ['an empty one', wiz({ S06Grb: '' })],
    ['a cut one', '<script>window.WIZ_global_data = {"S06Grb":"10010000'],
  ])('is not %s', (_, head) => expect(account(pane(plain), head)).toBeNull());
});

describe('“You” instead of the name, in any language', () => {
  test.each(['You', 'Vous', 'あなた', '\u200Fאני', 'Du'])('%s', (shownAs) => {
    const body = pane([{}, { id: 'own00000001', by: alice, shownAs }], direct);
    expect(read(body)).toMatchObject({ account: alice, health: { state: 'ok', missing: ['S06Grb'] } });
  });

  test('tells the account in a space only where two others go by their names, or it is known already', () => {
    const body = pane(conversation);
    expect(account(body)).toBeNull();
    expect(account(pane([...conversation, { id: 'carol000001', by: carol }]))).toBe(alice);
    expect(account(body, '', { own: [alice] })).toBe(alice);
    expect(account(body, '', { accounts: [alice] })).toBe(alice);
    expect(account(body, '', { accounts: [boss] })).toBeNull();
  });

  test.each([
    ['with nobody who goes by the name', [{ by: alice }]],
    [
      'of two writers',
      [{ shownAs: 'Vous' }, { id: 'own00000001', by: alice }, { id: 'carol000001', by: carol }],
    ],
    ['with a badge beside the name', [{}, { id: 'own00000001', by: alice, shownAs: 'alice Example App' }]],
    ['that is a part of the name', [{}, { id: 'own00000001', by: alice, shownAs: 'alice' }]],
    ['that is still loading', [{}, { id: 'own00000001', by: alice, shownAs: 'Name loading...' }]],
    ['that is empty', [{}, { id: 'own00000001', by: alice, shownAs: ' ' }]],
    [
      'of who also goes by the name',
      [...conversation, { id: 'own00000002', by: alice, shownAs: 'alice Example' }],
    ],
    ['of an app', [{}, { id: 'own00000001', by: '1001000009', shownAs: 'You' }]],
  ] satisfies [string, Post[]][])('says nothing %s', (_, posts) => {
    expect(read(pane(posts, direct))).toMatchObject(changed);
  });
});

describe('two that say whose page it is', () => {
  test('must agree', () => {
    const script = { S06Grb: alice, W3Yyqf: alice, oPEP7c: 'alice@company.test' };
    expect(read(english + pane(conversation, direct), wiz(script))).toMatchObject({
      account: alice,
      health: { missing: [] },
    });
  });

  test.each([
    ['two numbers', pane(plain), wiz({ S06Grb: alice, W3Yyqf: boss })],
    ['two scripts', pane(plain), wiz() + wiz({ S06Grb: boss })],
    ['two addresses', english + pane(plain), wiz({ S06Grb: alice, oPEP7c: 'dave@company.test' })],
    ['number and address', english + pane(plain), wiz({ S06Grb: dave })],
    [
      'number and the address of a mentioned person',
      pane([{ body: chip({ 'data-user-email': 'alice@company.test' }, carol) }]),
      wiz({ S06Grb: alice, oPEP7c: 'alice@company.test' }),
    ],
    ['number and “You”', pane(conversation, direct), wiz({ S06Grb: boss })],
    ['address and “You”', button('Google Account: boss@company.test') + pane(conversation, direct), ''],
    [
      'an address of two people',
      english +
        pane([
          ...plain,
          { id: 'twin0000001', by: dave, author: { 'data-hovercard-id': 'alice@company.test' } },
        ]),
      '',
    ],
  ])('else the page has changed: %s', (_, body, head) => expect(read(body, head)).toMatchObject(changed));

  test('the mark that is on every author’s line is not one of them', () => {
    const marked = { 'data-compare-to-self-user': 'true', 'data-show-self-user-as-you': 'true' };
    const body = pane([
      { author: marked },
      { id: 'own00000001', by: alice, author: marked, shownAs: 'alice Example' },
    ]);
    expect(read(body)).toMatchObject({ account: null, withheld: [{ reason: 'no-direction', count: 2 }] });
  });
});

describe('without an account', () => {
  test('nothing is handed over, and the page has changed as soon as it shows messages', () => {
    expect(read(pane(plain))).toMatchObject({ ...changed, withheld: [{ reason: 'no-direction', count: 2 }] });
    expect(read(pane([]))).toMatchObject({
      account: null,
      withheld: [],
      health: { state: 'ok', missing: [] },
    });
  });

  test('the offer to sign in counts only where the app is not', () => {
    const links = ['/ServiceLogin?continue=x', '/v3/signin/identifier', '/AccountChooser'].map(
      (path) => `<a href="https://accounts.google.com${path}">x</a>`,
    );
    for (const link of [...links, '<form action="https://accounts.google.com/x"></form>']) {
      expect(read(link, wiz({ S06Grb: '' })).health).toEqual({ state: 'signed-out', missing: [] });
      expect(read(link, wiz()).health.state).toBe('ok');
      expect(read(pane([{ body: link }])).health.state).toBe('changed');
      expect(read(`<span role="listitem" data-group-id="${space}"></span>${link}`).health.state).toBe('ok');
    }
    expect(read('<a href="https://accounts.google.com/SignOutOptions">x</a>').health.state).toBe('ok');
  });
});

describe('which pages are known', () => {
  const knows = (url: string, body = '') => googleChat.recognises(chatPage(body, '', { url }));

  test.each([
    ['https://chat.google.com/', true],
    ['https://chat.google.com/u/0/frame?origin=https://mail.google.com', true],
    ['https://mail.google.com/chat/u/0/', true],
    ['https://mail.google.com/mail/u/0/#inbox', false],
    ['https://mail.google.com/chatter', false],
    ['https://meet.google.com/abc-defg-hij', false],
    ['https://chat.google.com.evil.example/', false],
    ['no address', false],
  ])('%s: %s', (url, known) => expect(knows(url)).toBe(known));

  test('by an open conversation or a topic, at any address', () => {
    const url = 'https://meet.google.com/abc-defg-hij';
    expect(knows(url, pane([]))).toBe(true);
    expect(knows(url, topic([]))).toBe(true);
    expect(knows(url, `<c-wiz data-group-id="${space}"></c-wiz>`)).toBe(true);
    expect(knows(url, '<div role="main" data-group-id="team"></div><table data-topic-id="1"></table>')).toBe(
      false,
    );
  });
});
