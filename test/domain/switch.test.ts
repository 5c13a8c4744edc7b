// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../utils/domain/fact.ts';
import { dayPlace } from '../../utils/domain/judge.ts';
import { rulesOf } from '../../utils/domain/rules.ts';
import { placeFromSwitch, placeNow, placeOfDay } from '../../utils/domain/switch.ts';
import { berlin, monday, schedule, when } from './make.ts';

const facts: Fact[] = [schedule()];
const noon = when('Mon 13:00');

describe('the WFH switch', () => {
  test("since the day's start: the whole of today, morning included", () => {
    const fact = placeFromSwitch(facts, berlin, true, 'day', noon);
    expect(fact).toEqual({
      kind: 'place',
      stated: noon,
      from: when('Mon 00:00'),
      until: when('Tue 00:00'),
      place: 'remote',
    });
    expect(dayPlace(monday, rulesOf([...facts, fact], berlin))).toBe('remote');
  });

  test('from now: the rest of today only', () => {
    const fact = placeFromSwitch(facts, berlin, true, 'now', noon);
    expect(fact).toMatchObject({ from: noon, until: when('Tue 00:00') });
    expect(dayPlace(monday, rulesOf([...facts, fact], berlin))).toBe('mixed');
    expect([placeNow([fact], noon - 1), placeNow([fact], noon)]).toEqual(['office', 'remote']);
  });

  test('on and off again is as if it had never been switched', () => {
    const on = placeFromSwitch(facts, berlin, true, 'day', noon);
    const off = placeFromSwitch([...facts, on], berlin, false, 'day', noon + 60_000);
    expect(dayPlace(monday, rulesOf([...facts, on, off], berlin))).toBe('office');
    expect(placeNow([...facts, on, off], noon + 60_000)).toBe('office');
  });

  test('it lasts until the end of the day', () => {
    const on = placeFromSwitch(facts, berlin, true, 'day', noon);
    expect([placeNow([on], when('Mon 23:59:59')), placeNow([on], when('Tue 00:00'))]).toEqual([
      'remote',
      'office',
    ]);
  });

  test("today is the date in the schedule's zone, not in the machine's", () => {
    const late = when('Tue 00:30');
    // In New York it is still Monday evening.
    const there = placeFromSwitch([schedule({ zone: 'America/New_York' })], berlin, true, 'day', late);
    expect(there.from).toBe(when('Mon 06:00'));
    expect(placeFromSwitch(facts, 'America/New_York', true, 'day', late).from).toBe(when('Tue 00:00'));
  });
});

describe('correcting a day', () => {
  test('states a place for the whole local date', () => {
    const fact = placeOfDay(facts, berlin, monday, 'off', noon);
    expect(fact).toMatchObject({
      from: when('Mon 00:00'),
      until: when('Tue 00:00'),
      place: 'off',
      stated: noon,
    });
  });

  test.each([
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2026-11-23', 24],
  ])('%s has %i hours', (date, hours) => {
    const day = Temporal.PlainDate.from(date).since('1970-01-01').days;
    const fact = placeOfDay(facts, berlin, day, 'remote', 0);
    expect((fact.until - fact.from) / 3_600_000).toBe(hours);
  });
});
