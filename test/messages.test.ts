// @vitest-environment node
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answer } from '../utils/answer.ts';
import { parseRequest } from '../utils/messages.ts';
import { emptyReading } from '../utils/sites/site.ts';
import { fakeHost } from './fakes.ts';
import { chat, dump, newLedger, type Room } from './ledger/make.ts';

const reading = { ...emptyReading('converse', 'alice@company.test'), messages: [chat('m1', 1)] };

const malformed: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['text', 'hello'],
  ['a number', 7],
  ['a list', []],
  ['no type', {}],
  ['an unknown type', { type: 'erase' }],
  ['a type from the prototype', { type: 'toString' }],
  ['a reading without one', { type: 'reading', links: {} }],
  ['a reading without links', { type: 'reading', reading }],
  ['a reading of no site', { type: 'reading', reading: { ...reading, site: 'elsewhere' }, links: {} }],
  [
    'a message without an id',
    { type: 'reading', reading: { ...reading, messages: [{ ...reading.messages[0], id: '' }] }, links: {} },
  ],
  [
    'too many messages',
    { type: 'reading', reading: { ...reading, messages: Array(5001).fill(reading.messages[0]) }, links: {} },
  ],
  ['a link that is no text', { type: 'reading', reading, links: { m1: {} } }],
  ['a monstrous link', { type: 'reading', reading, links: { m1: 'x'.repeat(20_001) } }],
  ['a fact of no kind', { type: 'state', facts: [{ kind: 'raise' }] }],
  ['an account without a site', { type: 'account', origin: 'https://a.test', account: 'a', on: true }],
  ['a ledger that is no text', { type: 'import', ledger: { format: 'reachable-ledger' } }],
];

describe('malformed messages', () => {
  let room: Room;
  beforeEach(async () => {
    fakeHost();
    room = await newLedger();
  });

  test.each(malformed)('%s: refused with an error, nothing changed', async (_case, data) => {
    vi.spyOn(console, 'error').mockReturnValue();
    const before = await dump(room.database);
    const sender = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
    expect(() => parseRequest(data)).toThrow();
    expect(await answer(data, sender)).toEqual({
      error: { code: 'unknown', values: [expect.stringMatching(/./u)] },
    });
    expect(await dump(room.database)).toEqual(before);
  });
});

test('what is well formed comes through, and nothing beside it', () => {
  expect(parseRequest({ type: 'hello', extra: 1 })).toEqual({ type: 'hello' });
  const sent = { type: 'reading', reading, links: { m1: 'https://chat.company.test/#m1' } };
  expect(parseRequest(structuredClone(sent))).toEqual(sent);
});

test('a hostile key changes nothing', () => {
  const hostile: unknown = JSON.parse(
    '{"type":"reading","links":{"__proto__":"x","m1":"y"},"reading":null,"__proto__":{"a":1}}',
  );
  Object.assign(Object(hostile), { reading });
  const parsed = parseRequest(hostile);
  expect(parsed).toEqual({ type: 'reading', reading, links: { m1: 'y' } });
  expect(Reflect.get({}, 'a')).toBeUndefined();
});
