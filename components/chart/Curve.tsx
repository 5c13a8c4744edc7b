import type { CurveLine, Curves } from '../../utils/report/types.ts';
import { CurveFrame, type Scale } from './CurveFrame.tsx';
import { px } from './scale.ts';

/**
 * The share of asks answered within a time, remote against office, with the target marked. Lines differ in colour,
 * dash and width, so that they stay apart on paper and for every eye. The numbers are in the table beside it.
 */
export function Curve({ curves: { target, remote, office }, label }: { curves: Curves; label: string }) {
  return (
    <CurveFrame target={target} label={label}>
      {(x, y, end) => (
        <>
          <path class="line office" d={path(office, x, y, end)} />
          <path class="line remote" d={path(remote, x, y, end)} />
        </>
      )}
    </CurveFrame>
  );
}

/** The curve as steps from (0, 0); it ends where the longest wait was last looked at. */
function path(line: CurveLine, x: Scale, y: Scale, end: number): string {
  if (line.until === null) return '';
  const shown = line.steps.filter((step) => step.time <= end);
  const steps = shown.map((step) => `H${px(x(step.time))}V${px(y(step.answered))}`);
  const whole = line.steps.at(-1)?.answered === 1;
  const last = whole && shown.length === line.steps.length ? end : Math.min(line.until, end);
  return `M${px(x(0))} ${px(y(0))}${steps.join('')}H${px(x(last))}`;
}
