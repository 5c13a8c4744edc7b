import { popup } from '../../utils/interface/popup/index.ts';
import type { App } from '../../utils/popup/state.ts';
import { useWords } from '../words.ts';
import type { Props } from './Popup.tsx';

/** An app in the tab behind the popup: what was recognised, whose it is, and whether it is read. */
export function Here({ app, described, actions }: { app: App; described: boolean } & Pick<Props, 'actions'>) {
  const { sites: say } = useWords(popup).words;
  const { key, name } = app;
  switch (app.kind) {
    case 'signed-out':
      return <p class="quiet">{say.signedOut(name)}</p>;
    case 'no-account':
      return <p class="quiet">{say.noAccount(name)}</p>;
    case 'changed':
      return (
        <>
          <p class="quiet">{say.strange(name)}</p>
          <p class="quiet" role="status">
            <button type="button" class="plain" onClick={() => actions.describe(key)}>
              {say.describe}
            </button>{' '}
            {described ? say.described : ''}
          </p>
        </>
      );
    case 'known':
      return (
        <>
          <div class="known">
            <p class="account">
              <strong>{name}</strong> <bdi>{app.account}</bdi>{' '}
              <span class="quiet">{say.reading[app.reading]}</span>
            </p>
            {app.reading === 'on' ? (
              <button type="button" name="stop" onClick={() => actions.read(key, false)}>
                {say.stop}
              </button>
            ) : (
              <button type="button" name="read" class="main" onClick={() => actions.read(key, true)}>
                {say.read}
              </button>
            )}
          </div>
          {app.reading !== 'on' && (
            <p class="quiet">
              {say.kept[0]}
              <bdi>{app.host}</bdi>
              {say.kept[1]}
            </p>
          )}
        </>
      );
  }
}
