import { targetLine } from '../../utils/report/definitions.ts';
import { dateRange, instant, moment, weekTitle } from '../../utils/report/format.ts';
import { sentence } from '../../utils/report/sentence.ts';
import type { Report } from '../../utils/report/types.ts';

/** Whose week it is, and the one sentence that matters. */
export function Masthead({ report }: { report: Report }) {
  const { name, week, from, to, asOf, zone, targets, over } = report;
  return (
    <header class="masthead">
      <h1>
        Weekly availability report <span>{weekTitle(week)}</span>
      </h1>
      <p class="whose">
        {name !== '' && (
          <>
            <bdi>{name}</bdi>,{' '}
          </>
        )}
        {dateRange(from, to)}
      </p>
      <p class="sentence" id="sentence">
        {sentence(report)}
      </p>
      <p class="basis">
        As of {instant(asOf, zone)}
        {over ? '' : '; the week is not over'}. Agreed times:{' '}
        {targets
          .map((one) => `${one.from === null ? '' : `from ${moment(one.from, zone)} `}${targetLine(one)}`)
          .join('; ')}
        .
      </p>
    </header>
  );
}
