import type { Closing, ClosingRow } from '../../utils/report/trial/closing.ts';
import { none } from '../../utils/words/format.ts';
import { useLanguage } from '../language.ts';
import { Table } from './Table.tsx';

/** Place by channel, before the trial and in it. */
export function ClosingTable({ closing }: { closing: Closing }) {
  const { format, words } = useLanguage();
  const say = words.sections.figures;
  const cells = (row: ClosingRow) => [
    `${words.trial.figures.periods[row.period]}${words.report.comma}${words.report.placesWithin[row.place]}`,
    words.report.channels[row.channel],
    format.count(row.days),
    format.count(row.asks),
    row.decided === 0 ? none : words.report.ofAll(row),
    format.count(row.undecided),
    words.report.quantile(row.median),
    words.report.quantile(row.p90),
    format.count(row.open),
    row.oldest === null ? none : format.span(row.oldest),
  ];
  return (
    <section aria-labelledby="closing-figures-title">
      <h2 id="closing-figures-title">{words.trial.figures.title}</h2>
      <Table
        class="dense kept"
        caption={words.trial.figures.caption}
        head={[
          words.trial.figures.when,
          say.channel,
          words.trial.figures.days,
          say.asks,
          say.within,
          say.undecided,
          say.usual,
          say.ninety,
          say.open,
          say.oldest,
        ]}
        figures={[2, 3, 4, 5, 6, 7, 8, 9]}
        rows={closing.table.map(cells)}
      />
      <p class="note">{say.method}</p>
    </section>
  );
}
