import { expect, test, vi } from 'vitest';
import type { ReportInput } from '../../utils/report/input.ts';
import { documentOf } from '../../utils/report/document.tsx';
import { markdown } from '../../utils/report/markdown.ts';
import { makeReport } from '../../utils/report/report.ts';
import { text } from '../../utils/report/text.ts';
import { handWorked } from '../report/hand-worked.ts';
import { realistic } from '../report/realistic.ts';
import { at, input, remote, schedule } from '../report/sample.ts';
import { outside, pseudo } from './pseudo.ts';

vi.mock('../../utils/report/style.ts', () => import('../report/css.ts'));

/** What a report says that is not ours: names and the user's own words, hosts, the product, the command, and ids. */
const given =
  /Reachable 0\.1\.0|Alice|Boss|Converse|Roundcube|https:\/\/\w+\.company\.test|npm run report -- reachable-2026-W47\.json|Europe\/Berlin|Lunch|Short break|Focus time|Task \w/gu;

const weeks: [string, ReportInput][] = [
  ['a week worked out by hand', handWorked()],
  [
    'a full week with corrections',
    {
      ...realistic({ show: { names: true, plan: true, away: true } }),
      facts: [
        ...realistic().facts,
        remote(16, at(20, '09:00')),
        { kind: 'target', stated: at(19, '09:00'), from: at(18, '00:00'), chat: 30, email: 480 },
        { kind: 'holiday', stated: at(19, '09:00'), date: '2026-11-18', off: false },
        { ...schedule, stated: at(19, '10:00') },
        { kind: 'person', stated: at(19, '12:00'), sender: 'dave', notAPerson: true, name: null },
      ],
    },
  ],
  ['a week that still runs', handWorked({ asOf: at(17, '12:00'), name: '' })],
  ['an empty week', input({ sites: [], name: '' })],
  ['a week to come', input({ asOf: 0 })],
];

const letters = (made: string) =>
  outside(made)
    .replaceAll(given, '')
    .match(/\p{L}+/gu) ?? [];

/** Limits stand in the samples as free text, which is said as it is. */
const reportOf = (of: ReportInput) =>
  makeReport({ ...of, sites: of.sites.map((site) => ({ ...site, limits: [] })) });

test.each(weeks)('%s: the file has no word outside the catalogue', (_, of) => {
  const page = new DOMParser().parseFromString(documentOf(reportOf(of), pseudo), 'text/html');
  const said: string[] = [page.title];
  for (const element of page.body.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
      said.push(element.getAttribute(name) ?? '');
  }
  said.push(page.body.textContent);
  expect(said.join('').length).toBeGreaterThan(500);
  expect(said.flatMap(letters)).toEqual([]);
});

test.each(weeks)('%s: nor have the summary and Markdown', (_, of) => {
  expect(letters(text(reportOf(of), pseudo))).toEqual([]);
  expect(letters(markdown(reportOf(of), pseudo).replaceAll('\\', ''))).toEqual([]);
});

test('a word that stands outside would be noticed', () => {
  expect(letters('⟦a ⟦b⟧ c⟧, late ⟦d⟧')).toEqual(['late']);
});
