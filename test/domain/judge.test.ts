// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { deriveAsks } from '../../utils/domain/derive.ts';
import { dateText } from '../../utils/domain/clock.ts';
import type { Fact } from '../../utils/domain/fact.ts';
import { judge } from '../../utils/domain/judge.ts';
import { rulesOf } from '../../utils/domain/rules.ts';
import { anAsk, answeredAt, berlin, incoming, minutes, own, schedule, weekdays, when } from './make.ts';

const office: Fact[] = [schedule()];
const judged = (ask: Parameters<typeof judge>[0], asOf: string, facts = office) => {
  const result = judge(ask, rulesOf(facts, berlin), when(asOf));
  if (!result) throw new Error('no working minute follows');
  return result;
};

describe('the two figures of a reply time', () => {
  test.each<[string, string, string, number, number]>([
    ['within the hours', 'Mon 10:00', 'Mon 10:07', 7, 7],
    ['asked before they begin', 'Mon 08:30', 'Mon 09:15', 45, 15],
    ['over the weekend', 'Fri 16:30', 'Mon+1 09:10', 64 * 60 + 40, 40],
    ['answered after they end', 'Mon 16:00', 'Mon 18:27', 147, 60],
    ['both in the evening', 'Mon 18:00', 'Mon 18:27', 27, 0],
    ['two days long', 'Mon 20:00', 'Wed 22:00', 50 * 60, 16 * 60],
  ])('%s', (_case, asked, answered, elapsed, working) => {
    const result = judged(anAsk(asked, answeredAt(answered)), 'Mon+1 23:00');
    expect([minutes(result.elapsed), minutes(result.working)]).toEqual([elapsed, working]);
    expect(result).toMatchObject({ replied: true, open: false, elsewhere: null });
  });

  test('a reply that the clocks put before the ask took no time', () => {
    const [ask] = deriveAsks([incoming('Mon 10:01', { key: 'ask' }), own('Mon 10:00', { answers: 'ask' })]);
    expect(judged(ask ?? anAsk('Mon 10:01'), 'Tue 09:00')).toMatchObject({
      elapsed: 0,
      working: 0,
      outcome: 'within',
    });
  });
});

describe('off-hours', () => {
  test.each<[string, string, string, boolean]>([
    ['asked and answered in the evening', 'Mon 18:00', 'Mon 18:27', true],
    ['answered at the first working instant', 'Mon 08:00', 'Mon 09:00', true],
    ['answered a minute into the day', 'Mon 08:00', 'Mon 09:01', false],
    ['asked in the hours, answered after them', 'Mon 16:59', 'Mon 22:00', false],
    ['asked and answered on a Sunday', 'Sun 12:00', 'Sun 23:00', true],
  ])('%s', (_case, asked, answered, offHours) => {
    expect(judged(anAsk(asked, answeredAt(answered)), 'Mon+1 12:00')).toMatchObject({
      offHours,
      outcome: 'within',
    });
  });
});

describe('within target, late, undecided', () => {
  test.each<[string, string | null, string, string]>([
    ['answered on the target', 'Mon 10:15', 'Mon 12:00', 'within'],
    ['answered a second past it', 'Mon 10:15:01', 'Mon 12:00', 'late'],
    ['open and younger', null, 'Mon 10:14', 'undecided'],
    ['open and as old', null, 'Mon 10:15', 'undecided'],
    ['open and past it', null, 'Mon 10:16', 'late'],
    ['answered after the report was made: still open then', 'Mon 10:05', 'Mon 10:03', 'undecided'],
    ['answered late after the report was made', 'Mon 12:00', 'Mon 10:30', 'late'],
  ])('%s', (_case, answered, asOf, outcome) => {
    const ask = anAsk('Mon 10:00', answered ? answeredAt(answered) : {});
    expect(judged(ask, asOf)).toMatchObject({ outcome });
  });

  test('an open ask is censored at what it has waited, in both figures', () => {
    const result = judged(anAsk('Fri 16:30'), 'Mon+1 09:10');
    expect(result).toMatchObject({ open: true, replied: false, outcome: 'late' });
    expect([minutes(result.elapsed), minutes(result.working)]).toEqual([64 * 60 + 40, 40]);
  });

  test('email has four working hours', () => {
    const mail = (answered: string) =>
      judged(anAsk('Mon 16:00', { channel: 'email', ...answeredAt(answered) }), 'Wed 09:00').outcome;
    expect([mail('Tue 12:00'), mail('Tue 12:01')]).toEqual(['within', 'late']);
  });

  test('the target is the one in force when the ask came, not when it was answered', () => {
    const target = { kind: 'target', stated: 0, from: when('Mon 12:00'), chat: 60, email: 60 } as const;
    const facts = [...office, target];
    const at = (asked: string, answered: string) =>
      judged(anAsk(asked, answeredAt(answered)), 'Tue 09:00', facts);
    expect(at('Mon 11:59', 'Mon 12:20').outcome).toBe('late');
    expect(at('Mon 12:00', 'Mon 12:20').outcome).toBe('within');
  });
});

describe("the ask's day", () => {
  test.each([
    ['Mon 10:00', '2026-11-23'],
    ['Mon 08:00', '2026-11-23'],
    ['Mon 17:00', '2026-11-24'],
    ['Mon 16:59:59', '2026-11-23'],
    ['Fri 20:00', '2026-11-30'],
    ['Sun 12:00', '2026-11-30'],
  ])('%s belongs to %s', (asked, date) => {
    expect(dateText(judged(anAsk(asked), 'Mon+1 12:00').date)).toBe(date);
  });

  test('of a night shift it is the day on which the shift began', () => {
    const nights = [schedule({ week: weekdays([[22 * 60, 30 * 60]]) })];
    expect(dateText(judged(anAsk('Tue 03:00'), 'Wed 00:00', nights).date)).toBe('2026-11-23');
  });

  test('where no working minute ever follows there is nothing to judge', () => {
    const never = rulesOf([schedule({ week: weekdays([]) })], berlin);
    expect(judge(anAsk('Mon 10:00'), never, when('Tue 10:00'))).toBeNull();
  });
});
