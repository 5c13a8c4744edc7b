import { vi } from 'vitest';
import type { DayActions, DayState } from '../../utils/day/state.ts';
import { dayOf } from '../../utils/day/day.ts';
import { rulesOf } from '../../utils/domain/rules.ts';
import type { Fact } from '../../utils/domain/fact.ts';
import type { Language } from '../../utils/words/language.ts';
import { language as english } from '../../utils/words/en/index.ts';
import { remote, schedule, zone } from '../report/sample.ts';
import { away, item, planned } from '../report/sample-day.ts';

/** Days of alice's for the tests of their page. */

export function actions(): DayActions {
  return {
    add: vi.fn(),
    edit: vi.fn(),
    tick: vi.fn(),
    remove: vi.fn(),
    takeOver: vi.fn(),
    away: vi.fn(),
    awayUntil: vi.fn(),
    back: vi.fn(),
    copy: vi.fn(),
  };
}

/** @param language of the drafts */
export function stateOf(
  facts: Fact[],
  now: number,
  more: Partial<DayState> = {},
  language: Language = english,
): DayState {
  const known = { facts, rules: rulesOf(facts, zone), zone, now, own: [], name: 'Alice' };
  return {
    ...dayOf({ ...known, language }),
    copied: null,
    problem: null,
    ...more,
  };
}

export const morning = [
  schedule,
  remote(17),
  planned(16, '09:00', [item('y')]),
  planned(17, '08:55', [item('a'), item('b')]),
];
export const five = [
  schedule,
  remote(17),
  planned(
    17,
    '08:55',
    ['1', '2', '3', '4', '5'].map((id) => item(id)),
  ),
];
export const lunch = away(17, '12:00', '12:30');
export const late = away(17, '10:00', '10:15', { note: 'Short break' });
