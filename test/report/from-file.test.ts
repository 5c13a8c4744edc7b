import { expect, test } from 'vitest';
import { parseLedger } from '../../utils/ledger/file.ts';
import { inputFromFile } from '../../utils/report/from-file.ts';
import { makeReport } from '../../utils/report/report.ts';
import { sentence } from '../../utils/report/sentence.ts';
import { language as english } from '../../utils/words/en/index.ts';
import { ledgerFile } from './ledger-file.ts';
import { at, week } from './sample.ts';

const sites = [
  { site: 'roundcube', name: 'Roundcube', limits: ['One limit.'] },
  { site: 'converse', name: 'Converse', limits: [] },
] as const;

test('an exported ledger makes the report that its messages say', () => {
  const file = parseLedger(JSON.stringify(ledgerFile()));
  const report = makeReport(
    inputFromFile(file, {
      week,
      asOf: Date.parse(file.exported),
      zone: 'America/New_York',
      version: '0.1.0',
      sites,
    }),
  );
  // Two questions of one sender are one ask, answered after 6 of 10 minutes; the mail was seen answered within the hour.
  expect(sentence(report, english)).toContain(
    'On 1 remote day this week, Alice answered 2 of 2 chat mentions and emails',
  );
  expect(report.table[0]).toMatchObject({ channel: 'chat', within: 1, median: 6 * 60_000 });
  expect(report.counts).toMatchObject({ episodes: 1, unseen: 1, seenWithin: 1, acknowledged: 1 });
  expect(report.exclusions.filter(({ count }) => count > 0)).toEqual([
    { reason: 'automated', count: 1 },
    { reason: 'own', count: 1 },
  ]);
  // 9:00 to 10:05 of four days of eight hours; Wednesday is a holiday.
  expect(report.coverage.map(({ site, covered, working }) => [site, covered, working])).toEqual([
    ['converse', 65 * 60_000, 32 * 3_600_000],
    ['roundcube', 0, 32 * 3_600_000],
  ]);
  // The answer of 10:06 lies within five minutes of a promise of 10:03.
  expect(report.away).toMatchObject({
    promised: 1,
    kept: 1,
    rows: [{ by: 'message', back: at(17, '10:06') }],
  });
  expect(report.plan).toBeNull();
  expect(report.zone).toBe('Europe/Berlin');
  expect(report.hosts).toEqual(['https://chat.company.test', 'https://mail.company.test']);
  expect(report.days.find(({ date }) => date === '2026-11-18')).toMatchObject({ place: 'off', working: [] });
  expect(report.asks[0]).toMatchObject({ at: at(17, '10:00'), messages: 2, target: 600_000 });
});

test('sites of which the ledger holds nothing are not said to be read', () => {
  const file = { ...ledgerFile(), messages: [], coverage: [] };
  expect(inputFromFile(file, { week, asOf: 0, zone: 'UTC', version: '0', sites }).sites).toEqual([]);
});
