import { plural, shortDate, time } from '../../utils/report/format.ts';
import type { AskRow, Day, Report } from '../../utils/report/types.ts';
import { placeWords } from '../../utils/report/words.ts';
import { DayStrip, HourAxis, type Hours } from '../chart/DayStrip.tsx';
import { minuteOf } from '../chart/scale.ts';

/** The week day by day. Days without working time and without asks are left out. */
export function Strips({ report }: { report: Report }) {
  const days = report.days.filter((day) => day.working.length > 0);
  if (days.length === 0) return null;
  const hours = hoursOf(days);
  return (
    <section aria-labelledby="days-title">
      <h2 id="days-title">Day by day</h2>
      <div class="strips">
        {days.map((day) => (
          <Row
            key={day.date}
            day={day}
            hours={hours}
            asks={report.asks.filter((ask) => ask.date === day.date)}
          />
        ))}
        <div />
        <HourAxis hours={hours} />
      </div>
      <p class="note legend">
        A line runs from question to answer, chat above, email below. <Sample kind="within" /> within target{' '}
        <Sample kind="late" /> late <Sample kind="undecided" /> not decided yet <Sample kind="apart" />{' '}
        counted apart. An arrow: the answer came later than the strip shows, or is still awaited.{' '}
        <Swatch remote /> remote <Swatch /> office.
      </p>
    </section>
  );
}

function Row({ day, hours, asks }: { day: Day; hours: Hours; asks: readonly AskRow[] }) {
  const late = asks.filter((ask) => ask.outcome === 'late').length;
  const label = `${shortDate(day.date)}, ${placeWords[day.place].toLowerCase()}: ${plural(asks.length, 'ask')}, ${late} late. The rows are in the table “Every ask”.`;
  return (
    <>
      <p class="day">
        <b>{shortDate(day.date)}</b> <span class={day.place}>{placeWords[day.place]}</span>
        {day.stated !== null && <small>stated {stated(day.stated, day)}</small>}
      </p>
      <DayStrip day={day} asks={asks} hours={hours} label={label} />
    </>
  );
}

/** When the place was stated: the time on the day itself, else how many days apart. */
function stated(at: number, { date, zone }: Day): string {
  const days = Math.floor(minuteOf(at, date, zone) / 1440);
  if (days === 0) return time(at, zone);
  return days < 0 ? `${plural(-days, 'day')} before` : `${plural(days, 'day')} later`;
}

/** Half an hour around the earliest and latest working minute of the week, in whole hours. */
function hoursOf(days: readonly Day[]): Hours {
  const minutes = days.flatMap((day) =>
    day.working.flatMap(([from, until]) => [
      minuteOf(from, day.date, day.zone),
      minuteOf(until, day.date, day.zone),
    ]),
  );
  return [
    Math.floor((Math.min(...minutes) - 30) / 60) * 60,
    Math.ceil((Math.max(...minutes) + 30) / 60) * 60,
  ];
}

function Sample({ kind }: { kind: 'within' | 'late' | 'undecided' | 'apart' }) {
  return (
    <svg class="strip sample" viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
      <g class={`ask ${kind}`}>
        {kind === 'late' ? (
          <path d="M1 4l3 -3l3 3l-3 3z" />
        ) : (
          <circle cx={4} cy={4} r={kind === 'apart' ? 1.6 : 2.3} />
        )}
      </g>
    </svg>
  );
}

function Swatch({ remote = false }: { remote?: boolean }) {
  return (
    <svg class="strip sample" viewBox="0 0 14 8" width="14" height="8" aria-hidden="true">
      <rect class={remote ? 'hours at-home' : 'hours'} width="14" height="8" />
    </svg>
  );
}
