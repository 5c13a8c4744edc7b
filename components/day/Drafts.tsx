import type { Copied, DayActions, DayState, Draft } from '../../utils/day/state.ts';
import { day } from '../../utils/interface/day/index.ts';
import { useWords } from '../words.ts';

type Props = {
  state: Pick<DayState, 'home' | 'wrapUp' | 'status' | 'place' | 'copied' | 'written'>;
  actions: DayActions;
};

/** What others are told, from the user's own plan: nothing is sent from here, the mail program is opened. */
export function Drafts({ state, actions }: Props) {
  const { words } = useWords(day);
  const say = words.tell;
  const { home, wrapUp, status, place, copied, written } = state;
  const common = { written, copied, onCopy: actions.copy };
  return (
    <section class="card" aria-labelledby="drafts-title">
      <h2 id="drafts-title">{say.title}</h2>
      {place !== 'remote' && (
        <p class="trouble" id="not-remote">
          {say.notRemote[place]}
        </p>
      )}
      <Mail id="home" title={say.home} draft={home} {...common} />
      <Mail id="wrapUp" title={say.wrapUp} draft={wrapUp} {...common} />
      <div class="draft">
        <h3>{say.status}</h3>
        <p id="status-text" class="words" {...written}>
          <bdi>{status}</bdi>
        </p>
        <p class="hand-over">
          <Copy what="status" title={say.copyStatus} copied={copied} onCopy={actions.copy} />
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

interface MailProps extends Omit<CopyProps, 'what'> {
  id: 'home' | 'wrapUp';
  draft: Draft;
  written: DayState['written'];
}

function Mail({ id, title, draft, written, copied, onCopy }: MailProps) {
  const { words } = useWords(day);
  return (
    <div class="draft">
      <h3>{title}</h3>
      <p class="words" id={`${id}-text`} {...written}>
        <strong>
          <bdi>{draft.subject}</bdi>
        </strong>
        {'\n'}
        <bdi>{draft.body}</bdi>
      </p>
      <p class="hand-over">
        <a class="button" id={`${id}-mail`} href={draft.link}>
          {words.tell.mail}
        </a>
        <Copy what={id} title={words.tell.copy} copied={copied} onCopy={onCopy} />
      </p>
    </div>
  );
}

function Copy({ what, title, copied, onCopy }: CopyProps) {
  const { words } = useWords(day);
  return (
    <>
      <button type="button" id={`${what}-copy`} onClick={() => onCopy(what)}>
        {title}
      </button>{' '}
      <span role="status" class="quiet">
        {copied === what ? words.tell.copied : ''}
      </span>
    </>
  );
}
