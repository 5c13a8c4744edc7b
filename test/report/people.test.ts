import * as fc from '../properties.ts';
import { describe, expect, test, vi } from 'vitest';
import type { Fact } from '../../utils/domain/fact.ts';
import type { PersonGroup } from '../../utils/domain/people.ts';
import { csv } from '../../utils/report/csv.ts';
import { documentOf } from '../../utils/report/document.tsx';
import { json } from '../../utils/report/json.ts';
import { markdown } from '../../utils/report/markdown.ts';
import { makeReport } from '../../utils/report/report.ts';
import { defaultShow } from '../../utils/report/show.ts';
import { text } from '../../utils/report/text.ts';
import { language as english } from '../../utils/words/en/index.ts';
import { handWorked } from './hand-worked.ts';
import { ask, at, input, remote, schedule } from './sample.ts';

vi.mock('../../utils/report/style.ts', () => import('./css.ts'));

const minutes = (count: number): number => count * 60_000;
const withNames = { ...defaultShow, names: true };

const person = (sender: string, name: string | null, group: PersonGroup | null): Fact => ({
  kind: 'person',
  stated: at(2, '09:00'),
  sender,
  notAPerson: false,
  name,
  group,
});

/** Chat asks at ten past nine and so on of a day, answered after so many minutes each. */
const chats = (day: number, sender: string, ...waits: number[]) =>
  waits.map((wait, index) => {
    const asked = at(day, `${String(9 + index).padStart(2, '0')}:10`);
    return ask('converse', day, `${String(9 + index).padStart(2, '0')}:10`, asked + minutes(wait), {
      sender,
    });
  });

const everybody: Fact[] = [
  schedule,
  remote(17),
  person('boss', 'Bob Boss', 'boss'),
  person('boss by mail', 'Bob Boss', 'boss'),
  person('carol', 'Carol', 'team'),
  person('dave', 'Dave', null),
];

const week = (show = defaultShow) =>
  input({
    show,
    facts: everybody,
    asks: [
      ...chats(17, 'boss', 1, 2, 3, 4, 20, 6),
      ask('roundcube', 17, '12:00', '13:00', { sender: 'boss by mail' }),
      ...chats(17, 'carol', 5, 5, 5, 5, 5),
      ...chats(16, 'carol', 7, 7),
      ...chats(10, 'carol', 9, 9, 30, 9),
      ask('converse', 17, '15:00', null, { sender: 'dave' }),
      ask('converse', 17, '15:30', '15:31', { sender: 'somebody' }),
      ask('converse', 17, '16:00', null, { sender: 'dave', ownBefore: at(17, '15:59') }),
    ],
  });

describe('groups of people', () => {
  const groups = makeReport(week()).people;
  const of = (group: string, place: string) =>
    groups.find((row) => row.group === group && row.place === place);

  test('stand in one order, remote and office beside each other, without those who asked nothing', () => {
    expect(groups.map(({ group, place }) => `${group} ${place}`)).toEqual([
      'boss remote',
      'boss office',
      'team remote',
      'team office',
      'others remote',
      'others office',
    ]);
  });

  /** Chat 1, 2, 3, 4, 6 and 20 of six: S(3) = 1/2. One mail is too few. */
  test('the boss, remote', () => {
    expect(of('boss', 'remote')).toEqual({
      group: 'boss',
      place: 'remote',
      asks: 7,
      within: 6,
      decided: 7,
      share: 6 / 7,
      undecided: 0,
      chat: { timed: 6, median: minutes(3) },
      email: { timed: 1, median: 'too few' },
    });
    expect(of('boss', 'office')).toMatchObject({ asks: 0, share: null, chat: { timed: 0, median: null } });
  });

  /** Five remote; in the office 7, 7 of this week and 9, 9, 9, 30 of the week before: S(9) = 1/6. */
  test('five asks have no median, six have', () => {
    expect(of('team', 'remote')).toMatchObject({ asks: 5, within: 5, chat: { timed: 5, median: 'too few' } });
    expect(of('team', 'office')).toMatchObject({
      asks: 6,
      within: 5,
      decided: 6,
      chat: { timed: 6, median: minutes(9) },
    });
  });

  test('somebody with a name and no group is one of the others; follow-ups are asks of nobody', () => {
    expect(of('others', 'remote')).toMatchObject({ asks: 2, within: 1, decided: 2 });
  });

  test('hold every counted ask of remote days, and of the baseline’s office days, once', () => {
    const report = makeReport(handWorked());
    const sum = (place: string) =>
      report.people.filter((row) => row.place === place).reduce((all, { asks }) => all + asks, 0);
    expect(sum('remote')).toBe(report.totals.find(({ place }) => place === 'remote')?.asks);
    expect(sum('office')).toBe(report.baseline.rows.reduce((all, { asks }) => all + asks, 0));
  });
});

describe('names', () => {
  test('nobody’s is in any copy of the report until they are switched on', () => {
    const report = makeReport(week());
    for (const made of [
      json(report),
      documentOf(report, english),
      markdown(report, english),
      csv(report),
      text(report, english),
    ])
      expect(made).not.toMatch(/Bob|Carol|Dave/u);
    expect(report.named).toEqual([]);
    expect(new Set(report.checkMe.map(({ who }) => who))).toEqual(new Set([null]));
  });

  test('switched on, everybody named is, and each can check their own asks', () => {
    const report = makeReport(week(withNames));
    const whose = Map.groupBy(report.checkMe, ({ who }) => who);
    // Carol asked first, on Monday.
    expect([...whose].map(([who, rows]) => [who, rows.length])).toEqual([
      ['Carol', 7],
      ['Bob Boss', 7],
      ['Dave', 2],
    ]);
    expect(documentOf(report, english)).toMatch(/Bob Boss[\s\S]*Carol[\s\S]*Dave/u);
    expect(csv(report)).not.toMatch(/Bob|Carol|Dave/u);
  });

  test('change nothing but the names', () => {
    const { checkMe: _one, named: _nobody, ...without } = makeReport(week());
    const { checkMe: _other, named: _people, ...with_ } = makeReport(week(withNames));
    expect(with_).toEqual(without);
  });

  test('two senders of one name and group are one person; of another group they are another', () => {
    const { named } = makeReport(week(withNames));
    expect(named.map(({ name, place, asks }) => [name, place, asks])).toEqual([
      ['Bob Boss', 'remote', 7],
      ['Bob Boss', 'office', 0],
      ['Carol', 'remote', 5],
      ['Carol', 'office', 6],
      ['Dave', 'remote', 1],
      ['Dave', 'office', 0],
    ]);
    const facts = everybody.map((fact) =>
      fact.kind === 'person' && fact.sender === 'boss by mail' ? { ...fact, group: 'team' as const } : fact,
    );
    const apart = makeReport({ ...week(withNames), facts }).named;
    expect(apart.filter(({ name }) => name === 'Bob Boss').map(({ group, asks }) => [group, asks])).toEqual([
      ['boss', 6],
      ['boss', 0],
      ['team', 1],
      ['team', 0],
    ]);
  });

  test('any name, switched off, is nowhere in the JSON', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        const unique = `≠${name}≠`;
        const facts = [schedule, remote(17), person('boss', unique, 'boss'), person('carol', unique, 'team')];
        const asks = [...chats(17, 'boss', 1, 2), ...chats(16, 'carol', 3)];
        expect(json(makeReport(input({ facts, asks })))).not.toContain('≠');
        expect(json(makeReport(input({ facts, asks, show: withNames })))).toContain('≠');
      }),
      { numRuns: 20 },
    );
  });
});

describe('the boss’s sheet', () => {
  const page = (show = defaultShow) =>
    new DOMParser().parseFromString(documentOf(makeReport(week(show)), english), 'text/html');
  const rows = (of: Document, title: string) => [
    ...(of.querySelector(`[aria-labelledby="${title}"]`)?.querySelectorAll('tbody tr') ?? []),
  ];

  test('has every ask of the boss, by all their senders, and nobody else’s', () => {
    expect(rows(page(), 'check-title')).toHaveLength(7);
    expect(page().querySelector('#check-others-title')).toBeNull();
  });

  test('open ones are there and say so', () => {
    const facts = [...everybody, person('dave', 'Dave', 'boss')];
    const report = makeReport({ ...week(), facts });
    const made = new DOMParser().parseFromString(documentOf(report, english), 'text/html');
    expect(rows(made, 'check-title').filter((row) => row.textContent?.includes('still open'))).toHaveLength(
      2,
    );
  });

  test('begins and ends a printed sheet', () => {
    expect(documentOf(makeReport(week()), english)).toMatch(
      /\.check \{\s*break-before: page;\s*break-after: page;/u,
    );
  });

  test('is not there where no sender is the boss’s', () => {
    const facts = [schedule, remote(17)];
    expect(documentOf(makeReport({ ...week(), facts }), english)).not.toContain('class="check"');
  });
});
