import type { AwayRow } from '../../utils/report/away.ts';
import type { AskRow, Day, Report } from '../../utils/report/types.ts';
import type { Language } from '../../utils/words/language.ts';
import { DayStrip, HourAxis } from '../chart/DayStrip.tsx';
import { hoursOf, type Hours } from '../chart/hours.ts';
import { hatch, minuteOf } from '../chart/scale.ts';
import { useLanguage } from '../language.ts';

/** The week day by day. Days without working time and without asks are left out. */
export function Strips({ report }: { report: Report }) {
  const { words } = useLanguage();
  const days = report.days.filter((day) => day.working.length > 0);
  if (days.length === 0) return null;
  const hours = hoursOf(days);
  const say = words.sections.days;
  return (
    <section aria-labelledby="days-title">
      <h2 id="days-title">{say.title}</h2>
      <div class="strips">
        {days.map((day) => (
          <Row
            key={day.date}
            day={day}
            hours={hours}
            asks={report.asks.filter((ask) => ask.date === day.date)}
            away={report.away?.rows.filter((row) => row.date === day.date) ?? []}
            asOf={report.asOf}
          />
        ))}
        <div />
        <HourAxis hours={hours} />
      </div>
      <p class="note legend">
        {say.lines} <Sample kind="within" /> {say.within} <Sample kind="late" /> {say.late}{' '}
        <Sample kind="undecided" /> {say.undecided} <Sample kind="apart" /> {say.apart} {say.arrow}{' '}
        <Swatch remote /> {say.remote} <Swatch /> {say.office}
        {report.away && report.away.promised > 0 && (
          <>
            {' '}
            <AwaySample /> {words.plan.away.legend}
          </>
        )}
      </p>
    </section>
  );
}

interface RowProps {
  day: Day;
  hours: Hours;
  asks: readonly AskRow[];
  away: readonly AwayRow[];
  asOf: number;
}

function Row({ day, hours, asks, away, asOf }: RowProps) {
  const language = useLanguage();
  const { format, words } = language;
  const late = asks.filter((ask) => ask.outcome === 'late').length;
  const date = format.shortDate(day.date);
  const say = words.sections.days;
  const end = day.working.at(-1)?.[1] ?? asOf;
  const absent = away.map(({ note, from, back }) => ({
    note: note || words.plan.away.noNote,
    from,
    // Without a sign of return nobody knows: until the day's end.
    until: Math.max(from, back ?? Math.min(asOf, end)),
  }));
  const heard = absent.map(({ note, from, until }) =>
    words.plan.away.stretch(note, format.time(from, day.zone), format.time(until, day.zone)),
  );
  const spoken = say.spoken(date, words.report.placesWithin[day.place], asks.length, late);
  return (
    <>
      <p class="day">
        <b>{date}</b> <span class={day.place}>{words.report.places[day.place]}</span>
        {day.stated !== null && <small>{say.stated(stated(day.stated, day, language))}</small>}
      </p>
      <DayStrip
        day={day}
        asks={asks}
        away={absent}
        hours={hours}
        label={heard.length > 0 ? `${spoken} ${words.plan.away.heard(heard)}` : spoken}
      />
    </>
  );
}

/** When the place was stated: the time on the day itself, else how many days apart. */
function stated(at: number, { date, zone }: Day, { format, words }: Language): string {
  const days = Math.floor(minuteOf(at, date, zone) / 1440);
  if (days === 0) return format.time(at, zone);
  return days < 0 ? words.sections.days.before(-days) : words.sections.days.later(days);
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

function AwaySample() {
  return (
    <svg class="strip sample" viewBox="0 0 14 8" width="14" height="8" aria-hidden="true">
      <rect class="hours" width="14" height="8" />
      <path class="away" d={hatch(0, 14, 8)} />
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
