import type { BandLine, Closing } from '../../utils/report/trial/closing.ts';
import { none } from '../../utils/words/format.ts';
import { BandCurve } from '../chart/BandCurve.tsx';
import { useLanguage } from '../language.ts';
import { Table } from './Table.tsx';

/** Where a curve is read off: around the target. */
const readings = [0.25, 0.5, 1, 2, 4];

/** How fast asks were answered, remote against office, with confidence bands; beneath, the same in figures. */
export function ClosingCurves({ closing }: { closing: Closing }) {
  const { format, words } = useLanguage();
  const say = words.trial.curves;
  if (closing.curves.length === 0) return null;
  return (
    <section aria-labelledby="closing-curves-title">
      <h2 id="closing-curves-title">{say.title}</h2>
      <div class="curves">
        {closing.curves.map((one) => (
          <figure key={one.channel}>
            <figcaption>
              <strong>{words.report.channels[one.channel]}</strong>
              <Key place="remote" words={say.remote(one.remote.timed)} />
              <Key place="office" words={say.office(one.office.timed)} />
            </figcaption>
            <BandCurve curves={one} label={say.spoken(words.report.channels[one.channel])} />
          </figure>
        ))}
      </div>
      {closing.curves.map(({ channel, target, remote, office }) => (
        <Table
          key={channel}
          caption={say.caption(words.report.channels[channel])}
          head={[say.where, ...readings.map((part) => format.span(part * target))]}
          figures={readings.map((_, index) => index + 1)}
          rows={[remote, office].map((line) => [
            words.report.places[line.place],
            ...readings.map((part) => {
              const step = readOff(line, part * target);
              return step === null ? none : say.band(step.answered, step.lower, step.upper);
            }),
          ])}
        />
      ))}
      <p class="note">{say.note}</p>
    </section>
  );
}

/** The curve at a time; null beyond the longest wait that was looked at. */
function readOff(
  line: BandLine,
  by: number,
): Pick<BandLine['steps'][number], 'answered' | 'lower' | 'upper'> | null {
  const whole = line.steps.at(-1)?.answered === 1;
  if (line.until === null || (by > line.until && !whole)) return null;
  return line.steps.findLast((step) => step.time <= by) ?? { answered: 0, lower: 0, upper: 0 };
}

function Key({ place, words }: { place: BandLine['place']; words: string }) {
  return (
    <span class="key">
      <svg class="curve" viewBox="0 0 26 8" width="26" height="8" aria-hidden="true">
        <path class={`line ${place}`} d="M1 4H25" />
      </svg>
      {words}
    </span>
  );
}
