import { describe, expect, test } from 'vitest';
import type { Ask } from '../../utils/domain/ask.ts';
import type { ReportInput } from '../../utils/report/input.ts';
import { makeReport } from '../../utils/report/report.ts';
import { sentence } from '../../utils/report/sentence.ts';
import { language as english } from '../../utils/words/en/index.ts';
import { ask, at, input, remote, schedule } from './sample.ts';

const said = (more: Partial<ReportInput>) => sentence(makeReport(input(more)), english);
const home = [schedule, remote(17)];
const five: Ask[] = ['10:00', '11:00', '12:00', '13:00', '14:00'].map((time, index) =>
  ask('converse', 17, time, at(17, time) + (index + 2) * 60_000),
);

describe('the first sentence', () => {
  test.each<[string, Partial<ReportInput>, string]>([
    [
      'nothing at all',
      { facts: home },
      'On 1 remote day this week, no chat mention or email that asks Alice was recorded.',
    ],
    [
      'no name',
      { facts: home, name: '' },
      'On 1 remote day this week, no chat mention or email that asks the employee was recorded.',
    ],
    [
      'one ask: one answer is not called usual',
      { facts: home, asks: five.slice(0, 1) },
      'On 1 remote day this week, Alice answered 1 of 1 chat mention within the agreed time; too few chat mentions (1) to say how long one usually takes.',
    ],
    [
      'one email',
      { facts: home, asks: [ask('roundcube', 17, '10:00', '11:00')] },
      'On 1 remote day this week, Alice answered 1 of 1 email within the agreed time; too few emails (1) to say how long one usually takes.',
    ],
    [
      'chat only, nothing to compare with',
      { facts: home, asks: five },
      'On 1 remote day this week, Alice answered 5 of 5 chat mentions within the agreed time; chat usually took 4 working minutes (office days of the last 8 weeks: nothing to compare).',
    ],
    [
      'too few to compare with',
      { facts: home, asks: [...five, ask('converse', 16, '10:00', '10:05')] },
      'On 1 remote day this week, Alice answered 5 of 5 chat mentions within the agreed time; chat usually took 4 working minutes (office days of the last 8 weeks: too few to compare).',
    ],
    [
      'nothing decided yet',
      {
        facts: [schedule, remote(20)],
        asks: [ask('roundcube', 20, '16:00', null), ask('converse', 20, '16:58', null)],
      },
      'On 1 remote day this week, nothing is decided yet: Alice still has time to answer 2 messages.',
    ],
    [
      'more open than answered',
      {
        facts: home,
        asks: [...five.slice(0, 1), ask('converse', 17, '15:00', null), ask('converse', 17, '15:30', null)],
      },
      'On 1 remote day this week, Alice answered 1 of 3 chat mentions within the agreed time; too many chat mentions are still open to say how long one usually takes.',
    ],
    [
      'the week still runs',
      { facts: home, asks: five, asOf: at(17, '16:00') },
      'On 1 remote day so far this week, Alice answered 5 of 5 chat mentions within the agreed time; chat usually took 4 working minutes (office days of the last 8 weeks: nothing to compare).',
    ],
    [
      'no remote day: the office is not compared with itself',
      { asks: five },
      'There was no remote day this week. On 5 office days this week, Alice answered 5 of 5 chat mentions within the agreed time; chat usually took 4 working minutes.',
    ],
    [
      'no working day',
      { facts: [{ ...schedule, week: [[], [], [], [], [], [], []] }] },
      'No working day lay in this week, so there is nothing to report.',
    ],
    [
      'no working day has begun',
      { asOf: at(16, '08:00') },
      'No working day has begun in this week, so there is nothing to report.',
    ],
  ])('%s', (_, more, expected) => expect(said(more)).toBe(expected));

  test('hours are said in hours', () => {
    const asks = [9, 10, 11].map((hour) => ask('roundcube', 17, `${hour}:00`, `${hour + 3}:15`));
    expect(said({ facts: home, asks })).toContain('email usually took 3 h 15 min of working time');
  });

  test('a remote day that has not come does not count', () => {
    expect(said({ facts: [schedule, remote(17), remote(20)], asOf: at(18, '12:00') })).toContain(
      'On 1 remote day',
    );
  });
});
