import { useState } from 'preact/hooks';
import { data as room } from '../../utils/interface/data/index.ts';
import type { DataState, OptionsActions } from '../../utils/options/state.ts';
import { useWords } from '../words.ts';
import { FileInput } from './FileInput.tsx';
import { OfferList } from './OfferList.tsx';

interface Props {
  data: DataState;
  zone: string;
  actions: Pick<OptionsActions, 'readLedger' | 'restore' | 'cancel'>;
}

/** Restores a backup, or joins the ledger of a second computer; what comes in is said before. */
export function RestoreCard({ data, zone, actions }: Props) {
  const { words, format } = useWords(room);
  const { restore } = words;
  const [settings, setSettings] = useState(false);
  const chosen = data.incoming;
  const when = (at: number | null) => (at === null ? '–' : format.instant(at, zone));
  return (
    <div class="card">
      <h3>{restore.title}</h3>
      <p class="quiet">{restore.hint}</p>
      <FileInput
        id="ledger-file"
        label={restore.file}
        disabled={data.job !== null}
        onFile={actions.readLedger}
      />
      {chosen && (
        <div class="ask" id="incoming">
          <p>
            <bdi>{chosen.name}</bdi>
          </p>
          <ul>
            <li>{restore.made(when(Date.parse(chosen.incoming.exported)))}</li>
            <li>{restore.messages(chosen.incoming.messages, chosen.incoming.fresh)}</li>
            {chosen.incoming.first !== null && (
              <li>{restore.span(when(chosen.incoming.first), when(chosen.incoming.last))}</li>
            )}
            <li>{restore.facts(chosen.incoming.facts, chosen.incoming.freshFacts)}</li>
            {chosen.incoming.comingBack > 0 && <li>{restore.comingBack(chosen.incoming.comingBack)}</li>}
          </ul>
          {chosen.offer && (
            <label class="check">
              <input
                type="checkbox"
                id="restore-settings"
                checked={settings}
                onChange={({ currentTarget }) => setSettings(currentTarget.checked)}
              />
              <span>{restore.settings}</span>
            </label>
          )}
          {chosen.offer && settings && <OfferList offer={chosen.offer} />}
          {!chosen.incoming.fits && <p class="fault">{restore.foreign}</p>}
          <p class="buttons">
            <button
              type="button"
              class="main"
              id="restore"
              disabled={!chosen.incoming.fits}
              onClick={() => actions.restore(settings && chosen.offer !== null)}
            >
              {restore.confirm}
            </button>
            <button type="button" onClick={actions.cancel}>
              {words.cancel}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
