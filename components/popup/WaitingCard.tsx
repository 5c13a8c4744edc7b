import { popup } from '../../utils/interface/popup/index.ts';
import { useFocusKept } from '../day/focus.ts';
import { useWords } from '../words.ts';
import type { Props } from './Popup.tsx';
import { WaitingRow } from './WaitingRow.tsx';

/** Who waits, longest first. The list has the room of three and scrolls beyond, so that nothing below it moves. */
export function WaitingCard({ state, problem, actions }: Props) {
  const { waiting: say } = useWords(popup).words;
  const { waiting = [], marked = null } = state ?? {};
  // The row that was marked is gone: whoever marked it goes on where that is taken back, and from there at the list.
  useFocusKept(marked?.key, marked ? '.marked button' : '#waiting li:first-child .dots');
  return (
    <section class="card" aria-labelledby="waiting-title">
      <h2 id="waiting-title">
        {say.title} <span class="count">{state ? waiting.length : '–'}</span>
      </h2>
      <div class="list">
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        {marked && marked.mark !== 'none' && (
          <p class="marked" role="status">
            {say.marked[marked.mark]}{' '}
            <button type="button" class="plain" onClick={() => actions.mark(marked.key, 'none')}>
              {say.undo}
            </button>
          </p>
        )}
        {state && waiting.length === 0 && !problem && <p class="quiet">{say.none}</p>}
        {state && waiting.length > 0 && (
          <ul id="waiting">
            {waiting.map((one) => (
              <WaitingRow key={one.key} one={one} date={state.date} zone={state.zone} actions={actions} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
