// @vitest-environment node
import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../utils/domain/fact.ts';
import { judge } from '../../utils/domain/judge.ts';
import { withoutMarks } from '../../utils/domain/people.ts';
import { rulesOf, type Rules } from '../../utils/domain/rules.ts';
import { anAsk, answeredAt, berlin, place, schedule, weekdays, when } from './make.ts';

const target = (from: string, chat: number, stated: number): Fact => ({
  kind: 'target',
  stated,
  from: when(from),
  chat,
  email: chat * 10,
});
const minutesOf = (facts: Fact[], at: string) => rulesOf(facts, berlin).target('chat', when(at)) / 60_000;

describe('the target in force', () => {
  const facts = [target('Wed 00:00', 30, 1), target('Mon 00:00', 20, 1)];

  test.each([
    ['Sun 00:00', [], 15],
    ['Mon 12:00', facts, 20],
    ['Tue 23:59', facts, 20],
    ['Wed 00:00', facts, 30],
    ['Mon+1 12:00', facts, 30],
    ['Mon 12:00', [...facts, target('Mon 00:00', 25, 2)], 25],
    ['Wed 12:00', [...facts, target('Mon 00:00', 25, 2)], 30],
  ] as [string, Fact[], number][])('%s', (at, stated, expected) => {
    expect(minutesOf(stated, at)).toBe(expected);
  });

  test('before the first one was agreed the defaults hold', () => {
    const rules = rulesOf(facts, berlin);
    const before = when('Mon 00:00') - 1;
    expect([rules.target('chat', before), rules.target('email', before)]).toEqual([
      15 * 60_000,
      240 * 60_000,
    ]);
  });
});

describe('people', () => {
  const named: Fact = { kind: 'person', sender: 'boss', notAPerson: false, name: 'Boss', stated: 1 };

  test('have a readable name only where the user gave one', () => {
    const rules = rulesOf([named], berlin);
    expect([rules.name('boss'), rules.name('carol'), rules.name(null)]).toEqual(['Boss', null, null]);
  });

  test('the last word counts', () => {
    const rules = rulesOf([{ ...named, name: null, stated: 2 }, named], berlin);
    expect(rules.name('boss')).toBeNull();
  });

  test('are in the group that was said last, and among the others where none was', () => {
    const grouped: Fact = { ...named, group: 'boss', stated: 2 };
    const groups = (facts: Fact[]) => ['boss', 'carol', null].map(rulesOf(facts, berlin).group);
    expect(groups([named])).toEqual(['others', 'others', 'others']);
    expect(groups([grouped, named])).toEqual(['boss', 'others', 'others']);
    expect(groups([grouped, { ...named, group: null, stated: 3 }])).toEqual(['others', 'others', 'others']);
  });
});

test('without the marks nobody is a robot and every ask wants its answer', () => {
  const facts: Fact[] = [
    schedule({ stated: 1 }),
    { kind: 'mark', stated: 2, ask: 'ask', mark: 'no-reply-needed' },
    { kind: 'person', stated: 2, sender: 'boss', notAPerson: true, name: null },
  ];
  const rules = rulesOf(facts, berlin);
  const outcome = (of: Rules) => judge(anAsk('Mon 10:00'), of, when('Mon 10:16'))?.outcome;
  expect([outcome(rules), outcome(withoutMarks(rules))]).toEqual(['not-a-person', 'late']);
  expect(outcome(rulesOf(facts.slice(0, 2), berlin))).toBe('no-reply-needed');
});

describe('a correction recomputes the past', () => {
  const ask = anAsk('Mon 08:30', answeredAt('Mon 09:15'));
  const outcome = (...facts: Fact[]) => {
    const judged = judge(ask, rulesOf([schedule({ stated: 1 }), ...facts], berlin), when('Tue 12:00'));
    return judged && [judged.working / 60_000, judged.outcome, judged.place];
  };

  test('of the hours', () => {
    expect(outcome()).toEqual([15, 'within', 'office']);
    expect(outcome(schedule({ stated: 2, week: weekdays([[480, 1020]]) }))).toEqual([45, 'late', 'office']);
  });

  test('of a holiday', () => {
    const holiday: Fact = { kind: 'holiday', date: '2026-11-23', off: true, stated: 2 };
    expect(outcome(holiday)).toEqual([0, 'within', 'office']);
  });

  test('of a place', () => {
    expect(outcome(place('Mon 00:00', 'Tue 00:00', 'remote', 2))).toEqual([15, 'within', 'remote']);
  });

  test('of the zone', () => {
    expect(outcome(schedule({ stated: 2, zone: 'Europe/London' }))).toEqual([0, 'within', 'office']);
  });

  test('facts say the same in whatever order they are stored', () => {
    const facts = [
      schedule({ stated: 1 }),
      schedule({ stated: 2, week: weekdays([[480, 1020]]) }),
      place('Mon 00:00', 'Tue 00:00', 'remote', 3),
      place('Mon 08:00', 'Mon 12:00', 'off', 4),
      place('Mon 09:00', 'Mon 10:00', 'office', 5),
      target('Mon 00:00', 20, 6),
      target('Mon 00:00', 5, 7),
    ];
    const result = (stored: Fact[]) => judge(ask, rulesOf(stored, berlin), when('Tue 12:00'));
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
        expect(result(shuffled)).toEqual(result(facts));
      }),
    );
  });
});
