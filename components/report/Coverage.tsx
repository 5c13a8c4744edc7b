import { percent, shortDate } from '../../utils/report/format.ts';
import { withheldLines } from '../../utils/report/sections.ts';
import { siteName } from '../../utils/report/site-name.ts';
import type { Report } from '../../utils/report/types.ts';
import { Table } from './Table.tsx';

/** How much of the working time somebody was looking, site by site and day by day. */
export function Coverage({ report }: { report: Report }) {
  const { coverage } = report;
  const dates = coverage[0]?.days.map(({ date }) => date) ?? [];
  const held = withheldLines(report);
  return (
    <section aria-labelledby="coverage-title">
      <h2 id="coverage-title">What was watched</h2>
      {coverage.length === 0 ? (
        <p>No site was read this week.</p>
      ) : (
        <Table
          caption="Share of the working time with a healthy reading of the page in the last five minutes"
          head={['Site', ...dates.map(shortDate), 'Week']}
          figures={[...dates, ''].map((_, index) => index + 1)}
          rows={coverage.map(({ site, share, days }) => [
            siteName(report, site),
            ...days.map(({ covered, working }) => percent(covered / working)),
            percent(share),
          ])}
        />
      )}
      {held.length > 0 && (
        <>
          <p>
            Shown on a page but held back, because they could not be read for sure or are none of this
            report’s business (the most at one time, added over the days):
          </p>
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
