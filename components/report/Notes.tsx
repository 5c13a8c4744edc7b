import { definitions, recompute, unseen } from '../../utils/report/definitions.ts';
import { timeLines } from '../../utils/report/sections.ts';
import type { Report } from '../../utils/report/types.ts';

/** What the report cannot know, what its words mean, and how to make it again. */
export function Notes({ report }: { report: Report }) {
  const { sites, hosts } = report;
  const times = timeLines(report);
  return (
    <>
      <section aria-labelledby="limits-title">
        <h2 id="limits-title">What this report does not see</h2>
        <ul>
          {unseen.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {sites.flatMap(({ name, limits }) =>
            limits.map((limit) => (
              <li key={name + limit}>
                {name}: {limit}
              </li>
            )),
          )}
        </ul>
      </section>
      <section aria-labelledby="words-title">
        <h2 id="words-title">What the words mean</h2>
        <dl>
          {definitions.map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="sources-title">
        <h2 id="sources-title">Clocks, hosts, and how to make it again</h2>
        <ul>
          {times.map((line) => (
            <li key={line}>{line}</li>
          ))}
          <li>
            Read with the employee’s permission:{' '}
            {hosts.length > 0 ? <bdi>{hosts.join(', ')}</bdi> : 'no host'}.
          </li>
          <li>
            No message text and no subject was kept; nothing was sent anywhere. The employee handed this file
            over.
          </li>
          <li>{recompute(report)}</li>
        </ul>
      </section>
    </>
  );
}
