import { useState } from 'preact/hooks';
import { longestNote, nextAt, timeAt } from '../../utils/domain/away.ts';
import { usualMinutes, type DayActions } from '../../utils/day/state.ts';
import { day } from '../../utils/interface/day/index.ts';
import { useWords } from '../words.ts';

const hour = 3_600_000;
const half = hour / 2;
const minute = 60_000;

/** The usual absences, and one in the user's own words. */
export function AwayForms({ now, zone, actions }: { now: number; zone: string; actions: DayActions }) {
  const { words, format } = useWords(day);
  const say = words.away;
  // The full or half hour that is at least three quarters of an hour away.
  const suggested = timeAt(Math.ceil((now + 0.75 * hour) / half) * half, zone);
  return (
    <>
      <div class="usual">
        <button type="button" id="lunch" onClick={() => actions.away('lunch')}>
          {say.lunch(format.span(usualMinutes.lunch * minute))}
        </button>
        <button type="button" id="short" onClick={() => actions.away('short')}>
          {say.short(format.span(usualMinutes.short * minute))}
        </button>
        <Until
          id="focus"
          label={say.focusUntil}
          button={say.focus}
          suggested={suggested}
          now={now}
          zone={zone}
          onUntil={(promised) => actions.awayUntil(null, promised)}
        />
      </div>
      <OwnWords suggested={suggested} now={now} zone={zone} actions={actions} />
    </>
  );
}

function OwnWords(props: { suggested: string; now: number; zone: string; actions: DayActions }) {
  const { words } = useWords(day);
  const say = words.away;
  const [note, setNote] = useState('');
  return (
    <div class="own">
      <label>
        {say.own}
        <input
          id="note"
          type="text"
          maxLength={longestNote}
          placeholder={say.ownExample}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <Until
        {...props}
        id="own"
        label={say.backAt}
        button={say.say}
        onUntil={(promised) => {
          props.actions.awayUntil(note, promised);
          setNote('');
        }}
      />
    </div>
  );
}

interface UntilProps {
  id: string;
  label: string;
  button: string;
  suggested: string;
  now: number;
  zone: string;
  onUntil: (promised: number) => void;
}

/** A clock time and the button that promises it; what cannot be promised is said at the field. */
function Until({ id, label, button, suggested, now, zone, onUntil }: UntilProps) {
  const { words } = useWords(day);
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  return (
    <form
      class="until"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const promised = nextAt(typed ?? suggested, now, zone);
        setWrong(promised === null);
        if (promised !== null) onUntil(promised);
      }}
    >
      <label>
        {label}{' '}
        <input
          id={`${id}-time`}
          type="time"
          value={typed ?? suggested}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
        />
      </label>
      <button type="submit" id={id}>
        {button}
      </button>
      {wrong && (
        <p class="trouble" id={`${id}-wrong`} role="alert">
          {words.away.passed}
        </p>
      )}
    </form>
  );
}
