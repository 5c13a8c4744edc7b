import { clockTime, duration } from '../../utils/duration.ts';
import type { Mark } from '../../utils/domain/fact.ts';
import type { Waiting } from '../../utils/popup/state.ts';

interface Props {
  waiting: readonly Waiting[];
  now: number;
  marked: { key: string; mark: Mark } | null;
  onMark: (key: string, mark: Mark) => void;
  onOpen: (link: string) => void;
}

const markWords: Record<Mark, string> = {
  'no-reply-needed': 'No reply needed',
  'answered-elsewhere': 'Answered elsewhere',
  none: 'Undo',
};

/** Who waits, longest first, with the way to the conversation and the two things that only the user can know. */
export function WaitingList({ waiting, now, marked, onMark, onOpen }: Props) {
  return (
    <section class="card" aria-labelledby="waiting-title">
      <h2 id="waiting-title">
        Waiting for you <span class="count">{waiting.length}</span>
      </h2>
      {marked && (
        <p class="marked" role="status">
          Marked “{markWords[marked.mark].toLowerCase()}”.{' '}
          <button type="button" class="plain" onClick={() => onMark(marked.key, 'none')}>
            {markWords.none}
          </button>
        </p>
      )}
      {waiting.length === 0 ? (
        <p class="quiet">Nobody.</p>
      ) : (
        <ul id="waiting">
          {waiting.map((one) => (
            <Row key={one.key} one={one} now={now} onMark={onMark} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ one, now, onMark, onOpen }: { one: Waiting } & Pick<Props, 'now' | 'onMark' | 'onOpen'>) {
  const who = one.who ?? (one.channel === 'chat' ? 'Chat' : 'Email');
  const what = `${who}, ${one.site}, ${clockTime(one.at, now)}`;
  const { link } = one;
  return (
    <li class={one.late ? 'late' : undefined}>
      <p class="what">
        {link === null ? (
          <span>{what}</span>
        ) : (
          <a
            href={link}
            onClick={(event) => {
              event.preventDefault();
              onOpen(link);
            }}
          >
            {what}
          </a>
        )}
        <span class="waited">{duration(one.waited)}</span>
      </p>
      <p class="marks">
        {(['no-reply-needed', 'answered-elsewhere'] as const).map((mark) => (
          <button
            key={mark}
            type="button"
            class="plain"
            aria-label={`${markWords[mark]}: ${what}`}
            onClick={() => onMark(one.key, mark)}
          >
            {markWords[mark]}
          </button>
        ))}
        {one.late && <span class="waited">over target</span>}
      </p>
    </li>
  );
}
