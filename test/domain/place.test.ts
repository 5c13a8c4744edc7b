// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { deriveAsks } from '../../utils/domain/derive.ts';
import type { Fact } from '../../utils/domain/fact.ts';
import { dayPlace, judge } from '../../utils/domain/judge.ts';
import { placeAt, stretches } from '../../utils/domain/place.ts';
import { rulesOf } from '../../utils/domain/rules.ts';
import { berlin, incoming, monday, place, schedule, when } from './make.ts';

const rules = (...facts: Fact[]) => rulesOf([schedule(), ...facts], berlin);
const placeOf = (at: string, ...facts: Fact[]) => {
  const [ask] = deriveAsks([incoming(at)]);
  return ask && judge(ask, rules(...facts), when('Mon+1 12:00'))?.place;
};

describe("a day's place", () => {
  test.each<[string, Fact[], string]>([
    ['nothing stated: the office', [], 'office'],
    ['the whole day', [place('Mon 00:00', 'Tue 00:00', 'remote')], 'remote'],
    ['10 % of it remote', [place('Mon 09:00', 'Mon 09:48', 'remote')], 'office'],
    ['exactly 15 %', [place('Mon 09:00', 'Mon 10:12', 'remote')], 'office'],
    ['a minute more', [place('Mon 09:00', 'Mon 10:13', 'remote')], 'mixed'],
    ['half of it', [place('Mon 13:00', 'Tue 00:00', 'remote')], 'mixed'],
    ['15 % of it in the office', [place('Mon 00:00', 'Mon 15:48', 'remote')], 'remote'],
    ['a minute more than that', [place('Mon 00:00', 'Mon 15:47', 'remote')], 'mixed'],
    ['remote in the evening only', [place('Mon 17:00', 'Tue 00:00', 'remote')], 'office'],
    ['off all day', [place('Mon 00:00', 'Tue 00:00', 'off')], 'off'],
    [
      'off in the morning, remote for the rest',
      [place('Mon 00:00', 'Tue 00:00', 'remote'), place('Mon 00:00', 'Mon 13:00', 'off', 1)],
      'remote',
    ],
  ])('%s', (_case, facts, expected) => {
    expect(dayPlace(monday, rules(...facts))).toBe(expected);
  });

  test('a day without working hours is off', () => {
    expect(dayPlace(monday + 5, rules(place('Sat 00:00', 'Sun 00:00', 'remote')))).toBe('off');
  });
});

describe("an ask's place: where the user is when its working clock starts", () => {
  const tuesday = place('Tue 00:00', 'Wed 00:00', 'remote');

  test.each([
    ['Mon 10:00', 'office'],
    ['Mon 16:59', 'office'],
    ['Mon 17:00', 'remote'],
    ['Tue 03:00', 'remote'],
    ['Tue 16:59', 'remote'],
    ['Tue 17:00', 'office'],
  ])('asked %s: %s', (at, expected) => {
    expect(placeOf(at, tuesday)).toBe(expected);
  });

  test('asks of a mixed day are mixed', () => {
    expect(placeOf('Tue 10:00', place('Tue 09:00', 'Tue 13:00', 'remote'))).toBe('mixed');
  });

  test('on a day with a little of the other place, the minute decides', () => {
    const short = place('Tue 09:00', 'Tue 10:00', 'remote');
    expect([placeOf('Tue 09:30', short), placeOf('Tue 10:00', short)]).toEqual(['remote', 'office']);
  });

  test('an ask of a day off waits for the next working day', () => {
    expect(placeOf('Mon 10:00', place('Mon 00:00', 'Tue 00:00', 'off'), tuesday)).toBe('remote');
  });
});

describe('statements paint over each other', () => {
  const remote = place('Mon 00:00', 'Tue 00:00', 'remote', 1);

  test('a later one takes its part out of an earlier one', () => {
    const painted = stretches([place('Mon 12:00', 'Mon 13:00', 'off', 2), remote]);
    expect(painted.map((stretch) => stretch.place)).toEqual(['remote', 'off', 'remote']);
    const at = (text: string) => placeAt(painted, when(text));
    expect([
      at('Mon 11:59:59'),
      at('Mon 12:00'),
      at('Mon 12:59:59'),
      at('Mon 13:00'),
      at('Tue 00:00'),
    ]).toEqual(['remote', 'off', 'off', 'remote', 'office']);
  });

  test('a later one may cover an earlier one, and may end before it begins: then it says nothing', () => {
    expect(stretches([remote, place('Sun 00:00', 'Mon 00:00', 'off', 2)])).toHaveLength(1);
    const all = { ...place('Mon 00:00', 'Fri 00:00', 'office', 2) };
    expect(stretches([remote, all])).toMatchObject([{ place: 'office' }]);
  });

  test('the correction of a day recomputes its asks', () => {
    expect(placeOf('Mon 10:00', remote)).toBe('remote');
    expect(placeOf('Mon 10:00', remote, place('Mon 00:00', 'Tue 00:00', 'office', 2))).toBe('office');
  });
});
