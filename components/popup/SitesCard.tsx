import { popup } from '../../utils/interface/popup/index.ts';
import type { Trouble } from '../../utils/popup/state.ts';
import { useWords } from '../words.ts';
import { Here } from './Here.tsx';
import { Link } from './Link.tsx';
import type { Props } from './Popup.tsx';

/** Whether everything is read, what to do where it is not, and the page behind the popup. */
export function SitesCard({ state, actions }: Omit<Props, 'problem'>) {
  const { sites: say } = useWords(popup).words;
  const { troubles = [], sites = 0, here = null } = state ?? {};
  return (
    <section class="card" aria-labelledby="sites-title">
      <div class="health">
        <h2 id="sites-title">{say.title}</h2>
        {state && troubles.length === 0 && (
          <p class="quiet" id="health">
            {sites > 0 ? (
              say.fine(sites)
            ) : (
              <>
                {say.none}{' '}
                <Link to="/options.html" actions={actions}>
                  {say.choose}
                </Link>
              </>
            )}
          </p>
        )}
      </div>
      <div class="list">
        {state &&
          troubles.map((one) => (
            <Wrong
              key={`${one.name} ${one.origin}`}
              one={one}
              date={state.date}
              zone={state.zone}
              actions={actions}
            />
          ))}
        <div id="recognised">
          {here === null && <p class="quiet">{say.looking}</p>}
          {here?.length === 0 && (
            <p class="quiet">
              {say.nothing}{' '}
              {state?.tab != null && (
                <Link to={`/options.html?tab=${state.tab}`} actions={actions}>
                  {say.unlisted}
                </Link>
              )}
            </p>
          )}
          {here?.map((app) => (
            <Here key={app.key} app={app} described={state?.copied === 'description'} actions={actions} />
          ))}
        </div>
      </div>
    </section>
  );
}

/** What keeps a site from being read; its address leads to where that can be mended. */
function Wrong({
  one: { name, origin, state, since },
  date,
  zone,
  actions,
}: { one: Trouble; date: string; zone: string } & Pick<Props, 'actions'>) {
  const { words, format } = useWords(popup);
  const { sites: say } = words;
  const [before, after] =
    state === 'changed' ? say.changed(name, format.moment(since ?? 0, zone, date)) : say[state](name);
  return (
    <p class="trouble">
      {before}
      <Link to={state === 'not-allowed' ? '/options.html' : origin} actions={actions}>
        <bdi>{new URL(origin).host}</bdi>
      </Link>
      {after}
    </p>
  );
}
