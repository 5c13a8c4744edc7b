import { expect, test } from 'vitest';
import type { Fact } from '../../utils/domain/fact.ts';
import { planSection } from '../../utils/report/plan-text.ts';
import { makeReport } from '../../utils/report/report.ts';
import { language as english } from '../../utils/words/en/index.ts';
import { at, input, schedule } from './sample.ts';
import { item, planned, plans } from './sample-day.ts';

const show = { names: false, plan: true, away: true };
const reportOf = (facts: Fact[], more = {}) =>
  makeReport(input({ facts: [schedule, ...facts], show, ...more }));

test('planned beside done: by noon, later, taken out', () => {
  const report = reportOf(plans());
  expect(report.plan).toMatchObject({ planned: 5, done: 4, added: 1, addedDone: 1 });
  expect(report.plan?.days.map(({ date, stated }) => [date, stated])).toEqual([
    ['2026-11-17', at(17, '08:55')],
    ['2026-11-19', at(19, '08:58')],
  ]);
  expect(planSection(report, english)).toMatchObject({
    title: 'Planned and done: 4 of 5',
    rows: [
      ['Tue 17 Nov', '08:55', 'Task a', 'done'],
      ['Tue 17 Nov', '08:55', 'Task b', 'done'],
      ['Tue 17 Nov', '08:55', 'Task c', 'done'],
      ['Thu 19 Nov', '08:58', 'Task d', 'done'],
      ['Thu 19 Nov', '08:58', 'Task f', 'done, added later'],
      ['Thu 19 Nov', '08:58', 'Task e', 'not done, taken out later'],
    ],
  });
  expect(planSection(report, english)?.intro).toMatch(/Added after noon: 1, of which done: 1\.$/u);
});

test('it is in no report in which the user did not switch it on', () => {
  const report = reportOf(plans(), { show: { ...show, plan: false } });
  expect(report.plan).toBeNull();
  expect(planSection(report, english)).toBeNull();
  expect(report.corrections).toEqual([]);
  expect(JSON.stringify(report)).not.toContain('Task');
});

test('what was ticked on a later day is a dated correction', () => {
  expect(reportOf(plans()).corrections).toEqual([
    { stated: at(20, '08:30'), about: 'plan', from: '2026-11-19', to: '2026-11-19', value: '2/2' },
  ]);
});

test('noon is the user’s own', () => {
  const there = { ...schedule, zone: 'America/New_York' };
  // 13:00 in Berlin is seven in the morning in New York.
  const facts = [there, planned(17, '13:00', [item('a')])];
  expect(makeReport(input({ facts, show })).plan).toMatchObject({ planned: 1, added: 0 });
  expect(makeReport(input({ facts: [schedule, facts[1]!], show })).plan).toMatchObject({
    planned: 0,
    added: 1,
  });
});

test('other weeks’ plans stay there', () => {
  expect(reportOf([planned(15, '09:00', [item('a')]), planned(23, '09:00', [item('b')])]).plan?.days).toEqual(
    [],
  );
});
