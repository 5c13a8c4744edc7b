import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { workingClock } from '../../utils/domain/clock.ts';
import type { Fact, TrialFact } from '../../utils/domain/fact.ts';
import { factsOfPlan, readPlan, type PlanDraft } from '../../utils/domain/plan-trial.ts';
import { rulesOf } from '../../utils/domain/rules.ts';
import { factSchema } from '../../utils/domain/schema.ts';
import type { TrialPlan } from '../../utils/domain/trial.ts';

const draft: PlanDraft = {
  start: '2026-10-05',
  weeks: '8',
  weekdays: [3, 1],
  chat: '15',
  email: '240',
  margin: '10',
  review: '2026-11-27',
  boss: ' Bob ',
  ended: '',
};
const clock = workingClock([], 'Europe/Berlin');
const berlin = (date: string) => Temporal.PlainDate.from(date).toZonedDateTime('Europe/Berlin');
const midnight = (date: string) => berlin(date).epochMilliseconds;

describe('reading the form', () => {
  test('a good one is a plan, which the schema of facts takes', () => {
    const { plan, faults } = readPlan(draft);
    expect(faults).toEqual({});
    expect(plan).toEqual({
      start: '2026-10-05',
      weeks: 8,
      weekdays: [1, 3],
      chat: 15,
      email: 240,
      margin: 10,
      review: '2026-11-27',
      boss: 'Bob',
    });
    expect(v.parse(factSchema, { kind: 'trial', stated: 1, id: 'one', ...plan })).toBeTruthy();
  });

  test.each<[Partial<PlanDraft>, object]>([
    [{ start: '' }, { start: 'no-date' }],
    [{ start: '2026-02-30' }, { start: 'no-date' }],
    [{ weeks: '0' }, { weeks: 'too-small' }],
    [{ weeks: '53' }, { weeks: 'too-large' }],
    [{ weeks: '1.5' }, { weeks: 'not-whole' }],
    [{ weeks: '-2' }, { weeks: 'not-whole' }],
    [{ weekdays: [] }, { weekdays: 'no-weekday' }],
    [{ chat: 'soon' }, { chat: 'not-whole' }],
    [{ email: '4801' }, { email: 'too-large' }],
    [{ margin: '' }, { margin: 'not-whole' }],
    [{ margin: '51' }, { margin: 'too-large' }],
    [{ review: '2026-11-25' }, { review: 'review-before-end' }],
    [{ review: 'Friday' }, { review: 'no-date' }],
    [{ ended: '2026-10-01' }, { ended: 'ended-before-start' }],
    [{ ended: '2026-11-30' }, { ended: 'ended-after-end' }],
    [
      { start: '', chat: '0', weekdays: [] },
      { start: 'no-date', chat: 'too-small', weekdays: 'no-weekday' },
    ],
  ])('%j: %j', (change, faults) => {
    expect(readPlan({ ...draft, ...change })).toEqual({ plan: null, faults });
  });

  test('the day of the last remote day is early enough for the review; an early end allows an early review', () => {
    expect(readPlan({ ...draft, review: '2026-11-26' }).faults).toEqual({});
    expect(readPlan({ ...draft, ended: '2026-10-16', review: '2026-10-16' }).faults).toEqual({});
  });
});

describe('what agreeing states', () => {
  const { plan } = readPlan(draft);
  if (!plan) throw new Error('The draft is a plan.');
  const agreed = (more: Partial<TrialPlan>, before: TrialFact | null, facts: Fact[], stated: string) =>
    factsOfPlan({ ...plan, ...more }, 'one', before, { facts, clock, stated: midnight(stated) + 1 });
  const first = agreed({ chat: 20 }, null, [], '2026-09-28');
  const before = first[0] as TrialFact;
  const target = (facts: readonly Fact[], date: string) =>
    rulesOf(facts, 'Europe/Berlin').target('chat', midnight(date)) / 60_000;

  test('the targets hold from the first day on, at midnight of the zone', () => {
    expect(first.map(({ kind }) => kind)).toEqual(['trial', 'target']);
    expect(first[1]).toMatchObject({ from: Date.parse('2026-10-04T22:00:00Z'), chat: 20, email: 240 });
    expect(target(first, '2026-10-04')).toBe(15);
    expect(target(first, '2026-10-05')).toBe(20);
  });

  test('saying the same again states nothing', () => {
    expect(agreed({ chat: 20 }, before, first, '2026-10-01')).toEqual([]);
  });

  test('a new review date is no new target', () => {
    const facts = agreed({ chat: 20, review: '2026-12-01' }, before, first, '2026-10-20');
    expect(facts.map(({ kind }) => kind)).toEqual(['trial']);
  });

  test('targets changed during the trial hold from then on, those before stay', () => {
    const facts = [...first, ...agreed({ chat: 30 }, before, first, '2026-10-20')];
    expect(target(facts, '2026-10-20')).toBe(20);
    expect(target(facts, '2026-10-21')).toBe(30);
  });

  test('a later start takes the targets along: until then what held before holds', () => {
    const moved = agreed(
      { chat: 20, start: '2026-10-12', review: '2026-12-04' },
      before,
      first,
      '2026-10-01',
    );
    expect(target([...first, ...moved], '2026-10-06')).toBe(15);
    expect(target([...first, ...moved], '2026-10-12')).toBe(20);
  });

  test('an end before its time is a change, and so is taking it back', () => {
    const [ended] = agreed({ chat: 20, ended: '2026-10-16' }, before, first, '2026-10-16') as TrialFact[];
    expect(ended).toMatchObject({ kind: 'trial', ended: '2026-10-16' });
    const again = agreed({ chat: 20 }, ended ?? null, first, '2026-10-17');
    expect(again).toHaveLength(1);
    expect(again[0]).not.toHaveProperty('ended');
  });
});
