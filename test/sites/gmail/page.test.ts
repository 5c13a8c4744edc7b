import { describe, expect, test } from 'vitest';
import { minuteIn } from '../../../utils/sites/gmail/minutes.ts';
import { placeOf } from '../../../utils/sites/gmail/place.ts';
import { gmail } from '../../../utils/sites/gmail/index.ts';
import { parsePage } from '../../captures.ts';
import {
  alice,
  decimal,
  first,
  hex,
  listPage,
  mail,
  now,
  row,
  shell,
  threadPage,
  type Parts,
} from './pages.ts';

const boss = 'boss@company.test';

describe('recognising', () => {
  const at = (url: string, page = listPage(row())) => gmail.recognises({ ...page, url });

  test.each([
    'https://mail.google.com/mail/u/0/#inbox',
    'https://mail.google.com/mail/',
    'https://mail.google.com/mail/u/1/popout?ver=1&search=inbox&th=%23thread-f%3A1',
  ])('%s', (url) => expect(at(url, shell(''))).toBe(true));

  test.each([
    'https://mail.google.com/chat/u/0/#chat/dm/x',
    'https://mail.google.com/mail/u/0/?view=btop&ver=1',
    'https://mail.google.com/mail/u/0/?ui=2&view=pt&search=all',
    'https://mail.google.com/mail/u/0/?view=lg',
    'https://mail.google.com/mail/u/0/?view=om',
    'https://mail.google.com/mail/u/0/?view=att',
    'https://mail.google.com/mail/u/0/?view=dom',
    'https://mail.google.com/',
  ])('not %s', (url) => expect(at(url)).toBe(false));

  test('a saved page by its landmarks', () => {
    for (const url of ['file:///home/alice/page.html', 'https://captures.example/', 'no address']) {
      expect(at(url)).toBe(true);
      expect(at(url, threadPage(mail()))).toBe(true);
      expect(at(url, shell('x'))).toBe(false);
      // A mail that shows a copy of Gmail's page, in another mail program.
      const document = parsePage(`<div role="main"><div class="a3s">${mail()}</div></div>`);
      expect(at(url, { ...shell(''), document })).toBe(false);
    }
  });
});

describe('the account', () => {
  const of = (parts: Parts, rows = row({ people: ['carol@company.test'] })) => {
    const { account, health, messages } = gmail.read(listPage(rows, parts));
    return [account, health.state, ...health.missing, messages.length];
  };
  const button = (text: string) => `<header><a aria-label="${text}"></a></header>`;

  test.each<[string, Parts]>([
    ['its button', { head: '', before: button(`Google アカウント: Alice (${alice})`) }],
    ['its button, turned', { head: '', before: button(`حساب Google: Alice \u200E(${alice})\u200E`) }],
    [
      'the link to sign out',
      {
        head: '',
        before: `<a href="https://accounts.google.com/SignOutOptions?x" aria-label="${alice}"></a>`,
      },
    ],
    ['the title of a list', { head: '', title: `Posteingang (3) – ${alice} – Company Mail` }],
    [
      'the text while loading',
      { head: '', before: `<div id="loading"><div class="msg">Loading ${alice}…</div></div>` },
    ],
  ])('%s stands in for the page’s own statement', (_, parts) => {
    expect(of(parts)).toEqual([alice, 'ok', 'og-profile-acct', 1]);
  });

  test('in any spelling', () => {
    expect(of({ head: '<meta name="og-profile-acct" content=" Alice@Company.test ">' })).toEqual([
      alice,
      'ok',
      1,
    ]);
  });

  test.each<[string, Parts]>([
    ['nothing names it', { head: '' }],
    ['the title names two', { head: '', title: `${boss} - ${alice}` }],
    ['the title is a mail’s', { head: '', at: `#inbox/${first}`, title: `about ${boss}` }],
    ['only a mail names it', { head: '', after: `<div class="a3s">${button(alice)}</div>` }],
  ])('is unknown where %s', (_, parts) => {
    expect(of(parts)).toEqual([null, 'changed', 'account', 0]);
    expect(gmail.read(listPage(row() + row(), parts)).withheld).toEqual([
      { reason: 'no-direction', count: 2 },
    ]);
  });

  test('two that differ', () => {
    expect(of({ before: button(boss) })).toEqual([null, 'changed', 'account', 0]);
    expect(of({ title: `Inbox - ${boss} - Company Mail` })).toEqual([null, 'changed', 'account', 0]);
    // A search for somebody's address.
    expect(of({ at: '#label/x', title: boss })).toEqual([alice, 'ok', 1]);
    const head = '<meta name="og-profile-acct" content="alice.a@gmail.com">';
    expect(of({ head, before: button('alicea@googlemail.com') })).toEqual(['alice.a@gmail.com', 'ok', 1]);
  });

  test('of a window of its own may be unknown', () => {
    const parts = { head: '', at: 'popout?ver=1&th=%23thread-f%3A' + decimal(first) };
    expect(gmail.read(threadPage(mail(), parts))).toMatchObject({
      account: null,
      messages: [],
      withheld: [{ reason: 'no-direction', count: 1 }],
      health: { state: 'ok', missing: ['account'] },
    });
    const page = threadPage(mail());
    page.document.querySelector('[role=main]')!.removeAttribute('role');
    page.document.body.className = 'aAU xE Su';
    expect(gmail.read(page).messages).toHaveLength(1);
  });

  test.each(['mail/u/0/d/AEoRXRR/', 'mail/b/AEoRXRR/u/0/'])('of %s is somebody else', (path) => {
    const page = { ...threadPage(mail()), url: `https://mail.google.com/${path}#inbox/${first}` };
    expect(gmail.read(page)).toMatchObject({
      account: null,
      messages: [],
      withheld: [{ reason: 'other-account', count: 1 }],
      health: { state: 'ok', missing: [] },
    });
  });
});

describe('a page without mails', () => {
  const page = (body: string, head = '') => ({
    ...shell(''),
    document: parsePage(`<head>${head}</head><body>${body}</body>`),
  });

  test('is loading, or has other things to show', () => {
    for (const body of [
      '',
      '<div id="loading"><div class="msg">Loading</div></div>',
      '<div role="main">xxx</div>',
    ]) {
      expect(gmail.read(page(body))).toMatchObject({
        account: null,
        messages: [],
        withheld: [],
        health: { state: 'ok', missing: [] },
      });
    }
    expect(gmail.read(shell('<h1>Settings</h1>', { at: '#settings/general' }))).toMatchObject({
      account: alice,
      health: { state: 'ok' },
    });
  });

  test('may offer to sign in', () => {
    for (const body of [
      '<a href="https://accounts.google.com/ServiceLogin?service=mail">x</a>',
      '<form action="https://accounts.google.com/v3/signin"></form>',
    ]) {
      expect(gmail.read(page(body)).health).toEqual({ state: 'signed-out', missing: [] });
    }
  });

  test('and a document that is no page', () => {
    const document = parsePage('');
    document.documentElement.remove();
    expect(gmail.read({ ...shell(''), document }).messages).toEqual([]);
  });
});

describe('the minutes', () => {
  test.each([
    ['26 дек. 2019 г., 22:54', 54],
    ['2016年5月4日 上午10:08', 8],
    ['١٢‏/١١‏/٢٠٢٥ ١٠:٠٨ ص', 8],
    ['۲۰۲۵/۱۱/۱۲،‏ ۱۰:۴۷', 47],
    ['२५ नव॰ २०२५, ३:०५ pm', 5],
    ['25. marraskuuta 2026 klo 10.07', 7],
    ['25.11.2026 10.07', 7],
    ['25 nov. 2026, 13 h 19', 19],
    ['22:54 26/12/2026', 54],
    ['２０２６/１１/２５ １０:３１', 31],
    ['2026-11-25 10:31:59', 31],
    ['25.11.2026', null],
    ['yesterday', null],
    ['10:75', null],
    ['', null],
  ])('%s', (text, minute) => expect(minuteIn(text)).toBe(minute));

  const rows = (...titles: string[]) =>
    titles.map((title, i) => row({ thread: hex(Date.UTC(2026, 10, 25, 8, i)), title })).join('');

  test('a page whose dates show other minutes than its ids is not read', () => {
    const wrong = listPage(rows('08:06', '08:07', '08:08', '08:09'));
    expect(gmail.read(wrong)).toMatchObject({
      messages: [],
      withheld: [{ reason: 'no-time', count: 4 }],
      health: { state: 'changed', missing: ['minutes'] },
    });
  });

  test.each([
    ['the same', rows('08:00', '08:01', '08:02', '08:03')],
    ['in India and Nepal', rows('1:30 PM', '1:31 PM', '1:47 PM', '1:48 PM')],
    ['a mail that was long on its way', rows('07:50', '08:01', '08:02', '08:03')],
    ['too few to tell', rows('08:06', '08:07', '08:08')],
    ['without a time', rows('x', 'x', 'x', 'x')],
  ])('%s', (_, all) => {
    expect(gmail.read(listPage(all)).health).toEqual({ state: 'ok', missing: [] });
  });
});

test('a place', () => {
  expect(placeOf('https://mail.google.com/mail/u/2/#category/social/p2')).toEqual({
    index: '2',
    delegated: false,
    popout: false,
    route: 'category',
    part: 'social',
    opens: false,
    thread: [],
  });
  // The address and the thread of it that a public page shows together.
  expect(placeOf('https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJkXtQDPtrSrFQBBLBqjzSGKn').thread).toEqual([
    BigInt('1813691637966661266').toString(16),
  ]);
  expect(placeOf('https://mail.google.com/mail/u/0/#inbox/FMfcgxwJXbSRNLnKtnqNvtQZmQqXVkLC')).toMatchObject({
    opens: true,
    thread: [],
  });
  expect(placeOf('no address')).toMatchObject({ index: '0', route: 'inbox', thread: [] });
  expect(now).toBeGreaterThan(0);
});
