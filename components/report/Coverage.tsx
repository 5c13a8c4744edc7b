import { withheldLines } from '../../utils/report/sections.ts';
import { siteName } from '../../utils/report/site-name.ts';
import type { Report } from '../../utils/report/types.ts';
import { useLanguage } from '../language.ts';
import { Table } from './Table.tsx';

/** How much of the working time somebody was looking, site by site and day by day. */
export function Coverage({ report }: { report: Report }) {
  const language = useLanguage();
  const { format, words } = language;
  const { coverage } = report;
  const say = words.sections.watched;
  const dates = coverage[0]?.days.map(({ date }) => date) ?? [];
  const held = withheldLines(report, language);
  return (
    <section aria-labelledby="coverage-title">
      <h2 id="coverage-title">{say.title}</h2>
      {coverage.length === 0 ? (
        <p>{say.nothing}</p>
      ) : (
        <Table
          caption={say.caption}
          head={[say.site, ...dates.map(format.shortDate), say.week]}
          figures={[...dates, ''].map((_, index) => index + 1)}
          rows={coverage.map(({ site, share, days }) => [
            siteName(report, site),
            ...days.map(({ covered, working }) => format.percent(covered / working)),
            format.percent(share),
          ])}
        />
      )}
      {held.length > 0 && (
        <>
          <p>{say.withheld}</p>
          <ul>
            {held.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
