import type { AskRow, Report } from '../../utils/report/types.ts';
import { worked } from '../../utils/report/worked.ts';
import { localDate, none } from '../../utils/words/format.ts';
import type { Language } from '../../utils/words/language.ts';
import { useLanguage } from '../language.ts';
import { Table } from './Table.tsx';

/** The asks of the people whom the employee named: five of them compared with one's own mailbox replace all trust. */
export function CheckMe({ report }: { report: Report }) {
  const language = useLanguage();
  const { format, words } = language;
  const { checkMe, days, zone } = report;
  if (checkMe.length === 0) return null;
  const say = words.sections.checkMe;
  const { asked, answered: answeredAt, workingTime, how, outcome } = words.sections.everyAsk;
  const zones = new Map(days.map((day) => [day.date, day.zone]));
  return (
    <section aria-labelledby="check-title">
      <h2 id="check-title">{say.title}</h2>
      <p>{say.intro}</p>
      <Table
        caption={say.caption}
        head={[say.who, say.channel, asked, answeredAt, workingTime, how, outcome]}
        class="dense"
        figures={[4]}
        rows={checkMe.map((row) => {
          const local = zones.get(row.date) ?? zone;
          return [
            <bdi>{row.who}</bdi>,
            words.report.channels[row.channel],
            format.moment(row.at, local),
            answered(row, local, localDate(row.at, local), language),
            worked(row, format),
            row.how === null ? none : words.report.how[row.how],
            words.report.outcomes[row.outcome],
          ];
        })}
      />
    </section>
  );
}

/** When an ask was answered, or why no time is given. */
export function answered(row: AskRow, zone: string, date: string, { format, words }: Language): string {
  const say = words.sections.everyAsk;
  if (row.replied !== null) return format.moment(row.replied, zone, date);
  if (row.elsewhere === 'unseen') return say.timeNotSeen;
  if (row.elsewhere === 'marked') return say.elsewhere;
  return row.open ? say.stillOpen : none;
}
