// @vitest-environment node
import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import type { PlanFact, PlanItem } from '../../utils/domain/fact.ts';
import { leftOver, planOf, storyOf } from '../../utils/domain/plan.ts';
import { when } from './make.ts';

const date = '2026-11-23';
const noon = when('Mon 12:00');
const item = (id: string, more: Partial<PlanItem> = {}): PlanItem => ({ id, text: id, done: false, ...more });
const plan = (stated: string, items: PlanItem[], more: Partial<PlanFact> = {}): PlanFact => ({
  kind: 'plan',
  stated: when(stated),
  date,
  items,
  ...more,
});
/** Each item with what became of it, in short. */
const story = (...facts: PlanFact[]) =>
  storyOf(facts, date, noon).map(({ id, done, later, dropped, reworded }) =>
    [id, done && 'done', later && 'later', dropped && 'dropped', reworded && 'reworded']
      .filter(Boolean)
      .join(' '),
  );

describe('the plan of a day', () => {
  test('is its last statement, whatever order the facts are in', () => {
    const facts = [plan('Mon 16:00', [item('b')]), plan('Mon 09:00', [item('a')])];
    expect(planOf(facts, date)).toEqual([item('b')]);
    expect(planOf(facts, '2026-11-24')).toEqual([]);
  });

  test('until noon it may change without a trace', () => {
    expect(story(plan('Mon 08:55', [item('a'), item('b')]), plan('Mon 11:59', [item('c')]))).toEqual(['c']);
    expect(story(plan('Mon 08:55', [item('a')]), plan('Mon 12:00', [item('b')]))).toEqual(['b']);
  });

  test('what stands in it at noon was planned, also when it is taken out or emptied', () => {
    const morning = plan('Mon 08:55', [item('a'), item('b'), item('c')]);
    expect(story(morning, plan('Mon 16:00', [item('a', { done: true })]))).toEqual([
      'a done',
      'b dropped',
      'c dropped',
    ]);
    expect(story(morning, plan('Mon 16:00', [item('a'), item('b', { text: ' ' }), item('c')]))).toEqual([
      'a',
      'c',
      'b dropped',
    ]);
  });

  test('what was done and then taken out was done', () => {
    expect(
      story(
        plan('Mon 08:55', [item('a')]),
        plan('Mon 14:00', [item('a', { done: true })]),
        plan('Mon 15:00', []),
      ),
    ).toEqual(['a done dropped']);
  });

  test('what is added after noon, and words changed after noon, say so', () => {
    expect(
      story(
        plan('Mon 08:55', [item('a')]),
        plan('Mon 12:00:01', [
          item('a', { text: 'something easier', done: true }),
          item('b', { done: true }),
        ]),
      ),
    ).toEqual(['a done reworded', 'b done later']);
    expect(story(plan('Mon 14:00', [item('a')]))).toEqual(['a later']);
  });

  test('a plan made the day before is a plan', () => {
    expect(story(plan('Mon 08:00', [item('a')], { stated: when('Mon 08:00') - 86_400_000 }))).toEqual(['a']);
  });
});

describe('what was left', () => {
  const friday = plan('Mon 09:00', [item('a', { done: true }), item('b')], { date: '2026-11-20' });

  test('is of the last plan before, within a week', () => {
    const older = { ...friday, date: '2026-11-19', items: [item('old')] };
    expect(leftOver([older, friday], date)).toEqual([item('b')]);
    expect(leftOver([friday], '2026-11-27')).toEqual([item('b')]);
    expect(leftOver([friday], '2026-11-28')).toEqual([]);
  });

  test('is nothing where all of it was done, even if something older was not', () => {
    const done = { ...friday, items: [item('a', { done: true })] };
    expect(leftOver([{ ...friday, date: '2026-11-19' }, done], date)).toEqual([]);
  });

  test('is never of the day itself or of one to come', () => {
    expect(leftOver([plan('Mon 09:00', [item('a')])], date)).toEqual([]);
    expect(leftOver([{ ...friday, date: '2026-11-24' }], date)).toEqual([]);
  });
});

test('nothing that stood in the plan at noon ever disappears, and nothing stands in it twice', () => {
  const items = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      text: fc.constantFrom('x', 'y', ''),
      done: fc.boolean(),
    }),
    { maxLength: 5, selector: ({ id }) => id },
  );
  const facts = fc.array(
    fc
      .record({ minute: fc.integer({ min: -240, max: 600 }), items })
      .map(({ minute, items: stated }): PlanFact => ({
        kind: 'plan',
        stated: noon + minute * 60_000,
        date,
        items: stated,
      })),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(facts, (stated) => {
      const told = storyOf(stated, date, noon);
      const before = stated.toSorted((a, b) => a.stated - b.stated).findLast((fact) => fact.stated <= noon);
      const planned = (before?.items ?? []).filter(({ text }) => text !== '').map(({ id }) => id);
      expect(
        told
          .filter(({ later }) => !later)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(planned.sort());
      expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
    }),
  );
});
