// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { dateAt, dateNumber, dateText, workingClock } from '../../utils/domain/clock.ts';
import type { Fact } from '../../utils/domain/fact.ts';
import { berlin, minutes, monday, place, schedule, weekdays, when } from './make.ts';

const eight = [schedule({ week: weekdays([[8 * 60, 17 * 60]]) })];
const nine = [schedule()];
const working = (facts: Fact[], from: string, until: string) =>
  minutes(workingClock(facts, berlin).working(when(from), when(until)));

describe('working minutes between two instants', () => {
  test.each<[Fact[], string, string, number]>([
    [eight, 'Mon 07:00', 'Mon 08:05', 5],
    [eight, 'Mon 16:00', 'Mon 18:27', 60],
    [eight, 'Mon 18:00', 'Mon 18:27', 0],
    [nine, 'Mon 08:30', 'Mon 09:15', 15],
    [nine, 'Fri 16:30', 'Mon+1 09:10', 40],
    [nine, 'Fri 20:00', 'Tue+1 22:00', 2 * 8 * 60],
    [nine, 'Sun 12:00', 'Mon+1 09:00', 0],
    [nine, 'Mon 09:00', 'Mon+1 09:00', 5 * 8 * 60],
    [nine, 'Mon 10:00', 'Mon 10:00', 0],
    [nine, 'Mon 11:00', 'Mon 10:00', 0],
  ])('%# from %s %s to %s', (facts, from, until, expected) => {
    expect(working(facts, from, until)).toBe(expected);
  });

  test('a lunch break is no working time', () => {
    const lunch = [
      schedule({
        week: weekdays([
          [9 * 60, 12 * 60],
          [13 * 60, 17 * 60],
        ]),
      }),
    ];
    expect(working(lunch, 'Mon 11:50', 'Mon 13:10')).toBe(20);
  });

  test('a night shift runs over midnight, and into the weekend', () => {
    const nights = [schedule({ week: weekdays([[22 * 60, 30 * 60]]) })];
    expect(working(nights, 'Mon 20:00', 'Tue 08:00')).toBe(8 * 60);
    expect(working(nights, 'Mon 23:59', 'Tue 00:01')).toBe(2);
    expect(working(nights, 'Fri 20:00', 'Sun 08:00')).toBe(8 * 60);
    // Monday's early hours belong to Sunday's shift, and there is none.
    expect(working(nights, 'Mon 00:00', 'Mon 06:00')).toBe(0);
  });
});

describe('the next working instant', () => {
  test.each([
    ['Mon 08:00', 'Mon 09:00'],
    ['Mon 09:00', 'Mon 09:00'],
    ['Mon 16:59:59', 'Mon 16:59:59'],
    ['Mon 17:00', 'Tue 09:00'],
    ['Fri 17:00', 'Mon+1 09:00'],
    ['Sun 12:00', 'Mon+1 09:00'],
  ])('from %s it is %s', (at, expected) => {
    expect(workingClock(nine, berlin).next(when(at))?.at).toBe(when(expected));
  });

  test('there is none without hours', () => {
    const never = workingClock([schedule({ week: weekdays([]) })], berlin);
    expect([never.next(when('Mon 09:00')), never.previous(when('Mon 09:00'))]).toEqual([null, null]);
    expect(never.working(when('Mon 09:00'), when('Fri 09:00'))).toBe(0);
  });

  test.each([
    ['Mon 09:00', 'Fri 17:00', -7],
    ['Mon 09:01', 'Mon 09:01', 0],
    ['Mon 20:00', 'Mon 17:00', 0],
    ['Sun 12:00', 'Fri 17:00', 0],
  ])('before %s work ended %s', (at, expected, days) => {
    expect(workingClock(nine, berlin).previous(when(at))).toBe(when(expected) + days * 86_400_000);
  });
});

describe('holidays and absences', () => {
  const holiday = (date: string, off: boolean, stated: number): Fact => ({
    kind: 'holiday',
    date,
    off,
    stated,
  });

  test('a holiday has no hours', () => {
    expect(working([...nine, holiday('2026-11-24', true, 0)], 'Mon 16:00', 'Wed 10:00')).toBe(2 * 60);
  });

  test('a holiday that was taken back counts again', () => {
    const facts = [...nine, holiday('2026-11-24', false, 2), holiday('2026-11-24', true, 1)];
    expect(working(facts, 'Mon 16:00', 'Wed 10:00')).toBe(10 * 60);
  });

  test('a night shift that began before the holiday still counts, its own does not', () => {
    const nights = [schedule({ week: weekdays([[22 * 60, 30 * 60]]) }), holiday('2026-11-24', true, 0)];
    expect(working(nights, 'Mon 20:00', 'Wed 12:00')).toBe(8 * 60);
  });

  test('time off is cut out of the hours, to the minute', () => {
    expect(working([...nine, place('Mon 10:30', 'Mon 14:00', 'off')], 'Mon 09:00', 'Mon 17:00')).toBe(
      4.5 * 60,
    );
    expect(working([...nine, place('Sun 00:00', 'Tue 00:00', 'off')], 'Mon 09:00', 'Tue 10:00')).toBe(9 * 60);
  });

  test('time off moves the next working instant', () => {
    const facts = [...nine, place('Mon 09:00', 'Mon 14:00', 'off')];
    expect(workingClock(facts, berlin).next(when('Mon 08:00'))?.at).toBe(when('Mon 14:00'));
  });
});

describe('hours that change', () => {
  const from = (date: string, hours: [number, number], stated: number): Fact =>
    schedule({ from: date, stated, week: weekdays([[hours[0] * 60, hours[1] * 60]]) });

  test('the schedule in force on that day counts', () => {
    const facts = [from('2026-11-25', [10, 12], 2), from('2026-01-01', [9, 17], 1)];
    expect(working(facts, 'Tue 00:00', 'Wed 00:00')).toBe(8 * 60);
    expect(working(facts, 'Wed 00:00', 'Thu 00:00')).toBe(2 * 60);
  });

  test('the first schedule holds for the time before it as well', () => {
    expect(working([from('2026-12-01', [10, 12], 1)], 'Mon 00:00', 'Tue 00:00')).toBe(2 * 60);
  });

  test('a correction stated for the same day holds, for the time before it as well', () => {
    const facts = [from('2026-11-25', [9, 17], 1), from('2026-11-25', [8, 12], 2)];
    expect(working(facts, 'Wed 00:00', 'Thu 00:00')).toBe(4 * 60);
    expect(working(facts, 'Mon 00:00', 'Tue 00:00')).toBe(4 * 60);
  });

  test('without any, Monday to Friday from 9 to 17 in the zone of this machine', () => {
    expect(working([], 'Mon 00:00', 'Mon+1 00:00')).toBe(5 * 8 * 60);
    const kathmandu = workingClock([], 'Asia/Kathmandu').on(monday)[0]?.[0] ?? 0;
    expect(new Date(kathmandu).toISOString()).toBe('2026-11-23T03:15:00.000Z');
  });
});

describe('dates', () => {
  test('are counted from 1970 and come back the same', () => {
    expect(dateNumber('1970-01-01')).toBe(0);
    for (const text of ['1969-12-31', '2000-02-29', '2026-11-24', '2100-03-01'])
      expect(dateText(dateNumber(text))).toBe(text);
  });

  test('of an instant are the local ones', () => {
    const instant = Date.parse('2026-11-23T23:30:00Z');
    expect(dateText(dateAt(instant, 'UTC'))).toBe('2026-11-23');
    expect(dateText(dateAt(instant, berlin))).toBe('2026-11-24');
    expect(dateText(dateAt(instant, 'America/New_York'))).toBe('2026-11-23');
  });
});
