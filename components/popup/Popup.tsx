import { popup } from '../../utils/interface/popup/index.ts';
import type { PopupActions, Shown } from '../../utils/popup/state.ts';
import { useWords } from '../words.ts';
import { Foot } from './Foot.tsx';
import { PlaceCard } from './PlaceCard.tsx';
import { SitesCard } from './SitesCard.tsx';
import { TodayCard } from './TodayCard.tsx';
import { Trial } from './Trial.tsx';
import { WaitingCard } from './WaitingCard.tsx';

/** Without a state each part is an empty one at its final place. */
export interface Props extends Shown {
  actions: PopupActions;
}

/** The main control: where one works, who waits, how the day is going, what is read. */
export function Popup({ state, problem, actions }: Props) {
  const { words } = useWords(popup);
  return (
    <main id={state ? 'ready' : undefined} aria-busy={!state && !problem}>
      <h1 class="unseen">{words.title}</h1>
      <PlaceCard state={state} actions={actions} />
      <WaitingCard state={state} problem={problem} actions={actions} />
      {/* A new one once the state is known: a dash is replaced by a figure and does not move aside for it. */}
      <TodayCard key={state ? 'known' : 'frame'} state={state} />
      <Trial trial={state?.trial ?? null} known={state !== null} actions={actions} />
      <SitesCard state={state} actions={actions} />
      <Foot actions={actions} />
    </main>
  );
}
