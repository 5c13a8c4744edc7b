import { log as room } from '../../utils/interface/log/index.ts';
import type { Cell, TrendLine } from '../../utils/log/state.ts';
import { linear, px } from '../chart/scale.ts';
import { useWords } from '../words.ts';

const size = { width: 360, height: 170 };
const inner = { left: 44, right: 352, top: 12, bottom: 140 };
/** Marks of two places lie beside each other, not upon each other: so far from the middle at most, pixels. */
const mostApart = 9;
/** About what a label takes below the axis. */
const wide = 52;

/**
 * Share within target, a mark a week or hour: remote full and round, office hollow and square, so that they stay apart
 * for every eye; the size says how many asks. The figures are in the table beneath.
 */
export function TrendPicture({ lines, label }: { lines: readonly TrendLine[]; label: string }) {
  const { words, format } = useWords(room);
  const x = linear([-0.5, lines.length - 0.5], [inner.left, inner.right]);
  const y = linear([0, 1], [inner.bottom, inner.top]);
  const every = Math.max(1, Math.ceil((lines.length * wide) / (inner.right - inner.left)));
  const below = ({ from, hour }: TrendLine) =>
    from === null ? format.time((hour ?? 0) * 3_600_000, 'UTC') : format.dayMonth(from);
  const { places } = words.said;
  const apart = Math.min(mostApart, (x(1) - x(0)) / 4);
  return (
    <figure>
      <svg class="share" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line class="grid" x1={inner.left} x2={inner.right} y1={px(y(share))} y2={px(y(share))} />
            <text class="tick" x={inner.left - 6} y={px(y(share) + 3.5)} text-anchor="end">
              {format.percent(share)}
            </text>
          </g>
        ))}
        {lines.map((line, index) => (
          <g key={index}>
            {index % every === 0 && (
              <text class="tick" x={px(x(index))} y={inner.bottom + 18} text-anchor="middle">
                {below(line)}
              </text>
            )}
            {line.cells.map(({ place, cell }) =>
              place === 'remote' ? (
                <Mark key={place} cell={cell} x={x(index) - apart} y={y} round />
              ) : place === 'office' ? (
                <Mark key={place} cell={cell} x={x(index) + apart} y={y} />
              ) : null,
            )}
          </g>
        ))}
      </svg>
      <figcaption class="quiet">
        <span class="key">
          <Key round /> {places.remote}
        </span>
        <span class="key">
          <Key /> {places.office}
        </span>
      </figcaption>
    </figure>
  );
}

function Mark({
  cell,
  x,
  y,
  round = false,
}: {
  cell: Cell;
  x: number;
  y: (share: number) => number;
  round?: boolean;
}) {
  if (cell.share === null) return null;
  const radius = Math.min(7, 2 + Math.sqrt(cell.decided) * 0.6);
  return <Shape x={x} y={y(cell.share)} radius={radius} round={round} />;
}

function Shape({ x, y, radius, round }: { x: number; y: number; radius: number; round: boolean }) {
  return round ? (
    <circle class="remote" cx={px(x)} cy={px(y)} r={px(radius)} />
  ) : (
    <rect
      class="office"
      x={px(x - radius)}
      y={px(y - radius)}
      width={px(2 * radius)}
      height={px(2 * radius)}
    />
  );
}

function Key({ round = false }: { round?: boolean }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <Shape x={7} y={7} radius={4.5} round={round} />
    </svg>
  );
}
