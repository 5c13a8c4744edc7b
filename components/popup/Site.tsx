import { clockTime } from '../../utils/duration.ts';
import type { App, PopupActions, Trouble } from '../../utils/popup/state.ts';

interface Props {
  here: readonly App[] | null;
  troubles: readonly Trouble[];
  now: number;
  described: boolean;
  onRead: PopupActions['read'];
  onDescribe: PopupActions['describe'];
}

/** The apps in the tab behind the popup: what was recognised, whose it is, and whether it is read. */
export function Site({ here, troubles, now, described, onRead, onDescribe }: Props) {
  return (
    <section class="card" aria-labelledby="site-title">
      <h2 id="site-title">This site</h2>
      <div id="recognised">
        {here === null && <p class="quiet">Looking at the page…</p>}
        {here?.length === 0 && (
          <p class="quiet">No mailbox or chat that Reachable can read. “Sites and accounts” lists them.</p>
        )}
        {here?.map((app) => (
          <Here key={app.key} app={app} described={described} onRead={onRead} onDescribe={onDescribe} />
        ))}
      </div>
      {troubles.map(({ name, host, state, since }) => (
        <p class="trouble" key={`${name} ${host}`}>
          {state === 'signed-out'
            ? `${name} at ${host} is signed out and not read.`
            : `${name} at ${host} has changed: readings since ${clockTime(since, now)} may be incomplete.`}
        </p>
      ))}
    </section>
  );
}

function Here({
  app,
  described,
  onRead,
  onDescribe,
}: { app: App } & Pick<Props, 'described' | 'onRead' | 'onDescribe'>) {
  const { key, name } = app;
  switch (app.kind) {
    case 'signed-out':
      return <p class="quiet">{name}, signed out. Sign in, then open this again.</p>;
    case 'no-account':
      return <p class="quiet">{name}, but the page does not show whose account it is. Open the inbox.</p>;
    case 'changed':
      return (
        <>
          <p class="quiet">{name}, but its page looks different from what Reachable knows.</p>
          <p class="quiet" role="status">
            <button type="button" class="plain" onClick={() => onDescribe(key)}>
              Copy a description for a bug report
            </button>{' '}
            {described ? 'Copied: the page’s structure, without a word of anybody’s.' : ''}
          </p>
        </>
      );
    case 'known':
      return (
        <>
          <div class="known">
            <p class="account">
              <strong>{name}</strong> <span>{app.account}</span>{' '}
              <span class="quiet">{readingWords[app.reading]}</span>
            </p>
            {app.reading === 'on' ? (
              <button type="button" name="stop" onClick={() => onRead(key, false)}>
                Stop reading
              </button>
            ) : (
              <button type="button" name="read" class="main" onClick={() => onRead(key, true)}>
                Read it
              </button>
            )}
          </div>
          {app.reading !== 'on' && (
            <p class="quiet">
              Times and senders are kept on this computer, never the text. The browser asks for {app.host}.
            </p>
          )}
        </>
      );
  }
}

const readingWords = {
  on: 'is read',
  off: 'is not read',
  'not-allowed': 'is not read: the browser’s permission was taken back. What was recorded stays',
} as const;
