import type { Copied, DayActions, DayState, Draft } from '../../utils/day/state.ts';

type Props = {
  state: Pick<DayState, 'home' | 'wrapUp' | 'status' | 'place' | 'copied'>;
  actions: DayActions;
};

/** What others are told, from the user's own plan: nothing is sent from here, the mail program is opened. */
export function Drafts({ state, actions }: Props) {
  const { home, wrapUp, status, place, copied } = state;
  return (
    <section class="card" aria-labelledby="drafts-title">
      <h2 id="drafts-title">Tell others</h2>
      {place !== 'remote' && (
        <p class="trouble" id="not-remote">
          WFH mode is off: in the report this is {place === 'off' ? 'a day off' : 'an office day'}. Switch it
          on in the popup.
        </p>
      )}
      <Mail id="home" title="In the morning" draft={home} copied={copied} onCopy={actions.copy} />
      <Mail id="wrapUp" title="In the evening" draft={wrapUp} copied={copied} onCopy={actions.copy} />
      <div class="draft">
        <h3>Chat status</h3>
        <p id="status-text" class="words">
          <bdi>{status}</bdi>
        </p>
        <p class="hand-over">
          <Copy what="status" title="Copy the status" copied={copied} onCopy={actions.copy} />
        </p>
      </div>
    </section>
  );
}

interface CopyProps {
  what: Copied;
  title: string;
  copied: Copied | null;
  onCopy: (what: Copied) => void;
}

function Mail(props: { id: 'home' | 'wrapUp'; title: string; draft: Draft } & Omit<CopyProps, 'what'>) {
  const { id, title, draft, copied, onCopy } = props;
  return (
    <div class="draft">
      <h3>{title}</h3>
      <p class="words" id={`${id}-text`}>
        <strong>
          <bdi>{draft.subject}</bdi>
        </strong>
        {'\n'}
        <bdi>{draft.body}</bdi>
      </p>
      <p class="hand-over">
        <a class="button" id={`${id}-mail`} href={draft.link}>
          Open in your mail program
        </a>
        <Copy what={id} title="Copy" copied={copied} onCopy={onCopy} />
      </p>
    </div>
  );
}

function Copy({ what, title, copied, onCopy }: CopyProps) {
  return (
    <>
      <button type="button" id={`${what}-copy`} onClick={() => onCopy(what)}>
        {title}
      </button>{' '}
      <span role="status" class="quiet">
        {copied === what ? 'Copied.' : ''}
      </span>
    </>
  );
}
