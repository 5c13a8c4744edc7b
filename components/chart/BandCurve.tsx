import { ticks } from 'd3-array';
import type { BandCurves, BandLine } from '../../utils/report/trial/closing.ts';
import { useLanguage } from '../language.ts';
import { linear, px } from './scale.ts';

const size = { width: 340, height: 180 };
const inner = { left: 40, right: 334, top: 12, bottom: 146 };
/** The axis ends at this many targets: what comes later is late by far, and the table says it. */
const targets = 4;
/** Nobody sees finer steps, and the file stays small. */
const finest = 0.4;

type Scale = (value: number) => number;

/** The share of asks answered within a time, remote against office, with the 95 % band of each. */
export function BandCurve({ curves, label }: { curves: BandCurves; label: string }) {
  const { format, words } = useLanguage();
  const { target, remote, office } = curves;
  const end = targets * target;
  const unit = end > 3 * 3_600_000 ? 3_600_000 : 60_000;
  const x = linear([0, end], [inner.left, inner.right]);
  const y = linear([0, 1], [inner.bottom, inner.top]);
  return (
    <svg class="curve" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line class="grid" x1={inner.left} x2={inner.right} y1={px(y(share))} y2={px(y(share))} />
          <text class="tick" x={inner.left - 6} y={px(y(share) + 3.5)} text-anchor="end">
            {format.percent(share)}
          </text>
        </g>
      ))}
      {ticks(0, end / unit, 4).map((tick) => (
        <text class="tick" key={tick} x={px(x(tick * unit))} y={inner.bottom + 15} text-anchor="middle">
          {format.decimal(tick)}
        </text>
      ))}
      <text class="tick" x={(inner.left + inner.right) / 2} y={size.height - 5} text-anchor="middle">
        {unit === 60_000 ? words.sections.curves.minutes : words.sections.curves.hours}
      </text>
      <line class="target" x1={px(x(target))} x2={px(x(target))} y1={inner.top} y2={inner.bottom} />
      <text class="target-label" x={px(x(target) + 5)} y={inner.bottom - 6}>
        {words.sections.curves.agreed(format.span(target))}
      </text>
      {[office, remote].map((line) => (
        <Line key={line.place} line={line} x={x} y={y} end={end} />
      ))}
    </svg>
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
