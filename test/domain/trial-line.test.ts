import { expect, test } from 'vitest';
import type { TrialFact } from '../../utils/domain/fact.ts';
import { trialLine } from '../../utils/domain/trial-line.ts';

const fact: TrialFact = {
  kind: 'trial',
  stated: 1,
  id: 'one',
  start: '2026-10-05',
  weeks: 8,
  weekdays: [1],
  chat: 15,
  email: 240,
  margin: 10,
  review: '2026-12-04',
  boss: '',
};
const at = (text: string, zone = 'Europe/Berlin') =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;

test.each([
  ['2026-10-04T23:59', null],
  ['2026-10-05T00:00', { week: 1, weeks: 8 }],
  ['2026-10-25T12:00', { week: 3, weeks: 8 }],
  ['2026-11-29T23:59', { week: 8, weeks: 8 }],
  ['2026-11-30T00:00', { review: '2026-12-04' }],
  ['2026-12-04T23:59', { review: '2026-12-04' }],
  ['2026-12-05T00:00', null],
])('%s: %j', (time, line) => {
  for (const zone of ['Europe/Berlin', 'Pacific/Kiritimati', 'America/Los_Angeles'])
    expect(trialLine([fact], at(time, zone), zone)).toEqual(line);
});

test('the last statement of a trial holds, in whatever order they are read', () => {
  const later = { ...fact, stated: 2, ended: '2026-10-20' };
  for (const facts of [
    [fact, later],
    [later, fact],
  ])
    expect(trialLine(facts, at('2026-10-21T09:00'), 'UTC')).toEqual({ review: '2026-12-04' });
});
