import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { marks, type Fact } from '../../utils/domain/fact.ts';
import { editsLine } from '../../utils/report/people-words.ts';
import { makeReport } from '../../utils/report/report.ts';
import { language as english } from '../../utils/words/en/index.ts';
import { ask, at, input, remote, schedule } from './sample.ts';

const corrected = (...facts: Fact[]) =>
  makeReport(
    input({ facts: [schedule, ...facts], asks: [ask('converse', 17, '10:00', null, { key: 'one' })] }),
  ).corrections;

test('switched on the same day is no correction, the day after it is', () => {
  expect(corrected(remote(17, at(17, '09:05')))).toEqual([]);
  expect(corrected(remote(17, at(18, '08:00')))).toEqual([
    { stated: at(18, '08:00'), about: 'place', from: '2026-11-17', to: '2026-11-17', value: 'remote' },
  ]);
});

test('what was stated about another week is not this week’s', () => {
  expect(corrected(remote(10, at(12, '08:00')), remote(24, at(25, '08:00')))).toEqual([]);
});

test('hours stated long ago are no correction, hours changed afterwards are', () => {
  expect(corrected({ ...schedule, stated: at(3, '08:00') })).toEqual([]);
  expect(corrected({ ...schedule, stated: at(20, '08:00') })).toMatchObject([
    { about: 'schedule', from: '2026-11-01', to: null, value: 'Europe/Berlin' },
  ]);
});

test('a holiday, targets and a mark, in the order in which they were stated', () => {
  expect(
    corrected(
      { kind: 'mark', stated: at(18, '12:00'), ask: 'one', mark: 'no-reply-needed' },
      { kind: 'mark', stated: at(18, '12:00'), ask: 'another week’s', mark: 'no-reply-needed' },
      { kind: 'target', stated: at(18, '11:00'), from: at(16, '00:00'), chat: 30, email: 480 },
      { kind: 'holiday', stated: at(18, '10:00'), date: '2026-11-16', off: true },
    ),
  ).toEqual([
    { stated: at(18, '10:00'), about: 'holiday', from: '2026-11-16', to: '2026-11-16', value: 'off' },
    { stated: at(18, '11:00'), about: 'target', from: '2026-11-16', to: null, value: 'chat 30, email 480' },
    {
      stated: at(18, '12:00'),
      about: 'mark',
      from: '2026-11-17',
      to: '2026-11-17',
      value: 'no-reply-needed',
    },
  ]);
});

test('a name alone corrects nothing, “not a person” does', () => {
  const person = { kind: 'person', sender: 'carol', name: 'Carol' } as const;
  expect(corrected({ ...person, stated: at(18, '10:00'), notAPerson: false })).toEqual([]);
  expect(corrected({ ...person, stated: at(18, '10:00'), notAPerson: true })).toMatchObject([
    { about: 'person', value: 'not-a-person' },
  ]);
});

test('a mark on an evening’s ask is one on the next working day, and on any message of an ask one on the ask', () => {
  const facts: Fact[] = [
    schedule,
    { kind: 'mark', stated: at(17, '12:00'), ask: 'evening', mark: 'no-reply-needed' },
    { kind: 'mark', stated: at(18, '12:00'), ask: 'again', mark: 'no-reply-needed' },
  ];
  const asks = [
    ask('converse', 15, '20:00', null, { key: 'evening' }),
    ask('converse', 17, '10:00', null, { key: 'first', further: ['again'], messages: 2 }),
  ];
  expect(makeReport(input({ facts, asks })).corrections).toMatchObject([
    { about: 'mark', from: '2026-11-16' },
    { about: 'mark', from: '2026-11-17' },
  ]);
});

describe('all edits that touch the week', () => {
  const asks = Array.from({ length: 4 }, (_, index) =>
    ask('converse', 17, `1${index}:00`, null, { key: `ask ${index}`, sender: `sender ${index}` }),
  );
  const edited = (...facts: Fact[]) => makeReport(input({ facts: [schedule, ...facts], asks }));
  const counts = (...facts: Fact[]) =>
    Object.fromEntries(
      edited(...facts).edits.map(({ about, count, takenBack }) => [about, [count, takenBack]]),
    );
  const none = {
    mark: [0, 0],
    place: [0, 0],
    schedule: [0, 0],
    holiday: [0, 0],
    target: [0, 0],
    person: [0, 0],
    erased: [0, 0],
  };
  const mark = (stated: number, key: string, what: (typeof marks)[number]): Fact => ({
    kind: 'mark',
    stated,
    ask: key,
    mark: what,
  });
  const person = (stated: number, notAPerson: boolean, sender = 'sender 0'): Fact => ({
    kind: 'person',
    stated,
    sender,
    notAPerson,
    name: 'Carol',
    group: 'team',
  });
  const target = (stated: number, from: number): Fact => ({
    kind: 'target',
    stated,
    from,
    chat: 20,
    email: 200,
  });

  test('none were made: each kind says so', () => {
    expect(counts()).toEqual(none);
    expect(editsLine(edited(), english)).toBe(
      'The employee marked no ask and corrected nothing that touches this week.',
    );
  });

  test('marks of the same day count, those taken back as well', () => {
    const facts = [
      mark(at(17, '11:30'), 'ask 0', 'no-reply-needed'),
      mark(at(17, '11:31'), 'ask 0', 'none'),
      mark(at(17, '11:32'), 'ask 0', 'answered-elsewhere'),
      mark(at(17, '13:30'), 'ask 1', 'no-reply-needed'),
      mark(at(18, '09:00'), 'ask 1', 'none'),
      mark(at(18, '09:00'), 'ask 2', 'no-reply-needed'),
      mark(at(18, '09:00'), 'another week’s', 'no-reply-needed'),
    ];
    expect(counts(...facts)).toEqual({ ...none, mark: [4, 2] });
    expect(editsLine(edited(...facts), english)).toContain('marks on asks: 4 (2 of them taken back)');
  });

  test('the switch on the day itself is none; on a later day it corrects a place', () => {
    expect(counts(remote(17), remote(18, at(17, '09:00')))).toEqual(none);
    expect(counts(remote(17, at(18, '08:00')), remote(24, at(25, '08:00')))).toEqual({
      ...none,
      place: [1, 0],
    });
  });

  test('hours: the first are no change, nor those of before; a change since Monday is one', () => {
    expect(counts({ ...schedule, stated: at(2, '08:00'), from: '2026-11-02' })).toEqual(none);
    const today: Fact = { ...schedule, stated: at(18, '08:00'), from: '2026-11-18' };
    expect(counts(today)).toEqual({ ...none, schedule: [1, 0] });
    expect(
      makeReport(input({ facts: [{ ...schedule, stated: at(16, '08:00'), from: '2026-11-16' }] })).edits[2],
    ).toEqual({ about: 'schedule', count: 0, takenBack: 0, afterwards: 0 });
  });

  test('targets that took effect in the week, or were set since it began for before', () => {
    expect(counts(target(at(2, '09:00'), at(2, '09:00')))).toEqual(none);
    expect(counts(target(at(13, '09:00'), at(18, '00:00')), target(at(20, '09:00'), at(2, '00:00')))).toEqual(
      {
        ...none,
        target: [2, 0],
      },
    );
  });

  test('holidays in the week, planned long before or taken back', () => {
    const holiday = (stated: number, date: string, off: boolean): Fact => ({
      kind: 'holiday',
      stated,
      date,
      off,
    });
    const facts = [
      holiday(at(2, '09:00'), '2026-11-18', true),
      holiday(at(18, '09:00'), '2026-11-18', false),
      holiday(at(2, '09:00'), '2026-11-25', true),
    ];
    expect(counts(...facts)).toEqual({ ...none, holiday: [2, 1] });
  });

  test('a sender called no person, whenever that was; a name or a group is none', () => {
    expect(counts(person(at(2, '09:00'), false), person(at(17, '09:00'), false, 'sender 1'))).toEqual(none);
    const facts = [
      person(at(2, '09:00'), true),
      person(at(3, '09:00'), true),
      person(at(18, '09:00'), false),
      person(at(17, '09:00'), true, 'sender 1'),
      person(at(17, '09:00'), true, 'of another week'),
    ];
    expect(counts(...facts)).toEqual({ ...none, person: [2, 1] });
  });

  /** Whatever was marked, in whatever order it is stored: nothing is dropped, and the list is part of the count. */
  test('no mark is ever missing from the count', () => {
    const instant = fc.integer({ min: at(16, '00:00'), max: at(22, '23:59') });
    const one = fc.record({
      stated: instant,
      key: fc.constantFrom(...asks.map(({ key }) => key)),
      what: fc.constantFrom(...marks),
    });
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ({ stated }) => stated, maxLength: 12 }), (made) => {
        const report = edited(...made.map(({ stated, key, what }) => mark(stated, key, what)));
        const said = made.filter(({ what }) => what !== 'none');
        const back = said.filter(({ stated, key }) =>
          made.some((other) => other.key === key && other.what === 'none' && other.stated > stated),
        );
        const late = made.filter(({ stated }) => stated >= at(18, '00:00'));
        expect(report.edits[0]).toEqual({
          about: 'mark',
          count: said.length,
          takenBack: back.length,
          afterwards: late.length,
        });
        expect(report.corrections).toHaveLength(late.length);
        // Undone, four open asks of Tuesday are late, whatever was said of them.
        expect(report.alternatives[0]?.withoutMarks ?? null).toEqual({ within: 0, decided: 4, share: 0 });
      }),
    );
  });

  test('without the marks the share is what it would have been, robots and all', () => {
    const facts = [
      mark(at(17, '12:00'), 'ask 0', 'no-reply-needed'),
      person(at(2, '09:00'), true, 'sender 1'),
    ];
    const made = makeReport(
      input({
        facts: [schedule, ...facts],
        asks: [
          ...asks,
          ask('converse', 17, '15:00', '15:05', { sender: 'sender 1' }),
          ask('converse', 17, '16:00', '16:05'),
        ],
      }),
    );
    // Counted: asks 2 and 3 late, 16:00 within. Undone: ask 0 and ask 1 late as well, and 15:00 within.
    expect(made.alternatives).toMatchObject([
      { place: 'office', counted: { within: 1, decided: 3 }, withoutMarks: { within: 2, decided: 6 } },
    ]);
  });

  test('a place where everything was marked away still says what it would have been', () => {
    const all = asks.map(({ key }) => mark(at(17, '16:00'), key, 'no-reply-needed'));
    expect(edited(...all).alternatives).toMatchObject([
      { place: 'office', counted: { decided: 0 }, withoutMarks: { within: 0, decided: 4 } },
    ]);
  });
});
