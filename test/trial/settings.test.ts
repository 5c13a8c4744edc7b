import { fakeBrowser } from 'wxt/testing/fake-browser';
import { expect, test } from 'vitest';
import { dateNumber, workingClock } from '../../utils/domain/clock.ts';
import { readPlan } from '../../utils/domain/plan-trial.ts';
import { keepAnswer, readAnswers } from '../../utils/trial/answers.ts';
import { newDraft } from '../../utils/trial/drafts.ts';
import { hoursFrom } from '../../utils/trial/hours.ts';
import { schedule } from '../domain/make.ts';

test('a new plan begins on the next Monday and is a plan as it stands', () => {
  for (const today of ['2026-11-22', '2026-11-23', '2026-11-25']) {
    const { plan, faults } = readPlan(newDraft(dateNumber(today), { chat: 15, email: 240 }));
    expect(faults).toEqual({});
    expect(plan?.start).toBe(today === '2026-11-22' ? '2026-11-23' : '2026-11-30');
    expect(new Date(`${plan?.review}T00:00Z`).getUTCDay()).toBe(5);
  }
});

test('working hours are said by groups of weekdays, whatever holiday lies in the first week', () => {
  const short: [number, number][] = [[540, 780]];
  const long: [number, number][] = [
    [540, 720],
    [780, 1050],
  ];
  const clock = workingClock(
    [
      schedule({ week: [long, long, long, long, short, [], []] }),
      { kind: 'holiday', stated: 1, date: '2026-12-25', off: true },
    ],
    'Europe/Berlin',
  );
  expect(hoursFrom(clock, '2026-12-23')).toEqual([
    { days: [0, 1, 2, 3], hours: ['9:00–12:00', '13:00–17:30'] },
    { days: [4], hours: ['9:00–13:00'] },
  ]);
});

test('answers are kept one by one, taken back, and repaired where they are damaged', async () => {
  expect(await readAnswers()).toEqual({});
  await keepAnswer('internet', 'By cable.');
  await keepAnswer('junior', 'We call at ten.');
  expect(await readAnswers()).toEqual({ internet: 'By cable.', junior: 'We call at ten.' });
  await keepAnswer('internet', null);
  expect(await readAnswers()).toEqual({ junior: 'We call at ten.' });
  await fakeBrowser.storage.local.set({ agreement: { junior: 7, other: 'x', touch: 'y'.repeat(5000) } });
  expect(await readAnswers()).toEqual({ touch: 'y'.repeat(1500) });
});
