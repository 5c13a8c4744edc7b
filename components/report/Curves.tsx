import type { Curves as CurvesData, CurveLine, Report } from '../../utils/report/types.ts';
import { plural } from '../../utils/report/format.ts';
import { channelWords } from '../../utils/report/words.ts';
import { Curve } from '../chart/Curve.tsx';

/** How fast asks are answered: remote this week against office before. */
export function Curves({ report }: { report: Report }) {
  const { curves, baseline } = report;
  if (curves.length === 0) return null;
  return (
    <section aria-labelledby="curves-title">
      <h2 id="curves-title">How soon an ask is answered</h2>
      <div class="curves">
        {curves.map((one) => (
          <figure key={one.channel}>
            <figcaption>
              <strong>{channelWords[one.channel]}</strong>
              <Key line={one.remote} words={`remote, ${plural(one.remote.timed, 'ask')}`} />
              <Key
                line={one.office}
                words={`office, ${baseline.weeks} weeks, ${plural(one.office.timed, 'ask')}`}
              />
            </figcaption>
            <Curve curves={one} label={spoken(one)} />
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

function spoken({ channel }: CurvesData): string {
  return `${channelWords[channel]}: share of asks answered, by working time waited. The figures are in the table “The curves in figures”.`;
}
