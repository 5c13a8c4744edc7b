import { editsLine } from '../../utils/report/people-words.ts';
import { correctedDates, correctedValue } from '../../utils/report/sections.ts';
import type { Report } from '../../utils/report/types.ts';
import { useLanguage } from '../language.ts';
import { Table } from './Table.tsx';

/**
 * How often the employee's own word changed the figures, and what was stated afterwards: each of that with its date.
 */
export function Corrections({ report }: { report: Report }) {
  const language = useLanguage();
  const { format, words } = language;
  const { corrections, zone } = report;
  const say = words.sections.corrections;
  return (
    <section aria-labelledby="corrections-title">
      <h2 id="corrections-title">{say.title}</h2>
      <p id="edits">{editsLine(report, language)}</p>
      {corrections.length === 0 ? (
        <p>{say.nothing}</p>
      ) : (
        <Table
          caption={say.caption}
          head={[say.stated, say.what, say.for, say.now]}
          rows={corrections.map((one) => [
            format.moment(one.stated, zone),
            words.counts.corrections[one.about],
            correctedDates(one, language),
            correctedValue(one, language),
          ])}
        />
      )}
    </section>
  );
}
