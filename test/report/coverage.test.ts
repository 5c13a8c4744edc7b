import { expect, test } from 'vitest';
import { makeReport } from '../../utils/report/report.ts';
import { at, input, schedule } from './sample.ts';

const hour = 3_600_000;

test('two tabs at once count once, and a reading vouches for five minutes', () => {
  const { coverage } = makeReport(
    input({
      coverage: [
        // 9:55 to 10:30 and 10:20 to 10:55, each five minutes longer: 9:55 to 11:00, 65 minutes.
        { site: 'roundcube', from: at(16, '09:55'), until: at(16, '10:30') },
        { site: 'roundcube', from: at(16, '10:20'), until: at(16, '10:55') },
        // Before work and after it: only 9:00 to 9:05 and 16:58 to 17:00 lie within.
        { site: 'roundcube', from: at(17, '08:00'), until: at(17, '09:00') },
        { site: 'roundcube', from: at(17, '16:58'), until: at(17, '20:00') },
      ],
    }),
  );
  const mail = coverage.find(({ site }) => site === 'roundcube')!;
  expect(mail.days.map(({ covered }) => covered / 60_000)).toEqual([65, 7, 0, 0, 0]);
  expect(mail.working).toBe(40 * hour);
  expect(mail.share).toBeCloseTo(72 / 2400);
});

test('a site without a reading is printed with nothing, and only what has passed counts', () => {
  const { coverage, over } = makeReport(input({ asOf: at(17, '13:00') }));
  expect(over).toBe(false);
  expect(coverage).toMatchObject([
    { site: 'converse', covered: 0, working: 12 * hour, share: 0 },
    { site: 'roundcube', covered: 0, working: 12 * hour, share: 0 },
  ]);
});

test('a week without working time has no share to tell', () => {
  const [first] = makeReport(
    input({ facts: [{ ...schedule, week: [[], [], [], [], [], [], []] }] }),
  ).coverage;
  expect(first).toMatchObject({ working: 0, share: null, days: [] });
});

test('messages that are no asks are counted by the week’s local dates', () => {
  const { exclusions } = makeReport(
    input({
      asOf: at(23, '09:00'),
      excluded: [
        { site: 'roundcube', at: at(15, '23:59:59'), reason: 'cc' },
        { site: 'roundcube', at: at(16, '00:00'), reason: 'cc' },
        { site: 'roundcube', at: at(22, '23:59:59'), reason: 'list' },
        { site: 'roundcube', at: at(23, '00:00'), reason: 'list' },
      ],
    }),
  );
  expect(exclusions.filter(({ count }) => count > 0)).toEqual([
    { reason: 'cc', count: 1 },
    { reason: 'list', count: 1 },
  ]);
  expect(exclusions).toHaveLength(9);
});

test('what was withheld is added over the days of the week', () => {
  const row = { site: 'roundcube', reason: 'draft' } as const;
  const { withheld } = makeReport(
    input({
      withheld: [
        { ...row, day: '2026-11-15', count: 9 },
        { ...row, day: '2026-11-16', count: 2 },
        { ...row, day: '2026-11-22', count: 3 },
        { ...row, day: '2026-11-17', reason: 'no-time', count: 1 },
      ],
    }),
  );
  expect(withheld).toEqual([
    { ...row, count: 5 },
    { ...row, reason: 'no-time', count: 1 },
  ]);
});
