import { describe, expect, test } from 'vitest';
import { dateText, instantOf } from '../../../utils/domain/clock.ts';
import type { Fact, TrialFact } from '../../../utils/domain/fact.ts';
import { asksOf } from '../../../utils/ledger/file.ts';
import { escaped, markdown } from '../../../utils/report/markdown.ts';
import { makeReport } from '../../../utils/report/report.ts';
import { text } from '../../../utils/report/text.ts';
import { trialFigures } from '../../../utils/report/trial/figures.ts';
import { measuredBy } from '../../../utils/report/trial/rows.ts';
import { verdictSentence } from '../../../utils/report/trial/verdict.ts';
import { json } from '../../../utils/report/json.ts';
import { recompute } from '../../../utils/report/recompute/recompute.ts';
import type { TrialSection } from '../../../utils/report/trial/types.ts';
import type { AskRow } from '../../../utils/report/types.ts';
import { languages } from '../../../utils/words/all.ts';
import { judgeScript } from '../../trial/judge-script.ts';
import { scripted } from '../../trial/scripted.ts';
import { input } from '../sample.ts';

const script = scripted({ seed: 7, difference: -0.25 });
const asks = asksOf(script.messages);

/** The report of a week of the scripted trial, as of that Friday 17:00 (or of the review, later). */
function report(week: string, asOf: number, facts: readonly Fact[] = script.facts) {
  return makeReport(
    input({ week, asOf, zone: script.zone, facts, asks: asks.filter(({ at }) => at <= asOf) }),
  );
}
const friday = (date: number) => instantOf(date, 17 * 60, script.zone);
const dates = { w41: 20_735, w43: 20_749, w47: 20_777, w48: 20_784 };

describe('the trial in a week’s report', () => {
  test('before the review it gives figures and no word of a verdict', () => {
    expect(dateText(dates.w43)).toBe('2026-10-23');
    const { trial } = report('2026-W43', friday(dates.w43));
    expect(trial).toMatchObject({ week: 3, phase: 'running', through: '2026-10-23', verdict: null });
    expect(trial).toMatchObject({ permutation: null, medians: null });
    const said = verdictSentence(trial!, languages.en);
    expect(said).toMatch(/^So far, not yet a verdict\. On 5 remote days \d+ of \d+ asks \(\d+ %\)/u);
    expect(said).toContain('The verdict waits for the review on 27 November 2026.');
    expect(said).not.toMatch(/worse|too early/iu);
  });

  test('stands in the text and in Markdown too', () => {
    const made = report('2026-W43', friday(dates.w43));
    const line = `Trial, week 3 of 8: ${verdictSentence(made.trial!, languages.en)}`;
    expect(text(made, languages.en)).toContain(line);
    expect(markdown(made, languages.en)).toContain(escaped(line));
  });

  test('on the review date it speaks', () => {
    const { trial } = report('2026-W48', friday(dates.w48));
    expect(trial).toMatchObject({ week: 8, phase: 'review-due', through: '2026-11-27' });
    expect(trial?.verdict).toEqual({ verdict: 'worse', because: 'below-zero', moreDays: 0 });
    expect(trial?.permutation?.p).toBeLessThan(0.01);
    expect(verdictSentence(trial!, languages.en)).toMatch(/^Remote days were worse than office days\./u);
  });

  test('a week before the review stays without a verdict when its report is made again later', () => {
    expect(report('2026-W47', friday(dates.w48)).trial).toMatchObject({
      verdict: null,
      through: '2026-11-22',
    });
  });

  test('is the same as the whole way from the messages', () => {
    expect(report('2026-W48', friday(dates.w48)).trial).toEqual(judgeScript(script).section);
  });

  test('weeks before and after have none, and a week of no trial neither', () => {
    expect(report('2026-W40', friday(dates.w41 - 7)).trial).toBeNull();
    expect(report('2026-W49', friday(dates.w48 + 7)).trial).toBeNull();
    const facts = script.facts.filter(({ kind }) => kind !== 'trial');
    expect(report('2026-W43', friday(dates.w43), facts).trial).toBeNull();
  });

  test('every figure follows from the days that stand beside it', () => {
    const trial = report('2026-W48', friday(dates.w48)).trial!;
    const { remote, office, baseline, during, difference, interval, verdict, medians } = trial;
    expect(trialFigures(trial.days, trial.terms, trial.through)).toMatchObject({
      remote,
      office,
      baseline,
      during,
      difference,
      interval,
      verdict,
      medians,
    });
    expect(baseline.decided + during.decided).toBe(office.decided);
  });

  test('later changes are listed with their dates; the boss’s name is not in the report', () => {
    const [first] = script.facts.filter((fact): fact is TrialFact => fact.kind === 'trial');
    const later = { ...first!, stated: friday(dates.w41), margin: 20, boss: 'Bob the Boss' };
    const { trial } = report('2026-W43', friday(dates.w43), [...script.facts, later]);
    expect(trial?.changes).toEqual([{ stated: friday(dates.w41), field: 'margin', from: 10, to: 20 }]);
    expect(trial?.terms.margin).toBe(20);
    expect(JSON.stringify(trial)).not.toContain('Bob');
  });

  test('a weekday that is always remote is told, and whether the baseline has it', () => {
    expect(report('2026-W43', friday(dates.w43)).trial?.confounded).toEqual({
      always: [],
      duringTrial: [1, 3],
    });
    const from = instantOf(20_731, 0, script.zone);
    const own = asks.filter(({ at }) => at >= from && at <= friday(dates.w43));
    const alone = makeReport(
      input({ week: '2026-W43', asOf: friday(dates.w43), facts: script.facts, asks: own }),
    );
    expect(alone.trial?.confounded).toEqual({ always: [1, 3], duringTrial: [] });
  });
});

type Measured = Parameters<typeof measuredBy>[0];

describe('another target', () => {
  const row = (more: Partial<Measured>) =>
    ({ target: 900_000, working: 1_200_000, replied: 1, elsewhere: null, seen: null, ...more }) as Measured;
  test.each<[string, Partial<Measured>, AskRow['outcome']]>([
    ['a late reply becomes timely', { outcome: 'late' }, 'within'],
    ['an open one is undecided again', { outcome: 'late', replied: null, open: true }, 'undecided'],
    ['a mark stays late', { outcome: 'late', replied: null, elsewhere: 'marked' }, 'late'],
    [
      'answered unseen, by then surely in time',
      {
        outcome: 'unseen',
        replied: null,
        elsewhere: 'unseen',
        working: 60_000,
        seen: { at: 1, working: 1_300_000, before: null },
      },
      'within',
    ],
    [
      'answered unseen, too late to be sure',
      {
        outcome: 'unseen',
        replied: null,
        elsewhere: 'unseen',
        seen: { at: 1, working: 9_000_000, before: null },
      },
      'unseen',
    ],
    ['a follow-up stays one', { outcome: 'follow-up', replied: null }, 'follow-up'],
  ])('%s', (_, more, outcome) => {
    expect(measuredBy(row(more), 1_800_000)).toMatchObject({ outcome, target: 1_800_000 });
  });
});

describe('the words of each verdict', () => {
  const base = judgeScript(script).section;
  const say = (more: Partial<TrialSection>) => verdictSentence({ ...base, ...more }, languages.en);
  const figures = { difference: 0.004, interval: [-0.0997, 0.108] as [number, number] };

  test('not worse, with its figures on the right side of the margin', () => {
    const verdict = { verdict: 'not-worse', because: 'above-margin', moreDays: 0 } as const;
    expect(say({ ...figures, verdict })).toMatch(
      /not worse than office days by more than the agreed 10 points/u,
    );
    expect(say({ ...figures, verdict })).toContain('+0.4 points (95 % interval −9.97 to +10.8)');
  });

  test('too early, with the days still needed, or that they cannot be foreseen', () => {
    const verdict = { verdict: 'too-early', because: 'wide-interval', moreDays: 9 } as const;
    expect(say({ ...figures, verdict })).toMatch(/^Too early to tell: .*About 9 more remote days/u);
    expect(say({ ...figures, verdict: { ...verdict, moreDays: null } })).toContain('cannot be foreseen');
    expect(say({ ...figures, verdict: { ...verdict, because: 'few-days' } })).toContain('fewer than 4 days');
  });
});

test('the figures of the trial are computed anew from its days, and a changed one is named', () => {
  const made = report('2026-W48', friday(dates.w48));
  expect(made.trial?.verdict?.verdict).toBe('worse');
  expect(recompute(json(made)).differences).toEqual([]);
  expect(json(recompute(json(made)).report)).toBe(json(made));

  const better = structuredClone(made);
  better.trial!.verdict!.verdict = 'not-worse';
  better.trial!.remote.within += 40;
  expect(recompute(json(better)).differences.map(({ where }) => where)).toEqual([
    'trial › remote › within',
    'trial › verdict › verdict',
  ]);
});
