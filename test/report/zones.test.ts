import { expect, test } from 'vitest';
import { makeReport } from '../../utils/report/report.ts';
import { csv } from '../../utils/report/csv.ts';
import { ask, input, schedule } from './sample.ts';

const minutes = (count: number): number => count * 60_000;
const instant = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

/** An ask in chat by instants. */
const between = (asked: string, answered: string) => {
  const at = instant(asked);
  return { ...ask('converse', 1, '00:00', instant(answered)), key: asked, at, lastAt: at };
};

test.each([
  // Clocks go back in Berlin on Sunday 25 October: Friday 16:30 is +02:00, Monday 9:10 is +01:00.
  ['Europe/Berlin', '2026-W43', '2026-10-23T16:30:00+02:00', '2026-10-26T09:10:00+01:00', 40, '2026-10-23'],
  // And in New York on Sunday 1 November.
  [
    'America/New_York',
    '2026-W44',
    '2026-10-30T16:30:00-04:00',
    '2026-11-02T09:10:00-05:00',
    40,
    '2026-10-30',
  ],
  // Lord Howe goes forward by half an hour on Sunday 4 October.
  [
    'Australia/Lord_Howe',
    '2026-W40',
    '2026-10-02T16:30:00+10:30',
    '2026-10-05T09:10:00+11:00',
    40,
    '2026-10-02',
  ],
  ['Asia/Kathmandu', '2026-W47', '2026-11-16T23:30:00+05:45', '2026-11-17T09:05:00+05:45', 5, '2026-11-17'],
])(
  '%s, %s: working minutes and the day are those of the user’s own clock',
  (zone, week, asked, answered, working, date) => {
    const report = makeReport(
      input({
        week,
        zone,
        asOf: instant('2026-12-01T00:00:00Z'),
        facts: [{ ...schedule, zone, from: '2026-01-01' }],
        asks: [between(asked, answered)],
      }),
    );
    expect(report.zone).toBe(zone);
    expect(report.asks).toMatchObject([{ date, working: minutes(working) }]);
    expect(csv(report)).toContain(`${date},office,converse,chat,${asked}`);
    expect(csv(report)).toContain(answered);
  },
);

test('an ask of the night shift belongs to the day whose shift it is', () => {
  const night: [number, number][] = [[22 * 60, 30 * 60]];
  const report = makeReport(
    input({
      asOf: instant('2026-12-01T00:00:00Z'),
      facts: [{ ...schedule, week: [night, night, night, night, night, [], []] }],
      // Saturday 5:00 lies in Friday's shift, Monday 5:00 in nobody's: it begins on Monday at 22:00.
      asks: [
        between('2026-11-21T05:00:00+01:00', '2026-11-21T05:10:00+01:00'),
        between('2026-11-16T05:00:00+01:00', '2026-11-16T22:07:00+01:00'),
      ],
    }),
  );
  expect(report.asks.map(({ date, working }) => [date, working])).toEqual([
    ['2026-11-16', minutes(7)],
    ['2026-11-20', minutes(10)],
  ]);
});
