import { useState } from 'preact/hooks';
import { log as room } from '../../utils/interface/log/index.ts';
import {
  everything,
  type DayLog,
  type DaysLog,
  type LogActions,
  type LogState,
} from '../../utils/log/state.ts';
import { useWords } from '../words.ts';
import { AskRow } from './AskRow.tsx';
import { To } from './To.tsx';

/** So many rows are drawn at first: nobody reads more of them at once. */
const atFirst = 200;

interface Props {
  state: LogState;
  log: DaysLog;
  actions: LogActions;
}

/** The asks in order of time; of weeks under the day that they count for. */
export function Asks({ state, log, actions }: Props) {
  const { words } = useWords(room);
  const [most, setMost] = useState(atFirst);
  const { period, address } = state;
  const total = log.days.reduce((sum, { rows }) => sum + rows.length, 0);
  let left = most;
  const days = log.days.map((day) => {
    const rows = day.rows.slice(0, Math.max(0, left));
    left -= rows.length;
    return { ...day, rows };
  });
  // Asked for are the messages that are none.
  if (total === 0 && address.filter.show === 'excluded') return null;
  return (
    <section class="log" aria-labelledby="asks-title">
      <h2 id="asks-title">{words.row.asks}</h2>
      {days.map((day) => (
        <Day key={day.date} day={day} state={state} actions={actions} titled={period.kind === 'weeks'} />
      ))}
      {total === 0 && <Empty log={log} single={period.kind === 'day' ? log.days[0] : undefined} />}
      {total > most && (
        <button type="button" id="more" onClick={() => setMost(most + atFirst)}>
          {words.excluded.more(total - most)}
        </button>
      )}
    </section>
  );
}

function Day({
  day,
  state,
  actions,
  titled,
}: {
  day: DayLog;
  state: LogState;
  actions: LogActions;
  titled: boolean;
}) {
  const { words, format } = useWords(room);
  const { address } = state;
  const later = day.later.map(({ date, count }) => (
    <p key={date} class="quiet">
      <To to={{ ...address, period: { kind: 'day', date }, ask: null, filter: everything }} onGo={actions.go}>
        {words.empty.later(count, format.shortDate(date))}
      </To>
    </p>
  ));
  if (day.rows.length === 0) return titled ? null : <>{later}</>;
  return (
    <>
      {titled && (
        <h3 id={`day-${day.date}`}>
          <To to={{ ...address, period: { kind: 'day', date: day.date }, ask: null }} onGo={actions.go}>
            {words.row.day(format.shortDate(day.date), words.said.placesWithin[day.place])}
          </To>
        </h3>
      )}
      <ol class="asks" aria-labelledby={titled ? `day-${day.date}` : 'asks-title'}>
        {day.rows.map((row) => (
          <AskRow
            key={row.key}
            row={row}
            wanted={address.ask === row.key}
            asking={state.asking?.key === row.key ? state.asking : null}
            actions={actions}
          />
        ))}
      </ol>
      {!titled && later}
    </>
  );
}

function Empty({ log, single }: { log: DaysLog; single: DayLog | undefined }) {
  const { words } = useWords(room);
  if (log.all > 0) return <p class="empty">{words.empty.unmatched}</p>;
  return (
    <div class="empty">
      <p>{words.empty.nothing}</p>
      <p class="quiet">{single && !single.works ? words.empty.off : words.empty.hint}</p>
    </div>
  );
}
