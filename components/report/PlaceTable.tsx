import { apartLine, watchedLine } from '../../utils/report/sections.ts';
import type { Report, Row } from '../../utils/report/types.ts';
import { none } from '../../utils/words/format.ts';
import { useLanguage } from '../language.ts';

/** The week's figures: place by channel, and the office days of the weeks before beneath. */
export function PlaceTable({ report }: { report: Report }) {
  const language = useLanguage();
  const { words } = language;
  const { totals, table, baseline } = report;
  const say = words.sections.figures;
  const head = [say.asks, say.within, say.undecided, say.usual, say.ninety, say.open, say.oldest];
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title">{say.title}</h2>
      <div class="scroller" tabIndex={0} role="group" aria-labelledby="figures-title">
        <table id="figures">
          <thead>
            <tr>
              <th scope="col">{say.where}</th>
              <th scope="col">{say.channel}</th>
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
              title={words.report.places[place]}
              days={words.report.days(days)}
              class={place}
              rows={table.filter((row) => row.place === place)}
            />
          ))}
          {baseline.days > 0 && (
            <Group
              title={words.report.places.office}
              days={say.baseline(baseline.weeks, baseline.days)}
              class="baseline"
              rows={baseline.rows}
            />
          )}
        </table>
      </div>
      <p class="note">
        {say.method} {apartLine(report, language)} {watchedLine(report, language)}
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
  const { format, words } = useLanguage();
  return (
    <tbody class={name}>
      {rows.map((row, index) => (
        <tr key={row.channel}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={rows.length}>
              {title} <small>{days}</small>
            </th>
          )}
          <th scope="row">{words.report.channels[row.channel]}</th>
          <td class="figure">{format.count(row.asks)}</td>
          <td class="figure share">
            {row.decided === 0 ? (
              none
            ) : (
              <>
                {words.report.outOf(row.within, row.decided)} <b>{format.percent(row.share)}</b>
              </>
            )}
          </td>
          <td class="figure">{format.count(row.undecided)}</td>
          <td class="figure">{words.report.quantile(row.median)}</td>
          <td class="figure">{words.report.quantile(row.p90)}</td>
          <td class="figure">{format.count(row.open)}</td>
          <td class="figure">{row.oldest === null ? none : format.span(row.oldest)}</td>
        </tr>
      ))}
    </tbody>
  );
}
