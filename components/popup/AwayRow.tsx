import { grace } from '../../utils/domain/absence.ts';
import { popup } from '../../utils/interface/popup/index.ts';
import type { PopupState } from '../../utils/popup/state.ts';
import { useFocusKept } from '../day/focus.ts';
import { useWords } from '../words.ts';
import { useAsked } from './asked.ts';
import type { Props } from './Popup.tsx';

/**
 * Away in one click, and back in one. Both rows lie on the same spot, so that it is as high as the higher one from the
 * start; the one that does not apply is neither seen nor reached.
 */
export function AwayRow({ state, actions }: Omit<Props, 'problem'>) {
  const { away: say } = useWords(popup).words;
  const running = state?.away ?? null;
  const [Form, toggle] = useAsked(async () => (await import('./AwayForm.tsx')).AwayForm);
  useFocusKept(running?.promised, '#away :not([inert]) > p > :is(#back, #lunch)');
  return (
    <div id="away" role="group" aria-label={say.title}>
      <div class="either">
        <div inert={running !== null}>
          <p class="quiet">{say.title}</p>
          <p class="choices">
            {(['lunch', 'focus', 'short'] as const).map((usual) => (
              <button key={usual} type="button" id={usual} onClick={() => actions.away(usual)}>
                {say[usual]}
              </button>
            ))}
            <button type="button" id="other" aria-expanded={Form !== null} onClick={toggle}>
              {say.other}
            </button>
          </p>
        </div>
        <div inert={running === null}>
          <Running away={running} state={state} />
          <p class="choices">
            <button type="button" id="back" class="main" onClick={actions.back}>
              {say.back}
            </button>
            <button type="button" id="status" onClick={actions.status}>
              {say.copy}
            </button>
            <span class="quiet" role="status">
              {state?.copied === 'status' ? say.copied : ''}
            </span>
          </p>
        </div>
      </div>
      {Form && state && !running && (
        <Form
          now={state.now}
          zone={state.zone}
          onAway={(note, promised) => {
            toggle();
            actions.awayUntil(note, promised);
          }}
        />
      )}
    </div>
  );
}

/** The promise and how long it still is. Before anything is known it takes the room that it will need. */
function Running({ away, state }: { away: PopupState['away']; state: PopupState | null }) {
  const { words, format } = useWords(popup);
  const { away: say } = words;
  const { note, promised } = away ?? { note: '', promised: 0 };
  const [before, after] = say.running(format.time(promised, state?.zone ?? 'UTC'));
  const left = away && state ? promised - state.now : 0;
  return (
    <p role="status" id="running">
      <strong>
        {before}
        <bdi>{note || say.unsaid}</bdi>
        {after}
      </strong>{' '}
      <span class={left < -grace ? 'trouble' : 'quiet'}>
        {left >= 0 ? say.left(format.span(left)) : left >= -grace ? say.due : say.late(format.span(-left))}
      </span>
    </p>
  );
}
