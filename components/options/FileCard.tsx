import { data as room } from '../../utils/interface/data/index.ts';
import type { DataState, OptionsActions } from '../../utils/options/state.ts';
import { useWords } from '../words.ts';
import { FileInput } from './FileInput.tsx';
import { OfferList } from './OfferList.tsx';

interface Props {
  data: DataState;
  actions: Pick<OptionsActions, 'readSettings' | 'takeSettings' | 'cancel'>;
}

/** Takes settings from a file, after saying what they change. */
export function FileCard({ data, actions }: Props) {
  const { words } = useWords(room);
  const { file } = words;
  const chosen = data.file;
  return (
    <div class="card">
      <h3>{file.title}</h3>
      <p class="quiet">{file.hint}</p>
      <FileInput
        id="settings-file"
        label={file.file}
        disabled={data.job !== null}
        onFile={actions.readSettings}
      />
      {chosen && 'refused' in chosen && (
        <p class="problem" role="alert">
          {chosen.refused === 'newer' ? file.newer(chosen.version) : file.refused[chosen.refused]}
        </p>
      )}
      {chosen && 'offer' in chosen && (
        <div class="ask">
          <p>
            <bdi>{chosen.name}</bdi>
          </p>
          <OfferList offer={chosen.offer} />
          <p class="buttons">
            <button
              type="button"
              class="main"
              id="take-settings"
              disabled={chosen.offer.changes.length === 0}
              onClick={actions.takeSettings}
            >
              {file.confirm}
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
