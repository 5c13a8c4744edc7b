import { useLanguage } from '../language.ts';
import type { TrialPageActions, TrialPageState } from '../../utils/trial/state.ts';

/** How far the trial is, and its dates for the calendar. */
export function Progress({ state, actions }: { state: TrialPageState; actions: TrialPageActions }) {
  const { format } = useLanguage();
  const { trial, progress } = state;
  if (!trial || !progress) return null;
  const { phase, week, of, next } = progress;
  return (
    <section class="card" aria-labelledby="progress-title">
      <h2 id="progress-title">
        {phase === 'before' && `Begins on ${format.longDate(trial.start)}`}
        {phase === 'running' && `Week ${week} of ${of}`}
        {phase === 'review-due' && `Review on ${format.longDate(trial.review)}`}
        {phase === 'over' && `Reviewed on ${format.longDate(trial.review)}`}
      </h2>
      <p id="next">
        {next === null ? 'No remote day is left.' : `Next remote day: ${format.shortDate(next)}.`}{' '}
        {(phase === 'running' || phase === 'before') && `The review is on ${format.longDate(trial.review)}.`}
      </p>
      <div class="buttons">
        <button type="button" id="ics" onClick={() => actions.calendar(false)}>
          Review reminder for the calendar
        </button>
        <button type="button" id="ics-days" onClick={() => actions.calendar(true)}>
          … with the remote days
        </button>
        {phase === 'over' && (
          <button type="button" id="another" onClick={actions.another}>
            Plan another trial
          </button>
        )}
      </div>
      {state.closing === null && trial.changes.length > 0 && (
        <p class="quiet">The plan was changed since it was agreed; the reports list each change.</p>
      )}
    </section>
  );
}
