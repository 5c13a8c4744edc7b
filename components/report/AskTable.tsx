import { moment, shortDate, worked } from '../../utils/report/format.ts';
import { siteName } from '../../utils/report/site-name.ts';
import type { Report } from '../../utils/report/types.ts';
import { howWords, outcomeWords, placeWords } from '../../utils/report/words.ts';
import { answered } from './CheckMe.tsx';
import { Table } from './Table.tsx';

/** Every ask of the week, without names: the strips of the first sheet in figures. */
export function AskTable({ report }: { report: Report }) {
  const { asks, days, zone } = report;
  if (asks.length === 0) return null;
  const zones = new Map(days.map((day) => [day.date, day.zone]));
  return (
    <section aria-labelledby="asks-title" class="every">
      <h2 id="asks-title">Every ask</h2>
      <Table
        caption="Each ask of the week in order of time, under the day of its first working minute"
        class="dense"
        head={['No.', 'Day', 'Where', 'Site', 'Asked', 'Answered', 'Working time', 'How', 'Outcome']}
        figures={[0, 6]}
        rows={asks.map((row) => {
          const local = zones.get(row.date) ?? zone;
          return [
            row.number,
            shortDate(row.date),
            placeWords[row.place],
            siteName(report, row.site),
            moment(row.at, local, row.date),
            answered(row, local, row.date),
            worked(row),
            row.how === null ? '–' : howWords[row.how],
            outcomeWords[row.outcome],
          ];
        })}
      />
    </section>
  );
}
