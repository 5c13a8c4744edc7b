import type { Here, Trouble } from '../../utils/popup/state.ts';

interface Props {
  here: Here;
  troubles: readonly Trouble[];
  onRead: (on: boolean) => void;
}

/** The site behind the popup: what was recognised, whose it is, and whether it is read. */
export function Site({ here, troubles, onRead }: Props) {
  return (
    <section class="card" aria-labelledby="site-title">
      <h2 id="site-title">This site</h2>
      <div id="recognised">
        <ThisSite here={here} onRead={onRead} />
      </div>
      {troubles.map(({ name, host, state }) => (
        <p class="trouble" key={`${name} ${host}`}>
          {state === 'signed-out'
            ? `${name} at ${host} is signed out and not read.`
            : `${name} at ${host} looks different from what Reachable knows. It is not read as it should be.`}
        </p>
      ))}
    </section>
  );
}

function ThisSite({ here, onRead }: Pick<Props, 'here' | 'onRead'>) {
  switch (here.kind) {
    case 'looking':
      return <p class="quiet">Looking at the page…</p>;
    case 'unknown':
      return (
        <p class="quiet">No mailbox or chat that Reachable can read. It reads Roundcube and Converse.</p>
      );
    case 'signed-out':
      return <p class="quiet">{here.name}, signed out. Sign in, then open this again.</p>;
    case 'changed':
      return <p class="quiet">{here.name}, but its page looks different from what Reachable knows.</p>;
    case 'no-account':
      return (
        <p class="quiet">{here.name}, but the page does not show whose account it is. Open the inbox.</p>
      );
    case 'known':
      return (
        <>
          <div class="known">
            <p class="account">
              <strong>{here.name}</strong> <span>{here.account}</span>{' '}
              <span class="quiet">{readingWords[here.reading]}</span>
            </p>
            {here.reading === 'on' ? (
              <button type="button" id="stop-reading" onClick={() => onRead(false)}>
                Stop reading
              </button>
            ) : (
              <button type="button" id="read-here" class="main" onClick={() => onRead(true)}>
                Read it
              </button>
            )}
          </div>
          {here.reading !== 'on' && (
            <p class="quiet">
              Times and senders are kept on this computer, never the text. The browser asks for {here.host}.
            </p>
          )}
        </>
      );
  }
}

const readingWords = {
  on: 'is read',
  off: 'is not read',
  'not-allowed': 'is not read: the browser has no permission for it',
} as const;
