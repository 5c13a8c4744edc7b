import { log as room } from '../../utils/interface/log/index.ts';
import type { LogActions, LogState } from '../../utils/log/state.ts';
import { useWords } from '../words.ts';
import { Asks } from './Asks.tsx';
import { Done } from './Done.tsx';
import { Excluded } from './Excluded.tsx';
import { Figures } from './Figures.tsx';
import { Filters } from './Filters.tsx';
import { Pick } from './Pick.tsx';
import { PlaceOfDay } from './PlaceOfDay.tsx';
import { Trends } from './Trends.tsx';
import { Views } from './Views.tsx';

/** A day or a week, ask by ask, and the weeks side by side. */
export function LogPage({ state, actions }: { state: LogState; actions: LogActions }) {
  const { words } = useWords(room);
  const { address, period, log, trends, problem, progress } = state;
  const day = period.kind === 'day' ? log?.days[0] : undefined;
  return (
    <main id="ready">
      <header>
        <h1>{words.page.heading}</h1>
        <p class="quiet">{address.view === 'trends' ? words.trends.lead : words.page.lead}</p>
        <Views state={state} onGo={actions.go} />
      </header>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <Pick state={state} onGo={actions.go} />
      {log === null && trends === null && problem === null && (
        <p class="reading quiet" role="status">
          {progress === null ? words.page.reading : words.page.read(progress)}
        </p>
      )}
      {trends !== null && <Trends trends={trends} onGo={actions.go} />}
      {log !== null && (
        <>
          <Figures state={state} log={log} onGo={actions.go} />
          {day && <PlaceOfDay key={day.date} day={day} today={state.today} onPlace={actions.place} />}
          <Filters state={state} log={log} onGo={actions.go} />
          <Asks state={state} log={log} actions={actions} />
          <Excluded state={state} log={log} onPerson={actions.person} />
        </>
      )}
      <Done state={state} onUndo={actions.undo} />
    </main>
  );
}
