import { ticks } from 'd3-array';
import type { CurveLine, Curves } from '../../utils/report/types.ts';
import { useLanguage } from '../language.ts';
import { linear, px } from './scale.ts';

const size = { width: 340, height: 180 };
const inner = { left: 40, right: 334, top: 12, bottom: 146 };

/** The axis ends at this many targets: what comes later is late by far, and the table says it. */
const targets = 4;

/**
 * The share of asks answered within a time, remote against office, with the target marked. Lines differ in colour,
 * dash and width, so that they stay apart on paper and for every eye. The numbers are in the table beside it.
 */
export function Curve({ curves, label }: { curves: Curves; label: string }) {
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
      <path class="line office" d={path(office, x, y, end)} />
      <path class="line remote" d={path(remote, x, y, end)} />
    </svg>
  );
}

/** The curve as steps from (0, 0); it ends where the longest wait was last looked at. */
function path(
  line: CurveLine,
  x: (value: number) => number,
  y: (value: number) => number,
  end: number,
): string {
  if (line.until === null) return '';
  const shown = line.steps.filter((step) => step.time <= end);
  const steps = shown.map((step) => `H${px(x(step.time))}V${px(y(step.answered))}`);
  const whole = line.steps.at(-1)?.answered === 1;
  const last = whole && shown.length === line.steps.length ? end : Math.min(line.until, end);
  return `M${px(x(0))} ${px(y(0))}${steps.join('')}H${px(x(last))}`;
}
