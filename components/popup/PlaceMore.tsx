import { popup } from '../../utils/interface/popup/index.ts';
import type { PopupActions } from '../../utils/popup/state.ts';
import { useWords } from '../words.ts';

export interface MoreProps {
  begun: boolean;
  since: 'day' | 'now';
  onSince: (since: 'day' | 'now') => void;
  onPlace: (place: Parameters<PopupActions['place']>[0]) => void;
}

const choices = { morning: 'morning', afternoon: 'afternoon', off: 'notWorking' } as const;

/** What else a day can be, and since when. Before the first working minute that makes no difference: nobody is asked. */
export function PlaceMore({ begun, since, onSince, onPlace }: MoreProps) {
  const { place: say } = useWords(popup).words;
  return (
    <div id="choices">
      {begun && (
        <fieldset class="since">
          <legend>{say.since}</legend>
          {(['day', 'now'] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="since"
                value={one}
                checked={since === one}
                onChange={() => onSince(one)}
              />
              {say[one]}
            </label>
          ))}
        </fieldset>
      )}
      <p class="choices">
        {(['morning', 'afternoon', 'off'] as const).map((place) => (
          <button key={place} type="button" id={place} onClick={() => onPlace(place)}>
            {say[choices[place]]}
          </button>
        ))}
      </p>
    </div>
  );
}
