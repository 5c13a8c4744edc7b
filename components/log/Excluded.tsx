import { useState } from 'preact/hooks';
import { log as room } from '../../utils/interface/log/index.ts';
import {
  countedByReason,
  showsExcluded,
  siteNames,
  type DaysLog,
  type ExcludedRow,
  type LogActions,
  type LogState,
} from '../../utils/log/state.ts';
import { useWords } from '../words.ts';
import { useFocusKept } from '../day/focus.ts';

/** So many rows of one reason are drawn at first. */
const atFirst = 50;

interface Props {
  state: LogState;
  log: DaysLog;
  onPerson: LogActions['person'];
}

/** The messages that are no asks, counted by reason, with their rows folded away. */
export function Excluded({ state, log, onPerson }: Props) {
  const { words } = useWords(room);
  const say = words.excluded;
  const { excluded, days } = log;
  // Whoever calls a sender a person takes their rows away from beneath their own hands.
  useFocusKept(excluded.length, '#done');
  if (!showsExcluded(state.address.filter)) return null;
  const groups = countedByReason(excluded);
  const zone = days[0]?.zone ?? 'UTC';
  const single = state.period.kind === 'day' ? state.period.date : undefined;
  return (
    <section class="excluded" aria-labelledby="excluded-title" id="excluded">
      <h2 id="excluded-title">{say.title(groups.reduce((sum, { count }) => sum + count, 0))}</h2>
      {groups.length === 0 && log.all > 0 && log.allExcluded === 0 && <p class="quiet">{say.none}</p>}
      {groups.map(({ reason, count, rows }) => (
        <details key={reason} data-reason={reason} open={state.address.filter.show === 'excluded'}>
          <summary>{say.reason(say.reasons[reason], count)}</summary>
          <Rows rows={rows} zone={zone} date={single} onPerson={onPerson} />
        </details>
      ))}
    </section>
  );
}

function Rows({
  rows,
  zone,
  date,
  onPerson,
}: {
  rows: readonly ExcludedRow[];
  zone: string;
  date: string | undefined;
  onPerson: LogActions['person'];
}) {
  const { words, format } = useWords(room);
  const [most, setMost] = useState(atFirst);
  return (
    <>
      <ol class="rows">
        {rows.slice(0, most).map(({ key, site, who, sender, at, messages }) => (
          <li key={key} data-message={key}>
            <time dateTime={new Date(at).toISOString()}>{format.moment(at, zone, date)}</time>
            <b>{siteNames[site]}</b>
            {who !== null && <bdi>{who}</bdi>}
            {messages > 1 && <span>{words.excluded.many(messages)}</span>}
            {sender !== null && (
              <button type="button" class="plain" onClick={() => onPerson(sender, false, key)}>
                {words.excluded.person}
              </button>
            )}
          </li>
        ))}
      </ol>
      {rows.length > most && (
        <button type="button" onClick={() => setMost(most + 4 * atFirst)}>
          {words.excluded.more(rows.length - most)}
        </button>
      )}
    </>
  );
}
