import { expect, test } from 'vitest';
import type { Fact } from '../../utils/domain/fact.ts';
import { csv } from '../../utils/report/csv.ts';
import { awayLine, awaySection } from '../../utils/report/plan-text.ts';
import { makeReport } from '../../utils/report/report.ts';
import { language as english } from '../../utils/words/en/index.ts';
import { realistic } from './realistic.ts';
import { ask, at, input, schedule } from './sample.ts';
import { away, ended, lunches } from './sample-day.ts';

const reportOf = (facts: Fact[], more = {}) => makeReport(input({ facts: [schedule, ...facts], ...more }));

test('four promised, two kept: each with what shows it', () => {
  const report = reportOf(lunches(), { own: [at(19, '12:33:10'), at(17, '09:00')] });
  expect(report.away).toMatchObject({ promised: 4, decided: 4, kept: 2, share: 0.5 });
  expect(report.away?.rows.map(({ date, note, back, by, kept }) => [date, note, back, by, kept])).toEqual([
    ['2026-11-17', 'Lunch', at(17, '12:40'), 'ended', true],
    ['2026-11-17', 'Short break', at(17, '15:41'), 'ended', false],
    ['2026-11-19', 'Lunch', at(19, '12:33:10'), 'message', true],
    ['2026-11-19', 'Focus time', null, null, false],
  ]);
  expect(awaySection(report, english)).toMatchObject({
    title: 'Away notes: 4 promised, 2 kept',
    rows: [
      ['Tue 17 Nov', 'Lunch', '12:01', '12:46', '12:40, by their own word', 'kept'],
      ['Tue 17 Nov', 'Short break', '15:00', '15:15', '15:41, by their own word', 'not kept'],
      ['Thu 19 Nov', 'Lunch', '11:50', '12:35', '12:33, sent a message', 'kept'],
      ['Thu 19 Nov', 'Focus time', '14:00', '15:00', 'no sign', 'not kept'],
    ],
  });
  expect(awayLine(report, english)).toEqual(['Away notes: 4 promised, 2 of 4 due kept (50 %).']);
});

test('one that still runs counts neither way', () => {
  const report = reportOf([away(20, '16:30', '17:15')]);
  expect(report.away).toMatchObject({ promised: 1, decided: 0, kept: 0, share: null });
  expect(awaySection(report, english)?.intro).toMatch(/^1 promise is not due yet\. /u);
  expect(awaySection(report, english)?.rows[0]?.at(-1)).toBe('not due yet');
});

test('the week’s own only: by the local date on which one left', () => {
  const sunday = away(15, '23:59', '23:59', { id: 'before' });
  const facts = [sunday, away(16, '00:00', '00:30'), away(22, '23:59', '23:59'), away(23, '00:00', '00:30')];
  expect(reportOf(facts, { asOf: at(30, '12:00') }).away?.rows.map(({ date }) => date)).toEqual([
    '2026-11-16',
    '2026-11-22',
  ]);
});

test('no note changes any figure: with them and without, every other part is the same', () => {
  const facts = realistic().facts.filter(({ kind }) => kind !== 'away');
  const { away: _with, ...others } = makeReport(realistic());
  const { away: _without, ...same } = makeReport(realistic({ facts, own: [] }));
  expect(others).toEqual(same);
  // An ask within lunch waits on.
  const asks = [ask('converse', 17, '12:05', '12:45')];
  expect(reportOf(lunches(), { asks }).asks).toMatchObject([{ working: 40 * 60_000, outcome: 'late' }]);
});

test('switched off, nothing of them is in the report', () => {
  const report = reportOf(lunches(), { show: { names: false, plan: false, away: false } });
  expect(report.away).toBeNull();
  expect(awaySection(report, english)).toBeNull();
  expect(awayLine(report, english)).toEqual([]);
  expect(JSON.stringify(report)).not.toMatch(/Focus time|away-/u);
});

test('an end that was stated on a later day is a correction, and too late', () => {
  const one = away(17, '16:00', '16:30');
  const report = reportOf([one, ended({ ...one, note: 'Errand' }, at(18, '08:50'))]);
  expect(report.corrections).toEqual([
    { stated: at(18, '08:50'), about: 'away', from: '2026-11-17', to: '2026-11-17', value: 'away-ended' },
  ]);
  expect(report.away).toMatchObject({ kept: 0, rows: [{ note: 'Errand', kept: false }] });
});

test('rows of asks stay free of the user’s words', () => {
  expect(csv(makeReport(realistic()))).not.toMatch(/Lunch|Focus/u);
});
