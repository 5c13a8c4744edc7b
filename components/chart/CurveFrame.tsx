import type { ComponentChildren } from 'preact';
import { ticks } from 'd3-array';
import { useLanguage } from '../language.ts';
import { linear, px } from './scale.ts';

const size = { width: 340, height: 180 };
const inner = { left: 40, right: 334, top: 12, bottom: 146 };
/** The axis ends at this many targets: what comes later is late by far, and the table says it. */
const targets = 4;

export type Scale = (value: number) => number;

interface Frame {
  target: number;
  label: string;
  /** What stands in the frame; times beyond `end` lie outside. */
  children: (x: Scale, y: Scale, end: number) => ComponentChildren;
}

/** Axes of a reply-time curve, from nothing to a few targets and from none to all, with the target marked. */
export function CurveFrame({ target, label, children }: Frame) {
  const { format, words } = useLanguage();
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
      {children(x, y, end)}
    </svg>
  );
}
