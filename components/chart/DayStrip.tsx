import { channels } from '../../utils/domain/message.ts';
import type { Day } from '../../utils/report/types.ts';
import { lanesOf, type Laned, type StripAsk } from './lanes.ts';
import type { Hours } from './hours.ts';
import { hatch, linear, minuteOf, px } from './scale.ts';

const usualWidth = 600;
const lane = 5;
const gap = 4;
/** Half the width of the widest sign. */
const edge = 3;

interface Rows {
  rows: Laned[];
  room: number;
}

/** Height of a strip with room for so many lines a channel, in its own units. */
export function heightOf(chat: number, email: number): number {
  return (chat + email) * lane + 3 * gap;
}

/** What a strip shows of a day. */
export type StripDay = Pick<Day, 'date' | 'zone' | 'working' | 'places'>;

/**
 * One day: its working hours, where the employee was, and each ask as a line from the question to the answer; chat
 * above, email below. An announced absence is hatched, so that it is seen without any colour. Lines that leave the day end in an arrow. The asks stand as rows in the table of every ask.
 */
export function DayStrip({
  day,
  asks,
  away = [],
  hours,
  label,
  width = usualWidth,
  lanes = 1,
}: {
  day: StripDay;
  asks: readonly StripAsk[];
  /** Absences, epoch ms. */
  away?: readonly { from: number; until: number }[];
  hours: Hours;
  label: string;
  width?: number;
  /** Room for so many lines a channel at least, where its height may not depend on the day. */
  lanes?: number;
}) {
  const x = linear(hours, [0, width]);
  const minute = (at: number) => Math.min(Math.max(minuteOf(at, day.date, day.zone), hours[0]), hours[1]);
  const [chat, email] = channels.map((channel) => {
    const { rows, count } = lanesOf(
      asks.filter((ask) => ask.channel === channel),
      minute,
      hours,
    );
    return { rows, room: Math.max(count, lanes) };
  }) as [Rows, Rows];
  const height = heightOf(chat.room, email.room);
  const middle = gap + chat.room * lane + gap / 2;
  const band = (from: number, until: number) => ({
    x: px(x(minute(from))),
    width: px(x(minute(until)) - x(minute(from))),
    height,
  });
  return (
    <svg class="strip" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {day.working.map(([from, until]) => (
        <rect key={from} class="hours" {...band(from, until)} />
      ))}
      {day.places
        .filter(({ place }) => place === 'remote')
        .flatMap((stretch) =>
          day.working
            .map(([from, until]) => [Math.max(from, stretch.from), Math.min(until, stretch.until)] as const)
            .filter(([from, until]) => until > from)
            .map(([from, until]) => <rect key={from} class="hours at-home" {...band(from, until)} />),
        )}
      {away.map(({ from, until }) => (
        <path
          key={from}
          class="away"
          d={hatch(x(minute(from)), x(minute(until)) - x(minute(from)), height)}
        />
      ))}
      <line class="middle" x1={0} x2={width} y1={middle} y2={middle} />
      {[chat, email].map(({ rows }, index) =>
        rows.map((one) => (
          <Line
            key={one.ask.number}
            one={one}
            x={x}
            y={gap + index * (chat.room * lane + gap) + (one.lane + 0.5) * lane}
          />
        )),
      )}
    </svg>
  );
}

function Line({ one, x, y }: { one: Laned; x: (value: number) => number; y: number }) {
  const { ask, from, until, leaves } = one;
  // What lies before the strip is drawn at its edge, whole.
  const start = px(Math.max(x(from), edge));
  const end = px(Math.max(x(until), edge));
  const { outcome } = ask;
  const kind = outcome === 'within' || outcome === 'late' || outcome === 'undecided' ? outcome : 'apart';
  return (
    <g class={`ask ${kind}`}>
      <line x1={start} x2={end} y1={y} y2={y} />
      {kind === 'late' ? (
        <path d={`M${px(start - 3)} ${y}l3 -3l3 3l-3 3z`} />
      ) : (
        <circle cx={start} cy={y} r={kind === 'apart' ? 1.6 : 2.3} />
      )}
      {leaves ? (
        <path class="leaves" d={`M${px(end - 4)} ${px(y - 2.4)}L${end} ${y}L${px(end - 4)} ${px(y + 2.4)}`} />
      ) : (
        ask.replied !== null && <line class="reply" x1={end} x2={end} y1={y - 2.4} y2={y + 2.4} />
      )}
    </g>
  );
}

/** The hours beneath a week's strips. */
export function HourAxis({ hours, width = usualWidth }: { hours: Hours; width?: number }) {
  const x = linear(hours, [0, width]);
  const first = Math.ceil(hours[0] / 60);
  const step = hours[1] - hours[0] > 14 * 60 ? 2 : 1;
  const marks = [];
  for (let hour = first; hour * 60 <= hours[1]; hour += step) marks.push(hour);
  return (
    <svg class="strip-axis" viewBox={`0 0 ${width} 14`} aria-hidden="true">
      {marks.map((hour) => (
        <text
          key={hour}
          class="tick"
          x={px(x(hour * 60))}
          y={11}
          text-anchor={hour * 60 === hours[0] ? 'start' : hour * 60 === hours[1] ? 'end' : 'middle'}
        >
          {((hour % 24) + 24) % 24}
        </text>
      ))}
    </svg>
  );
}
