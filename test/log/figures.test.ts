// @vitest-environment node
import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { channels } from '../../utils/domain/message.ts';
import { rulesOf } from '../../utils/domain/rules.ts';
import { glance } from '../../utils/popup/glance.ts';
import { addressOf, everything, parseAddress, type Filter, type Period } from '../../utils/log/address.ts';
import { daysLog, todayOf, type DaysLog } from '../../utils/log/days.ts';
import { trendsOf } from '../../utils/log/trends.ts';
import { rowsOf, type LogRow } from '../../utils/log/rows.ts';
import { makeReport } from '../../utils/report/report.ts';
import type { Row } from '../../utils/report/types.ts';
import { quantile, survivalCurve } from '../../utils/statistics/survival.ts';
import { input, week, zone } from '../report/sample.ts';
import { randomLedger, type RandomLedger } from './random.ts';

const thisWeek: Period = { kind: 'weeks', week, weeks: 1 };

function logOf(ledger: RandomLedger, period: Period, filter: Filter): DaysLog {
  return daysLog({ ...ledger, rules: rulesOf(ledger.facts, zone) }, period, filter);
}

/** The rows that a link leads to, by way of the address that it is written as. */
function followed(ledger: RandomLedger, period: Period, filter: Filter): LogRow[] {
  const to = parseAddress(addressOf({ period, filter }));
  return logOf(ledger, to.period ?? period, to.filter).days.flatMap(({ rows }) => rows);
}

const share = (rows: readonly LogRow[]) => {
  const within = rows.filter(({ outcome }) => outcome === 'within').length;
  return { within, decided: rows.length, share: rows.length === 0 ? null : within / rows.length };
};
const km = (rows: readonly LogRow[], p: number) => {
  const times = rows.map(({ working, replied }) => ({ time: working, event: replied !== null }));
  return times.length === 0 ? null : (quantile(survivalCurve(times), p) ?? 'not reached');
};

const periods = fc.oneof(
  fc.integer({ min: 2, max: 22 }).map((day): Period => {
    return { kind: 'day', date: `2026-11-${String(day).padStart(2, '0')}` };
  }),
  fc.constantFrom<Period>(thisWeek, { kind: 'weeks', week, weeks: 3 }),
);
const filters = fc.record({
  show: fc.constant(null),
  site: fc.constantFrom(null, 'converse', 'roundcube'),
  channel: fc.constantFrom(null, 'chat', 'email'),
  place: fc.constantFrom(null, 'remote', 'office', 'mixed', 'off'),
  hour: fc.constantFrom(null, 9, 10),
  find: fc.constantFrom('', 'CAR', 'round'),
});

describe('any figure can be followed down to its messages', () => {
  test('the rows behind each figure of a day or of weeks recompute it', () => {
    fc.assert(
      fc.property(randomLedger, periods, filters, (ledger, period, filter) => {
        for (const figure of logOf(ledger, period, filter).figures) {
          const rows = followed(ledger, period, figure.filter);
          if (figure.name === 'share') expect(share(rows)).toEqual(figure.value);
          else if (figure.name === 'median') expect(km(rows, 0.5)).toEqual(figure.value);
          else expect(rows).toHaveLength(figure.value);
        }
      }),
    );
  });

  test('so do those behind the report’s table, its baseline and its messages that are no asks', () => {
    fc.assert(
      fc.property(randomLedger, (ledger) => {
        const { asks, facts, messages, now } = ledger;
        const report = makeReport(input({ week, asks, facts, excluded: messages, asOf: now, zone }));
        const check = (row: Row, period: Period) => {
          const behind = (show: Filter['show']) =>
            followed(ledger, period, { ...everything, show, channel: row.channel, place: row.place });
          expect(behind('counted')).toHaveLength(row.asks);
          expect(share(behind('decided'))).toEqual({
            within: row.within,
            decided: row.decided,
            share: row.share,
          });
          expect(behind('undecided')).toHaveLength(row.undecided);
          expect(km(behind('timed'), 0.5)).toEqual(row.median);
          expect(km(behind('timed'), 0.9)).toEqual(row.p90);
          const open = behind('open');
          expect(open).toHaveLength(row.open);
          expect(open.length === 0 ? null : Math.max(...open.map(({ working }) => working))).toBe(row.oldest);
        };
        for (const row of report.table) check(row, thisWeek);
        for (const row of report.baseline.rows)
          check(row, { kind: 'weeks', week, weeks: report.baseline.weeks });
        const { excluded, allExcluded } = logOf(ledger, thisWeek, { ...everything, show: 'excluded' });
        for (const { reason, count } of report.exclusions) {
          const own = excluded.filter((row) => row.reason === reason);
          expect(own.reduce((sum, row) => sum + row.messages, 0)).toBe(count);
        }
        const counted = report.exclusions.reduce((sum, { count }) => sum + count, 0);
        expect(allExcluded).toBe(counted + report.counts.unplaced);
        expect(followed(ledger, thisWeek, { ...everything, show: 'apart' })).toHaveLength(
          report.counts.followUps +
            report.counts.noReplyNeeded +
            report.counts.seenUnsure +
            report.counts.orderUnknown,
        );
      }),
    );
  });

  test('and those behind the popup’s figures of today', () => {
    fc.assert(
      fc.property(randomLedger, (ledger) => {
        const rules = rulesOf(ledger.facts, zone);
        // The popup is given what came until now.
        const asks = ledger.asks.filter(({ at }) => at <= ledger.now);
        const { today } = glance({ asks, facts: ledger.facts, rules, zone, now: ledger.now });
        const period: Period = { kind: 'day', date: todayOf(rules, zone, ledger.now) };
        const behind = (show: Filter['show'], channel: Filter['channel'] = null) =>
          followed(ledger, period, { ...everything, show, channel });
        const { within, decided } = share(behind('decided'));
        expect([within, decided]).toEqual([today.within, today.decided]);
        expect(behind('undecided')).toHaveLength(today.undecided);
        for (const channel of channels) {
          expect(km(behind('timed', channel), 0.5)).toBe(today.medians[channel]);
        }
      }),
    );
  });

  test('and those behind every cell of the trends; all cells together are all asks', () => {
    fc.assert(
      fc.property(randomLedger, (ledger) => {
        const rules = rulesOf(ledger.facts, zone);
        const { rows } = rowsOf(ledger.asks, rules, ledger.now);
        const period = { kind: 'weeks', week, weeks: 12 } as const;
        for (const trend of trendsOf(rows, period)) {
          for (const lines of [trend.weeks, trend.hours]) {
            const cells = lines.flatMap((line) => line.cells.map(({ cell }) => cell));
            expect(cells.reduce((sum, cell) => sum + cell.asks, 0)).toBe(trend.asks);
            for (const cell of cells) {
              const behind = (show: Filter['show']) =>
                followed(ledger, cell.period, { ...cell.filter, show });
              expect(behind('counted')).toHaveLength(cell.asks);
              expect(share(behind('decided')).share).toBe(cell.share);
              const timed = behind('timed');
              const few = cell.asks > 0 && timed.length < 6;
              expect(cell.median).toEqual(few ? 'too few' : km(timed, 0.5));
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
