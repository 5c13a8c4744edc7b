import { useState } from 'preact/hooks';
import { welcome as room } from '../../utils/interface/welcome/index.ts';
import type { OpenTabs } from '../../utils/welcome/state.ts';
import { useWords } from '../words.ts';

interface Props {
  tabs: OpenTabs;
  /** Called first of all in the click, as the browser's prompt demands. */
  onAllow: (origin: string) => void;
}

/** An app at an address that nobody can know beforehand: one of the open tabs, or how to come to it later. */
export function OtherTab({ tabs: { others, unknown }, onAllow }: Props) {
  const { words } = useWords(room);
  const [chosen, setChosen] = useState('');
  const origin = others.includes(chosen) ? chosen : '';
  return (
    <>
      {others.length > 0 && (
        <div class="field">
          <label for="other">{words.sites.other}</label>
          <span class="choice">
            <select
              id="other"
              value={origin}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            >
              <option value="">{words.sites.choose}</option>
              {others.map((one) => (
                <option key={one} value={one}>
                  {new URL(one).host}
                </option>
              ))}
            </select>
            <button
              type="button"
              id="allow-other"
              disabled={origin === ''}
              onClick={() => origin !== '' && onAllow(origin)}
            >
              {words.sites.allow}
            </button>
          </span>
        </div>
      )}
      <p class="quiet" role="status">
        {unknown !== null ? words.sites.unknown(unknown) : ''}
      </p>
      <p class="quiet">{words.sites.otherMeans}</p>
    </>
  );
}
