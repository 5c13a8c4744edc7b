import { apartRows } from '../../utils/report/sections.ts';
import type { Report } from '../../utils/report/types.ts';
import { useLanguage } from '../language.ts';
import { Table } from './Table.tsx';

/** What the share leaves out or treats apart, each under its reason, also where there was none. */
export function Apart({ report }: { report: Report }) {
  const language = useLanguage();
  const { format, words } = language;
  const say = words.sections.apart;
  return (
    <section aria-labelledby="apart-title">
      <h2 id="apart-title">{say.title}</h2>
      <div class="pair">
        <Table
          caption={say.asksCaption}
          head={[say.what, say.asks]}
          class="dense"
          figures={[1]}
          rows={apartRows(report.counts, language).map(([what, number]) => [what, format.count(number)])}
        />
        <Table
          caption={say.messagesCaption}
          head={[say.reason, say.messages]}
          class="dense"
          figures={[1]}
          rows={report.exclusions.map(({ reason, count }) => [
            words.counts.exclusions[reason],
            format.count(count),
          ])}
        />
      </div>
    </section>
  );
}
