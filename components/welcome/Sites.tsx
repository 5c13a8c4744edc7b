import { welcome as room } from '../../utils/interface/welcome/index.ts';
import type { OpenTabs, WelcomeActions, WelcomeState } from '../../utils/welcome/state.ts';
import { Row } from '../sites/Row.tsx';
import { useWords } from '../words.ts';
import { OtherTab } from './OtherTab.tsx';

interface Props {
  sites: NonNullable<WelcomeState['sites']>;
  tabs: OpenTabs;
  actions: WelcomeActions;
}

/** The sites, those of the open tabs first, each with its switch and its accounts. */
export function Sites({ sites, tabs, actions }: Props) {
  const { words, format } = useWords(room);
  const { rows, found, zone, described, problem } = sites;
  return (
    <>
      <p>{words.sites.lead}</p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {tabs.hidden && (
        <p class="look">
          <button type="button" id="look" aria-describedby="look-means" onClick={() => actions.look()}>
            {words.sites.look}
          </button>
          <span class="quiet" id="look-means">
            {words.sites.lookMeans}
          </span>
        </p>
      )}
      <p class="quiet" role="status">
        {found > 0 ? words.sites.found(found) : tabs.hidden ? '' : words.sites.noneFound}
      </p>
      <ul class="sites">
        {rows.map((row) => (
          <Row
            key={row.key}
            row={row}
            moment={(at) => format.moment(at, zone)}
            described={described === row.key}
            actions={actions}
          />
        ))}
      </ul>
      <OtherTab tabs={tabs} onAllow={(origin) => actions.allowOther(origin)} />
    </>
  );
}
