import type { DataWords } from '../../utils/interface/data/en.ts';
import { options } from '../../utils/interface/options/index.ts';
import { data as room } from '../../utils/interface/data/index.ts';
import type { DataState, OptionsActions, OptionsState } from '../../utils/options/state.ts';
import { useWords } from '../words.ts';
import { EraseCard } from './EraseCard.tsx';
import { FileCard } from './FileCard.tsx';
import { RestoreCard } from './RestoreCard.tsx';
import { Section } from './Section.tsx';

/** The user's data: saved, restored, erased. */
export function DataSection({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { sections } = useWords(options).words;
  const { words, format } = useWords(room);
  const { data, hours } = state;
  const busy = data.job !== null;
  return (
    <Section id="data" title={sections.data} saves="data" state={state}>
      <p>
        {data.first === null
          ? words.nothing
          : words.kept(data.messages, format.instant(data.first, hours.zone))}
      </p>
      <div role="status" id="data-status">
        {data.job && <Job job={data.job} />}
        {data.done && <p class="done">{doneWords(data.done, words)}</p>}
      </div>
      <div class="card">
        <h3>{words.save.title}</h3>
        <p class="quiet">{words.save.hint}</p>
        <p class="buttons">
          <button type="button" id="save-ledger" disabled={busy} onClick={actions.saveLedger}>
            {words.save.ledger}
          </button>
          <button type="button" id="save-settings" disabled={busy} onClick={actions.saveSettings}>
            {words.save.settings}
          </button>
        </p>
      </div>
      <RestoreCard data={data} zone={hours.zone} actions={actions} />
      <FileCard data={data} actions={actions} />
      <EraseCard state={state} actions={actions} />
    </Section>
  );
}

/** How far it is; without a count while nobody knows how much there is. */
function Job({ job: { what, done, of } }: { job: NonNullable<DataState['job']> }) {
  const { words } = useWords(room);
  return (
    <p class="job">
      {of === 0 ? words.jobs[what] : words.progress(words.jobs[what], done, of)}
      <progress aria-label={words.jobs[what]} {...(of > 0 && { value: done, max: of })} />
    </p>
  );
}

function doneWords(done: NonNullable<DataState['done']>, { done: said }: DataWords): string {
  switch (done.what) {
    case 'saved-ledger':
    case 'saved-settings':
      return said.saved(done.name);
    case 'restored':
      return said.restored(done.messages);
    case 'took-settings':
      return said.tookSettings;
    case 'erased':
      return said.erased(done.messages);
  }
}
