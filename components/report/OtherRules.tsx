import { curveRows, otherRules } from '../../utils/report/sections.ts';
import { quantile, span } from '../../utils/report/format.ts';
import type { Report, Row } from '../../utils/report/types.ts';
import { channelWords, placeWords } from '../../utils/report/words.ts';
import { Table } from './Table.tsx';

/** The same week by other rules, and the curves in figures. */
export function OtherRules({ report }: { report: Report }) {
  const { head, rows } = otherRules(report);
  const intervals = report.table.filter((row) => row.interval !== null);
  return (
    <>
      {head.length > 1 && (
        <section aria-labelledby="rules-title">
          <h2 id="rules-title">The same week by other rules</h2>
          <Table
            caption="Asks answered within target"
            head={head}
            figures={head.slice(1).map((_, index) => index + 1)}
            rows={rows}
          />
        </section>
      )}
      {report.curves.length > 0 && (
        <section aria-labelledby="numbers-title">
          <h2 id="numbers-title">The curves in figures</h2>
          {report.curves.map((curves) => {
            const { times, rows } = curveRows(curves);
            return (
              <Table
                key={curves.channel}
                caption={`${channelWords[curves.channel]}: share answered within so much working time`}
                head={['Where', ...times]}
                figures={times.map((_, index) => index + 1)}
                rows={rows}
              />
            );
          })}
          <p class="note">
            –: waits were not looked at for so long. {intervals.length > 0 && certainty(intervals)}
          </p>
        </section>
      )}
    </>
  );
}

function certainty(rows: readonly Row[]): string {
  const parts = rows.map(({ place, channel, median, interval }) => {
    const range =
      interval?.until == null
        ? `${span(interval?.from ?? 0)} or more`
        : `${span(interval.from)} to ${span(interval.until)}`;
    return `${placeWords[place].toLowerCase()} ${channelWords[channel].toLowerCase()} ${quantile(median)} (${range})`;
  });
  return `Usual reply with its 95 % interval, which takes the asks as independent of each other: ${parts.join('; ')}.`;
}
