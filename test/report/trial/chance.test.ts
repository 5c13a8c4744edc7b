import { describe, expect, test } from 'vitest';
import { dateNumber, workingClock } from '../../../utils/domain/clock.ts';
import { rulesOf } from '../../../utils/domain/rules.ts';
import { asksOf } from '../../../utils/ledger/file.ts';
import { rowsOf } from '../../../utils/report/asks.ts';
import { foresee } from '../../../utils/report/trial/chance.ts';
import { assumed, knownOf } from '../../../utils/report/known.ts';
import { judgedIn } from '../../../utils/report/trial/rows.ts';
import { schedule } from '../../domain/make.ts';
import { scripted, scriptedPlan } from '../../trial/scripted.ts';

const clock = workingClock([schedule()], 'Europe/Berlin');
const minute = 60_000;

describe('what a plan is reckoned with', () => {
  const script = scripted({ seed: 5, difference: 0, office: 0.8, perDay: 20 });
  const rules = rulesOf(script.facts, script.zone);
  const start = dateNumber(script.plan.start);
  const range = { baseline: start - 56, start, last: start - 1 };
  const rows = rowsOf(judgedIn(asksOf(script.messages), range, rules, script.asOf), {
    rules,
    input: script,
  }).map(({ row }) => row);

  test('is taken from the user’s own office days', () => {
    const known = knownOf(rows, { chat: 15 * minute, email: 240 * minute, start: script.plan.start });
    expect(known).toMatchObject({ days: 40, recorded: true });
    const asked = [...script.truth.values()].filter(({ date }) => date < script.plan.start);
    expect(known.asksPerDay).toBe(asked.length / 40);
    expect(known.share).toBeGreaterThan(0.72);
    expect(known.share).toBeLessThan(0.88);
  });

  test('measures these days by the targets that are being planned', () => {
    const [strict, lax] = [1, 10].map((factor) =>
      knownOf(rows, {
        chat: 3 * factor * minute,
        email: 60 * factor * minute,
        start: script.plan.start,
      }),
    );
    expect(lax!.share).toBeGreaterThan(strict!.share + 0.2);
  });

  test('counts as compared only the days before the first one', () => {
    const plan = { chat: minute, email: minute, start: '2026-09-07' };
    expect(knownOf(rows, plan)).toMatchObject({ days: 20, recorded: true });
  });

  test('is assumed, and said to be, where fewer days are recorded than a verdict needs', () => {
    const few = rows.filter(({ date }) => date < '2026-08-13');
    const plan = { chat: minute, email: minute, start: script.plan.start };
    expect(knownOf(few, plan)).toEqual({ days: 3, ...assumed, recorded: false });
  });
});

describe('how a plan is likely to end', () => {
  const known = { days: 40, asksPerDay: 15, share: 0.9, recorded: true };
  const wednesdays = { ...scriptedPlan, weekdays: [2] };

  test('eight Wednesdays without a baseline mostly end too early, and it is said what would help', () => {
    const { remoteDays, officeDays, equal, help } = foresee(wednesdays, { ...known, days: 0 }, clock);
    expect({ remoteDays, officeDays }).toEqual({ remoteDays: 8, officeDays: 32 });
    expect(equal.tooEarly).toBeGreaterThan(0.5);
    expect(help.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['another-weekday', 'twice-the-weeks', 'a-wider-margin']),
    );
    for (const { notWorse } of help) expect(notWorse).toBeGreaterThan(equal.notWorse);
  });

  test('two days a week with a baseline mostly end with an answer, and nothing more is advised', () => {
    const { equal, worse, help } = foresee({ ...scriptedPlan, weekdays: [1, 3] }, known, clock);
    expect(equal.notWorse).toBeGreaterThan(0.5);
    expect(equal.worse).toBeLessThan(0.07);
    expect(worse.worse).toBeGreaterThan(0.8);
    expect(help).toEqual([]);
  });

  test('a holiday takes a day away', () => {
    const holiday = workingClock(
      [schedule(), { kind: 'holiday', stated: 1, date: '2026-10-07', off: true }],
      'Europe/Berlin',
    );
    expect(foresee(wednesdays, known, holiday).remoteDays).toBe(7);
  });
});
