import { useState } from 'preact/hooks';
import { isSaid, type PeopleActions, type PeopleState } from '../../utils/people/state.ts';
import { AddForm } from './AddForm.tsx';
import { Row } from './Row.tsx';

/** Further rows are drawn only when asked for, unless the user said something of them. */
const atOnce = 40;

/** Who asks: a name, a group, or that it is no person. */
export function PeoplePage({ state, actions }: { state: PeopleState; actions: PeopleActions }) {
  const [all, setAll] = useState(false);
  const { rows, now, sites, found, undoable, problem } = state;
  const shown = rows.filter((row, index) => all || index < atOnce || isSaid(row));
  return (
    <main id="ready">
      <h1>People</h1>
      <p>
        Reachable keeps no names: it knows senders only by a code that this computer makes. Say here who is
        who, as far as you want to. The report then shows how the boss, a junior colleague, the team and all
        others were answered. A name stays on this computer, and stands in a report only where you switch
        names on for that report. Mail and chat of one person get the same name and group.
      </p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <AddForm sites={sites} found={found} onAdd={actions.add} />
      <p class="undo" role="status">
        {undoable && (
          <>
            Saved.{' '}
            <button type="button" class="plain" id="undo" onClick={actions.undo}>
              Undo the last change
            </button>
          </>
        )}
      </p>
      <section aria-labelledby="senders-title">
        <h2 id="senders-title">Who asked you, the most frequent first</h2>
        {rows.length === 0 ? (
          <p class="quiet">Nobody yet. Senders appear here as soon as one of their messages was read.</p>
        ) : (
          <ul class="people">
            {shown.map((row, index) => (
              <Row
                key={row.sender}
                row={row}
                number={index + 1}
                now={now}
                site={row.site === null ? null : sites[row.site]}
                onSay={(word) => actions.say(row, word)}
                onOpen={actions.open}
              />
            ))}
          </ul>
        )}
        {shown.length < rows.length && (
          <button type="button" id="all" onClick={() => setAll(true)}>
            Show {rows.length - shown.length} more
          </button>
        )}
      </section>
    </main>
  );
}
