import { expect, test } from 'vitest';
import type { Fact } from '../../utils/domain/fact.ts';
import { makeReport } from '../../utils/report/report.ts';
import { at, input, schedule } from './sample.ts';

/** So many changes of hours a report counts whose user filled in the proposed ones at a time of the first day. */
const counted = (time: string, from = '2026-11-16') => {
  const facts: Fact[] = [
    { ...schedule, stated: at(16, '08:00'), from: '2026-11-16' },
    { ...schedule, stated: at(16, time), from, zone: 'Europe/Paris' },
  ];
  return makeReport(input({ facts })).edits[2];
};

test('what a user makes of the proposed hours within the hour is no change of them', () => {
  expect(counted('08:01')).toMatchObject({ about: 'schedule', count: 0 });
  expect(counted('09:00')).toMatchObject({ count: 0 });
});

test('later, or for other days, it is one', () => {
  expect(counted('09:01')).toMatchObject({ count: 1 });
  expect(counted('08:01', '2026-11-18')).toMatchObject({ count: 1 });
});
