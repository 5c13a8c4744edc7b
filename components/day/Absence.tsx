import { grace } from '../../utils/domain/away.ts';
import type { DayActions, DayState, Note } from '../../utils/day/state.ts';
import { day } from '../../utils/interface/day/index.ts';
import type { DayWords } from '../../utils/interface/day/en.ts';
import type { Format } from '../../utils/words/format.ts';
import { useWords } from '../words.ts';
import { useFocusKept } from './focus.ts';
import { AwayForms } from './AwayForms.tsx';

type Props = {
  state: Pick<DayState, 'now' | 'zone' | 'date' | 'running' | 'notes'>;
  actions: DayActions;
};

/** Away for a while, with a time to be back: said in one click, ended in one click. */
export function Absence({ state, actions }: Props) {
  const { words, format } = useWords(day);
  const say = words.away;
  const { now, zone, running, notes } = state;
  useFocusKept(running?.id, '#away :is(#back, #lunch)');
  const over = notes.filter(({ id }) => id !== running?.id);
  return (
    <section class="card" aria-labelledby="away-title" id="away">
      <h2 id="away-title">{say.title}</h2>
      {running ? (
        <div class="running" id="running">
          <p role="status">
            <strong>
              <Noted note={running.note} around={say.running(format.time(running.promised, zone))} />
            </strong>{' '}
            <span class={now > running.promised + grace ? 'trouble' : 'quiet'}>
              {left(running, now, say, format)}
            </span>
          </p>
          <button type="button" class="main" id="back" onClick={actions.back}>
            {say.back}
          </button>
        </div>
      ) : (
        <AwayForms now={now} zone={zone} actions={actions} />
      )}
      {over.length > 0 && (
        <ul class="notes" aria-label={say.notes}>
          {over.map((one) => (
            <li key={one.id}>
              <span>
                <Noted
                  note={one.note}
                  around={say.past(format.time(one.from, zone), format.time(one.promised, zone))}
                />
              </span>
              <span class="quiet">{outcome(one, say, (at) => format.time(at, zone))}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="quiet">{say.means}</p>
    </section>
  );
}

/** A note of the user's between the words before and after it. */
function Noted({ note, around: [before, after] }: { note: string; around: readonly string[] }) {
  const { words } = useWords(day);
  return (
    <>
      {before}
      <bdi>{note || words.away.noNote}</bdi>
      {after}
    </>
  );
}

function left({ promised, back }: Note, now: number, say: DayWords['away'], format: Format): string {
  if (back !== null) return say.wrote;
  if (now <= promised) return say.left(format.span(promised - now));
  return now <= promised + grace ? say.due : say.late(format.span(now - promised));
}

function outcome({ back, by, kept }: Note, say: DayWords['away'], time: (at: number) => string): string {
  if (back === null || by === null) return say.outcome.noSign;
  return say.outcome[by][kept ? 'kept' : 'notKept'](time(back));
}
