import { sentence } from '../../utils/report/sentence.ts';
import type { Report } from '../../utils/report/types.ts';
import { useLanguage } from '../language.ts';
import { Isolated, nameMark } from './Isolated.tsx';

/** Whose week it is, and the one sentence that matters. */
export function Masthead({ report }: { report: Report }) {
  const language = useLanguage();
  const { format, words } = language;
  const { name, week, from, to, asOf, zone, targets, over } = report;
  return (
    <header class="masthead">
      <h1>
        {words.report.title} <span>{format.weekTitle(week)}</span>
      </h1>
      <p class="whose">
        {name !== '' && (
          <>
            <bdi>{name}</bdi>
            {words.report.comma}
          </>
        )}
        {format.dateRange(from, to)}
      </p>
      <p class="sentence" id="sentence">
        {name === '' ? (
          sentence(report, language)
        ) : (
          <Isolated text={sentence(report, language, nameMark)} name={name} />
        )}
      </p>
      <p class="basis">
        {words.sections.masthead.basis(
          format.instant(asOf, zone),
          over,
          targets.map((one) => ({
            from: one.from === null ? null : format.moment(one.from, zone),
            times: words.report.targets(one),
          })),
        )}
      </p>
    </header>
  );
}
