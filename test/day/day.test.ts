// @vitest-environment node
import { expect, test } from 'vitest';
import { rulesOf } from '../../utils/domain/rules.ts';
import type { Fact } from '../../utils/domain/fact.ts';
import { awaysToday, dayOf } from '../../utils/day/day.ts';
import { language as english } from '../../utils/words/en/index.ts';
import { at, remote, schedule, zone } from '../report/sample.ts';
import { away, ended, item, planned } from '../report/sample-day.ts';

const today = (facts: Fact[], now: number, own: number[] = [], machine = zone) =>
  dayOf({
    facts,
    rules: rulesOf(facts, machine),
    zone: machine,
    now,
    own,
    name: 'Alice',
    language: english,
  });

const lunch = away(17, '12:00', '12:30');
const facts: Fact[] = [
  schedule,
  remote(17),
  planned(16, '09:00', [item('x', true), item('y')]),
  planned(17, '08:55', [item('a'), item('b')]),
  planned(17, '13:00', [item('a', true), item('b'), item('c')]),
  away(16, '12:00', '12:30', { id: 'yesterday' }),
  lunch,
];

test('today by the clock of the schedule, wherever the machine is', () => {
  const state = today(facts, at(17, '00:30'), [], 'Pacific/Honolulu');
  expect(state).toMatchObject({ date: '2026-11-17', zone, place: 'remote' });
});

test('the plan, what was added after noon, what was left yesterday', () => {
  const state = today(facts, at(17, '14:00'));
  expect(state.items.map(({ id, done }) => [id, done])).toEqual([
    ['a', true],
    ['b', false],
    ['c', false],
  ]);
  expect(state.later).toEqual(['c']);
  expect(state.left.map(({ id }) => id)).toEqual(['y']);
  expect(state.wrapUp.body).toContain('Planned for today: 3 items. Done: 1.');
});

test('who is away, and what became of the notes so far', () => {
  expect(today(facts, at(17, '12:10'))).toMatchObject({
    running: { id: lunch.id, kept: null },
    notes: [{ id: lunch.id }],
    status: 'Lunch, back 12:30',
  });
  expect(today(facts, at(17, '12:40'), [at(17, '12:31')]).running).toMatchObject({
    kept: true,
    by: 'message',
  });
  const back = today([...facts, ended(lunch, at(17, '12:25'))], at(17, '13:00'));
  expect(back).toMatchObject({ running: null, notes: [{ back: at(17, '12:25'), by: 'ended', kept: true }] });
});

test('one who left before midnight is still away', () => {
  const night = away(16, '23:30', '23:59', { id: 'night', promised: at(17, '00:30') });
  const known = { facts: [schedule, night], rules: rulesOf([schedule], zone), zone, now: at(17, '00:10') };
  expect(awaysToday(known).map(({ id }) => id)).toEqual(['night']);
});

test('an empty ledger has an empty day', () => {
  expect(today([], at(17, '09:00'))).toMatchObject({
    items: [],
    later: [],
    left: [],
    running: null,
    notes: [],
    place: 'office',
  });
});
