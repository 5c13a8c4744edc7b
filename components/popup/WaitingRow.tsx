import { useState } from 'preact/hooks';
import { popup } from '../../utils/interface/popup/index.ts';
import type { Waiting } from '../../utils/popup/state.ts';
import { localDate } from '../../utils/words/format.ts';
import { useWords } from '../words.ts';
import { Link } from './Link.tsx';
import type { Props } from './Popup.tsx';

/** One who waits: the way to the conversation, how long of how much, and the two things that only the user can know. */
export function WaitingRow({
  one,
  date,
  zone,
  actions,
}: { one: Waiting; date: string; zone: string } & Pick<Props, 'actions'>) {
  const { words, format } = useWords(popup);
  const { waiting: say } = words;
  const [open, setOpen] = useState(false);
  const { key, who, site, at, waited, target, late, link } = one;
  const day = localDate(at, zone);
  const what = (
    <>
      <bdi>{who ?? site}</bdi> {who !== null && <span class="quiet">{site} </span>}
      <span class="quiet">{day === date ? format.time(at, zone) : format.dayMonth(day)}</span>
    </>
  );
  return (
    <li class={late ? 'late' : undefined}>
      <p class="what" id={`ask-${key}`}>
        <span class="whose">
          {link === null ? (
            what
          ) : (
            <Link to={link} actions={actions}>
              {what}
            </Link>
          )}
        </span>
        <span class="waited">
          {say.of(format.span(waited), format.span(target))}
          {late && <span class="unseen"> {say.late}</span>}
        </span>
        <button
          type="button"
          class="dots"
          aria-expanded={open}
          aria-label={say.more}
          aria-describedby={`ask-${key}`}
          onClick={() => setOpen(!open)}
        >
          ⋯
        </button>
      </p>
      {/* The figures above say it in words. */}
      <progress value={waited} max={target} aria-hidden="true" />
      {open && (
        <p class="marks">
          {(['no-reply-needed', 'answered-elsewhere'] as const).map((mark) => (
            <button
              key={mark}
              type="button"
              aria-describedby={`ask-${key}`}
              onClick={() => actions.mark(key, mark)}
            >
              {say.mark[mark]}
            </button>
          ))}
        </p>
      )}
    </li>
  );
}
