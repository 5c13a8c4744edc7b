import type { ComponentChildren } from 'preact';
import { apartLine, watchedLine } from '../../utils/report/sections.ts';
import type { Report, Row } from '../../utils/report/types.ts';
import { none } from '../../utils/words/format.ts';
import { useLanguage } from '../language.ts';
import { useFigureLinks, type Counted } from './links.ts';

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
              weeks={baseline.weeks}
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
  weeks = 1,
  class: name,
}: {
  title: string;
  days: string;
  rows: readonly Row[];
  /** How many weeks the rows are of. */
  weeks?: number;
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
          <Cell row={row} weeks={weeks} show="counted">
            {format.count(row.asks)}
          </Cell>
          <Cell row={row} weeks={weeks} show="decided" class="share">
            {row.decided === 0 ? (
              none
            ) : (
              <>
                {words.report.outOf(row.within, row.decided)} <b>{format.percent(row.share)}</b>
              </>
            )}
          </Cell>
          <Cell row={row} weeks={weeks} show="undecided">
            {format.count(row.undecided)}
          </Cell>
          <Cell row={row} weeks={weeks} show="timed">
            {words.report.quantile(row.median)}
          </Cell>
          <Cell row={row} weeks={weeks} show="timed">
            {words.report.quantile(row.p90)}
          </Cell>
          <Cell row={row} weeks={weeks} show="open">
            {format.count(row.open)}
          </Cell>
          <Cell row={row} weeks={weeks} show="open">
            {row.oldest === null ? none : format.span(row.oldest)}
          </Cell>
        </tr>
      ))}
    </tbody>
  );
}

/** A figure; on the page, a link to the messages that it counts. */
function Cell({
  row,
  weeks,
  show,
  class: name,
  children,
}: {
  row: Row;
  weeks: number;
  show: Counted['show'];
  class?: string;
  children: ComponentChildren;
}) {
  const linkOf = useFigureLinks();
  const { channel, place } = row;
  const leads = linkOf !== null && row.asks > 0;
  return (
    <td class={name === undefined ? 'figure' : `figure ${name}`}>
      {leads ? <a href={linkOf({ show, channel, place, weeks })}>{children}</a> : children}
    </td>
  );
}
