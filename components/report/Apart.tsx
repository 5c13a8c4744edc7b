import { count } from '../../utils/report/format.ts';
import { apartRows } from '../../utils/report/sections.ts';
import type { Report } from '../../utils/report/types.ts';
import { exclusionWords } from '../../utils/report/words.ts';
import { Table } from './Table.tsx';

/** What the share leaves out or treats apart, each under its reason, also where there was none. */
export function Apart({ report }: { report: Report }) {
  return (
    <section aria-labelledby="apart-title">
      <h2 id="apart-title">Counted apart, and not counted</h2>
      <div class="pair">
        <Table
          caption="Asks with something to say about them"
          head={['What', 'Asks']}
          class="dense"
          figures={[1]}
          rows={apartRows(report.counts).map(([words, number]) => [words, count(number)])}
        />
        <Table
          caption="Messages of the week that are no asks"
          head={['Reason', 'Messages']}
          class="dense"
          figures={[1]}
          rows={report.exclusions.map(({ reason, count: number }) => [exclusionWords[reason], count(number)])}
        />
      </div>
    </section>
  );
}
