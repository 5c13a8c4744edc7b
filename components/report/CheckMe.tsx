import { whoWords } from '../../utils/report/people-words.ts';
import { siteName } from '../../utils/report/site-name.ts';
import type { AskRow, Report } from '../../utils/report/types.ts';
import { worked } from '../../utils/report/worked.ts';
import { localDate, none } from '../../utils/words/format.ts';
import type { Language } from '../../utils/words/language.ts';
import { useLanguage } from '../language.ts';
import { Table } from './Table.tsx';

/** The boss's own asks on a sheet of their own: five of them compared with one's own mailbox replace all trust. */
export function CheckMe({ report }: { report: Report }) {
  const say = useLanguage().words.people.check;
  const boss = report.checkMe.filter(({ group }) => group === 'boss');
  const others = report.checkMe.filter(({ group }) => group !== 'boss');
  return (
    <>
      {boss.length > 0 && (
        <section aria-labelledby="check-title" class="check">
          <h2 id="check-title">{say.title}</h2>
          <p>{say.how}</p>
          <Asks
            report={report}
            rows={boss}
            caption={say.caption}
            named={boss.some(({ who }) => who !== null)}
          />
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="check-others-title" class="check">
          <h2 id="check-others-title">{say.named}</h2>
          {boss.length === 0 && <p>{say.how}</p>}
          <Asks report={report} rows={others} caption={say.namedCaption} named />
        </section>
      )}
    </>
  );
}

interface Props {
  report: Report;
  rows: Report['checkMe'];
  caption: string;
  /** With the name of whoever asked. */
  named: boolean;
}

function Asks({ report, rows, caption, named }: Props) {
  const language = useLanguage();
  const { format, words } = language;
  const { everyAsk: head, checkMe } = words.sections;
  const zones = new Map(report.days.map((day) => [day.date, day.zone]));
  return (
    <Table
      caption={caption}
      head={[
        head.number,
        ...(named ? [checkMe.who] : []),
        head.site,
        head.asked,
        head.answered,
        head.workingTime,
        head.how,
        head.outcome,
      ]}
      class="dense"
      figures={[0, named ? 5 : 4]}
      rows={rows.map((row) => {
        const local = zones.get(row.date) ?? report.zone;
        return [
          format.count(row.number),
          ...(named ? [<bdi>{whoWords(row, language)}</bdi>] : []),
          siteName(report, row.site),
          format.moment(row.at, local),
          answered(row, local, localDate(row.at, local), language),
          worked(row, format),
          row.how === null ? none : words.report.how[row.how],
          words.report.outcomes[row.outcome],
        ];
      })}
    />
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
