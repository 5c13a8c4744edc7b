// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { importLedger } from '../../utils/ledger/backup.ts';
import { parseLedger } from '../../utils/ledger/file.ts';
import { saying } from '../in-english.ts';
import { dump, newLedger, openRoom, type Room } from './make.ts';

const good = readFileSync(join(import.meta.dirname, '../samples/export-1.json'), 'utf8');

let room: Room;
let before: unknown;
beforeEach(async () => {
  room = await newLedger();
  before = await dump(room.database);
});

async function refuses(text: string, words: RegExp): Promise<void> {
  await expect(saying(() => importLedger(room.database, text))).rejects.toThrow(words);
  await expect(saying(() => importLedger(room.database, text))).rejects.toThrow(/nothing was imported/iu);
  expect(await dump(room.database)).toEqual(before);
}

/** The good file with something else at a path such as `messages.0.at`. */
function changed(path: string, value: unknown): string {
  const file: unknown = JSON.parse(good);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>((part, step) => Reflect.get(Object(part), step), file);
  Reflect.set(Object(holder), last, value);
  return JSON.stringify(file);
}

test('the good file is good', () => {
  expect(parseLedger(good).messages.length).toBeGreaterThan(0);
});

describe('a file that was cut off', () => {
  test.each([0.25, 0.5, 0.9, 0.999])('after %d of its length', async (share) => {
    await refuses(
      good.trimEnd().slice(0, Math.floor(good.trimEnd().length * share)),
      /not complete JSON.*Export the ledger again/u,
    );
  });

  test('or never was JSON', async () => {
    for (const text of ['', 'hello', '<html></html>', '{"format":', '\u0000\u0001'])
      await refuses(text, /not complete JSON/u);
  });
});

describe('another kind of file', () => {
  test.each([
    'null',
    '[]',
    '7',
    '"reachable-ledger"',
    '{}',
    '{"format":"reachable-report","version":1}',
    '{"format":"reachable-ledger"}',
  ])('%s', async (text) => {
    await refuses(text, /not a ledger that Reachable exported/u);
  });

  test('a newer version says which, and what to do', async () => {
    await refuses(changed('version', 2), /has version 2.*reads up to version 1.*Update Reachable/u);
  });

  test.each([0, -1, 0.5])('version %d never was', async (version) => {
    await refuses(changed('version', version), /damaged at version/u);
  });
});

describe('a damaged file: the error names the place', () => {
  test.each<[string, unknown]>([
    ['messages', 'none'],
    ['messages.0.at', 'Monday'],
    ['messages.0.at', 0.5],
    ['messages.0.at', 1e300],
    ['messages.3.key', 'short'],
    ['messages.3.key', '__proto__'],
    ['messages.1.sender', 'boss@company.test'],
    ['messages.2.direction', 'sideways'],
    ['messages.2.site', 'elsewhere'],
    ['messages.2.clock', 'sundial'],
    ['messages.2.automated', 'maybe'],
    ['messages.2.addressed', null],
    ['messages.0.answeredSeen', 'yes'],
    ['aliases.0', ['one']],
    ['aliases.0.1', 'boss@company.test'],
    ['facts.0.zone', 'Middle/Earth'],
    ['facts.0.week', []],
    ['facts.0.week.0', [[600, 540]]],
    ['facts.0.kind', 'raise'],
    ['facts.1.date', '2026-02-31'],
    ['coverage.0.to', null],
    ['withheld.0.count', -1],
    ['withheld.0.day', 'today'],
    ['withheld.0.reason', 'laziness'],
    ['key', 'not base64!'],
    ['key', ''],
    ['key', 'AAAA'],
    ['settings', null],
    ['exported', 'yesterday'],
  ])('%s = %j', async (path, value) => {
    await refuses(
      changed(path, value),
      new RegExp(`damaged at ${path.replaceAll('.', String.raw`\.`)}`, 'u'),
    );
  });

  test('a part that is missing', async () => {
    for (const part of ['messages', 'aliases', 'facts', 'coverage', 'withheld', 'key', 'settings'])
      await refuses(changed(part, undefined), new RegExp(`damaged at ${part}`, 'u'));
  });
});

describe('hostile content', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'a key called %s changes nothing',
    async (key) => {
      const hostile = good.replace('{', `{"${key}":{"polluted":true},`);
      const inside = hostile.replace('"messages":[{', `"messages":[{"${key}":{"polluted":true},`);
      await importLedger(room.database, inside);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
      expect(JSON.stringify(await dump(room.database))).not.toContain('polluted');
    },
  );

  test('what a message is said to be is worked out here, not taken from the file', async () => {
    const file = parseLedger(good);
    const forged = file.messages.map((message) => ({ ...message, reason: 'own', turn: message.key }));
    await importLedger(room.database, JSON.stringify({ ...file, messages: forged }));
    const [lying, honest] = [await dump(room.database), await newLedger()];
    await importLedger(honest.database, good);
    expect(lying).toEqual(await dump((await openRoom()).database));
  });

  test('fields that nobody asked for are dropped', async () => {
    await importLedger(room.database, changed('messages.0.subject', 'Salaries'));
    expect(JSON.stringify(await dump(room.database))).not.toContain('Salaries');
  });
});
