import type { DayActions, DayState } from '../../utils/day/state.ts';
import { day } from '../../utils/interface/day/index.ts';
import { useWords } from '../words.ts';
import { Absence } from './Absence.tsx';
import { Drafts } from './Drafts.tsx';
import { Plan } from './Plan.tsx';

/** The day in one page: what is planned, where one is for a moment, and what is said of it to others. */
export function DayPage({ state, actions }: { state: DayState; actions: DayActions }) {
  const { words, format } = useWords(day);
  const { date, problem } = state;
  return (
    <main id="ready">
      <header>
        <h1>{words.heading}</h1>
        <p class="quiet">{words.stays(format.longDate(date))}</p>
      </header>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <Plan state={state} actions={actions} />
      <Absence state={state} actions={actions} />
      <Drafts state={state} actions={actions} />
    </main>
  );
}
