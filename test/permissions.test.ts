// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { switchAccount } from '../utils/accounts.ts';
import { dropHosts, mayRead, requestHosts, syncSites } from '../utils/permissions.ts';
import { patternOf } from '../utils/sites/hosts.ts';
import { agreed, fakeHost, type FakeHost } from './fakes.ts';

const mail = 'https://mail.company.test';
const chat = 'https://chat.company.test:8443';

let host: FakeHost;
beforeEach(async () => {
  host = fakeHost();
  await agreed();
});

const name = (origin: string, on = true) =>
  switchAccount({ origin, site: 'roundcube', account: 'alice', on });
const grant = (...origins: string[]) => {
  for (const origin of origins) host.granted.add(patternOf(origin));
};

test.each([
  [mail, 'https://mail.company.test/*'],
  [chat, 'https://chat.company.test/*'],
  ['http://localhost:5280', 'http://localhost/*'],
])('for %s the permission is %s: one host, all its paths', (origin, pattern) => {
  expect(patternOf(origin)).toBe(pattern);
});

test('a host is asked for, may be read, and is given back', async () => {
  expect(await mayRead(mail)).toBe(false);
  expect(await requestHosts([mail])).toBe(true);
  expect(await mayRead(mail)).toBe(true);
  expect(await mayRead(chat)).toBe(false);
  await dropHosts([mail]);
  expect(await mayRead(mail)).toBe(false);
});

test('a browser that keeps a permission for good is no error', async () => {
  Object.assign(fakeBrowser.permissions, { remove: async () => Promise.reject(new Error('required')) });
  expect(await dropHosts([mail])).toBe(false);
});

describe('the registered observers', () => {
  test.each<[string, () => Promise<unknown>, string[] | null]>([
    ['no account', async () => grant(mail), null],
    ['an account without its permission', async () => name(mail), null],
    ['an account that is off', async () => [grant(mail), await name(mail, false)], null],
    [
      'an account that is on and granted',
      async () => [grant(mail), await name(mail)],
      ['https://mail.company.test/*'],
    ],
    [
      'two hosts, one of them granted',
      async () => [grant(mail), await name(mail), await name(chat)],
      ['https://mail.company.test/*'],
    ],
    [
      'two ports of one host',
      async () => [grant(chat), await name(chat), await name('https://chat.company.test')],
      ['https://chat.company.test/*'],
    ],
  ])('with %s', async (_case, prepare, matches) => {
    await prepare();
    await syncSites();
    expect(host.scripts).toEqual(matches ? { roundcube: matches } : {});
    await syncSites();
    expect(host.scripts).toEqual(matches ? { roundcube: matches } : {});
  });

  test('are one script a site, each for its own pages', async () => {
    const google = 'https://mail.google.com';
    grant(google, 'https://app.slack.com', mail);
    await name(mail);
    const accounts = [
      [google, 'gmail', 'alice@company.test'],
      [google, 'google-chat', '100'],
      ['https://app.slack.com', 'slack', 'T1:U1'],
    ] as const;
    for (const [origin, site, account] of accounts) await switchAccount({ origin, site, account, on: true });
    await syncSites();
    expect(host.scripts).toEqual({
      roundcube: ['https://mail.company.test/*'],
      gmail: ['https://mail.google.com/mail/*'],
      'google-chat': ['https://mail.google.com/chat/*'],
      slack: ['https://app.slack.com/*'],
    });
  });

  test('go when the permission is withdrawn', async () => {
    grant(mail);
    await name(mail);
    await syncSites();
    host.granted.clear();
    await syncSites();
    expect(host.scripts).toEqual({});
  });
});

test('open pages are told, and get an observer where they have none, without a reload', async () => {
  host.tabs = [
    { id: 1, url: `${mail}/?_task=mail`, observed: true },
    { id: 2, url: `${mail}/`, observed: false },
    { id: 3, url: 'https://elsewhere.test/', observed: false },
  ];
  grant(mail);
  await name(mail);
  await syncSites();
  expect([host.told, host.put]).toEqual([[1], [2]]);
});

test('when nothing may be read any more the observers that run are told so', async () => {
  host.tabs = [{ id: 1, url: `${mail}/`, observed: true }];
  await name(mail, false);
  await syncSites();
  expect([host.told, host.put]).toEqual([[1], []]);
});
