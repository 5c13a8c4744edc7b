import type { SitesActions, SitesState } from '../../utils/consent/state.ts';
import { Row } from './Row.tsx';

/** Which sites may be read, and which of their accounts are for work. */
export function SitesPage({ state, actions }: { state: SitesState; actions: SitesActions }) {
  return (
    <main id="ready">
      <h1>Sites and accounts</h1>
      <p>
        Reachable reads a page only where you allow it, and records only the accounts that you call work.
        Times and senders stay on this computer; the text of a message is never kept. Private windows are
        never read.
      </p>
      {state.problem && (
        <p class="problem" role="alert">
          {state.problem}
        </p>
      )}
      <ul class="sites">
        {state.rows.map((row) => (
          <Row
            key={row.key}
            row={row}
            now={state.now}
            described={state.described === row.key}
            actions={actions}
          />
        ))}
      </ul>
      <p>
        <a href="people.html">People: who is the boss, who is who</a>
      </p>
      <p class="quiet">
        Roundcube and Converse run at your office’s own address: open them, then Reachable, and choose “Read
        it”. Desktop and phone apps are not watched.
      </p>
      <p>
        <a href="/trial.html">Plan or follow a trial</a>
      </p>
    </main>
  );
}
