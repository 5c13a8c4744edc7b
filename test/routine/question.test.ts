// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../utils/domain/fact.ts';
import { planOf } from '../../utils/routine/plan.ts';
import { asksSince } from '../../utils/routine/question.ts';
import { at, remote } from '../report/sample.ts';
import { away, known, place } from './make.ts';

/** Somebody who has worked from home before, and whose first message of Wednesday 18 November was at 9:20. */
const before: Fact = remote(11);
const wrote = [at(18, '09:20')];
type Given = NonNullable<Parameters<typeof known>[1]>;
const asked = (time: string, given: Given = {}) =>
  planOf(known(at(18, time), { facts: [before], own: wrote, ...given })).say.map(({ id }) => id);

describe('"Working from home today?"', () => {
  test('is asked with the first message that the user writes within the hours', () => {
    expect(asked('09:30', { own: [] })).toEqual([]);
    expect(asked('09:30')).toEqual(['place 2026-11-18']);
  });

  test.each<[string, number[]]>([
    ['before the hours', [at(18, '08:50')]],
    ['on the day before', [at(17, '16:00')]],
    ['that is still to come', [at(18, '15:00')]],
  ])('is not asked for a message %s', (_case, own) => {
    expect(asked('09:30', { own })).toEqual([]);
  });

  test('is asked once a day, and again the next day', () => {
    const { said } = planOf(known(at(18, '09:30'), { facts: [before], own: wrote }));
    expect(asked('10:30', { said })).toEqual([]);
    const next = known(at(19, '09:30'), { facts: [before], own: [at(19, '09:10')], said });
    expect(planOf(next).say).toMatchObject([{ kind: 'question', id: 'place 2026-11-19' }]);
  });

  test('is asked of those who ever work from home: they did, they plan it, or a trial is agreed', () => {
    expect(asked('09:30', { facts: [] })).toEqual([]);
    expect(asked('09:30', { facts: [], remoteDays: [{ weekday: 4, part: 'morning' }] })).toHaveLength(1);
    const trial: Fact = {
      kind: 'trial',
      stated: 1,
      id: 'trial',
      start: '2026-11-16',
      weeks: 8,
      weekdays: [1],
      chat: 15,
      email: 240,
      margin: 10,
      review: '2027-01-15',
      boss: '',
    };
    expect(asked('09:30', { facts: [trial] })).toHaveLength(1);
  });

  test.each<[string, Given]>([
    ['where the day is planned', { remoteDays: [{ weekday: 2, part: 'afternoon' }] }],
    ['where a place was stated', { facts: [before, place(18, '09:00', '23:59', 'office')] }],
    ['on leave', { facts: [before, place(18, '00:00', '23:59', 'off', at(2, '12:00'))] }],
    ['on a holiday', { facts: [before, { kind: 'holiday', stated: 1, date: '2026-11-18', off: true }] }],
    ['while the user is away', { facts: [before, ...away(18, '09:21', '10:00')] }],
    ['where questions are switched off', { notices: { askPlace: false } }],
    ['before the user has agreed', { consent: null }],
  ])('is not asked %s', (_case, given) => {
    expect(asked('09:30', given)).toEqual([]);
  });

  test('is not asked after hours', () => {
    expect(asked('17:00')).toEqual([]);
  });

  test('looks for the user’s messages only while it may be asked', () => {
    const since = (given: Given) => asksSince(known(at(18, '10:00'), { facts: [before], ...given }));
    expect(since({})).toBe(at(18, '09:00'));
    expect(since({ notices: { askPlace: false } })).toBeNull();
    expect(since({ facts: [] })).toBeNull();
  });

  test('goes when a place was stated, and at the end of the day', () => {
    const { said } = planOf(known(at(18, '09:30'), { facts: [before], own: wrote }));
    const clear = (time: string, facts: Fact[]) => planOf(known(at(18, time), { facts, said })).clear;
    expect(clear('10:00', [before])).toEqual([]);
    expect(clear('10:00', [before, remote(18, at(18, '09:55'))])).toEqual(['place 2026-11-18']);
    expect(clear('17:00', [before])).toEqual(['place 2026-11-18']);
  });
});
