import { data as room } from '../../utils/interface/data/index.ts';
import type { DataState, OptionsActions } from '../../utils/options/state.ts';
import { useWords } from '../words.ts';

interface Props {
  toll: NonNullable<DataState['toll']>;
  zone: string;
  busy: boolean;
  actions: Pick<OptionsActions, 'erase' | 'cancel'>;
}

/** What would go, counted, and the question whether it shall. */
export function TollList({ toll: { choice, toll }, zone, busy, actions }: Props) {
  const { words, format } = useWords(room);
  const { erase } = words;
  const { messages, asks, facts, coverage, first, last } = toll;
  const nothing = messages === 0 && facts === 0 && coverage === 0 && choice.what !== 'fresh';
  return (
    <div class="ask" id="toll">
      {nothing ? (
        <p>{erase.nothing}</p>
      ) : (
        <>
          <p>{erase.goes}</p>
          <ul>
            <li>{erase.messages(messages)}</li>
            {first !== null && last !== null && (
              <li>{erase.span(format.instant(first, zone), format.instant(last, zone))}</li>
            )}
            <li>{erase.asks(asks)}</li>
            <li>{erase.facts(facts)}</li>
            <li>{erase.coverage(format.span(coverage))}</li>
          </ul>
          {choice.what === 'fresh' && <p>{erase.fresh}</p>}
          {choice.what === 'everything' && <p>{erase.everything}</p>}
          <p>{choice.what === 'fresh' ? erase.noWayBack : erase.stays}</p>
        </>
      )}
      <p class="buttons">
        {!nothing && (
          <button type="button" class="danger" id="erase" disabled={busy} onClick={actions.erase}>
            {erase.confirm}
          </button>
        )}
        <button type="button" onClick={actions.cancel}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
