import { describe, expect, test } from 'vitest';
import type { Page } from '../../../utils/sites/site.ts';
import { teams } from '../../../utils/sites/teams/index.ts';
import { recordsOf } from '../fixture.ts';
import {
  chain,
  channelPane,
  chainRecord,
  chatItem,
  chatPane,
  databases,
  direct,
  mid,
  mri,
  oid,
  pageWith,
  rail,
  railRow,
  storageOf,
  teamsHtml,
  tenant,
} from './pages.ts';

const silent = chatPane(chatItem({ id: mid(0), by: 'bot' }));
const details = (who: keyof typeof oid, value = JSON.stringify({ item: { id: mri(who), name: 'xxx' } })) => ({
  [`tmp.auth.v1.${oid[who]}.Discover.DISCOVER-USER-DETAILS`]: value,
});
const signIn = (who: keyof typeof oid) => ({
  [`${oid[who]}.${tenant}-login.windows.net-accesstoken-5e3ce6c0-2b1f-4285-8d4b-75ee78787346-x--`]: 'secret',
});
const chats = (...others: (keyof typeof oid)[]) =>
  rail(
    others
      .map((who) => railRow('OneOnOneChatConversation', `19:${oid.alice}_${oid[who]}@unq.gbl.spaces`))
      .join(''),
  );
const sets = (...people: (keyof typeof oid)[]) => {
  const records = recordsOf(
    teams,
    Object.assign(
      {},
      ...people.map((who) => databases([chainRecord([{ id: mid(5), by: 'dave' }])], { who })),
    ),
  );
  return records ? { records } : {};
};
const read = (html: string, page: Partial<Page> = {}) => teams.read(pageWith(html, page));
const account = (list: string, page: Partial<Page> = {}, me: 'alice' | 'eve' | null = null) => {
  const { account: found, health } = read(teamsHtml(silent, { me, rail: list }), page);
  return health.state === 'changed' ? `changed ${String(found)}` : found;
};

describe('whose page it is', () => {
  test.each([
    ['a picture’s address', account('', {}, 'alice')],
    ['the details in localStorage', account('', { storage: storageOf(details('alice')) })],
    [
      'the details by the bare id',
      account('', { storage: storageOf(details('alice', `{"item":{"id":"${oid.alice}"}}`)) }),
    ],
    ['the names under which the sign-in is kept', account('', { storage: storageOf(signIn('alice')) })],
    ['the database’s name', account('', sets('alice'))],
    ['two one-to-one chats', account(chats('boss', 'carol'))],
    ['one one-to-one chat and several databases', account(chats('boss'), sets('alice', 'eve'))],
    [
      'several that signed in, and a picture',
      account('', { storage: storageOf({ ...details('eve'), ...details('alice') }) }, 'alice'),
    ],
    [
      'several that signed in, and a one-to-one chat',
      account(chats('boss'), { storage: storageOf({ ...details('eve'), ...details('alice') }) }),
    ],
    ['a picture beside databases of others', account('', sets('eve', 'dave'), 'alice')],
  ])('is said by %s', (_, found) => expect(found).toBe(mri('alice')));

  test('is said by the own picture beside the answer of a post', () => {
    const page = pageWith(teamsHtml(channelPane(chain({ id: mid(0), by: 'boss' })), { me: null }));
    for (const image of page.document.querySelectorAll('img')) image.remove();
    expect(teams.read(page)).toMatchObject({ account: mri('alice'), messages: [{ sender: mri('boss') }] });
  });

  test.each([
    [
      'pictures for two viewers',
      read(teamsHtml(chatPane(chatItem({ id: mid(0), by: 'boss', viewer: oid.eve })))),
    ],
    ['a picture and the details', read(teamsHtml(silent), { storage: storageOf(details('eve')) })],
    ['a picture and the sign-in', read(teamsHtml(silent), { storage: storageOf(signIn('eve')) })],
    ['a picture and a one-to-one chat', read(teamsHtml(silent, { rail: chats('boss'), me: 'eve' }))],
    [
      'a picture and the open one-to-one chat',
      read(teamsHtml(chatPane(chatItem({ id: mid(0), by: 'bot' }), direct), { me: 'eve' })),
    ],
  ])('is not said where they contradict each other: %s', (_, reading) =>
    expect(reading).toMatchObject({
      account: null,
      messages: [],
      withheld: [{ reason: 'no-direction', count: 1 }],
      health: { state: 'changed', missing: ['account'] },
    }),
  );

  test.each([
    ['nothing', account('')],
    ['one one-to-one chat alone', account(chats('boss'))],
    ['databases of two people', account('', sets('alice', 'eve'))],
    [
      'details that are none',
      account('', {
        storage: storageOf({
          ...details('alice', '{"item":'),
          ...details('eve', 'null'),
          ...details('boss', '{"item":{"id":7}}'),
        }),
      }),
    ],
  ])('is not said by %s', (_, found) => expect(found).toBe('changed null'));

  test('of a page that is still loading is no matter', () => {
    for (const html of ['', '<div id="app"></div>', teamsHtml('', { me: null })])
      expect(read(html)).toMatchObject({ account: null, withheld: [], health: { state: 'ok', missing: [] } });
  });

  test('of a sign-in is nobody’s', () => {
    const html = '<div id="app"><form><input type="email" name="loginfmt"></form></div>';
    expect(read(html)).toMatchObject({ account: null, health: { state: 'signed-out', missing: [] } });
  });

  test('tokens are never asked for', () => {
    const asked: string[] = [];
    const texts = { ...details('alice'), ...signIn('alice'), 'tmp.auth.v1.x.Token': 'secret' };
    const storage = storageOf(texts);
    read(teamsHtml(silent), {
      storage: { ...storage, getItem: (key) => (asked.push(key), storage.getItem(key)) },
    });
    expect(asked).toEqual(Object.keys(details('alice')));
  });
});

test('Teams is recognised by its address, and a saved page by its frame', () => {
  const at = (url: string, html = '') => teams.recognises(pageWith(html, { url }));
  for (const host of ['teams.microsoft.com', 'teams.cloud.microsoft', 'teams.live.com'])
    expect(at(`https://${host}/v2/`)).toBe(true);
  expect(at('https://teams.microsoft.com.evil.example/v2/')).toBe(false);
  expect(at('https://office.example/', teamsHtml(''))).toBe(true);
  expect(at('https://office.example/', '<div id="app"></div>')).toBe(false);
});
