import { siteName } from '../../utils/report/site-name.ts';
import type { Report } from '../../utils/report/types.ts';
import { worked } from '../../utils/report/worked.ts';
import { none } from '../../utils/words/format.ts';
import { useLanguage } from '../language.ts';
import { answered } from './CheckMe.tsx';
import { Table } from './Table.tsx';

/**
 * Every ask of the week, without names: the strips of the first sheet in figures. Paper leaves it out where the
 * employee did not choose otherwise, and says so.
 */
export function AskTable({ report }: { report: Report }) {
  const language = useLanguage();
  const { format, words } = language;
  const { asks, days, zone } = report;
  if (asks.length === 0) return null;
  const say = words.sections.everyAsk;
  const zones = new Map(days.map((day) => [day.date, day.zone]));
  return (
    <>
      <p class="note on-paper">{words.handedOver.notPrinted(asks.length, say.title)}</p>
      <section aria-labelledby="asks-title" class="every">
        <h2 id="asks-title">{say.title}</h2>
        <Table
          caption={say.caption}
          class="dense"
          head={[
            say.number,
            say.day,
            say.where,
            say.site,
            say.asked,
            say.answered,
            say.workingTime,
            say.how,
            say.outcome,
          ]}
          figures={[0, 6]}
          rows={asks.map((row) => {
            const local = zones.get(row.date) ?? zone;
            return [
              row.number,
              format.shortDate(row.date),
              words.report.places[row.place],
              siteName(report, row.site),
              format.moment(row.at, local, row.date),
              answered(row, local, row.date, language),
              worked(row, format),
              row.how === null ? none : words.report.how[row.how],
              words.report.outcomes[row.outcome],
            ];
          })}
        />
      </section>
    </>
  );
}
