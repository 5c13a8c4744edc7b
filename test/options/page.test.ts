// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultWeek, type WeekHours } from '../../utils/domain/fact.ts';
import { ledgerKey } from '../../utils/ledger/pseudonym.ts';
import { stateFacts } from '../../utils/ledger/state.ts';
import { parseRequest } from '../../utils/messages.ts';
import { createOptions } from '../../utils/options/page.ts';
import type { OptionsActions, OptionsState } from '../../utils/options/state.ts';
import { settingsFile } from '../../utils/settings-file/file.ts';
import { changeSettings, readSettings } from '../../utils/settings.ts';
import { fakeHost } from '../fakes.ts';
import { chat, chatOwn, newLedger, when, type Room } from '../ledger/make.ts';
import { alices, mail } from '../settings-file/make.ts';

let room: Room;
const sent: string[] = [];
// What the background does with a statement, without the background.
vi.mock('../../utils/send.ts', () => ({
  send: async (data: unknown) => {
    const request = parseRequest(data);
    sent.push(request.type);
    if (request.type === 'state') await stateFacts(room.database, request.facts);
  },
}));
const files: { name: string; text: string }[] = [];
vi.mock('../../utils/weekly/save.ts', () => ({
  save: (name: string, _type: string, content: string | string[]) =>
    void files.push({ name, text: [content].flat().join('') }),
}));

let state: OptionsState | null;
let actions: OptionsActions;
let closing: AbortController;

beforeEach(async () => {
  fakeHost();
  vi.stubGlobal('document', new EventTarget());
  Object.assign(fakeBrowser.storage.managed, { get: async () => ({}) });
  const silent = { addListener() {}, removeListener() {} };
  Object.assign(fakeBrowser.permissions, { onAdded: silent, onRemoved: silent });
  room = await newLedger();
  await ledgerKey(room.database);
  sent.length = 0;
  files.length = 0;
  state = null;
  closing = new AbortController();
  await room.store([
    chat('m1', when('Mon 09:00')),
    chatOwn('m2', when('Mon 09:05')),
    chat('m3', when('Tue 09:00')),
  ]);
  actions = createOptions((next) => (state = next), closing.signal);
  await vi.waitFor(() => expect(state).not.toBeNull(), 20_000);
});
afterEach(() => {
  closing.abort();
  vi.unstubAllGlobals();
});

const file = (text: string, name = 'file.json') => new File([text], name);
const until = (holds: (now: OptionsState) => void) =>
  vi.waitFor(() => {
    if (!state) throw new Error('nothing is shown yet');
    holds(state);
  }, 20_000);

describe('what is changed', () => {
  test('is dated where it is counted by, said to be saved, and not stated twice', async () => {
    const week: WeekHours = [[[480, 930]], ...defaultWeek.slice(1)] as WeekHours;
    actions.hours(week);
    await until(({ saved, hours }) =>
      expect([saved, hours.week]).toEqual([{ section: 'hours', turn: 1 }, week]),
    );
    actions.hours(week);
    actions.targets({ chat: 5, email: 60 });
    await until(({ saved, targets }) => expect([saved?.turn, targets]).toEqual([3, { chat: 5, email: 60 }]));
    expect((await room.database.getAll('facts')).map(({ kind }) => kind)).toEqual(['schedule', 'target']);
  });

  test('hours of a day to come leave those of today', async () => {
    actions.hoursFrom('2099-01-05');
    await until(({ hours }) => expect(hours.from).toBe('2099-01-05'));
    actions.zone('Asia/Tokyo');
    await until(({ hours }) => expect(hours.zone).toBe('Asia/Tokyo'));
    actions.hoursFrom(state?.today ?? '');
    // The first statement holds before its day as well: hours are usually stated once, for the past too.
    await until(({ hours }) => expect(hours.later).toEqual(['2099-01-05']));
  });

  test('what cannot be kept is said where it was tried', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no room'));
    actions.set('personal', { name: 'Alice' });
    await until(({ problem, saved }) => expect([problem?.section, saved]).toEqual(['personal', null]));
    actions.set('personal', { name: 'Alice' });
    await until(({ problem, settings }) => expect([problem, settings.name]).toEqual([null, 'Alice']));
  });
});

describe('settings from a file', () => {
  test('are offered, then taken: hours and targets dated, accounts off, the agreement untouched', async () => {
    await changeSettings((settings) => ({ ...settings, consent: 77 }));
    actions.readSettings(file(settingsFile(alices, 0)));
    await until(({ data }) => expect(data.file).toMatchObject({ offer: { accounts: 1, notTaken: [] } }));
    expect((await readSettings()).name).toBe('');
    actions.takeSettings();
    await until(({ data }) => expect(data.done?.what).toBe('took-settings'));
    expect(await readSettings()).toEqual({
      ...alices.settings,
      consent: 77,
      accounts: [{ ...mail, on: false }],
    });
    await until(({ targets, hours }) =>
      expect([targets, hours.week]).toEqual([alices.targets, alices.hours.week]),
    );
  });

  test('that are none change nothing', async () => {
    const before = await readSettings();
    actions.readSettings(file('{"format":"reachable-settings","version":9}'));
    await until(({ data }) => expect(data.file).toMatchObject({ refused: 'newer', version: 9 }));
    actions.takeSettings();
    await until(({ data }) => expect(data.job).toBeNull());
    expect(await readSettings()).toEqual(before);
  });
});

describe('all records', () => {
  test('are saved with the settings, erased, and restored from the file with them', async () => {
    actions.set('personal', { name: 'Alice' });
    actions.targets({ chat: 5, email: 60 });
    actions.saveLedger();
    await until(({ data }) => expect(data.done?.what).toBe('saved-ledger'));
    expect(files[0]?.name).toMatch(/^reachable-ledger-\d{4}-\d{2}-\d{2}\.json$/u);
    actions.countErasure({ what: 'fresh', site: null, first: '', last: '' });
    await until(({ data }) => expect(data.toll?.toll).toMatchObject({ messages: 3, asks: 2, facts: 1 }));
    expect(await room.database.count('messages')).toBe(3);
    actions.erase();
    await until(({ data }) => expect(data.done).toEqual({ what: 'erased', messages: 3 }));
    expect([await room.database.count('messages'), await room.database.count('facts')]).toEqual([0, 0]);
    expect(await readSettings()).toMatchObject({ name: '', accounts: [], consent: null });

    actions.readLedger(file(files[0]?.text ?? ''));
    await until(({ data }) =>
      expect(data.incoming?.incoming).toMatchObject({ messages: 3, fresh: 3, comingBack: 3 }),
    );
    actions.restore(true);
    await until(({ data, settings, targets }) => {
      expect(data.done).toEqual({ what: 'restored', messages: 3 });
      expect([settings.name, targets]).toEqual(['Alice', { chat: 5, email: 60 }]);
    });
    expect(await room.database.count('asks')).toBe(2);
    expect(sent).toContain('replaced');
  });

  test('erased without the settings keep the hours, targets and days off to come', async () => {
    actions.targets({ chat: 5, email: 60 });
    actions.takeLeave({ first: '2099-01-05', last: '2099-01-06', part: 'day' });
    await fakeBrowser.storage.local.set({ usual: { date: '2026-11-20', chat: 1, email: 1 } });
    actions.countErasure({ what: 'everything', site: null, first: '', last: '' });
    await until(({ data }) => expect(data.toll).not.toBeNull());
    actions.erase();
    await until(({ data }) => expect(data.done?.what).toBe('erased'));
    await until(({ targets, leaves }) => {
      expect(targets).toEqual({ chat: 5, email: 60 });
      expect(leaves).toMatchObject([{ first: '2099-01-05', last: '2099-01-06' }]);
    });
    // What the popup had worked out of them goes as well.
    expect(await fakeBrowser.storage.local.get('usual')).toEqual({});
  });

  test('a damaged file says so and changes nothing', async () => {
    actions.readLedger(file('{"format":"reachable-ledger"'));
    await until(({ problem, data }) => expect([problem?.section, data.job]).toEqual(['data', null]));
    expect(await room.database.count('messages')).toBe(3);
  });
});
