import { popup } from '../../utils/interface/popup/index.ts';
import type { PopupState } from '../../utils/popup/state.ts';
import { useWords } from '../words.ts';
import { Link } from './Link.tsx';
import type { Props } from './Popup.tsx';

/** How far the trial is, with the way to it; the way to one where none is agreed. */
export function Trial({
  trial,
  known,
  actions,
}: { trial: PopupState['trial']; known: boolean } & Pick<Props, 'actions'>) {
  const { words, format } = useWords(popup);
  const { trial: say } = words;
  const line =
    trial === null
      ? say.none
      : 'week' in trial
        ? say.week(trial.week, trial.weeks)
        : say.review(format.shortDate(trial.review));
  return (
    <p class="trial" inert={!known}>
      <Link to="/trial.html" actions={actions}>
        {line}
      </Link>
    </p>
  );
}
