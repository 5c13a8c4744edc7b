import { useState } from 'preact/hooks';
import { data as room } from '../../utils/interface/data/index.ts';
import {
  erasures,
  type EraseChoice,
  type OptionsActions,
  type OptionsState,
} from '../../utils/options/state.ts';
import { useWords } from '../words.ts';
import { TollList } from './TollList.tsx';

interface Props {
  state: OptionsState;
  actions: Pick<OptionsActions, 'countErasure' | 'erase' | 'cancel'>;
}

/** Erases a site, a period or everything: counts first, asks once more, then does it. */
export function EraseCard({ state: { data, hours, today }, actions }: Props) {
  const { words, format } = useWords(room);
  const { erase } = words;
  const [draft, setDraft] = useState<EraseChoice>({ what: 'period', site: null, first: today, last: today });
  const set = (change: Partial<EraseChoice>) => {
    setDraft({ ...draft, ...change });
    if (data.toll) actions.cancel();
  };
  const dated = draft.what === 'period';
  const noSite = draft.what === 'site' && draft.site === null;
  const badDates = dated && (draft.first === '' || draft.last === '' || draft.last < draft.first);
  const offered = erasures.filter((what) => what !== 'old' || data.old !== null);
  const busy = data.job !== null;
  const old = () => {
    const choice = { ...draft, what: 'old' as const };
    setDraft(choice);
    actions.countErasure(choice);
  };
  return (
    <div class="card">
      <h3>{erase.title}</h3>
      <p class="quiet">{erase.hint}</p>
      {data.old && (
        <p id="old-records">
          {erase.old(data.old.messages, format.instant(data.old.until, hours.zone))}{' '}
          <button type="button" class="plain" disabled={busy} onClick={old}>
            {erase.count}
          </button>
        </p>
      )}
      <div class="row">
        <label>
          {erase.what}
          <select
            id="erase-what"
            value={draft.what}
            onChange={({ currentTarget: { value } }) => {
              const what = erasures.find((one) => one === value);
              if (what) set({ what, site: null });
            }}
          >
            {offered.map((what) => (
              <option key={what} value={what}>
                {erase.choices[what]}
              </option>
            ))}
          </select>
        </label>
        {(draft.what === 'site' || dated) && (
          <label>
            {erase.site}
            <select
              id="erase-site"
              aria-invalid={noSite}
              value={draft.site ?? ''}
              onChange={({ currentTarget: { value } }) =>
                set({ site: data.sites.find(({ site }) => site === value)?.site ?? null })
              }
            >
              <option value="">{dated ? erase.allSites : erase.chooseSite}</option>
              {data.sites.map(({ site, name }) => (
                <option key={site} value={site}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {dated &&
          (['first', 'last'] as const).map((end) => (
            <label key={end}>
              {erase[end]}
              <input
                type="date"
                id={`erase-${end}`}
                aria-invalid={badDates}
                aria-describedby="erase-fault"
                value={draft[end]}
                onInput={({ currentTarget: { value } }) => set({ [end]: value })}
              />
            </label>
          ))}
        <button
          type="button"
          id="erase-count"
          disabled={busy || noSite || badDates}
          onClick={() => actions.countErasure(draft)}
        >
          {erase.count}
        </button>
      </div>
      <p class="fault" id="erase-fault" role="status">
        {badDates && erase.badDates}
      </p>
      {data.toll && <TollList toll={data.toll} zone={hours.zone} busy={busy} actions={actions} />}
    </div>
  );
}
