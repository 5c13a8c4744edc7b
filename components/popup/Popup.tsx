import { popup } from '../../utils/interface/popup/index.ts';
import type { PopupActions, PopupState } from '../../utils/popup/state.ts';
import { useWords } from '../words.ts';
import { Foot } from './Foot.tsx';
import { PlaceCard } from './PlaceCard.tsx';
import { SitesCard } from './SitesCard.tsx';
import { TodayCard } from './TodayCard.tsx';
import { Trial } from './Trial.tsx';
import { WaitingCard } from './WaitingCard.tsx';

export interface Props {
  /** Null until the ledger was read: then each part is an empty one at its final place. */
  state: PopupState | null;
  actions: PopupActions;
}

/** The main control: where one works, who waits, how the day is going, what is read. */
export function Popup({ state, actions }: Props) {
  const { words } = useWords(popup);
  return (
    <main id={state ? 'ready' : undefined} aria-busy={state === null}>
      <h1 class="unseen">{words.title}</h1>
      <PlaceCard state={state} actions={actions} />
      <WaitingCard state={state} actions={actions} />
      <TodayCard state={state} />
      <Trial trial={state?.trial ?? null} known={state !== null} actions={actions} />
      <SitesCard state={state} actions={actions} />
      <Foot actions={actions} />
    </main>
  );
}
