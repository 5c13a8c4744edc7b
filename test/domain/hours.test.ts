// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { defaultWeek, type DayHours } from '../../utils/domain/fact.ts';
import { draftOf, nextStretch, readHours } from '../../utils/domain/hours.ts';
import { factSchema } from '../../utils/domain/schema.ts';
import { zoneNamed } from '../../utils/domain/zone.ts';
import * as v from 'valibot';
import * as fc from '../properties.ts';

const only = (...stretches: [from: string, until: string][]) =>
  [stretches.map(([from, until]) => ({ from, until })), [], [], [], [], [], []] as const;
const monday = (...stretches: [from: string, until: string][]) => readHours(only(...stretches));

describe('hours as they are typed', () => {
  test.each<[string, [string, string][], DayHours]>([
    ['a day', [['09:00', '17:00']], [[540, 1020]]],
    [
      'a day with a long lunch',
      [
        ['08:30', '12:00'],
        ['14:00', '18:15'],
      ],
      [
        [510, 720],
        [840, 1095],
      ],
    ],
    ['a night', [['22:00', '06:00']], [[1320, 1800]]],
    ['an evening until midnight', [['18:00', '00:00']], [[1080, 1440]]],
    [
      'a night with a break',
      [
        ['22:00', '01:00'],
        ['01:30', '06:00'],
      ],
      [
        [1320, 1500],
        [1530, 1800],
      ],
    ],
    ['a free day', [], []],
  ])('%s', (_, typed, read) => {
    expect(monday(...typed).week?.[0]).toEqual(read);
  });

  test.each<[string, [string, string][], unknown[]]>([
    ['an empty field', [['09:00', '']], ['incomplete']],
    ['what is no time', [['24:00', '25:00']], ['incomplete']],
    ['no minute', [['09:00', '09:00']], ['nothing']],
    [
      'a stretch within another',
      [
        ['09:00', '17:00'],
        ['12:00', '13:00'],
      ],
      [null, 'overlap'],
    ],
    [
      'a night after an end that is later',
      [
        ['09:00', '17:00'],
        ['16:00', '02:00'],
      ],
      [null, 'overlap'],
    ],
    [
      'more than two days',
      [
        ['22:00', '21:00'],
        ['21:30', '20:00'],
      ],
      [null, 'overlap'],
    ],
  ])('are refused with %s, and the others stay', (_, typed, faults) => {
    const read = monday(...typed);
    expect(read.week).toBeNull();
    expect(read.faults[0]).toEqual(faults);
  });

  test('show what they say', () => {
    expect(draftOf(defaultWeek)[0]).toEqual([{ from: '09:00', until: '17:00' }]);
    expect(draftOf([[[1320, 1440]], [], [], [], [], [], []])[0]).toEqual([{ from: '22:00', until: '00:00' }]);
  });

  test('whatever week they say is one that the ledger takes, and reads back the same', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const day = fc.array(fc.record({ from: time, until: time }), { maxLength: 4 });
    fc.assert(
      fc.property(day, (stretches) => {
        const { week } = readHours([stretches, [], [], [], [], [], []]);
        if (week === null) return;
        const fact = { kind: 'schedule', stated: 0, from: '2026-01-01', zone: 'UTC', week };
        expect(v.is(factSchema, fact)).toBe(true);
        expect(readHours(draftOf(week)).week).toEqual(week);
      }),
    );
  });

  test('a further stretch begins after a break and is sound', () => {
    expect(nextStretch([])).toEqual({ from: '09:00', until: '17:00' });
    expect(nextStretch([{ from: '08:00', until: '12:00' }])).toEqual({ from: '12:30', until: '14:30' });
    const evening = { from: '18:00', until: '23:00' };
    const night = [evening, nextStretch([evening])];
    expect(readHours([night, [], [], [], [], [], []]).week?.[0]).toEqual([
      [1080, 1380],
      [1410, 1530],
    ]);
  });
});

test.each([
  ['europe/berlin', 'Europe/Berlin'],
  [' America/New York ', 'America/New_York'],
  ['UTC', 'UTC'],
  ['Berlin', null],
  ['', null],
])('a zone typed as %j is %j', (typed, zone) => {
  expect(zoneNamed(typed, ['Europe/Berlin', 'America/New_York'])).toBe(zone);
});
