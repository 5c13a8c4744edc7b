import { useState } from 'preact/hooks';
import { people } from '../../utils/interface/people/index.ts';
import { isSaid, type PeopleActions, type PeopleState } from '../../utils/people/state.ts';
import { useWords } from '../words.ts';
import { AddForm } from './AddForm.tsx';
import { Row } from './Row.tsx';

/** Further rows are drawn only when asked for, unless the user said something of them. */
const atOnce = 40;

/** Who asks: a name, a group, or that it is no person. */
export function PeoplePage({ state, actions }: { state: PeopleState; actions: PeopleActions }) {
  const { words } = useWords(people);
  const [all, setAll] = useState(false);
  const { rows, now, zone, sites, found, undoable, refused, problem } = state;
  const shown = rows.filter((row, index) => all || index < atOnce || isSaid(row));
  return (
    <main id="ready">
      <h1>{words.heading}</h1>
      <p>{words.means}</p>
      {[problem, refused && words.refused[refused]].filter(Boolean).map((why) => (
        <p key={why} class="problem" role="alert">
          {why}
        </p>
      ))}
      <AddForm sites={sites} found={found} onAdd={actions.add} />
      <p class="undo" role="status">
        {undoable && (
          <>
            {words.saved}{' '}
            <button type="button" class="plain" id="undo" onClick={actions.undo}>
              {words.undo}
            </button>
          </>
        )}
      </p>
      <section aria-labelledby="senders-title">
        <h2 id="senders-title">{words.list.title}</h2>
        {rows.length === 0 ? (
          <p class="quiet">{words.list.empty}</p>
        ) : (
          <ul class="people">
            {shown.map((row, index) => (
              <Row
                key={row.sender}
                row={row}
                number={index + 1}
                now={now}
                zone={zone}
                site={row.site === null ? null : sites[row.site]}
                onSay={(word) => actions.say(row, word)}
                onOpen={actions.open}
              />
            ))}
          </ul>
        )}
        {shown.length < rows.length && (
          <button type="button" id="all" onClick={() => setAll(true)}>
            {words.list.more(rows.length - shown.length)}
          </button>
        )}
      </section>
    </main>
  );
}
