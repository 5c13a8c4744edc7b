import type { CurveLine, Report } from '../../utils/report/types.ts';
import { Curve } from '../chart/Curve.tsx';
import { useLanguage } from '../language.ts';

/** How fast asks are answered: remote this week against office before. */
export function Curves({ report }: { report: Report }) {
  const { words } = useLanguage();
  const { curves, baseline } = report;
  if (curves.length === 0) return null;
  const say = words.sections.curves;
  return (
    <section aria-labelledby="curves-title">
      <h2 id="curves-title">{say.title}</h2>
      <div class="curves">
        {curves.map((one) => (
          <figure key={one.channel}>
            <figcaption>
              <strong>{words.report.channels[one.channel]}</strong>
              <Key line={one.remote} words={say.remote(one.remote.timed)} />
              <Key line={one.office} words={say.office(baseline.weeks, one.office.timed)} />
            </figcaption>
            <Curve curves={one} label={say.spoken(words.report.channels[one.channel])} />
          </figure>
        ))}
      </div>
    </section>
  );
}

function Key({ line, words }: { line: CurveLine; words: string }) {
  return (
    <span class="key">
      <svg class="curve" viewBox="0 0 26 8" width="26" height="8" aria-hidden="true">
        <path class={`line ${line.place}`} d="M1 4H25" />
      </svg>
      {words}
    </span>
  );
}
