import { useState } from 'preact/hooks';
import { popup } from '../../utils/interface/popup/index.ts';
import type { DayPlace } from '../../utils/popup/state.ts';
import { useWords } from '../words.ts';
import { useAsked } from './asked.ts';
import { AwayRow } from './AwayRow.tsx';
import type { Props } from './Popup.tsx';

/** WFH mode, and what else a day can be; below it the absences. */
export function PlaceCard({ state, actions }: Omit<Props, 'problem'>) {
  const { words, format } = useWords(popup);
  const { place: say } = words;
  const [since, setSince] = useState<'day' | 'now'>('day');
  const [More, toggle] = useAsked(async () => (await import('./PlaceMore.tsx')).PlaceMore);
  const remote = state?.place === 'remote';
  const choose = (place: DayPlace) => actions.place(place, since);
  return (
    <section class={remote ? 'card place remote' : 'card place'} aria-label={say.title}>
      <button
        type="button"
        id="wfh"
        class="switch"
        role="switch"
        aria-checked={remote}
        aria-disabled={state === null}
        onClick={() => state && choose(remote ? 'office' : 'remote')}
      >
        <span class="switch-words">
          <strong>{say.mode}</strong>{' '}
          <span id="place">
            {state ? say[state.place] : '\u00A0'}
            {state?.until != null && ` (${say.until(format.time(state.until, state.zone))})`}
          </span>
        </span>
        <span class="track" aria-hidden="true">
          <span class="knob" />
        </span>
      </button>
      <button type="button" id="more" class="plain" aria-expanded={More !== null} onClick={toggle}>
        {say.more}
      </button>
      {More && state && <More begun={state.begun} since={since} onSince={setSince} onPlace={choose} />}
      {/* A new one once the state is known: only what the user does moves the focus. */}
      <AwayRow key={state ? 'known' : 'frame'} state={state} actions={actions} />
    </section>
  );
}
