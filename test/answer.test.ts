import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { accountsOf, switchAccount } from '../utils/accounts.ts';
import { answer } from '../utils/answer.ts';
import type { Reading } from '../utils/domain/message.ts';
import { lastProblem } from '../utils/problem.ts';
import { emptyReading } from '../utils/sites/site.ts';
import { agreed, fakeHost, type FakeHost } from './fakes.ts';
import { readSettings } from '../utils/settings.ts';
import { chat, dump, newLedger, type Room } from './ledger/make.ts';

const origin = 'https://chat.company.test';
const account = 'alice@company.test';
type Sender = Parameters<typeof answer>[1];

const tabIn = async (incognito: boolean) => ({ ...(await fakeBrowser.tabs.create({})), incognito });
const page: Sender = { id: 'test-extension-id', url: `${origin}/room` };
const popup: Sender = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };

let host: FakeHost;
let room: Room;
beforeEach(async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  host = fakeHost();
  host.granted.add('https://chat.company.test/*');
  room = await newLedger();
  await switchAccount({ origin, site: 'converse', account, on: true });
  await agreed();
});

const reading = (changes: Partial<Reading> = {}): unknown => ({
  type: 'reading',
  reading: { ...emptyReading('converse', account), messages: [chat('m1', 1000)], ...changes },
  links: {},
});
const rows = async () => (await room.database.count('messages')) + (await room.database.count('sources'));
const refused = { stored: false, why: 'not-a-work-account' };

describe('a reading', () => {
  test('of a work account is on disk when it is answered', async () => {
    expect(await answer(reading(), page)).toEqual({ stored: true });
    expect(await room.database.count('messages')).toBe(1);
  });

  test.each<[string, Sender, Partial<Reading>]>([
    ['of an account that the user did not name', page, { account: 'alice@private.test', messages: [] }],
    ['of another site', page, { site: 'roundcube', messages: [] }],
    ['from another origin', { ...page, url: 'https://elsewhere.test/' }, {}],
    ['from the same host by another protocol', { ...page, url: 'http://chat.company.test/' }, {}],
    ['from another port of the host', { ...page, url: 'https://chat.company.test:8443/' }, {}],
    ['from a page of the extension', popup, {}],
    ['from a frame without an origin', { ...page, url: 'about:srcdoc' }, {}],
  ])('%s is not recorded', async (_case, sender, changes) => {
    expect(await answer(reading(changes), sender)).toEqual(refused);
    expect(await rows()).toBe(0);
  });

  test('from a private window is not recorded, from an ordinary one it is', async () => {
    expect(await answer(reading(), { ...page, tab: await tabIn(true) })).toEqual(refused);
    expect(await rows()).toBe(0);
    expect(await answer(reading(), { ...page, tab: await tabIn(false) })).toEqual({ stored: true });
  });

  test('of an account that was switched off is not recorded', async () => {
    await switchAccount({ origin, site: 'converse', account, on: false });
    expect(await answer(reading(), page)).toEqual(refused);
    expect(await rows()).toBe(0);
  });

  test('of a host whose permission was withdrawn is not recorded', async () => {
    host.granted.clear();
    expect(await answer(reading(), page)).toEqual(refused);
    expect(await rows()).toBe(0);
  });

  test("with another account's message in it is refused whole", async () => {
    const mixed = reading({
      messages: [chat('m1', 1000), chat('m2', 1000, { account: 'alice@private.test' })],
    });
    expect(await answer(mixed, page)).toMatchObject({
      error: { code: 'unknown', values: [expect.stringContaining('another account')] },
    });
    expect(await rows()).toBe(0);
  });

  test('without an account is only noted: signed out, how much was passed over', async () => {
    const nobody = reading({
      account: null,
      messages: [],
      health: { state: 'signed-out', missing: [] },
      withheld: [{ reason: 'other-account', count: 3 }],
    });
    expect(await answer(nobody, page)).toEqual({ stored: true });
    const { messages, coverage, sources, withheld } = await dump(room.database);
    expect([messages, coverage]).toEqual([[], []]);
    expect(JSON.stringify(sources)).toContain('signed-out');
    expect(JSON.stringify(withheld)).toContain('"count":3');
  });

  test("teaches further addresses of the user's own", async () => {
    await answer(reading({ own: ['alice.smith@company.test'] }), page);
    expect(await answer({ type: 'hello' }, page)).toMatchObject({ own: ['alice.smith@company.test'] });
  });

  test('that finds the disk full is answered with an error, in words, and shown in the popup', async () => {
    const { IDBObjectStore } = await import('fake-indexeddb');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await answer(reading(), page)).toMatchObject({ error: { code: 'diskFull', values: [] } });
    expect((await lastProblem())?.text).toContain('disk is full');
    put.mockRestore();
    expect(await answer(reading(), page)).toEqual({ stored: true });
    expect(await lastProblem()).toBeNull();
  });
});

describe('hello', () => {
  test("tells a page the work accounts of its host, and nobody else's", async () => {
    await switchAccount({ origin: 'https://mail.company.test', site: 'roundcube', account: 'x', on: true });
    await switchAccount({ origin, site: 'converse', account: 'off@company.test', on: false });
    const orders = { accounts: [{ site: 'converse', account }], own: [], now: null };
    expect(await answer({ type: 'hello' }, page)).toEqual(orders);
  });

  test('tells a private window, and a host that is not granted, to read nothing', async () => {
    for (const sender of [
      { ...page, tab: await tabIn(true) },
      { ...page, url: 'https://elsewhere.test/' },
    ])
      expect(await answer({ type: 'hello' }, sender)).toEqual({ accounts: [], own: [], now: null });
  });
});

describe("the user's own words", () => {
  const remote = {
    type: 'state',
    facts: [{ kind: 'place', stated: 1, from: 0, until: 1e13, place: 'remote' }],
  };
  const off = { type: 'account', origin, site: 'converse', account, on: false };
  const withdrawn = { type: 'consent', given: false };
  const requests = {
    state: remote,
    account: off,
    import: { type: 'import', ledger: '{}' },
    consent: withdrawn,
  };

  test.each(Object.entries(requests))('%s is refused from a page of a site', async (_type, request) => {
    const before = await dump(room.database);
    expect(await answer(request, page)).toEqual({ error: { code: 'notAllowed', values: [] } });
    expect(await dump(room.database)).toEqual(before);
    expect(await accountsOf(origin)).toHaveLength(1);
    expect((await readSettings()).consent).toBe(1);
  });

  test.each<[string, Sender]>([
    ['another extension', { ...popup, id: 'somebody-else' }],
    ['a page that is named like ours', { ...page, url: 'https://chrome-extension.test/test-extension-id/' }],
    ['nobody', {}],
  ])('and from %s', async (_case, sender) => {
    for (const request of Object.values(requests))
      expect(await answer(request, sender)).toHaveProperty('error');
    expect([await room.database.count('facts'), (await accountsOf(origin)).length]).toEqual([0, 1]);
    expect((await readSettings()).consent).toBe(1);
  });

  test('are taken from the popup', async () => {
    expect(await answer(remote, popup)).toBeNull();
    expect(await room.database.count('facts')).toBe(1);
  });

  test('an account switched off stops the observers', async () => {
    host.scripts = { watch: ['https://chat.company.test/*'] };
    expect(await answer(off, popup)).toBeNull();
    expect([host.scripts, await accountsOf(origin)]).toEqual([{}, []]);
  });

  test('a ledger that cannot be read is answered with what is wrong with it', async () => {
    expect(await answer({ type: 'import', ledger: '{"format":' }, popup)).toMatchObject({
      error: { code: 'fileCutOff', values: [] },
    });
  });
});
