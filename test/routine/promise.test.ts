// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { planOf } from '../../utils/routine/plan.ts';
import { backSince } from '../../utils/routine/promise.ts';
import { at } from '../report/sample.ts';
import { away, known } from './make.ts';

const lunch = away(17, '11:45', '12:30');
type Given = NonNullable<Parameters<typeof known>[1]>;
const plan = (time: string, given: Given = {}) => planOf(known(at(17, time), { facts: lunch, ...given }));

describe('the reminder of a promise', () => {
  test('comes at the promised time, and says that it can still be kept', () => {
    expect(plan('12:29')).toMatchObject({ say: [], next: at(17, '12:30') });
    expect(plan('12:30').say).toEqual([
      { kind: 'promise', id: 'away away 17 11:45', promised: at(17, '12:30'), kept: true },
    ]);
  });

  test('comes once', () => {
    expect(plan('12:31', { said: plan('12:30').said }).say).toEqual([]);
  });

  test('comes late after a sleep, as the user is still away, and then says nothing of keeping it', () => {
    expect(plan('13:10').say).toMatchObject([{ kind: 'promise', kept: false }]);
  });

  test.each<[string, Given]>([
    ['when the user is back', { facts: away(17, '11:45', '12:30', '12:20') }],
    ['when they wrote a message around that time', { own: [at(17, '12:27')] }],
    ['when reminders are switched off', { notices: { promises: false } }],
    ['before the user has agreed', { consent: null }],
  ])('does not come %s', (_case, given) => {
    expect(plan('12:31', given).say).toEqual([]);
  });

  test('comes after hours only at its own time', () => {
    const late = { facts: away(17, '16:30', '18:00') };
    expect(plan('18:01', late).say).toHaveLength(1);
    expect(plan('18:06', late).say).toEqual([]);
  });

  test('asks for the user’s messages only when it is due', () => {
    expect(backSince(known(at(17, '12:00'), { facts: lunch }))).toBeNull();
    expect(backSince(known(at(17, '12:31'), { facts: lunch }))).toBe(at(17, '12:25'));
  });

  test('goes when the user says that they are back', () => {
    const { said } = plan('12:30');
    expect(plan('12:32', { said }).clear).toEqual([]);
    expect(plan('12:32', { said, facts: away(17, '11:45', '12:30', '12:31') }).clear).toEqual([
      'away away 17 11:45',
    ]);
  });
});
