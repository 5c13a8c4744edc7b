import { curveRows, otherRules } from '../../utils/report/sections.ts';
import type { Report, Row } from '../../utils/report/types.ts';
import type { Language } from '../../utils/words/language.ts';
import { useLanguage } from '../language.ts';
import { Table } from './Table.tsx';

/** The same week by other rules, and the curves in figures. */
export function OtherRules({ report }: { report: Report }) {
  const language = useLanguage();
  const { words } = language;
  const { head, rows } = otherRules(report, language);
  const intervals = report.table.filter((row) => row.interval !== null);
  const { otherRules: rules, numbers } = words.sections;
  return (
    <>
      {head.length > 1 && (
        <section aria-labelledby="rules-title">
          <h2 id="rules-title">{rules.title}</h2>
          <Table
            caption={rules.caption}
            head={head}
            figures={head.slice(1).map((_, index) => index + 1)}
            rows={rows}
          />
        </section>
      )}
      {report.curves.length > 0 && (
        <section aria-labelledby="numbers-title">
          <h2 id="numbers-title">{numbers.title}</h2>
          {report.curves.map((curves) => {
            const { times, rows } = curveRows(curves, language);
            return (
              <Table
                key={curves.channel}
                caption={numbers.caption(words.report.channels[curves.channel])}
                head={[numbers.where, ...times]}
                figures={times.map((_, index) => index + 1)}
                rows={rows}
              />
            );
          })}
          <p class="note">
            {numbers.dash} {intervals.length > 0 && certainty(intervals, language)}
          </p>
        </section>
      )}
    </>
  );
}

function certainty(rows: readonly Row[], { format, words }: Language): string {
  const say = words.sections.numbers;
  return say.certainty(
    rows.map(({ place, channel, median, interval }) => ({
      place: words.report.placesWithin[place],
      channel: words.report.channelsWithin[channel],
      usual: words.report.quantile(median),
      range:
        interval?.until == null
          ? say.orMore(format.span(interval?.from ?? 0))
          : say.between(format.span(interval.from), format.span(interval.until)),
    })),
  );
}
