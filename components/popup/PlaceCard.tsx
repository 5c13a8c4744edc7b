import { useState } from 'preact/hooks';
import { popup } from '../../utils/interface/popup/index.ts';
import type { DayPlace } from '../../utils/popup/state.ts';
import { useWords } from '../words.ts';
import { AwayRow } from './AwayRow.tsx';
import type { Props } from './Popup.tsx';

const choices = { morning: 'morning', afternoon: 'afternoon', off: 'notWorking' } as const;

/** WFH mode, and what else a day can be; below it the absences. */
export function PlaceCard({ state, actions }: Props) {
  const { words, format } = useWords(popup);
  const { place: say } = words;
  const [since, setSince] = useState<'day' | 'now'>('day');
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
      <details class="more">
        <summary>{say.more}</summary>
        {/* Before the first working minute it makes no difference since when a change counts, so nobody is asked. */}
        {state?.begun && (
          <fieldset class="since">
            <legend>{say.since}</legend>
            {(['day', 'now'] as const).map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="since"
                  value={one}
                  checked={since === one}
                  onChange={() => setSince(one)}
                />
                {say[one]}
              </label>
            ))}
          </fieldset>
        )}
        <p class="choices">
          {(['morning', 'afternoon', 'off'] as const).map((place) => (
            <button key={place} type="button" id={place} onClick={() => choose(place)}>
              {say[choices[place]]}
            </button>
          ))}
        </p>
      </details>
      {/* A new one once the state is known: only what the user does moves the focus. */}
      <AwayRow key={state ? 'known' : 'frame'} state={state} actions={actions} />
    </section>
  );
}
