import { useRef } from 'preact/hooks';
import { log as room } from '../../utils/interface/log/index.ts';
import type { Asking, LogActions, LogRow } from '../../utils/log/state.ts';
import { useWords } from '../words.ts';

interface Props {
  row: LogRow;
  /** When it was asked, in words. */
  asked: string;
  asking: Asking | null;
  actions: LogActions;
}

/**
 * The user's own word on an ask and on its sender. The buttons stay where they are and say whether they are pressed, so
 * that whoever works by keyboard stays there too.
 */
export function Corrections({ row, asked, asking, actions }: Props) {
  const { words } = useWords(room);
  const person = useRef<HTMLButtonElement>(null);
  const say = words.mark;
  const notAPerson = row.outcome === 'not-a-person';
  // A reply or a seen answer is stronger than a mark, and on a robot's ask there is none to make.
  const marks = row.mark !== null || (row.replied === null && row.elsewhere !== 'unseen' && !notAPerson);
  const { sender } = row;
  const close = (act: () => void) => {
    person.current?.focus();
    act();
  };
  return (
    <details class="correct">
      <summary aria-label={say.of(asked)}>{say.title}</summary>
      <div class="marks">
        {marks &&
          (['no-reply-needed', 'answered-elsewhere'] as const).map((mark) => (
            <button
              key={mark}
              type="button"
              name={mark}
              aria-pressed={row.mark === mark}
              onClick={() => actions.mark(row, row.mark === mark ? 'none' : mark)}
            >
              {say[mark]}
            </button>
          ))}
        {sender !== null && (
          <button
            ref={person}
            type="button"
            name="person"
            aria-pressed={notAPerson}
            aria-expanded={notAPerson ? undefined : asking !== null}
            onClick={() => {
              if (notAPerson) actions.person(sender, false, row.key);
              else actions.askPerson(asking ? null : row);
            }}
          >
            {say.person}
          </button>
        )}
      </div>
      {asking && sender !== null && (
        <div class="asking">
          <p role="status">
            {asking.others === null
              ? asking.looked === null
                ? say.counting
                : say.counted(asking.looked)
              : say.touches(asking.others)}
          </p>
          <button
            type="button"
            name="yes"
            disabled={asking.others === null}
            onClick={() => close(() => actions.person(sender, true, row.key))}
          >
            {say.yes}
          </button>
          <button type="button" name="no" onClick={() => close(() => actions.askPerson(null))}>
            {say.no}
          </button>
        </div>
      )}
      <p class="quiet">{marks ? say.elsewhere : say.answered}</p>
    </details>
  );
}
