import { awaySection } from '../../utils/report/plan-text.ts';
import type { Report } from '../../utils/report/types.ts';
import { useLanguage } from '../language.ts';
import { Table } from './Table.tsx';

/** Absences that were announced with a time to be back, and whether that time was kept. */
export function Away({ report }: { report: Report }) {
  const section = awaySection(report, useLanguage());
  if (!section) return null;
  const { title, caption, intro, head, rows } = section;
  return (
    <section aria-labelledby="away-title" id="away">
      <h2 id="away-title">{title}</h2>
      <p>{intro}</p>
      <Table
        caption={caption}
        head={head}
        class="dense"
        rows={rows.map(([day, note, ...times]) => [day, <bdi>{note}</bdi>, ...times])}
      />
    </section>
  );
}
