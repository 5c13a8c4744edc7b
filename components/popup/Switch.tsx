import { useState } from 'preact/hooks';
import type { Place } from '../../utils/domain/fact.ts';

interface Props {
  place: Place;
  begun: boolean;
  onSwitch: (remote: boolean, since: 'day' | 'now') => void;
}

/** WFH mode. Before the first working minute it makes no difference since when it counts, so nobody is asked. */
export function Switch({ place, begun, onSwitch }: Props) {
  const [since, setSince] = useState<'day' | 'now'>('day');
  const remote = place === 'remote';
  return (
    <section class={remote ? 'card place remote' : 'card place'} aria-label="Where you work today">
      <button
        type="button"
        id="wfh"
        class="switch"
        role="switch"
        aria-checked={remote}
        onClick={() => onSwitch(!remote, since)}
      >
        <span class="switch-words">
          <strong>WFH mode</strong>
          <span id="place">{words[place]}</span>
        </span>
        <span class="track" aria-hidden="true">
          <span class="knob" />
        </span>
      </button>
      {begun && (
        <fieldset class="since">
          <legend>Switching counts from</legend>
          <label>
            <input
              type="radio"
              name="since"
              value="day"
              checked={since === 'day'}
              onChange={() => setSince('day')}
            />
            day’s start
          </label>
          <label>
            <input
              type="radio"
              name="since"
              value="now"
              checked={since === 'now'}
              onChange={() => setSince('now')}
            />
            now
          </label>
        </fieldset>
      )}
    </section>
  );
}

const words: Record<Place, string> = {
  remote: 'On: working from home',
  office: 'Off: in the office',
  off: 'Off: not working',
};
