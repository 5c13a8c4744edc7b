// @vitest-environment node
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, onSettings, readSettings, usualNotices } from '../utils/settings.ts';

const account = {
  origin: 'https://mail.company.test',
  site: 'roundcube',
  account: 'alice',
  on: true,
  own: [],
} as const;
/** What holds until the user says otherwise. */
const untouched = {
  name: '',
  reportLanguage: null,
  accounts: [],
  weeklyReminder: true,
  consent: null,
  language: null,
  remoteDays: [],
  notices: usualNotices,
};
const put = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

test('before anything was set there is no name and no account', async () => {
  expect(await readSettings()).toEqual(untouched);
});

test.each([null, 7, 'text', [], { name: 7, accounts: 'none' }])(
  '%j in storage reads as nothing set',
  async (stored) => {
    await put(stored);
    expect(await readSettings()).toEqual(untouched);
  },
);

test('what is damaged falls back by itself, the rest stays', async () => {
  await put({ name: { first: 'Alice' }, accounts: [account] });
  expect(await readSettings()).toEqual({ ...untouched, accounts: [account] });
  await put({
    name: 'Alice',
    accounts: [account, { ...account, site: 'of-tomorrow' }, { ...account, on: 'yes' }, null],
  });
  expect(await readSettings()).toEqual({ ...untouched, name: 'Alice', accounts: [account] });
});

test.each([
  ['de', 'de'],
  [7, null],
  [{ tag: 'de' }, null],
])('a report language of %j reads as %j', async (stored, read) => {
  await put({ name: 'Alice', reportLanguage: stored });
  expect(await readSettings()).toEqual({ ...untouched, name: 'Alice', reportLanguage: read });
});

test('only a plain no switches the weekly reminder off', async () => {
  await put({ weeklyReminder: false });
  expect((await readSettings()).weeklyReminder).toBe(false);
  await put({ weeklyReminder: 'never' });
  expect((await readSettings()).weeklyReminder).toBe(true);
});

test.each([
  [{ consent: 'yes' }, {}],
  [{ consent: 1_764_000_000_000 }, { consent: 1_764_000_000_000 }],
  [{ language: 'fr-CH' }, { language: 'fr' }],
  [{ language: 'tlh' }, {}],
  [{ notices: { nudges: false, perDay: 2.5, badge: 'no' } }, { notices: { ...usualNotices, nudges: false } }],
  [{ notices: { perDay: 0 } }, { notices: { ...usualNotices, perDay: 0 } }],
  [
    {
      remoteDays: [
        { weekday: 4, part: 'day' },
        { weekday: 7, part: 'day' },
        { weekday: 1, part: 'morning' },
        { weekday: 4, part: 'afternoon' },
        { weekday: 2, part: 'night' },
        null,
      ],
    },
    {
      remoteDays: [
        { weekday: 1, part: 'morning' },
        { weekday: 4, part: 'day' },
      ],
    },
  ],
])('%j reads as %j beside the defaults', async (stored, read) => {
  await put(stored);
  expect(await readSettings()).toEqual({ ...untouched, ...read });
});

test('changes made at once all count', async () => {
  const add = (letter: string) =>
    changeSettings((settings) => ({ ...settings, name: settings.name + letter }));
  await Promise.all(['a', 'b', 'c', 'd'].map(add));
  expect((await readSettings()).name).toBe('abcd');
});

test('a change that fails spoils neither the settings nor the next change', async () => {
  const broken = changeSettings(() => {
    throw new Error('no');
  });
  const next = changeSettings((settings) => ({ ...settings, name: 'Alice' }));
  await expect(broken).rejects.toThrow('no');
  await next;
  expect((await readSettings()).name).toBe('Alice');
});

test('who listens is told of changes, until they stop listening', async () => {
  let told = 0;
  const stop = onSettings(() => (told += 1));
  await changeSettings((settings) => ({ ...settings, name: 'Alice' }));
  await fakeBrowser.storage.local.set({ other: 1 });
  expect(told).toBe(1);
  stop();
  await changeSettings((settings) => ({ ...settings, name: 'Carol' }));
  expect(told).toBe(1);
});
