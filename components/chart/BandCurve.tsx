import type { BandCurves, BandLine } from '../../utils/report/trial/closing.ts';
import { CurveFrame, type Scale } from './CurveFrame.tsx';
import { px } from './scale.ts';

/** Nobody sees finer steps, and the file stays small. */
const finest = 0.4;

/** The share of asks answered within a time, remote against office, with the 95 % band of each. */
export function BandCurve({
  curves: { target, remote, office },
  label,
}: {
  curves: BandCurves;
  label: string;
}) {
  return (
    <CurveFrame target={target} label={label}>
      {(x, y, end) =>
        [office, remote].map((line) => <Line key={line.place} line={line} x={x} y={y} end={end} />)
      }
    </CurveFrame>
  );
}

function Line({ line, x, y, end }: { line: BandLine; x: Scale; y: Scale; end: number }) {
  if (line.until === null) return null;
  const steps = thinned(line.steps, x).filter(({ time }) => time <= end);
  const whole = line.steps.at(-1)?.answered === 1;
  const last = px(x(whole && steps.length > 0 ? end : Math.min(line.until, end)));
  const stairs = (of: 'answered' | 'lower' | 'upper') =>
    steps.map((step) => `H${px(x(step.time))}V${px(y(step[of]))}`).join('');
  const back = steps
    .toReversed()
    .map((step) => `V${px(y(step.lower))}H${px(x(step.time))}`)
    .join('');
  const begin = `M${px(x(0))} ${px(y(0))}`;
  return (
    <>
      <path class={`band ${line.place}`} d={`${begin}${stairs('upper')}H${last}${back}V${px(y(0))}Z`} />
      <path class={`line ${line.place}`} d={`${begin}${stairs('answered')}H${last}`} />
    </>
  );
}

/** Steps that lie on one spot become one, the last of them. */
function thinned(steps: BandLine['steps'], x: Scale): BandLine['steps'] {
  const spot = (step: BandLine['steps'][number]) => Math.floor(x(step.time) / finest);
  return steps.filter((step, index) => {
    const next = steps[index + 1];
    return next === undefined || spot(next) !== spot(step);
  });
}
