import { localDate, moment, worked } from '../../utils/report/format.ts';
import type { AskRow, Report } from '../../utils/report/types.ts';
import { channelWords, howWords, outcomeWords } from '../../utils/report/words.ts';
import { Table } from './Table.tsx';

/** The asks of the people whom the employee named: five of them compared with one's own mailbox replace all trust. */
export function CheckMe({ report }: { report: Report }) {
  const { checkMe, days, zone } = report;
  if (checkMe.length === 0) return null;
  const zones = new Map(days.map((day) => [day.date, day.zone]));
  return (
    <section aria-labelledby="check-title">
      <h2 id="check-title">Check me</h2>
      <p>
        Every ask of the people named here. Whoever sent them can pick five and compare the minutes with their
        own mailbox and chat.
      </p>
      <Table
        caption="Asks of the people named, with the minute asked and the minute answered"
        head={['Who', 'Channel', 'Asked', 'Answered', 'Working time', 'How', 'Outcome']}
        class="dense"
        figures={[4]}
        rows={checkMe.map((row) => {
          const local = zones.get(row.date) ?? zone;
          return [
            <bdi>{row.who}</bdi>,
            channelWords[row.channel],
            moment(row.at, local),
            answered(row, local, localDate(row.at, local)),
            worked(row),
            row.how === null ? '–' : howWords[row.how],
            outcomeWords[row.outcome],
          ];
        })}
      />
    </section>
  );
}

/** When an ask was answered, or why no time is given. */
export function answered(row: AskRow, zone: string, date: string): string {
  if (row.replied !== null) return moment(row.replied, zone, date);
  if (row.elsewhere === 'unseen') return 'time not seen';
  if (row.elsewhere === 'marked') return 'elsewhere';
  return row.open ? 'still open' : '–';
}
