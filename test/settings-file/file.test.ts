// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { faults } from '../../utils/json-schema.ts';
import { choicesIn, readSettingsFile, settingsFile } from '../../utils/settings-file/file.ts';
import { settingsSchema } from '../../utils/settings-file/schema.ts';
import type { Choices, Offer } from '../../utils/settings-file/state.ts';
import { alices, mail, untouched } from './make.ts';

const file = settingsFile(alices, 1_764_100_000_000);
const offered = (
  text: string,
  present = untouched,
  held: Parameters<typeof readSettingsFile>[2] = [],
): Offer => {
  const read = readSettingsFile(text, present, held);
  if ('refused' in read) throw new Error(read.refused);
  return read.offer;
};
/** A file that says only this. */
const saying = (settings: object) => JSON.stringify({ format: 'reachable-settings', version: 1, settings });

describe('a file of settings', () => {
  test('is as its published schema says, and says nothing of the agreement', () => {
    expect(faults(settingsSchema, JSON.parse(file))).toEqual([]);
    expect(file).not.toContain('consent');
  });

  test('brings everything to another computer, accounts switched off, and no agreement', () => {
    const { next, notTaken, accounts, changes } = offered(file);
    expect(notTaken).toEqual([]);
    expect(next).toEqual({
      ...alices,
      settings: { ...alices.settings, consent: null, accounts: [{ ...mail, on: false }] },
    });
    expect(accounts).toBe(1);
    expect(changes).toHaveLength(9);
  });

  test('changes nothing where it was written', () => {
    expect(offered(file, alices)).toMatchObject({ next: alices, changes: [], accounts: 0, notTaken: [] });
  });

  test('of an older version without some fields leaves those as they are', () => {
    const { next, notTaken } = offered(saying({ name: 'Carol' }), alices);
    expect(notTaken).toEqual([]);
    expect(next).toEqual({ ...alices, settings: { ...alices.settings, name: 'Carol' } });
  });

  test('leaves alone what the organisation decides, and says so', () => {
    const { next, notTaken } = offered(file, untouched, ['hours', 'targets']);
    expect([next.hours, next.targets]).toEqual([untouched.hours, untouched.targets]);
    expect(notTaken.map(({ part, why }) => [part, why])).toEqual([
      ['hours', 'policy'],
      ['targets', 'policy'],
    ]);
  });
});

test.each([
  ['nothing', '', 'not-json'],
  ['a file that was cut off', file.slice(0, 200), 'not-json'],
  ['a list', '[]', 'not-ours'],
  ['another program’s', '{"format":"other","version":1}', 'not-ours'],
  ['no version', '{"format":"reachable-settings","settings":{}}', 'not-ours'],
  ['no settings', '{"format":"reachable-settings","version":1}', 'not-ours'],
  ['a whole ledger', '{"format":"reachable-ledger","version":1}', 'ledger'],
  ['a newer version', '{"format":"reachable-settings","version":7,"settings":{}}', 'newer'],
  ['a million letters', `"${'x'.repeat(1_000_000)}"`, 'too-large'],
])('%s is refused', (_, text, refused) => {
  expect(readSettingsFile(text, alices)).toMatchObject({ refused, version: refused === 'newer' ? 7 : 0 });
});

describe('what is not as it should be is left out by itself, and named', () => {
  const other = { ...mail, account: 'bob@company.test' };
  test.each<[string, object, string[], (choices: Choices) => unknown, unknown]>([
    ['a name that is a number', { name: 7 }, ['name wrong'], ({ settings }) => settings.name, 'Alice'],
    ['a name of a page', { name: 'x'.repeat(81) }, ['name wrong'], ({ settings }) => settings.name, 'Alice'],
    [
      'a language nobody has',
      { language: 'tlh' },
      ['language wrong'],
      ({ settings }) => settings.language,
      'fr',
    ],
    ['a field of tomorrow', { mood: 'good' }, ['mood unknown'], (choices) => choices, alices],
    [
      'an agreement',
      { consent: 5 },
      ['consent unknown'],
      ({ settings }) => settings.consent,
      alices.settings.consent,
    ],
    [
      'one bad account of two',
      { accounts: [{ ...other, origin: 'https://mail.company.test/path' }, other] },
      ['accounts[0] wrong'],
      ({ settings }) => settings.accounts,
      [mail, { ...other, on: false }],
    ],
    [
      'an account on a host that cannot be',
      { accounts: [{ ...other, origin: 'https://[' }] },
      ['accounts[0] wrong'],
      ({ settings }) => settings.accounts,
      [mail],
    ],
    [
      'an account twice',
      { accounts: [other, other] },
      ['accounts[1] twice'],
      ({ settings }) => settings.accounts.length,
      2,
    ],
    [
      'a weekday twice',
      {
        remoteDays: [
          { weekday: 4, part: 'day' },
          { weekday: 4, part: 'morning' },
          { weekday: 9, part: 'day' },
        ],
      },
      ['remoteDays[1] twice', 'remoteDays[2] wrong'],
      ({ settings }) => settings.remoteDays,
      [{ weekday: 4, part: 'day' }],
    ],
    [
      'only bad weekdays',
      { remoteDays: [9] },
      ['remoteDays[0] wrong'],
      ({ settings }) => settings.remoteDays,
      alices.settings.remoteDays,
    ],
    ['no remote day any more', { remoteDays: [] }, [], ({ settings }) => settings.remoteDays, []],
    [
      'one bad notice',
      { notices: { perDay: 1000, badge: true, sound: true } },
      ['notices.perDay wrong', 'notices.sound unknown'],
      ({ settings }) => settings.notices,
      { ...alices.settings.notices, badge: true },
    ],
    [
      'no zone',
      { hours: { ...alices.hours, zone: 'Mars' } },
      ['hours wrong'],
      ({ hours }) => hours,
      alices.hours,
    ],
    [
      'hours within others',
      {
        hours: {
          zone: 'UTC',
          week: [
            [
              [540, 1020],
              [600, 700],
            ],
            [],
            [],
            [],
            [],
            [],
            [],
          ],
        },
      },
      ['hours wrong'],
      ({ hours }) => hours,
      alices.hours,
    ],
    ['half a target', { targets: { chat: 5 } }, ['targets wrong'], ({ targets }) => targets, alices.targets],
  ])('%s', (_, settings, named, of, held) => {
    const { next, notTaken } = offered(saying(settings), alices);
    expect(notTaken.map(({ part, why }) => `${part} ${why}`)).toEqual(named);
    expect(of(next)).toEqual(held);
  });

  test('names that objects have of themselves are fields like others', () => {
    const { next, notTaken } = offered(
      '{"format":"reachable-settings","version":1,"settings":{"__proto__":{"name":"x"},"constructor":1,"toString":2}}',
      alices,
    );
    expect(next).toEqual(alices);
    expect(notTaken.map(({ part }) => part)).toEqual(['__proto__', 'constructor', 'toString']);
  });
});

test('what is said of oneself can be read again', () => {
  expect(offered(saying(choicesIn(untouched)), alices).next.settings.name).toBe('');
});
