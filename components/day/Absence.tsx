import { duration } from '../../utils/duration.ts';
import { grace } from '../../utils/domain/away.ts';
import { format } from '../../utils/words/en/format.ts';
import type { DayActions, DayState, Note } from '../../utils/day/state.ts';
import { useFocusKept } from './focus.ts';
import { AwayForms } from './AwayForms.tsx';

type Props = {
  state: Pick<DayState, 'now' | 'zone' | 'date' | 'running' | 'notes'>;
  actions: DayActions;
};

/** Away for a while, with a time to be back: said in one click, ended in one click. */
export function Absence({ state, actions }: Props) {
  const { now, zone, running, notes } = state;
  useFocusKept(running?.id, '#away :is(#back, #lunch)');
  const over = notes.filter(({ id }) => id !== running?.id);
  return (
    <section class="card" aria-labelledby="away-title" id="away">
      <h2 id="away-title">Away</h2>
      {running ? (
        <div class="running" id="running">
          <p role="status">
            <strong>
              <bdi>{running.note}</bdi>, back {format.time(running.promised, zone)}
            </strong>{' '}
            <span class={now > running.promised + grace ? 'trouble' : 'quiet'}>{left(running, now)}</span>
          </p>
          <button type="button" class="main" id="back" onClick={actions.back}>
            I’m back
          </button>
        </div>
      ) : (
        <AwayForms now={now} zone={zone} actions={actions} />
      )}
      {over.length > 0 && (
        <ul class="notes" aria-label="Today’s away notes">
          {over.map((one) => (
            <li key={one.id}>
              <span>
                <bdi>{one.note || 'Away'}</bdi>, {format.time(one.from, zone)}, promised{' '}
                {format.time(one.promised, zone)}
              </span>
              <span class="quiet">{outcome(one, zone)}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="quiet">
        Your words and times stand in the report, unless you leave them out there. Kept: you are back, or send
        a message, at most five minutes after the time you said. Nobody’s waiting time gets shorter by it.
      </p>
    </section>
  );
}

function left({ promised, back }: Note, now: number): string {
  if (back !== null) return 'You have sent a message since.';
  if (now <= promised) return `${duration(promised - now)} left`;
  return now <= promised + grace ? 'Time to be back' : `${duration(now - promised)} late`;
}

function outcome({ back, by, kept }: Note, zone: string): string {
  const shown =
    back === null ? 'no sign of return' : `${by === 'ended' ? 'back' : 'wrote'} ${format.time(back, zone)}`;
  return `${shown}: ${kept ? 'kept' : 'not kept'}`;
}
