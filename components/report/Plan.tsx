import { planSection } from '../../utils/report/plan-text.ts';
import type { Report } from '../../utils/report/types.ts';
import { useLanguage } from '../language.ts';
import { Table } from './Table.tsx';

/** What was planned beside what was done, where the user switched it on for this report. */
export function Plan({ report }: { report: Report }) {
  const section = planSection(report, useLanguage());
  if (!section) return null;
  const { title, caption, intro, head, rows } = section;
  return (
    <section aria-labelledby="plan-title" id="plan">
      <h2 id="plan-title">{title}</h2>
      <p>{intro}</p>
      <Table
        caption={caption}
        head={head}
        class="dense"
        rows={rows.map(([day, written, item, became]) => [day, written, <bdi>{item}</bdi>, became])}
      />
    </section>
  );
}
