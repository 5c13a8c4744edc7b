import type { TrialPhase } from '../../utils/domain/trial.ts';
import { trial as room } from '../../utils/interface/trial/index.ts';
import type { TrialPageActions, TrialPageState } from '../../utils/trial/state.ts';
import { useWords } from '../words.ts';

/** How far the trial is, and its dates for the calendar. */
export function Progress({ state, actions }: { state: TrialPageState; actions: TrialPageActions }) {
  const { words, format } = useWords(room);
  const say = words.progress;
  const { trial, progress } = state;
  if (!trial || !progress) return null;
  const { phase, week, of, next } = progress;
  const review = format.longDate(trial.review);
  const titles: Record<TrialPhase, string> = {
    before: say.before(format.longDate(trial.start)),
    running: say.running(week, of),
    'review-due': say.reviewDue(review),
    over: say.over(review),
  };
  return (
    <section class="card" aria-labelledby="progress-title">
      <h2 id="progress-title">{titles[phase]}</h2>
      <p id="next">
        {next === null ? say.noNext : say.next(format.shortDate(next))}{' '}
        {(phase === 'running' || phase === 'before') && say.review(review)}
      </p>
      <div class="buttons">
        <button type="button" id="ics" onClick={() => actions.calendar(false)}>
          {say.calendar}
        </button>
        <button type="button" id="ics-days" onClick={() => actions.calendar(true)}>
          {say.calendarDays}
        </button>
        {phase === 'over' && (
          <button type="button" id="another" onClick={actions.another}>
            {say.another}
          </button>
        )}
      </div>
      {state.closing === null && trial.changes.length > 0 && <p class="quiet">{say.changed}</p>}
    </section>
  );
}
