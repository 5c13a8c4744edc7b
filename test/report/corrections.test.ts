import { expect, test } from 'vitest';
import type { Fact } from '../../utils/domain/fact.ts';
import { makeReport } from '../../utils/report/report.ts';
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
