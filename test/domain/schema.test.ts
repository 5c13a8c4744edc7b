// @vitest-environment node
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { factSchema, readingSchema } from '../../utils/domain/schema.ts';
import { workingClock } from '../../utils/domain/clock.ts';
import { emptyReading } from '../../utils/sites/site.ts';
import { schedule, weekdays } from './make.ts';

const message = {
  site: 'converse',
  account: 'alice@company.test',
  conversation: 'room@rooms.company.test',
  thread: null,
  id: 'm1',
  at: 1_795_000_000_000,
  precision: 'ms',
  clock: 'server',
  direction: 'in',
  sender: 'boss',
  addressed: 'mention',
  automated: false,
  answers: null,
};
const reading = { ...emptyReading('converse', 'alice@company.test'), messages: [message] };
const accepts = (data: unknown) => v.safeParse(readingSchema, data).success;
const withMessage = (changes: object) => ({ ...reading, messages: [{ ...message, ...changes }] });

describe('a reading at the border', () => {
  test('comes through as it was', () => {
    expect(v.parse(readingSchema, reading)).toEqual(reading);
    expect(v.parse(readingSchema, withMessage({ names: ['boss'] })).messages[0]?.names).toEqual(['boss']);
  });

  test('what it does not know is dropped: no text, no subject gets in', () => {
    const chatty = withMessage({ subject: 'Salaries', body: 'hello' });
    expect(JSON.stringify(v.parse(readingSchema, chatty))).not.toMatch(/Salaries|hello/u);
  });

  test.each<[string, object]>([
    ['another site', { site: 'elsewhere' }],
    ['no id', { id: '' }],
    ['a time that is no number', { at: '2026-11-23' }],
    ['half a millisecond', { at: 0.5 }],
    ['no time', { at: Number.NaN }],
    ['a time that no calendar has', { at: 1e300 }],
    ['an unknown clock', { clock: 'sundial' }],
    ['an unknown direction', { direction: 'sideways' }],
    ['a way of addressing that is none', { addressed: '__proto__' }],
    ['a sender that is no text', { sender: 7 }],
    ['a monstrous sender', { sender: 'x'.repeat(20_001) }],
    ["another account's message", { account: 'mallory@elsewhere.test' }],
    ["another site's message", { site: 'roundcube' }],
  ])('a message with %s is refused', (_case, changes) => {
    expect(accepts(reading)).toBe(true);
    expect(accepts(withMessage(changes))).toBe(false);
  });

  test('without an account it may hand over no message', () => {
    expect(accepts({ ...reading, account: null })).toBe(false);
    expect(accepts(emptyReading('converse'))).toBe(true);
  });

  test.each([-1, Number.NaN, 'many'])('a withheld count of %s is refused', (count) => {
    expect(accepts({ ...reading, withheld: [{ reason: 'no-time', count }] })).toBe(false);
  });

  test('hostile names are names', () => {
    for (const sender of [
      '<script>alert(1)</script>',
      '=1+1',
      '\u202Ecod.exe',
      '__proto__',
      'x'.repeat(10_000),
    ])
      expect(accepts(withMessage({ sender }))).toBe(true);
  });
});

describe('facts at the border', () => {
  const refused = (fact: unknown) => !v.safeParse(factSchema, fact).success;

  test('a schedule comes through as it was', () => {
    const night = schedule({ week: weekdays([[22 * 60, 30 * 60]]) });
    expect(v.parse(factSchema, night)).toEqual(night);
    const split = schedule({
      week: weekdays([
        [540, 720],
        [780, 1020],
      ]),
    });
    expect(v.parse(factSchema, split)).toEqual(split);
  });

  test.each<[string, object]>([
    ['hours that end before they begin', { week: weekdays([[600, 540]]) }],
    [
      'hours that overlap',
      {
        week: weekdays([
          [540, 720],
          [700, 1020],
        ]),
      },
    ],
    [
      'hours out of order',
      {
        week: weekdays([
          [780, 1020],
          [540, 720],
        ]),
      },
    ],
    ['half minutes', { week: weekdays([[540.5, 600]]) }],
    ['minutes before midnight', { week: weekdays([[-60, 600]]) }],
    ['a day of three days', { week: weekdays([[0, 4320]]) }],
    ['no end', { week: weekdays([[0, Infinity]]) }],
    ['six days', { week: weekdays([]).slice(1) }],
    ['a zone that is none', { zone: 'Middle/Earth' }],
    ['a date that is none', { from: '2026-02-31' }],
  ])('%s: refused', (_case, changes) => {
    expect(refused({ ...schedule(), ...changes })).toBe(true);
  });

  test.each<[string, object]>([
    ['a fact of no known kind', { kind: 'raise', stated: 0 }],
    ['a holiday on no date', { kind: 'holiday', stated: 0, date: '2026-13-01', off: true }],
    ['a target that is none', { kind: 'target', stated: 0, from: 0, chat: -1, email: 240 }],
    ['a place beyond the calendar', { kind: 'place', stated: 0, from: 0, until: 1e300, place: 'off' }],
    [
      'a group of its own making',
      { kind: 'person', stated: 0, sender: 's', notAPerson: false, name: null, group: 'nobody' },
    ],
    ['a mark of its own making', { kind: 'mark', stated: 0, ask: 'a', mark: 'answered-in-time' }],
  ])('%s: refused', (_case, fact) => {
    expect(refused(fact)).toBe(true);
  });

  test('whatever comes through makes a clock', () => {
    const odd = v.parse(factSchema, schedule({ from: '9999-12-31', week: weekdays([[0, 2880]]) }));
    expect(workingClock([odd], 'UTC').next(Date.parse('2026-11-23T12:00:00Z'))).not.toBeNull();
  });
});
