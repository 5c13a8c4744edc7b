import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { switchAccount } from '../../utils/accounts.ts';
import { answer } from '../../utils/answer.ts';
import { defaultWeek } from '../../utils/domain/fact.ts';
import { readFacts } from '../../utils/ledger/query.ts';
import { syncSites } from '../../utils/permissions.ts';
import { readSettings } from '../../utils/settings.ts';
import { emptyReading } from '../../utils/sites/site.ts';
import { fakeHost, type FakeHost } from '../fakes.ts';
import { chat, newLedger, type Room } from '../ledger/make.ts';

const origin = 'https://chat.company.test';
const account = 'alice@company.test';
const page = { id: 'test-extension-id', url: `${origin}/room` };
const ours = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/welcome.html' };
const nothing = { accounts: [], own: [], now: null };
const refused = { stored: false, why: 'not-a-work-account' };
const reading = (id = 'm1') => ({
  type: 'reading',
  reading: { ...emptyReading('converse', account), messages: [chat(id, 1000)] },
  links: {},
});
const consent = (given: boolean) => answer({ type: 'consent', given }, ours);

let host: FakeHost;
let room: Room;
beforeEach(async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  host = fakeHost();
  host.granted.add(`${origin}/*`);
  host.tabs = [{ id: 1, url: `${origin}/`, observed: true }];
  room = await newLedger();
  await switchAccount({ origin, site: 'converse', account, on: true });
});

const rows = async () =>
  Promise.all(
    (['messages', 'sources', 'withheld', 'coverage', 'facts'] as const).map((name) =>
      room.database.count(name),
    ),
  );

describe('before anybody agreed', () => {
  test('a page is told to read nothing, and what it hands over all the same is refused', async () => {
    const looked = vi.spyOn(fakeBrowser.scripting, 'executeScript');
    expect(await answer({ type: 'hello' }, page)).toEqual(nothing);
    expect(await answer(reading(), page)).toEqual(refused);
    const sender = { ...page, tab: await fakeBrowser.tabs.create({}) };
    expect(await answer({ type: 'memory', site: 'converse' }, sender)).toBeNull();
    expect(looked).not.toHaveBeenCalled();
    expect(await rows()).toEqual([0, 0, 0, 0, 0]);
  });

  test('no observer is registered', async () => {
    await syncSites();
    expect([host.scripts, host.put]).toEqual([{}, []]);
  });
});

describe('consent', () => {
  test('starts the reading of the accounts that are on, and states the hours that hold from today', async () => {
    expect(await consent(true)).toBeNull();
    expect(host.scripts).toEqual({ converse: [`${origin}/*`] });
    expect(host.told).toEqual([1]);
    expect(await answer({ type: 'hello' }, page)).toMatchObject({ accounts: [{ account }] });
    expect(await answer(reading(), page)).toEqual({ stored: true });
    expect(await readFacts(room.database)).toMatchObject([{ kind: 'schedule', week: defaultWeek }]);
  });

  test('given twice keeps the time at which it was given first, and states hours once', async () => {
    await consent(true);
    const { consent: first } = await readSettings();
    await consent(true);
    expect((await readSettings()).consent).toBe(first);
    expect(await room.database.count('facts')).toBe(1);
  });

  test('withdrawn stops all reading at once and keeps what was recorded and chosen', async () => {
    await consent(true);
    await answer(reading(), page);
    const before = await rows();
    host.told.length = 0;
    expect(await consent(false)).toBeNull();
    expect([host.scripts, host.told]).toEqual([{}, [1]]);
    expect(await answer({ type: 'hello' }, page)).toEqual(nothing);
    expect(await answer(reading('m2'), page)).toEqual(refused);
    expect(await rows()).toEqual(before);
    expect(await readSettings()).toMatchObject({ consent: null, accounts: [{ account, on: true }] });
  });

  test('given again after it was withdrawn goes on with the same accounts', async () => {
    for (const given of [true, false, true]) await consent(given);
    expect(await answer(reading('m2'), page)).toEqual({ stored: true });
  });
});
