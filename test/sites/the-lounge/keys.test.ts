// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { keyed, type Timed } from '../../../utils/sites/the-lounge/keys.ts';
import type { Lack } from '../../../utils/sites/the-lounge/row.ts';
import { instantsOf } from '../../../utils/sites/the-lounge/when.ts';
import { array, assert, constantFrom, date, integer, property, tuple } from '../../properties.ts';
import { label } from './pages.ts';

const row = (from: string, second: number, number = '1'): Timed => ({
  number,
  type: 'message',
  from,
  instants: [second * 1000],
  at: second * 1000 + 250,
  self: false,
  highlight: false,
  bot: false,
  named: true,
  names: [],
});
const unread = (from: string | null): Lack => ({ lack: 'time', from });
const keys = (rows: (Timed | Lack)[], whole = true) =>
  keyed(rows, 'net #office', whole).map(({ key }) => key);

describe('a message’s id', () => {
  test('is where, when and by whom, and a running number among those alike', () => {
    const rows = [row('boss', 10), row('carol', 10), row('boss', 10), row('boss', 11)];
    expect(keys(rows)).toEqual([
      'net #office 10 boss 0',
      'net #office 10 carol 0',
      'net #office 10 boss 1',
      'net #office 11 boss 0',
    ]);
  });

  test('is unsure at the top of a list that goes on above', () => {
    expect(keys([row('boss', 10), row('carol', 10), row('boss', 11)], false)).toEqual([
      null,
      null,
      'net #office 11 boss 0',
    ]);
    expect(keys([row('boss', 12), row('carol', 11), row('boss', 13)], false)).toEqual([
      null,
      null,
      'net #office 13 boss 0',
    ]);
  });

  test('is unsure below a row that cannot be read, for those who may have written it', () => {
    const after = [row('boss', 10), row('carol', 10), row('boss', 11)];
    expect(keys([unread(null), ...after])).toEqual([null, null, 'net #office 11 boss 0']);
    expect(keys([unread('boss'), ...after])).toEqual([
      null,
      'net #office 10 carol 0',
      'net #office 11 boss 0',
    ]);
  });

  test('never depends on the server’s own numbers, and is never given twice', () => {
    const said = array(tuple(constantFrom('boss', 'carol', 'dave'), integer({ min: 1, max: 5 })));
    assert(
      property(said, integer({ min: 0, max: 1_000_000 }), (list, start) => {
        const rows = list.map(([from, second]) => row(from, second));
        const found = keys(rows);
        expect(new Set(found).size).toBe(found.length);
        expect(keys(rows.map((one, index) => ({ ...one, number: String(start + index) })))).toEqual(found);
      }),
    );
  });
});

describe('a label', () => {
  const at = (text: string, zone = 'Europe/Berlin') =>
    instantsOf(text, zone).map((one) => new Date(one).toISOString());

  test.each([
    ['22 November 2026, 02:00:38', ['2026-11-22T01:00:38.000Z']],
    ['11 March 2026, 10:00:05', ['2026-03-11T09:00:05.000Z']],
    // The hour that the end of summer time repeats, and the one that its begin leaves out.
    ['25 October 2026, 02:30:00', ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']],
    ['29 March 2026, 02:30:00', []],
    ['31 November 2026, 02:30:00', []],
    ['22 Novembre 2026, 02:00:38', []],
    ['22 November 2026, 24:00:38', []],
    ['22 November 2026', []],
    ['x'.repeat(100_000), []],
    ['', []],
  ])('%s', (text, expected) => expect(at(text)).toEqual(expected));

  test('in no zone says nothing', () =>
    expect(at('22 November 2026, 02:00:38', 'Nowhere/At_All')).toEqual([]));

  test('is understood as it was meant, in every zone', () => {
    const zones = constantFrom(
      'UTC',
      'America/St_Johns',
      'Asia/Tokyo',
      'Australia/Lord_Howe',
      'Pacific/Chatham',
    );
    const days = date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    assert(
      property(days, zones, (day, zone) => {
        const second = Math.floor(day.getTime() / 1000) * 1000;
        expect(instantsOf(label(day.toISOString(), zone), zone)).toContain(second);
      }),
    );
  });
});
