import { apartLine, watchedLine } from '../../utils/report/definitions.ts';
import { count, percent, plural, quantile, span } from '../../utils/report/format.ts';
import type { Report, Row } from '../../utils/report/types.ts';
import { channelWords, placeWords } from '../../utils/report/words.ts';

const head = [
  'Asks',
  'Within target',
  'Not decided yet',
  'Usual reply',
  '90 % by',
  'Still open',
  'Oldest waits',
];

/** The week's figures: place by channel, and the office days of the weeks before beneath. */
export function PlaceTable({ report }: { report: Report }) {
  const { totals, table, baseline } = report;
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title">The week in figures</h2>
      <div class="scroller" tabIndex={0} role="group" aria-labelledby="figures-title">
        <table id="figures">
          <thead>
            <tr>
              <th scope="col">Where</th>
              <th scope="col">Channel</th>
              {head.map((cell) => (
                <th key={cell} scope="col" class="figure">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          {totals.map(({ place, days }) => (
            <Group
              key={place}
              title={placeWords[place]}
              days={plural(days, 'day')}
              class={place}
              rows={table.filter((row) => row.place === place)}
            />
          ))}
          {baseline.days > 0 && (
            <Group
              title="Office"
              days={`last ${baseline.weeks} weeks, ${plural(baseline.days, 'day')} with asks`}
              class="baseline"
              rows={baseline.rows}
            />
          )}
        </table>
      </div>
      <p class="note">
        Times are working time, by Kaplan–Meier with open asks included. {apartLine(report)}{' '}
        {watchedLine(report)}
      </p>
    </section>
  );
}

function Group({
  title,
  days,
  rows,
  class: name,
}: {
  title: string;
  days: string;
  rows: readonly Row[];
  class: string;
}) {
  return (
    <tbody class={name}>
      {rows.map((row, index) => (
        <tr key={row.channel}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={rows.length}>
              {title} <small>{days}</small>
            </th>
          )}
          <th scope="row">{channelWords[row.channel]}</th>
          <td class="figure">{count(row.asks)}</td>
          <td class="figure share">
            {row.decided === 0 ? (
              '–'
            ) : (
              <>
                {count(row.within)} of {count(row.decided)} <b>{percent(row.share)}</b>
              </>
            )}
          </td>
          <td class="figure">{count(row.undecided)}</td>
          <td class="figure">{quantile(row.median)}</td>
          <td class="figure">{quantile(row.p90)}</td>
          <td class="figure">{count(row.open)}</td>
          <td class="figure">{row.oldest === null ? '–' : span(row.oldest)}</td>
        </tr>
      ))}
    </tbody>
  );
}
