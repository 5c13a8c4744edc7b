// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { idOf, rowNameOf, timeOf } from '../../../utils/sites/discord/ids.ts';
import { assert, bigInt, property } from '../../properties.ts';

describe('an id', () => {
  // Rows of public pages, each with the time that the page itself shows beside it.
  test.each([
    ['844329219386376222', '2021-05-18T21:42:52.780Z'],
    ['844908709352308756', '2021-05-20T12:05:33.954Z'],
    ['1112613353886588969', '2023-05-29T05:28:14.923Z'],
    ['1155792367308247061', '2023-09-25T09:06:13.950Z'],
    ['1164148929085067324', '2023-10-18T10:32:13.535Z'],
    // The example of Discord's own reference.
    ['175928847299117063', '2016-04-30T11:18:25.796Z'],
  ])('%s was made at %s', (id, at) => {
    expect(new Date(timeOf(id)).toISOString()).toBe(at);
  });

  test('says the same time whatever its last 22 bits are', () => {
    assert(
      property(
        bigInt({ min: 10n ** 11n, max: 10n ** 12n }),
        bigInt({ min: 0n, max: 2n ** 22n - 1n }),
        (ms, rest) => {
          expect(timeOf(String((ms << 22n) + rest))).toBe(Number(ms) + Date.UTC(2015, 0));
        },
      ),
    );
  });

  test.each([
    ['0155792367308247061'],
    ['115579236730824706111111'],
    ['12'],
    [' 1155792367308247061'],
    [''],
    [null],
    [7],
  ])('is not %j', (text) => expect(idOf(text)).toBeNull());
});

describe('a row’s name', () => {
  const [channel, id] = ['1154715233001148476', '1155792367308247061'];
  test.each([
    [`chat-messages-${channel}-${id}`, { channel, id }],
    [`chat-messages___chat-messages-${channel}-${id}`, { channel, id }],
    [`chat-messages-${id}`, { channel: null, id }],
    [`chat-messages___divider-3`, null],
    [`chat-messages-${channel}-`, null],
    [`chat-messages-0${channel.slice(1)}-${id}`, null],
    [`x-chat-messages-${channel}-${id}`, null],
    [null, null],
  ])('%j', (text, name) => expect(rowNameOf(text)).toEqual(name));
});
