import { assert, constantFrom, integer, property, uniqueArray } from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { dateAt, dateNumber, dateText, instantOf, workingClock } from '../../utils/domain/clock.ts';
import type { Fact, TrialFact } from '../../utils/domain/fact.ts';
import {
  nextRemote,
  phaseOf,
  remoteDates,
  spanOf,
  trialOn,
  trialsOf,
  trialWeek,
  type TrialPlan,
} from '../../utils/domain/trial.ts';
import { schedule } from './make.ts';

/** Eight weeks from Monday 5 October 2026, Tuesdays and Thursdays at home; the clocks go back on 25 October. */
export const plan: TrialPlan = {
  start: '2026-10-05',
  weeks: 8,
  weekdays: [1, 3],
  chat: 15,
  email: 240,
  margin: 10,
  review: '2026-11-27',
  boss: 'Bob',
};

const stated = (at: number, changes: Partial<TrialFact> = {}): TrialFact => ({
  kind: 'trial',
  stated: at,
  id: 'one',
  ...plan,
  ...changes,
});
const on = (text: string) => dateNumber(text);

describe('the dates of a trial', () => {
  test('eight weeks of two days are sixteen remote days, the last of them before the last day', () => {
    expect(spanOf(plan)).toEqual({
      start: on('2026-10-05'),
      end: on('2026-11-29'),
      lastRemote: on('2026-11-26'),
      review: on('2026-11-27'),
    });
    expect(remoteDates(plan)).toHaveLength(16);
    expect(remoteDates(plan).slice(0, 3).map(dateText)).toEqual(['2026-10-06', '2026-10-08', '2026-10-13']);
  });

  test('a trial that ended early has no remote day after its end', () => {
    const ended = { ...plan, ended: '2026-10-14' };
    expect(remoteDates(ended).map(dateText)).toEqual(['2026-10-06', '2026-10-08', '2026-10-13']);
    expect(dateText(spanOf(ended).lastRemote)).toBe('2026-10-13');
  });

  test('holidays and days without working hours are no remote days', () => {
    const facts: Fact[] = [
      schedule({ week: [[[540, 1020]], [[540, 1020]], [[540, 1020]], [], [], [], []] }),
      { kind: 'holiday', stated: 1, date: '2026-10-13', off: true },
    ];
    const dates = remoteDates(plan, workingClock(facts, 'Europe/Berlin')).map(dateText);
    expect(dates.slice(0, 2)).toEqual(['2026-10-06', '2026-10-20']);
    expect(dates).toHaveLength(7);
  });

  test('the next remote day is today while today is one, and none after the last', () => {
    const clock = workingClock([schedule()], 'Europe/Berlin');
    const next = (today: string) => {
      const date = nextRemote(plan, on(today), clock);
      return date === null ? null : dateText(date);
    };
    expect(next('2026-09-01')).toBe('2026-10-06');
    expect(next('2026-10-06')).toBe('2026-10-06');
    expect(next('2026-10-07')).toBe('2026-10-08');
    expect(next('2026-11-27')).toBeNull();
  });

  test.each([
    ['2026-10-04', 'before', 1],
    ['2026-10-05', 'running', 1],
    ['2026-10-11', 'running', 1],
    ['2026-10-12', 'running', 2],
    ['2026-10-25', 'running', 3],
    ['2026-11-26', 'running', 8],
    ['2026-11-27', 'review-due', 8],
    ['2026-11-28', 'over', 8],
  ])('%s: %s, week %i of 8', (date, phase, week) => {
    expect(phaseOf(plan, on(date))).toBe(phase);
    expect(trialWeek(plan, on(date))).toEqual({ week, of: 8 });
  });

  test('every date of the span lies in exactly one week of seven days, in any zone and over any change of clocks', () => {
    assert(
      property(
        integer({ min: on('2024-01-01'), max: on('2027-12-31') }),
        integer({ min: 1, max: 52 }),
        uniqueArray(integer({ min: 0, max: 6 }), { minLength: 1 }),
        constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'),
        (first, weeks, weekdays, zone) => {
          const some = { ...plan, start: dateText(first), weeks, weekdays: weekdays.sort((a, b) => a - b) };
          const { start, end, lastRemote } = spanOf(some);
          const counts = new Map<number, number>();
          for (let date = start; date <= end; date++) {
            // By way of an instant of that date in the zone, as pages and reports come to it.
            const { week } = trialWeek(some, dateAt(instantOf(date, 720, zone), zone));
            counts.set(week, (counts.get(week) ?? 0) + 1);
          }
          expect([...counts.values()]).toEqual(Array.from({ length: weeks }, () => 7));
          expect(remoteDates(some)).toHaveLength(weeks * weekdays.length);
          expect(remoteDates(some).at(-1)).toBe(lastRemote);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('statements about a trial', () => {
  test('the last one holds, and what it says otherwise is a dated change', () => {
    const facts = [stated(10), stated(30, { chat: 30, weekdays: [1, 2] }), stated(20, { chat: 20 })];
    const [trial] = trialsOf(facts);
    expect(trial).toMatchObject({ agreed: 10, stated: 30, chat: 30, weekdays: [1, 2] });
    expect(trial?.changes).toEqual([
      { stated: 20, field: 'chat', from: 15, to: 20 },
      { stated: 30, field: 'weekdays', from: [1, 3], to: [1, 2] },
      { stated: 30, field: 'chat', from: 20, to: 30 },
    ]);
  });

  test('a change taken back is two changes, not none', () => {
    const [trial] = trialsOf([stated(1), stated(2, { ended: '2026-11-01' }), stated(3)]);
    expect(trial?.changes.map(({ from, to }) => [from, to])).toEqual([
      [null, '2026-11-01'],
      ['2026-11-01', null],
    ]);
    expect(trial?.ended).toBeUndefined();
  });

  test('the running trial matters, then the one that comes next, and none after the review', () => {
    const later = stated(2, { id: 'two', start: '2027-01-04', review: '2027-03-05' });
    const facts = [stated(1), later];
    const id = (text: string) => trialOn(facts, on(text))?.id ?? null;
    expect(id('2026-09-01')).toBe('one');
    expect(id('2026-11-27')).toBe('one');
    expect(id('2026-11-28')).toBe('two');
    expect(id('2027-03-06')).toBeNull();
  });
});
