import { useEffect, useRef } from 'preact/hooks';
import { unlisted as room } from '../../utils/interface/unlisted/index.ts';
import type { UnlistedActions, UnlistedState } from '../../utils/unlisted/state.ts';
import { useWords } from '../words.ts';

interface Props {
  state: UnlistedState;
  actions: UnlistedActions;
}

/** For somebody whose site is not on the list: what it takes, and a description of its page to hand over. */
export function Unlisted({ state: { asked, host, copied, problem }, actions }: Props) {
  const { words } = useWords(room);
  const title = useRef<HTMLHeadingElement>(null);
  // Who comes from the popup came for this, which stands far below.
  useEffect(() => {
    if (asked) title.current?.focus();
  }, [asked]);
  return (
    <section class="unlisted" aria-labelledby="unlisted">
      <h3 id="unlisted" ref={title} tabIndex={-1}>
        {words.title}
      </h3>
      <p>{words.intro}</p>
      <ul>
        {words.takes.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>
        <a href="/contributing.txt">{words.guide}</a>
      </p>
      {host === null ? (
        <p class="quiet">{words.open}</p>
      ) : (
        <p>
          <button type="button" id="describe-unlisted" onClick={() => actions.describe()}>
            {words.copy(host)}
          </button>
        </p>
      )}
      <p role="status">{copied === null ? '' : words.copied}</p>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {copied !== null && (
        <details>
          <summary>{words.see}</summary>
          <pre dir="ltr" tabIndex={0}>
            {copied}
          </pre>
        </details>
      )}
    </section>
  );
}
