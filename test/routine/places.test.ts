// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Fact, FactOf } from '../../utils/domain/fact.ts';
import { dayPlace } from '../../utils/domain/judge.ts';
import { rulesOf } from '../../utils/domain/rules.ts';
import { dateNumber } from '../../utils/domain/clock.ts';
import { placesDue, placesNext } from '../../utils/routine/places.ts';
import type { RemoteDay } from '../../utils/settings.ts';
import { at, remote, schedule, zone } from '../report/sample.ts';
import { known, place } from './make.ts';

/** Tuesday 17 November. */
const tuesday = (part: RemoteDay['part'] = 'day'): RemoteDay[] => [{ weekday: 1, part }];
const due = (now: number, facts: Fact[] = [], part?: RemoteDay['part']) =>
  placesDue(known(now, { facts, remoteDays: tuesday(part) }));

describe('a remote weekday', () => {
  test('states its place at the day’s first working minute, for the whole date as the switch does', () => {
    expect(due(at(17, '08:59'))).toEqual([]);
    expect(due(at(17, '09:00'))).toEqual([remote(17, at(17, '09:00'))]);
    expect(placesNext(known(at(17, '08:00'), { remoteDays: tuesday() }))).toBe(at(17, '09:00'));
  });

  test('where the browser starts later: since the day’s start, and the fact says when it was stated', () => {
    expect(due(at(17, '15:20'))).toEqual([remote(17, at(17, '15:20'))]);
    expect(due(at(17, '17:00'))).toEqual([]);
  });

  test.each<[string, Fact[]]>([
    ['a place was stated that morning', [place(17, '08:55', '23:59', 'office')]],
    ['one was stated for some of the day', [place(17, '13:00', '14:00', 'remote', at(16, '12:00'))]],
    ['it was stated already', [remote(17, at(17, '09:00'))]],
    ['it is a holiday', [{ kind: 'holiday', stated: 1, date: '2026-11-17', off: true }]],
    ['the day is leave', [place(17, '00:00', '23:59', 'off', at(3, '12:00'))]],
  ])('says nothing where %s', (_case, facts) => {
    expect(due(at(17, '09:00'), facts)).toEqual([]);
    expect(due(at(17, '16:00'), facts)).toEqual([]);
  });

  test('is no other weekday, and nothing before the user has agreed', () => {
    expect(placesDue(known(at(18, '09:00'), { remoteDays: tuesday() }))).toEqual([]);
    expect(placesDue(known(at(17, '09:00'), { remoteDays: tuesday(), consent: null }))).toEqual([]);
  });

  test('with a morning of leave begins after it and leaves it alone', () => {
    const leave = place(17, '00:00', '13:00', 'off', at(3, '12:00'));
    expect(due(at(17, '09:00'), [leave])).toEqual([]);
    const facts = due(at(17, '13:00'), [leave]);
    expect(facts).toEqual([{ ...remote(17, at(17, '13:00')), from: at(17, '13:00') }]);
    const rules = rulesOf([schedule, leave, ...facts], zone);
    expect(rules.clock.on(dateNumber('2026-11-17'))).toEqual([[at(17, '13:00'), at(17, '17:00')]]);
    expect(dayPlace(dateNumber('2026-11-17'), rules)).toBe('remote');
  });

  test('is stated where leave was taken back, which says nothing of the place', () => {
    const leave = place(17, '00:00', '13:00', 'off', at(3, '12:00'));
    const back = { ...leave, place: 'office', stated: at(5, '12:00') } as Fact;
    expect(due(at(17, '09:00'), [leave, back])).toEqual([remote(17, at(17, '09:00'))]);
  });

  test('with an hour off in its middle is stated around it', () => {
    const leave = place(17, '12:00', '13:00', 'off', at(3, '12:00'));
    expect(due(at(17, '09:00'), [leave]).map(({ from, until }) => [from, until])).toEqual([
      [at(17, '00:00'), at(17, '12:00')],
      [at(17, '13:00'), at(18, '00:00')],
    ]);
  });
});

describe('half a day', () => {
  test('a morning is stated at its start', () => {
    const [fact] = due(at(17, '09:00'), [], 'morning');
    expect(fact).toEqual({ ...remote(17, at(17, '09:00')), until: at(17, '13:00') });
  });

  test('an afternoon at the middle of the day', () => {
    expect(due(at(17, '12:59'), [], 'afternoon')).toEqual([]);
    expect(placesNext(known(at(17, '09:30'), { remoteDays: tuesday('afternoon') }))).toBe(at(17, '13:00'));
    const [fact] = due(at(17, '13:00'), [], 'afternoon');
    expect(fact).toEqual({ ...remote(17, at(17, '13:00')), from: at(17, '13:00') });
  });

  test('a morning’s leave does not move the middle', () => {
    const leave = place(17, '00:00', '11:00', 'off', at(3, '12:00'));
    expect(due(at(17, '12:59'), [leave], 'afternoon')).toEqual([]);
    expect(due(at(17, '13:00'), [leave], 'afternoon')).toHaveLength(1);
  });
});

test('a night shift keeps its place until its end, and the next date begins after it', () => {
  const night: [number, number][] = [[22 * 60, 30 * 60]];
  const shifts: FactOf<'schedule'> = {
    ...schedule,
    stated: at(2, '08:00'),
    week: [night, night, [], [], [], [], []],
  };
  const monday = known(at(16, '22:00'), {
    facts: [shifts],
    remoteDays: [{ weekday: 0, part: 'day' }, ...tuesday()],
  });
  const first = placesDue(monday);
  expect(first.map(({ from, until }) => [from, until])).toEqual([[at(16, '00:00'), at(17, '06:00')]]);
  const later = known(at(17, '22:00'), { facts: [shifts, ...first], remoteDays: tuesday() });
  expect(placesDue(later).map(({ from, until }) => [from, until])).toEqual([
    [at(17, '06:00'), at(18, '06:00')],
  ]);
});
