import { moment } from '../../utils/report/format.ts';
import { correctedDates } from '../../utils/report/sections.ts';
import type { Report } from '../../utils/report/types.ts';
import { correctionValues, correctionWords } from '../../utils/report/words.ts';
import { Table } from './Table.tsx';

/** What the employee stated afterwards. Each changes the figures, so each is printed with its date. */
export function Corrections({ report }: { report: Report }) {
  const { corrections, zone } = report;
  return (
    <section aria-labelledby="corrections-title">
      <h2 id="corrections-title">Stated afterwards</h2>
      {corrections.length === 0 ? (
        <p>Nothing about this week was stated or changed on a later day.</p>
      ) : (
        <Table
          caption="Statements about this week, made on a later day than the one they speak about"
          head={['Stated', 'What', 'For', 'Now']}
          rows={corrections.map((one) => [
            moment(one.stated, zone),
            correctionWords[one.about],
            correctedDates(one),
            Object.hasOwn(correctionValues, one.value) ? correctionValues[one.value] : one.value,
          ])}
        />
      )}
    </section>
  );
}
