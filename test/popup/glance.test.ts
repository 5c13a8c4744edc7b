// @vitest-environment node
import { expect, test } from 'vitest';
import type { Fact } from '../../utils/domain/fact.ts';
import { rulesOf } from '../../utils/domain/rules.ts';
import { glance } from '../../utils/popup/glance.ts';
import { placesFrom } from '../../utils/popup/place.ts';
import { ask, at, schedule, zone } from '../report/sample.ts';
import { away, ended } from '../report/sample-day.ts';

const glanceOf = (facts: Fact[], now: number, asks: Parameters<typeof glance>[0]['asks'] = []) =>
  glance({ asks, facts, rules: rulesOf(facts, zone), zone, now });

test('who waits longest comes first, with the time of the target that has gone; what is answered does not wait', () => {
  const asks = [
    ask('converse', 17, '10:50', null),
    ask('converse', 17, '10:00', null, { link: 'https://chat.company.test/' }),
    ask('converse', 17, '09:30', '09:36'),
  ];
  const { waiting, today, strip } = glanceOf([schedule], at(17, '11:00'), asks);
  expect(
    waiting.map(({ waited, target, late, link }) => [waited / 60_000, target / 60_000, late, link]),
  ).toEqual([
    [60, 15, true, 'https://chat.company.test/'],
    [10, 15, false, null],
  ]);
  expect(today).toMatchObject({ within: 1, decided: 2, undecided: 1 });
  expect(strip.asks.map(({ replied, outcome }) => [replied, outcome])).toEqual([
    [null, 'undecided'],
    [null, 'late'],
    [at(17, '09:36'), 'within'],
  ]);
});

test('the day’s strip has its absences: until the word of return, the promise, or now while one runs on', () => {
  const lunch = away(17, '12:00', '12:30');
  const facts = [schedule, lunch, ended(lunch, at(17, '12:20')), away(17, '14:00', '14:15')];
  const { strip, away: running } = glanceOf(facts, at(17, '14:30'));
  expect(strip.away.map(({ from, until }) => [from, until])).toEqual([
    [at(17, '12:00'), at(17, '12:20')],
    [at(17, '14:00'), at(17, '14:30')],
  ]);
  expect(running?.promised).toBe(at(17, '14:15'));
  expect(strip.date).toBe('2026-11-17');
});

test('a half day says when the place changes, a whole one does not; an absent day has no working hours', () => {
  const morning = at(17, '09:30');
  const half = placesFrom([schedule], zone, 'morning', 'day', morning);
  expect(glanceOf([schedule, ...half], morning)).toMatchObject({ place: 'remote', until: at(17, '13:00') });
  const whole = placesFrom([schedule], zone, 'remote', 'day', morning);
  expect(glanceOf([schedule, ...whole], morning)).toMatchObject({
    place: 'remote',
    until: null,
    begun: true,
  });
  const off = placesFrom([schedule], zone, 'off', 'day', morning);
  expect(glanceOf([schedule, ...off], morning)).toMatchObject({ place: 'off', strip: { working: [] } });
  const later = placesFrom([schedule], zone, 'off', 'now', morning);
  expect(glanceOf([schedule, ...later], morning).strip.working).toEqual([[at(17, '09:00'), morning]]);
});
