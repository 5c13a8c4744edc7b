import { Header } from './Header.tsx';
import { Site } from './Site.tsx';
import { Switch } from './Switch.tsx';
import { TodayCard } from './TodayCard.tsx';
import { WaitingList } from './WaitingList.tsx';
import type { PopupActions, PopupState } from '../../utils/popup/state.ts';

/** The main control: where one works, how the day is going, who waits, what is read. */
export function Popup({ state, actions }: { state: PopupState; actions: PopupActions }) {
  return (
    <main id="ready">
      <Header />
      {state.problem && (
        <p class="problem" role="alert">
          {state.problem}
        </p>
      )}
      <Switch place={state.place} begun={state.begun} onSwitch={actions.switchPlace} />
      <TodayCard today={state.today} />
      <WaitingList
        waiting={state.waiting}
        now={state.now}
        marked={state.marked}
        onMark={actions.mark}
        onOpen={actions.open}
      />
      <Site
        here={state.here}
        troubles={state.troubles}
        now={state.now}
        described={state.described}
        onRead={actions.read}
        onDescribe={actions.describe}
      />
      {state.trial && <p class="quiet">{state.trial}</p>}
      <footer>
        <button type="button" id="report" class="wide" onClick={actions.report}>
          This week’s report
        </button>
        <p class="marks">
          <button type="button" id="sites" class="plain" onClick={actions.sites}>
            Sites and accounts
          </button>
          <a href="/day.html" target="_blank">
            Today: plan, away
          </a>
        </p>
      </footer>
    </main>
  );
}
