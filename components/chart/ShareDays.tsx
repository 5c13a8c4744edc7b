import type { TrialDay } from '../../utils/report/trial/types.ts';
import { useLanguage } from '../language.ts';
import { linear, px } from './scale.ts';

const size = { width: 640, height: 170 };
const inner = { left: 44, right: 632, top: 12, bottom: 138 };
const dayMs = 86_400_000;
/** About what a letter of a date takes, so that dates stay apart in languages that write them long. */
const letter = 6;

const numberOf = (date: string): number => Date.parse(date) / dayMs;

/**
 * Share answered within target, a mark a day: remote days full and round, office days hollow and square, so that they
 * stay apart for every eye; the size says how many asks. The figures are in the table beside it.
 */
export function ShareDays({
  days,
  start,
  label,
}: {
  days: readonly TrialDay[];
  start: string;
  label: string;
}) {
  const { format, words } = useLanguage();
  const dates = days.map(({ date }) => numberOf(date));
  const [first, last] = [Math.min(...dates, numberOf(start)), Math.max(...dates, numberOf(start))];
  const x = linear([first - 1, last + 1], [inner.left, inner.right]);
  const y = linear([0, 1], [inner.bottom, inner.top]);
  const begin = px(x(numberOf(start) - 0.5));
  const labelOf = (date: number) => format.shortDate(new Date(date * dayMs).toISOString().slice(0, 10));
  const wide = letter * Math.max(1, ...mondays(first, last, 8).map((date) => labelOf(date).length));
  const room = Math.floor((inner.right - inner.left) / wide);
  const whole = (date: number) => x(date) >= wide / 2 && x(date) <= size.width - wide / 2;
  return (
    <svg class="share-days" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line class="grid" x1={inner.left} x2={inner.right} y1={px(y(share))} y2={px(y(share))} />
          <text class="tick" x={inner.left - 6} y={px(y(share) + 3.5)} text-anchor="end">
            {format.percent(share)}
          </text>
        </g>
      ))}
      <line class="target" x1={begin} x2={begin} y1={inner.top} y2={inner.bottom} />
      <text class="target-label" x={begin + 5} y={inner.bottom - 6}>
        {words.trial.days.start}
      </text>
      {mondays(first, last, Math.min(8, room))
        .filter(whole)
        .map((date) => (
          <text class="tick" key={date} x={px(x(date))} y={inner.bottom + 16} text-anchor="middle">
            {labelOf(date)}
          </text>
        ))}
      {days.map((day) => (
        <Mark key={`${day.date} ${day.place}`} day={day} x={x(numberOf(day.date))} y={y} />
      ))}
    </svg>
  );
}

function Mark({ day, x, y }: { day: TrialDay; x: number; y: (share: number) => number }) {
  if (day.decided === 0) return null;
  const height = px(y(day.within / day.decided));
  const radius = px(Math.min(6, 1.5 + Math.sqrt(day.decided) * 0.6));
  return day.place === 'remote' ? (
    <circle class="remote" cx={px(x)} cy={height} r={radius} />
  ) : (
    <rect
      class="office"
      x={px(x - radius)}
      y={px(height - radius)}
      width={px(2 * radius)}
      height={px(2 * radius)}
    />
  );
}

/** Mondays, evenly apart, about as many as `most`. */
function mondays(first: number, last: number, most: number): number[] {
  // 1970-01-05 was a Monday.
  const begin = Math.ceil((first - 4) / 7) * 7 + 4;
  const step = 7 * Math.max(1, Math.ceil((last - begin) / 7 / most));
  const found: number[] = [];
  for (let date = begin; date <= last; date += step) found.push(date);
  return found;
}
