import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import type { Ask } from '../../utils/domain/ask.ts';
import type { Fact } from '../../utils/domain/fact.ts';
import { json } from '../../utils/report/json.ts';
import type { ReportInput } from '../../utils/report/input.ts';
import { recompute } from '../../utils/report/recompute/recompute.ts';
import { makeReport } from '../../utils/report/report.ts';
import { change, leaves } from './change.ts';
import { handWorked } from './hand-worked.ts';
import { realistic } from './realistic.ts';
import { ask, at, input, remote, schedule } from './sample.ts';

const night: [number, number][] = [[22 * 60, 30 * 60]];

const weeks: [string, ReportInput][] = [
  ['a hand-worked week', handWorked()],
  ['a full week', realistic()],
  ['an empty week', input({ sites: [], facts: [] })],
  ['a week to come', input({ asOf: 0 })],
  ['the middle of a week', handWorked({ asOf: at(18, '11:17') })],
  ['a week long over', handWorked({ asOf: at(28, '03:00') })],
  [
    'a week with a holiday, an absence and new targets',
    handWorked({
      facts: [
        ...handWorked().facts,
        { kind: 'holiday', stated: at(2, '09:00'), date: '2026-11-16', off: true },
        {
          kind: 'place',
          stated: at(2, '09:00'),
          from: at(19, '09:30'),
          until: at(19, '14:30'),
          place: 'off',
        },
        { kind: 'target', stated: at(2, '09:00'), from: at(17, '10:30'), chat: 5.5, email: 100 },
        { kind: 'target', stated: at(2, '09:00'), from: at(19, '15:00'), chat: 1, email: 1 },
      ],
    }),
  ],
  [
    'a week of night shifts',
    handWorked({ facts: [{ ...schedule, week: [night, night, night, night, night, night, night] }] }),
  ],
];

describe('from the rows of its own JSON', () => {
  test.each(weeks)('%s comes to the same figures, to the last digit', (_, of) => {
    const file = json(makeReport(of));
    const made = recompute(file);
    expect(made.differences).toEqual([]);
    expect(made.figures).toBeGreaterThan(60);
    expect(json(made.report)).toBe(file);
  });
});

/** Weeks of any kind: times, zones, marks, targets and places by chance. */
const anyInput = fc
  .record({
    zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Chatham'),
    asOf: fc.integer({ min: at(14, '00:00'), max: at(30, '00:00') }),
    home: fc.subarray([16, 17, 18, 19, 20, 21]),
    asks: fc.array(
      fc.record({
        at: fc.integer({ min: at(-40, '00:00'), max: at(23, '00:00') }),
        wait: fc.option(fc.integer({ min: -60_000, max: 200_000_000 })),
        mail: fc.boolean(),
        more: fc.constantFrom<(asked: number) => Partial<Ask>>(
          () => ({}),
          () => ({}),
          () => ({ orderUnknown: true }),
          (asked) => ({ ownBefore: asked - 60_000 }),
          (asked) => ({ answeredSeen: asked + 5_000_000, unansweredSeen: asked + 1_000_000 }),
          (asked) => ({ answeredSeen: asked + 100_000 }),
          (asked) => ({ answeredSeen: asked + 90_000_000, unansweredSeen: asked + 80_000_000 }),
        ),
        mark: fc.option(fc.constantFrom('no-reply-needed' as const, 'answered-elsewhere' as const)),
      }),
      { maxLength: 25 },
    ),
    targets: fc.array(
      fc.record({
        from: fc.integer({ min: at(10, '00:00'), max: at(24, '00:00') }),
        chat: fc.integer({ min: 0, max: 40 }),
        email: fc.double({ min: 0, max: 400, noNaN: true }),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ asks, targets, home, asOf, zone: of }) => {
    const facts: Fact[] = [
      { ...schedule, zone: of },
      ...home.map((day) => remote(day)),
      ...targets.map((one): Fact => ({ kind: 'target', stated: at(1, '09:00'), ...one })),
    ];
    const made = asks.map((one, index): Ask => {
      const key = `ask ${index}`;
      if (one.mark) facts.push({ kind: 'mark', stated: one.at + 3_000_000, ask: key, mark: one.mark });
      const reply = one.wait === null ? null : one.at + one.wait;
      const skewed = one.wait !== null && one.wait < 0;
      return {
        ...ask(one.mail ? 'roundcube' : 'converse', 1, '00:00', reply, { reply: { skewed }, key }),
        at: one.at,
        lastAt: one.at,
        ...one.more(one.at),
      };
    });
    return input({ facts, asks: made, asOf, zone: of });
  });

test('any week comes to the same figures', () => {
  fc.assert(
    fc.property(anyInput, (of) => {
      const report = makeReport(of);
      expect(recompute(json(report)).differences).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

describe('what was changed in the file is named', () => {
  const report = makeReport(handWorked());
  const computed = ['headline', 'totals', 'table', 'curves', 'alternatives', 'times'] as const;
  const numbers = computed.flatMap((part) =>
    leaves(report[part], [part]).filter(
      (path) =>
        typeof path.reduce<unknown>((value, name) => Reflect.get(Object(value), name), report) === 'number',
    ),
  );

  test('every single printed number, be it by one', () => {
    expect(numbers.length).toBeGreaterThan(150);
    for (const path of numbers) {
      const file = json(change(report, path, (before) => Number(before) + 1));
      const { differences } = recompute(file);
      expect(differences, path.join('.')).toHaveLength(1);
      expect(Number(differences[0]?.file)).toBe(Number(differences[0]?.rows) + 1);
    }
  });

  test('an answer that is said to have come earlier', () => {
    const late = report.asks.findIndex(({ outcome, replied }) => outcome === 'late' && replied !== null);
    const { differences } = recompute(
      json(change(report, ['asks', String(late), 'replied'], (before) => Number(before) - 600_000)),
    );
    const where = differences.map((one) => one.where);
    expect(where).toContain(`asks, #${late + 1} › working`);
    expect(where).toContain(`asks, #${late + 1} › elapsed`);
    expect(where.some((one) => one.startsWith('table, remote chat'))).toBe(true);
  });

  test('a late ask that is said to be in time, its figures made to fit', () => {
    const late = report.asks.findIndex(({ outcome, open }) => outcome === 'late' && open);
    const changed = change(report, ['asks', String(late), 'outcome'], () => 'within');
    const { differences } = recompute(json(changed));
    expect(differences).toEqual([{ where: `asks, #${late + 1} › outcome`, file: 'within', rows: 'late' }]);
  });

  test('an ask that was taken out', () => {
    const late = report.asks.find(({ outcome, place }) => outcome === 'late' && place === 'remote');
    const fewer = { ...report, asks: report.asks.filter((one) => one !== late) };
    const where = recompute(json(fewer)).differences.map((one) => one.where);
    expect(where).toContain('table, remote chat › asks');
    // The numbers have a hole.
    expect(where).toContain('asks, #21 › number');
  });

  test('an ask moved to another place, a day called another name, hours made shorter', () => {
    const asks = change(report, ['asks', '0', 'place'], () => 'off');
    expect(recompute(json(asks)).differences).toContainEqual({
      where: 'asks, #1 › place',
      file: 'off',
      rows: 'office',
    });
    const days = change(report, ['days', '0', 'place'], () => 'remote');
    expect(recompute(json(days)).differences[0]?.where).toMatch(/^(days|totals|table|headline)/u);
    const hours = change(report, ['days', '1', 'working', '0', '0'], (before) => Number(before) + 3_600_000);
    const where = recompute(json(hours)).differences.map((one) => one.where);
    expect(where.some((one) => /^asks, #\d+ › working$/u.test(one))).toBe(true);
    expect(where).toContain('coverage, roundcube › working');
  });
});
