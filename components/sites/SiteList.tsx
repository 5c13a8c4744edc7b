import type { SitesActions, SitesState } from '../../utils/consent/state.ts';
import { sites as room } from '../../utils/interface/sites/index.ts';
import { localDate } from '../../utils/words/format.ts';
import { useWords } from '../words.ts';
import { Row } from './Row.tsx';

/** Which sites may be read, and which of their accounts are for work. */
export function SiteList({ state, actions }: { state: SitesState; actions: SitesActions }) {
  const { words, format } = useWords(room);
  const { now, zone, rows, described, problem } = state;
  const today = localDate(now, zone);
  return (
    <>
      <p>{words.intro}</p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <ul class="sites">
        {rows.map((row) => (
          <Row
            key={row.key}
            row={row}
            moment={(at) => format.moment(at, zone, today)}
            described={described === row.key}
            actions={actions}
          />
        ))}
      </ul>
      <p class="quiet">{words.offices}</p>
    </>
  );
}
